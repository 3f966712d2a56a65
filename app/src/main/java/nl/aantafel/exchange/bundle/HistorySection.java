package nl.aantafel.exchange.bundle;

import java.time.LocalDate;
import java.util.Optional;
import nl.aantafel.casefile.Histories;
import nl.aantafel.casefile.Histories.HelpCourse;
import nl.aantafel.casefile.Histories.HelpInput;
import nl.aantafel.casefile.Histories.HelpState;
import nl.aantafel.casefile.Histories.MeasureInput;
import nl.aantafel.casefile.Histories.MomentInput;
import nl.aantafel.directory.Professional;
import nl.aantafel.exchange.Codes;
import nl.aantafel.frame.Lists;
import org.springframework.stereotype.Component;

/** What care and justice did and do: measures (maatregelen) and help (hulp). */
@Component
final class HistorySection {

    private final Histories histories;

    HistorySection(Histories histories) {
        this.histories = histories;
    }

    void read(Part bundle, Steps steps) {
        bundle.parts("maatregelen").forEach(measure -> measure(measure, steps));
        bundle.parts("hulp").forEach(help -> help(help, steps));
        bundle.parts("justitieleMomenten").forEach(moment -> moment(moment, steps));
    }

    private void measure(Part part, Steps steps) {
        String person = part.person("persoon");
        String law = part.needCode("recht", Codes.LAWS);
        String list = switch (law) {
            case "civil" -> Lists.CIVIL_MEASURES;
            case "administrative" -> Lists.ADMINISTRATIVE_MEASURES;
            default -> Lists.CRIMINAL_MEASURES;
        };
        String kind = part.needCode("soort", part.known().list(list));
        LocalDate from = part.needDay("vanaf");
        LocalDate until = part.day("totEnMet");
        String note = part.text("toelichting");
        steps.add(
                part,
                it -> histories.addMeasure(
                        it.actor(), it.caseId(), new MeasureInput(it.id(person), law, kind, from, until, note)));
    }

    private void help(Part part, Steps steps) {
        String person = part.maybePerson("persoon");
        String organisation = part.needText("organisatie");
        String aim = part.text("doel");
        LocalDate from = part.day("vanaf");
        LocalDate until = part.day("totEnMet");
        boolean expected = part.truth("verwacht", false);
        String state = part.code("stand", Codes.HELP_STATES);
        Optional<Professional> holder = part.professional("houder");
        LocalDate offered = part.day("aangebodenOp");
        LocalDate waiting = part.day("wachtSinds");
        LocalDate declined = part.day("afgewezenOp");
        String reason = part.text("reden");
        String result = part.text("resultaat");
        String every = part.code("navraag", Codes.HELP_RHYTHMS);
        steps.add(
                part,
                it -> histories.addHelp(
                        it.actor(),
                        it.caseId(),
                        new HelpInput(
                                person == null ? null : it.id(person),
                                organisation,
                                aim,
                                from,
                                until,
                                expected,
                                new HelpCourse(
                                        HelpState.of(state).orElse(HelpState.STARTED),
                                        offered,
                                        waiting,
                                        declined,
                                        reason,
                                        result,
                                        holder.map(Professional::id).orElse(null),
                                        every))));
    }

    private void moment(Part part, Steps steps) {
        String person = part.person("persoon");
        String kind = part.needCode("soort", Codes.JUSTICE_MOMENTS);
        LocalDate on = part.needDay("datum");
        String note = part.text("toelichting");
        steps.add(
                part,
                it -> histories.addMoment(it.actor(), it.caseId(), new MomentInput(it.id(person), kind, on, note)));
    }
}
