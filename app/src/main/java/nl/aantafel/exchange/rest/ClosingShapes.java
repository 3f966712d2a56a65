package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.ClosedFiles.ClosedRow;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.DecisionShapes.GezamenlijkBesluit;
import nl.aantafel.kernel.Personal;
import nl.aantafel.plan.ClosedCases.ClosedView;
import nl.aantafel.plan.ClosedCases.Looked;
import nl.aantafel.plan.ClosedCases.Shown;
import nl.aantafel.plan.Closings.Aftercare;
import nl.aantafel.plan.Closings.ClosingInput;
import nl.aantafel.plan.Closings.ClosingPlan;
import nl.aantafel.plan.Closings.ClosingView;
import nl.aantafel.plan.Closings.LocalTeam;
import nl.aantafel.plan.Closings.Missing;
import nl.aantafel.plan.Closings.OpenAgreement;
import nl.aantafel.plan.Closings.ToTell;
import org.jspecify.annotations.Nullable;

/** Closing a case (afsluiten) as the API tells it. */
final class ClosingShapes {

    private ClosingShapes() {}

    /** What is written down beforehand. */
    @Personal
    record Afsluitvoorbereiding(
            @Nullable Boolean eindvoorwaarde,
            String eindvoorwaardeReden,
            String wieBlijft,
            String wieBellen,
            String signalen,
            String terugAanTafel,
            String geenPlanReden,
            @Nullable LocalDate nazorgOp,
            @Nullable String nazorgUitkomst,
            String nazorgToelichting,
            String nazorgReden,
            String zichtBij,
            @Nullable LocalDate paginasTot,
            @Nullable UUID lokaalTeam,
            String overdracht) {

        static Afsluitvoorbereiding of(ClosingInput input) {
            ClosingPlan plan = input.plan();
            Aftercare aftercare = input.aftercare();
            return new Afsluitvoorbereiding(
                    input.endMet(),
                    input.endReason(),
                    plan.stays(),
                    plan.calls(),
                    plan.signals(),
                    plan.returns(),
                    plan.noPlanReason(),
                    aftercare.on(),
                    aftercare.outcome().isEmpty() ? null : Codes.AFTERCARE.dutch(aftercare.outcome()),
                    aftercare.note(),
                    aftercare.reason(),
                    input.watchWith(),
                    input.pagesUntil(),
                    input.local().professional(),
                    input.local().note());
        }

        static ClosingInput read(Body body) {
            return new ClosingInput(
                    body.maybe("eindvoorwaarde"),
                    body.text("eindvoorwaardeReden"),
                    new ClosingPlan(
                            body.text("wieBlijft"),
                            body.text("wieBellen"),
                            body.text("signalen"),
                            body.text("terugAanTafel"),
                            body.text("geenPlanReden")),
                    new Aftercare(
                            body.day("nazorgOp"),
                            body.code("nazorgUitkomst", Codes.AFTERCARE),
                            body.text("nazorgToelichting"),
                            body.text("nazorgReden")),
                    body.text("zichtBij"),
                    body.day("paginasTot"),
                    new LocalTeam(body.id("lokaalTeam"), body.text("overdracht")));
        }

        @Override
        public String toString() {
            return "Afsluitvoorbereiding";
        }
    }

    @Personal
    record AfTeHandelenAfspraak(
            UUID id, String wat, String wie, @Nullable String uitkomst, String aanWie, String reden) {

        static AfTeHandelenAfspraak of(OpenAgreement it) {
            return it.settling()
                    .map(each -> new AfTeHandelenAfspraak(
                            it.id(),
                            it.what(),
                            it.who(),
                            Codes.CLOSING_AGREEMENTS.dutch(each.outcome()),
                            each.toWhom(),
                            each.reason()))
                    .orElseGet(() -> new AfTeHandelenAfspraak(it.id(), it.what(), it.who(), null, "", ""));
        }

        @Override
        public String toString() {
            return "AfTeHandelenAfspraak";
        }
    }

    @Personal
    record TeVertellen(
            UUID persoon,
            String naam,
            @Nullable UUID wieVertelt,
            @Nullable LocalDate uiterlijk,
            @Nullable Boolean verteld,
            @Nullable String manier,
            @Nullable LocalDate verteldOp,
            String reden) {

        static TeVertellen of(ToTell it) {
            return it.outcome()
                    .map(each -> new TeVertellen(
                            it.person(),
                            it.name(),
                            it.teller(),
                            it.due(),
                            each.told(),
                            each.told() ? Codes.CLOSING_WAYS.dutch(each.way()) : null,
                            each.on(),
                            each.reason()))
                    .orElseGet(
                            () -> new TeVertellen(it.person(), it.name(), it.teller(), it.due(), null, null, null, ""));
        }

        @Override
        public String toString() {
            return "TeVertellen";
        }
    }

    @Personal
    record Afsluiting(
            String weStoppenAls,
            Afsluitvoorbereiding voorbereiding,
            boolean overdrachtBevestigd,
            List<AfTeHandelenAfspraak> afspraken,
            List<TeVertellen> vertellen,
            @Nullable GezamenlijkBesluit besluit,
            List<String> mist,
            long versie) {

        static Afsluiting of(ClosingView view) {
            return new Afsluiting(
                    view.endCondition(),
                    Afsluitvoorbereiding.of(view.input()),
                    view.confirmation().isPresent(),
                    view.agreements().stream().map(AfTeHandelenAfspraak::of).toList(),
                    view.people().stream().map(TeVertellen::of).toList(),
                    view.decision().map(GezamenlijkBesluit::of).orElse(null),
                    view.missing().stream().sorted().map(Missing::field).toList(),
                    view.version());
        }

        @Override
        public String toString() {
            return "Afsluiting";
        }
    }

    /** A closed case in the list: no name. */
    record AfgeslotenCasus(UUID id, String nummer, @Nullable LocalDate opgenomenOp, LocalDate afgeslotenOp) {

        static AfgeslotenCasus of(ClosedRow row) {
            return new AfgeslotenCasus(row.id(), row.number(), row.takenUpOn(), row.closedOn());
        }
    }

    @Personal
    record InzageVanCasus(String door, Instant op, String doel, String reden) {

        static InzageVanCasus of(Looked it) {
            return new InzageVanCasus(it.by(), it.at(), Codes.CLOSED_PURPOSES.dutch(it.purpose()), it.reason());
        }

        @Override
        public String toString() {
            return "InzageVanCasus";
        }
    }

    /** {@code gezinsnaam} and {@code voorbereiding} are there while one looks into it for a purpose. */
    @Personal
    record AfgeschermdeCasus(
            UUID id,
            String nummer,
            @Nullable LocalDate opgenomenOp,
            LocalDate afgeslotenOp,
            @Nullable String gezinsnaam,
            @Nullable Afsluitvoorbereiding voorbereiding,
            @Nullable Instant inzageTot,
            List<InzageVanCasus> inzagen) {

        static AfgeschermdeCasus of(ClosedView view) {
            return new AfgeschermdeCasus(
                    view.id(),
                    view.number(),
                    view.takenUpOn(),
                    view.closedOn(),
                    view.shown().map(Shown::familyName).orElse(null),
                    view.shown().map(Shown::input).map(Afsluitvoorbereiding::of).orElse(null),
                    view.shown().map(Shown::until).orElse(null),
                    view.looks().stream().map(InzageVanCasus::of).toList());
        }

        @Override
        public String toString() {
            return "AfgeschermdeCasus";
        }
    }
}
