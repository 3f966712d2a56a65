package nl.aantafel.exchange.rest;

import static nl.aantafel.exchange.rest.CommonShapes.code;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.DecisionShapes.GezamenlijkBesluit;
import nl.aantafel.plan.Evaluations.EvaluationView;
import nl.aantafel.plan.GoalLevel;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.Plans.Check;
import nl.aantafel.plan.Plans.GoalView;
import nl.aantafel.plan.Plans.HeadInput;
import nl.aantafel.plan.Plans.NamedParty;
import nl.aantafel.plan.Plans.PlanView;
import nl.aantafel.plan.Plans.SafetyStepView;
import nl.aantafel.plan.Plans.Settled;
import nl.aantafel.plan.SettledPlan;
import org.jspecify.annotations.Nullable;

/** The plan (plan van aanpak) as the API tells it. */
final class PlanShapes {

    /** One of professional, organisatie and persoon is filled, or none for somebody of the network. */
    record Partij(
            @Nullable UUID professional,
            @Nullable UUID organisatie,
            @Nullable UUID persoon,
            String naam,
            String organisatienaam,
            boolean gezin) {

        static Partij of(NamedParty named) {
            return new Partij(
                    named.party().professional(),
                    named.party().organisation(),
                    named.party().person(),
                    named.name(),
                    named.organisation(),
                    named.family());
        }

        static List<Partij> all(List<NamedParty> parties) {
            return parties.stream().map(Partij::of).toList();
        }
    }

    record Evaluatie(@Nullable LocalDate op, String over) {}

    record Samenwerking(
            String nieuws,
            String tijdslijn,
            String weStoppenAls,
            String afsluitingsplan,
            String mandaat,
            @Nullable LocalDate volgendeDatum,
            List<Evaluatie> evaluaties) {

        static Samenwerking of(HeadInput head) {
            return new Samenwerking(
                    head.informing(),
                    head.timeline(),
                    head.endCondition(),
                    head.closingPlan(),
                    head.safetyMandate(),
                    head.nextDate(),
                    head.evaluations().stream()
                            .map(each -> new Evaluatie(each.due(), each.about()))
                            .toList());
        }
    }

    /** How far a goal has come in one view, from -2 to 2. */
    record Niveau(
            String kijk,
            int niveau,
            LocalDate gegevenOp,
            String toelichting,
            @Nullable UUID organisatie,
            @Nullable UUID persoon) {
        static Niveau of(GoalLevel level) {
            return new Niveau(
                    Codes.GOAL_VIEWS.dutch(level.view()),
                    level.level(),
                    level.on(),
                    level.note(),
                    level.organisation(),
                    level.person());
        }
    }

    /** What the levels of a goal mean in own words. */
    record InWoorden(String veelMinder, String minder, String goedGenoeg, String beter, String veelBeter) {
        static @Nullable InWoorden of(List<String> words) {
            return words.isEmpty()
                    ? null
                    : new InWoorden(words.get(0), words.get(1), words.get(2), words.get(3), words.get(4));
        }
    }

    /** A moment to look back; held once {@code gehoudenOp} is there. */
    record Evaluatiemoment(
            UUID id,
            LocalDate op,
            String over,
            @Nullable LocalDate gehoudenOp,
            @Nullable UUID gehoudenDoor,
            String uitkomst) {

        static Evaluatiemoment of(EvaluationView view) {
            return new Evaluatiemoment(
                    view.id(), view.due(), view.about(), view.heldOn(), view.heldBy(), view.outcome());
        }
    }

    record Doel(
            UUID id,
            String fase,
            String titel,
            String goedGenoegAls,
            @Nullable String leefgebied,
            String voorrangGezin,
            Set<UUID> personen,
            Set<UUID> bijdragen,
            String stand,
            String toelichting,
            List<Niveau> niveaus,
            boolean kijkVerschilt,
            @Nullable InWoorden inWoorden,
            long versie) {

        static Doel of(GoalView view) {
            return new Doel(
                    view.id(),
                    Codes.PHASES.dutch(view.phase()),
                    view.title(),
                    view.goodEnough(),
                    code(view.lifeDomain()),
                    view.clientPriority(),
                    view.persons(),
                    view.statements(),
                    Codes.GOAL_STATES.dutch(view.state()),
                    view.stateReason(),
                    view.levels().stream().map(Niveau::of).toList(),
                    GoalLevel.differ(view.levels()),
                    InWoorden.of(view.levelWords()),
                    view.version());
        }
    }

