package nl.aantafel.rights;

import java.util.List;
import java.util.UUID;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.rights.store.BreakGlassStore;
import nl.aantafel.rights.store.BreakGlassStore.Kept;
import org.springframework.stereotype.Component;

/** The emergencies that wait to be judged. */
@Component
class GlassSheet implements OversightSheet {

    private final BreakGlassStore store;
    private final WhoIsWho whoIsWho;
    private final Time time;

    GlassSheet(BreakGlassStore store, WhoIsWho whoIsWho, Time time) {
        this.store = store;
        this.whoIsWho = whoIsWho;
        this.time = time;
    }

    @Override
    public Sheet sheet(Actor actor, UUID partnership) {
        List<Line> lines = store.of(List.of(partnership)).stream()
                .filter(each -> each.reviewedAt() == null)
                .map(this::line)
                .toList();
        return new Sheet(10, "rights.glass.sheet", "rights.glass.sheet.none", "/break-glass/reviews", lines);
    }

    private Line line(Kept glass) {
        String who = whoIsWho.professional(glass.person())
                .map(Professional::organisationName)
                .orElse("");
        return new Line(
                "rights.glass.sheet.waits",
                List.of(who),
                glass.reviewDue(),
                glass.reviewDue().isBefore(time.today()),
                "/break-glass/" + glass.id());
    }
}
