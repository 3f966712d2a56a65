package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.rights.Breaches.Breach;
import nl.aantafel.rights.Breaches.Pace;
import org.springframework.stereotype.Component;

/** The breaches that are not settled, each with its clock. */
@Component
class BreachSheet implements OversightSheet {

    private final Breaches breaches;

    BreachSheet(Breaches breaches) {
        this.breaches = breaches;
    }

    @Override
    public Sheet sheet(Actor actor, UUID partnership) {
        List<Line> lines = breaches.list(actor, partnership, false).stream()
                .map(BreachSheet::line)
                .toList();
        return new Sheet(5, "rights.breach.sheet", "rights.breach.sheet.none", "/oversight/breaches", lines);
    }

    private static Line line(Breach breach) {
        LocalDate ends = breach.clock().ends().atZone(Time.ZONE).toLocalDate();
        Pace pace = breach.clock().pace();
        String hours = String.valueOf(breach.clock().hours());
        return switch (pace) {
            case RUNS -> new Line("rights.breach.sheet.runs", List.of(hours), ends, false, href(breach));
            case LATE -> new Line("rights.breach.sheet.late", List.of(hours), ends, true, href(breach));
            case TOLD, TOLD_LATE, NOT_NEEDED ->
                new Line("rights.breach.sheet.unsettled", List.of(), null, false, href(breach));
        };
    }

    private static String href(Breach breach) {
        return "/oversight/breaches/" + breach.id();
    }
}