    record Afspraak(
            UUID id,
            UUID casus,
            @Nullable UUID doel,
            String soort,
            @Nullable String type,
            String wat,
            String reden,
            @Nullable LocalDate uiterlijk,
            @Nullable String looptijd,
            @Nullable Integer voorrang,
            String voorrangReden,
            List<Partij> wieDoet,
            List<Partij> voorWie,
            List<Partij> metWie,
            String stand,
            String toelichting,
            int meegenomen,
            @Nullable UUID overleg,
            LocalDate gemaaktOp,
            @Nullable String fase,
            @Nullable LocalDate gedaanOp,
            long versie) {

        static Afspraak of(AgreementView view) {
            return new Afspraak(
                    view.id(),
                    view.caseId(),
                    view.goal(),
                    Codes.AGREEMENT_KINDS.dutch(view.kind()),
                    code(Codes.AGREEMENT_TYPES, view.derivedType()),
                    view.what(),
                    view.reason(),
                    view.due(),
                    code(Codes.AGREEMENT_TERMS, view.term()),
                    view.priority(),
                    view.priorityReason(),
                    Partij.all(view.does()),
                    Partij.all(view.forWhom()),
                    Partij.all(view.with()),
                    Codes.AGREEMENT_STATES.dutch(view.state()),
                    view.stateNote(),
                    view.carriedOver(),
                    view.conference(),
                    view.madeOn(),
                    code(Codes.PHASES, view.phase()),
                    view.doneOn(),
                    view.version());
        }
    }

    record Controle(LocalDate nagegaanOp, String uitkomst, String toelichting) {
        static Controle of(Check check) {
            return new Controle(check.on(), Codes.CHECK_OUTCOMES.dutch(check.outcome()), check.note());
        }
    }

    record Bodemeis(
            UUID id,
            String tekst,
            Partij bewaker,
            String gevolg,
            String ritme,
            @Nullable String fase,
            LocalDate vanaf,
            @Nullable LocalDate totEnMet,
            List<Controle> controles,
            Set<UUID> voorWie,
            long versie) {

        static Bodemeis of(BottomLineView view) {
            return new Bodemeis(
                    view.id(),
                    view.text(),
                    Partij.of(view.guardian()),
                    view.consequence(),
                    view.rhythm(),
                    code(Codes.PHASES, view.phase()),
                    view.from(),
                    view.until(),
                    view.checks().stream().map(Controle::of).toList(),
                    view.forPersons(),
                    view.version());
        }
    }

    /** Without {@code voorWie} it is for all of the family. */
    record Veiligheidsstap(UUID id, @Nullable UUID persoon, String tekst, Set<UUID> voorWie, long versie) {
        static Veiligheidsstap of(SafetyStepView view) {
            return new Veiligheidsstap(view.id(), view.person(), view.text(), view.forPersons(), view.version());
        }
    }

    record Vaststelling(int nummer, UUID overleg, Instant op, UUID door) {
        static Vaststelling of(Settled settled) {
            return new Vaststelling(settled.number(), settled.conference(), settled.at(), settled.by());
        }
    }

    record Plan(
            UUID casus,
            Samenwerking samenwerking,
            List<Doel> doelen,
            List<Afspraak> afspraken,
            List<Bodemeis> bodemeisen,
            List<Veiligheidsstap> veiligheidsstappen,
            List<Evaluatiemoment> evaluaties,
            @Nullable Vaststelling laatsteVaststelling,
            long versie) {

        static Plan of(PlanView view) {
            return new Plan(
                    view.caseId(),
                    Samenwerking.of(view.head()),
                    view.goals().stream().map(Doel::of).toList(),
                    view.agreements().stream().map(Afspraak::of).toList(),
                    view.bottomLines().stream().map(Bodemeis::of).toList(),
                    view.safetySteps().stream().map(Veiligheidsstap::of).toList(),
                    view.evaluations().stream().map(Evaluatiemoment::of).toList(),
                    view.latestSettled().map(Vaststelling::of).orElse(null),
                    view.version());
        }
    }

    /** The plan as a conference settled it; {@code namen} are the first names of that day by person. */
    record VastgesteldPlan(
            UUID casus,
            Vaststelling vaststelling,
            Samenwerking samenwerking,
            List<Doel> doelen,
            List<Afspraak> afspraken,
            List<Bodemeis> bodemeisen,
            List<Veiligheidsstap> veiligheidsstappen,
            List<Evaluatiemoment> evaluaties,
            Map<UUID, String> namen,
            List<GezamenlijkBesluit> besluiten) {

        static VastgesteldPlan of(SettledPlan plan) {
            return new VastgesteldPlan(
                    plan.caseId(),
                    Vaststelling.of(plan.settled()),
                    Samenwerking.of(plan.head()),
                    plan.goals().stream().map(Doel::of).toList(),
                    plan.agreements().stream().map(Afspraak::of).toList(),
                    plan.bottomLines().stream().map(Bodemeis::of).toList(),
                    plan.safetySteps().stream().map(Veiligheidsstap::of).toList(),
                    plan.evaluations().stream().map(Evaluatiemoment::of).toList(),
                    plan.personNames(),
                    plan.decisions().stream().map(GezamenlijkBesluit::of).toList());
        }
    }

    private PlanShapes() {}
}
