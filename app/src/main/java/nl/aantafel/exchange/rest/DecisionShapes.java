package nl.aantafel.exchange.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.PlanShapes.Partij;
import nl.aantafel.plan.Decisions.DecisionView;
import nl.aantafel.plan.Decisions.Proposal;
import nl.aantafel.plan.Decisions.StanceView;
import nl.aantafel.plan.Plans.NamedParty;
import org.jspecify.annotations.Nullable;

/** What is proposed and decided (besluiten) as the API tells it. */
final class DecisionShapes {

    record Standpunt(
            Partij wie, String standpunt, String reden, String opgeschrevenDoor, LocalDate op, boolean laatste) {
        static Standpunt of(StanceView view) {
            return new Standpunt(
                    Partij.of(view.party()),
                    view.supports() ? "steunt" : "bezwaar",
                    view.reason(),
                    view.writer(),
                    view.on(),
                    view.latest());
        }
    }

    record GezamenlijkBesluit(
            UUID id,
            String soort,
            String wat,
            String reden,
            @Nullable Partij wie,
            @Nullable Partij metWie,
            String code,
            @Nullable LocalDate op,
            String gevolg,
            @Nullable UUID overleg,
            String voorgesteldDoor,
            LocalDate voorgesteldOp,
            List<Standpunt> standpunten,
            String stand,
            String standReden,
            @Nullable LocalDate afgerondOp,
            @Nullable UUID werd) {

        static GezamenlijkBesluit of(DecisionView view) {
            Proposal proposal = view.proposal();
            return new GezamenlijkBesluit(
                    view.id(),
                    Codes.DECISION_KINDS.dutch(CommonShapes.lower(proposal.kind())),
                    proposal.what(),
                    proposal.reason(),
                    party(view.who()),
                    party(view.with()),
                    dutchCode(proposal),
                    proposal.on(),
                    proposal.consequence(),
                    proposal.conference(),
                    view.proposer(),
                    view.proposedOn(),
                    view.stances().stream().map(Standpunt::of).toList(),
                    Codes.DECISION_STATES.dutch(view.state()),
                    view.stateReason(),
                    view.endedOn(),
                    view.thing());
        }
    }

    /** The codes of a kind, in Dutch. */
    private static String dutchCode(Proposal proposal) {
        return switch (proposal.kind()) {
            case PHASE -> Codes.PHASES.dutch(proposal.code());
            case AGREEMENT -> Codes.AGREEMENT_KINDS.dutch(proposal.code());
            case CASE_DIRECTOR -> Codes.DIRECTOR_FORMS.dutch(proposal.code());
            default -> proposal.code();
        };
    }

    private static @Nullable Partij party(@Nullable NamedParty named) {
        return named == null ? null : Partij.of(named);
    }

    private DecisionShapes() {}
}
