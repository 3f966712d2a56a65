package nl.aantafel.exchange.rest;

import static nl.aantafel.exchange.rest.CommonShapes.code;
import static nl.aantafel.exchange.rest.CommonShapes.lower;
import static nl.aantafel.exchange.rest.CommonShapes.sorted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles.CaseRow;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.CaseFiles.ChangeCase;
import nl.aantafel.casefile.CaseFiles.PathwayPeriod;
import nl.aantafel.casefile.Phases;
import nl.aantafel.casefile.Phases.PhaseView;
import nl.aantafel.casefile.Phases.PhasesView;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.WholeCase.CaseDossier;
import org.jspecify.annotations.Nullable;

/** A case (casus) as the API tells it. */
final class CaseShapes {

    record Casus(
            UUID id,
            UUID samenwerkingsverband,
            String nummer,
            String kader,
            String kaderversie,
            @Nullable String aanpak,
            String stand,
            String gezinsnaam,
            @Nullable String verwerkingsdoel,
            @Nullable String hoofdvraag,
            String hoofdvraagReden,
            @Nullable String scheiding,
            String scheidingToelichting,
            @Nullable String stoplicht,
            String stoplichtReden,
            String anderNummer,
            List<String> soortenGeweld,
            Instant geopendOp,
            @Nullable LocalDate opgenomenOp,
            @Nullable LocalDate contactUiterlijk,
            long versie) {

        static Casus of(CaseView view) {
            return new Casus(
                    view.id(),
                    view.partnership(),
                    view.number(),
                    view.frameCode(),
                    view.frameVersion(),
                    code(Codes.PATHWAYS, view.pathway()),
                    Codes.CASE_STATES.dutch(lower(view.state())),
                    view.familyName(),
                    code(Codes.PURPOSES, view.purpose()),
                    code(Codes.QUESTIONS, view.primaryQuestion()),
                    view.primaryQuestionReason(),
                    code(Codes.DIVORCES, view.divorce()),
                    view.divorceNote(),
                    code(Codes.LIGHTS, view.trafficLight()),
                    view.trafficLightReason(),
                    view.otherNumber(),
                    sorted(view.violenceKinds()),
                    view.openedAt(),
                    view.takenUpOn(),
                    view.contactDue(),
                    view.version());
        }
    }

    record Casusregel(
            UUID id,
            String nummer,
            String gezinsnaam,
            @Nullable String aanpak,
            String stand,
            @Nullable String stoplicht,
            @Nullable LocalDate contactUiterlijk,
            @Nullable String fase,
            @Nullable UUID casusregisseur,
            String rol) {

        static Casusregel of(CaseRow row) {
            return new Casusregel(
                    row.id(),
                    row.number(),
                    row.familyName(),
                    code(Codes.PATHWAYS, row.pathway()),
                    Codes.CASE_STATES.dutch(lower(row.state())),
                    code(Codes.LIGHTS, row.trafficLight()),
                    row.contactDue(),
                    code(Codes.PHASES, row.phase()),
                    row.director(),
                    Codes.CASE_ROLES.dutch(row.role()));
        }
    }

    record Aanpakperiode(String aanpak, LocalDate vanaf, String reden) {
        static Aanpakperiode of(PathwayPeriod period) {
            return new Aanpakperiode(Codes.PATHWAYS.dutch(period.pathway()), period.from(), period.reason());
        }
    }

    record Fase(
            UUID id,
            String fase,
            LocalDate vanaf,
            String reden,
            boolean terug,
            @Nullable UUID overleg) {

        static Fase of(PhaseView view) {
            return new Fase(
                    view.id(),
                    Codes.PHASES.dutch(view.phase()),
                    view.from(),
                    view.reason(),
                    view.backward(),
                    view.conference());
        }
    }

    record Fasen(@Nullable Fase huidige, List<Fase> geschiedenis, List<String> mogelijkeStappen) {
        static Fasen of(PhasesView view) {
            return new Fasen(
                    view.current().map(Fase::of).orElse(null),
                    view.history().stream().map(Fase::of).toList(),
                    view.possibleMoves().stream().map(Codes.PHASES::dutch).toList());
        }
    }

    /** The whole case in one answer. */
    record Dossier(
            Casus casus,
            FamilyShapes.Gezin gezin,
            List<StatementShapes.Bijdrage> bijdragen,
            List<HistoryShapes.Maatregel> maatregelen,
            List<HistoryShapes.Hulp> hulp,
            List<HistoryShapes.JustitieelMoment> justitieleMomenten,
            List<TeamShapes.Teamlid> team,
            TeamShapes.Casusregie casusregie,
            List<TeamShapes.RegieElders> regieElders,
            Fasen fasen,
            List<Aanpakperiode> aanpak,
            PlanShapes.Plan plan,
            List<ConferenceShapes.Overlegregel> overleggen) {

        static Dossier of(CaseDossier whole) {
            return new Dossier(
                    Casus.of(whole.head()),
                    FamilyShapes.Gezin.of(whole.family()),
                    whole.statements().stream()
                            .map(StatementShapes.Bijdrage::of)
                            .toList(),
                    whole.history().measures().stream()
                            .map(HistoryShapes.Maatregel::of)
                            .toList(),
                    whole.history().help().stream().map(HistoryShapes.Hulp::of).toList(),
                    whole.history().moments().stream()
                            .map(HistoryShapes.JustitieelMoment::of)
                            .toList(),
                    whole.team().members().stream().map(TeamShapes.Teamlid::of).toList(),
                    TeamShapes.Casusregie.of(whole.team()),
                    whole.team().otherLeads().stream()
                            .map(TeamShapes.RegieElders::of)
                            .toList(),
                    Fasen.of(whole.phases()),
                    whole.pathways().stream().map(Aanpakperiode::of).toList(),
                    PlanShapes.Plan.of(whole.plan()),
                    whole.conferences().stream()
                            .map(ConferenceShapes.Overlegregel::of)
                            .toList());
        }
    }

    private CaseShapes() {}

    static ChangeCase change(Body body, Version version) {
        return new ChangeCase(
                body.text("gezinsnaam"),
                body.code("hoofdvraag", Codes.QUESTIONS),
                body.text("hoofdvraagReden"),
                body.has("scheiding") ? body.code("scheiding", Codes.DIVORCES) : "unknown",
                body.text("scheidingToelichting"),
                body.code("stoplicht", Codes.LIGHTS),
                body.text("stoplichtReden"),
                body.text("anderNummer"),
                body.texts("soortenGeweld"),
                version.number());
    }

    static Phases.Decide decide(Body body) {
        return new Phases.Decide(
                body.code("fase", Codes.PHASES), body.needDay("vanaf"), body.text("reden"), body.id("overleg"));
    }
}
