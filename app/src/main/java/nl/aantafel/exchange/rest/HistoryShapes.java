package nl.aantafel.exchange.rest;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.casefile.Histories.HelpInput;
import nl.aantafel.casefile.Histories.HelpView;
import nl.aantafel.casefile.Histories.MeasureInput;
import nl.aantafel.casefile.Histories.MeasureView;
import nl.aantafel.exchange.Codes;
import org.jspecify.annotations.Nullable;

/** Measures and help (maatregelen en hulp) as the API tells them. */
final class HistoryShapes {

    record Maatregel(
            UUID id,
            UUID persoon,
            String recht,
            String soort,
            LocalDate vanaf,
            @Nullable LocalDate totEnMet,
            String toelichting,
            long versie) {

        static Maatregel of(MeasureView view) {
            return new Maatregel(
                    view.id(),
                    view.person(),
                    Codes.LAWS.dutch(view.law()),
                    view.kind(),
                    view.from(),
                    view.until(),
                    view.note(),
                    view.version());
        }
    }

    record Hulp(
            UUID id,
            @Nullable UUID persoon,
            String organisatie,
            String doel,
            LocalDate vanaf,
            @Nullable LocalDate totEnMet,
            boolean verwacht,
            long versie) {

        static Hulp of(HelpView view) {
            return new Hulp(
                    view.id(),
                    view.person(),
                    view.organisation(),
                    view.aim(),
                    view.from(),
                    view.until(),
                    view.expected(),
                    view.version());
        }
    }

    private HistoryShapes() {}

    static MeasureInput measure(Body body) {
        return new MeasureInput(
                body.needId("persoon"),
                body.code("recht", Codes.LAWS),
                body.text("soort"),
                body.needDay("vanaf"),
                body.day("totEnMet"),
                body.text("toelichting"));
    }

    static HelpInput help(Body body) {
        return new HelpInput(
                body.id("persoon"),
                body.text("organisatie"),
                body.text("doel"),
                body.needDay("vanaf"),
                body.day("totEnMet"),
                body.truth("verwacht", false));
    }
}
