package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.plan.Plans.NamedParty;
import nl.aantafel.plan.Plans.Party;
import org.jspecify.annotations.Nullable;

/**
 * Deciding together (besluiten): who directs the case, the phase, bottom lines and agreements are proposed, and each party
 * supports them or objects, with the reason. A decision may stand beside objections unless the frame wants all, or a seat that
 * decides; then the refusal names the rule. Dissent is kept, and nothing is written over.
 */
public interface Decisions {

    /** What can be proposed. */
    enum Kind {
        CASE_DIRECTOR,
        PHASE,
        BOTTOM_LINE,
        AGREEMENT,
        /** That the table is done. Proposed and decided by seats of the first paragraph, or written down for them by the desk. */
        CLOSING
    }

    /**
     * A proposal. What a kind does not need stays empty.
     *
     * @param what the bottom line or the agreement
     * @param reason why; a missing one is shown, not refused
     * @param who directs, guards or does it
     * @param with takes part in an agreement
     * @param code the phase, the form of direction, or the kind of agreement
     * @param on from when it holds; of an agreement when it is due
     * @param consequence what happens when a bottom line is not kept
     */
    @Personal
    record Proposal(
            Kind kind,
            String what,
            String reason,
            @Nullable Party who,
            @Nullable Party with,
            String code,
            @Nullable LocalDate on,
            String consequence,
            @Nullable UUID conference) {
        @Override
        public String toString() {
            return "Proposal";
        }
    }

    /** An organisation, on its seat, or a member of the family supports or objects; an objection has its reason. */
    @Personal
    record Stance(Party party, boolean supports, String reason) {
        @Override
        public String toString() {
            return "Stance";
        }
    }

    /** {@code writer} wrote it down; {@code latest} says whether the party has not said otherwise since. */
    @Personal
    record StanceView(NamedParty party, boolean supports, String reason, String writer, LocalDate on, boolean latest) {
        @Override
        public String toString() {
            return "StanceView";
        }
    }

    /**
     * A proposal with what became of it: {@code state} is open, stands or withdrawn.
     *
     * @param who directs, guards or does it, with a name; {@code with} takes part
     * @param stances in the order they were written, also those that were changed
     * @param thing the agreement, bottom line, phase or direction it became
     */
    @Personal
    record DecisionView(
            UUID id,
            Proposal proposal,
            @Nullable NamedParty who,
            @Nullable NamedParty with,
            String proposer,
            LocalDate proposedOn,
            List<StanceView> stances,
            String state,
            String stateReason,
            @Nullable LocalDate endedOn,
            @Nullable UUID thing) {

        /** What each party says now. */
        public List<StanceView> latest() {
            return stances.stream().filter(StanceView::latest).toList();
        }

        public long supporting() {
            return latest().stream().filter(StanceView::supports).count();
        }

        public List<StanceView> objections() {
            return latest().stream().filter(each -> !each.supports()).toList();
        }

        public boolean open() {
            return state.equals("open");
        }

        public boolean stands() {
            return state.equals("stands");
        }

        @Override
        public String toString() {
            return "DecisionView";
        }
    }

    List<DecisionView> of(Actor actor, UUID caseId);

    UUID propose(Actor actor, UUID caseId, Proposal proposal);

    /**
     * Puts an agreement that was made without a proposal to the parties: it stands, and each can support it or object. Whoever leads
     * the table says so. Refused when it was decided on already, and for what was agreed in a part and not released: that is not the
     * table's to weigh.
     */
    UUID weigh(Actor actor, UUID caseId, UUID agreement);

    /** Also after it stands: dissent that comes later is kept too. For another party than one's own organisation, whoever leads the table. */
    void say(Actor actor, UUID caseId, UUID proposal, Stance stance);

    /** It stands, and is carried out in the same move; answers what it became. Whoever leads the table says so; refused against what the frame demands. */
    UUID stand(Actor actor, UUID caseId, UUID proposal);

    void withdraw(Actor actor, UUID caseId, UUID proposal, String reason);
}
