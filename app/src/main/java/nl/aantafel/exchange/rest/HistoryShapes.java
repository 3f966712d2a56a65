package nl.aantafel.exchange.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Histories.HelpCourse;
import nl.aantafel.casefile.Histories.HelpInput;
import nl.aantafel.casefile.Histories.HelpQuestion;
import nl.aantafel.casefile.Histories.HelpState;
import nl.aantafel.casefile.Histories.HelpView;
import nl.aantafel.casefile.Histories.MeasureInput;
import nl.aantafel.casefile.Histories.MeasureView;
import nl.aantafel.casefile.Histories.MomentInput;
import nl.aantafel.casefile.Histories.MomentView;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Personal;
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

    @Personal
    record Hulpvraag(
            UUID id,
            UUID houder,
            LocalDate gevraagdOp,
            LocalDate antwoordVoor,
            @Nullable LocalDate beantwoordOp,
            String gaat,
            String belemmering) {

        static Hulpvraag of(HelpQuestion view) {
            return new Hulpvraag(
                    view.id(),
                    view.holder(),
                    view.askedOn(),
                    view.due(),
                    view.answeredOn(),
                    Codes.HELP_ANSWERS.dutch(view.goes()),
                    view.hindrance());
        }

        @Override
        public String toString() {
            return "Hulpvraag";
        }
    }

    @Personal
    record Hulp(
            UUID id,
            @Nullable UUID persoon,
            String organisatie,
            String doel,
            String stand,
            @Nullable LocalDate vanaf,
            @Nullable LocalDate totEnMet,
            boolean verwacht,
            @Nullable LocalDate aangebodenOp,
            @Nullable LocalDate wachtSinds,
            @Nullable LocalDate afgewezenOp,
            String reden,
            String resultaat,
            @Nullable UUID houder,
            String navraag,
            @Nullable LocalDate volgendeNavraag,
            List<Hulpvraag> vragen,
            long versie) {

        static Hulp of(HelpView view) {
            HelpCourse course = view.course();
            return new Hulp(
                    view.id(),
                    view.person(),
                    view.organisation(),
                    view.aim(),
                    Codes.HELP_STATES.dutch(course.state().code()),
                    view.from(),
                    view.until(),
                    view.expected(),
                    course.offeredOn(),
                    course.waitingSince(),
                    course.declinedOn(),
                    course.reason(),
                    course.result(),
                    course.holder(),
                    Codes.HELP_RHYTHMS.dutch(course.askEvery()),
                    view.askDue(),
                    view.questions().stream().map(Hulpvraag::of).toList(),
                    view.version());
        }

        @Override
        public String toString() {
            return "Hulp";
        }
    }

    @Personal
    record JustitieelMoment(UUID id, UUID persoon, String soort, LocalDate datum, String toelichting, long versie) {

        static JustitieelMoment of(MomentView view) {
            return new JustitieelMoment(
                    view.id(),
                    view.person(),
                    Codes.JUSTICE_MOMENTS.dutch(view.kind()),
                    view.on(),
                    view.note(),
                    view.version());
        }

        @Override
        public String toString() {
            return "JustitieelMoment";
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
                body.day("vanaf"),
                body.day("totEnMet"),
                body.truth("verwacht", false),
                new HelpCourse(
                        body.has("stand")
                                ? HelpState.of(body.code("stand", Codes.HELP_STATES))
                                        .orElse(HelpState.STARTED)
                                : HelpState.STARTED,
                        body.day("aangebodenOp"),
                        body.day("wachtSinds"),
                        body.day("afgewezenOp"),
                        body.text("reden"),
                        body.text("resultaat"),
                        body.id("houder"),
                        body.has("navraag") ? body.code("navraag", Codes.HELP_RHYTHMS) : ""));
    }

    static MomentInput moment(Body body) {
        return new MomentInput(
                body.needId("persoon"),
                body.code("soort", Codes.JUSTICE_MOMENTS),
                body.needDay("datum"),
                body.text("toelichting"));
    }
}
