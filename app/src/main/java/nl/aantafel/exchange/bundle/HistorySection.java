package nl.aantafel.exchange.bundle;

import java.time.LocalDate;
import nl.aantafel.casefile.Histories;
import nl.aantafel.casefile.Histories.HelpInput;
import nl.aantafel.casefile.Histories.MeasureInput;
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
        LocalDate from = part.needDay("vanaf");
        LocalDate until = part.day("totEnMet");
        boolean expected = part.truth("verwacht", false);
        steps.add(
                part,
                it -> histories.addHelp(
                        it.actor(),
                        it.caseId(),
                        new HelpInput(
                                person == null ? null : it.id(person), organisation, aim, from, until, expected)));
    }
}
