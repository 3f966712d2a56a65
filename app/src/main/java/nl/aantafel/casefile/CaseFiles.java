package nl.aantafel.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The case (casus) as a whole: opened by a referral, taken up or not, along which pathway, with which primary question and
 * traffic light. Switching the pathway keeps the case and its history (RQ02).
 */
public interface CaseFiles {

    /** States of a case, in order: being written, referred, fits the purpose, taken up (or not), closed. */
    enum State {
        DRAFT,
        REFERRED,
        FITS,
        TAKEN_UP,
        NOT_TAKEN_UP,
        CLOSED
    }

    /** A new case for a referral; opened under the partnership's frame, with a number of its own. */
    @Personal
    record OpenCase(
            UUID partnership, UUID organisation, @Nullable UUID seat, String familyName, String otherNumber) {
        @Override
        public String toString() {
            return "OpenCase";
        }
    }

    /** What the head of every case page needs. {@code contactDue}: when the case director and the providers must have been in touch. */
    @Personal
    record CaseView(
            UUID id,
            UUID partnership,
            String number,
            String frameCode,
            String frameVersion,
            String pathway,
            State state,
            String familyName,
            String purpose,
            String primaryQuestion,
            String primaryQuestionReason,
            String divorce,
            String divorceNote,
            String trafficLight,
            String trafficLightReason,
            String otherNumber,
            List<String> violenceKinds,
            Instant openedAt,
            @Nullable LocalDate takenUpOn,
            @Nullable LocalDate contactDue,
            long version) {

        /** As who only referred or judged sees it: what the table has come to know of the case left out. */
        CaseView outsideTheTable() {
            return new CaseView(
                    id,
                    partnership,
                    number,
                    frameCode,
                    frameVersion,
                    pathway,
                    state,
                    familyName,
                    purpose,
                    "",
                    "",
                    "unknown",
                    "",
                    "",
                    "",
                    otherNumber,
                    List.of(),
                    openedAt,
                    takenUpOn,
                    null,
                    version);
        }

        @Override
        public String toString() {
            return "CaseView";
        }
    }

    /** A row of the list of cases; only cases the actor is a member of. */
    @Personal
    record CaseRow(
            UUID id,
            String number,
            String familyName,
            String pathway,
            State state,
            String trafficLight,
            @Nullable LocalDate contactDue,
            String phase,
            @Nullable UUID director,
            String role) {

        /** Who only referred or judged is told the state, not what the table has come to know. */
        CaseRow forItsReader() {
            return CaseGate.outsideTheTable(role)
                    ? new CaseRow(id, number, familyName, pathway, state, "", null, "", null, role)
                    : this;
        }

        @Override
        public String toString() {
            return "CaseRow";
        }
    }

    /** Which cases: {@code states} empty for all, {@code after} the key to go on from. */
    record CaseQuery(Set<State> states, @Nullable String after, int size) {}

    /** Changes to the head: all fields as they should be; {@code version} is what the editor saw. */
    @Personal
    record ChangeCase(
            String familyName,
            String primaryQuestion,
            String primaryQuestionReason,
            String divorce,
            String divorceNote,
            String trafficLight,
            String trafficLightReason,
            String otherNumber,
            Set<String> violenceKinds,
            long version) {
        @Override
        public String toString() {
            return "ChangeCase";
        }
    }

    /** A person of another case of this partnership who is likely the same human; for the desk only. */
    @Personal
    record Likeness(UUID personHere, UUID caseThere, String numberThere, String familyThere, String why) {
        @Override
        public String toString() {
            return "Likeness";
        }
    }

    UUID open(Actor actor, OpenCase command);

    CaseView view(Actor actor, UUID caseId);

    Slice<CaseRow> mine(Actor actor, CaseQuery query);

    /** The names of the families of these cases, by case; of who may see the case only. */
    Map<UUID, String> familyNames(Actor actor, Set<UUID> cases);

    void change(Actor actor, UUID caseId, ChangeCase change);

    /** The referral was sent. */
    void refer(Actor actor, UUID caseId);

    /** The seats that may judged that it fits this purpose; the purpose is fixed from here on (Wgs 1.8(5)). */
    void fits(Actor actor, UUID caseId, String purpose);

    /**
     * A pathway to follow and why.
     *
     * @param from the day from which, when that was before today; never a day to come
     */
    record Follow(String pathway, String reason, @Nullable LocalDate from) {}

    /** Taken up along a pathway, from a day on. The referral room has checked who may decide this. */
    void takeUp(Actor actor, UUID caseId, Follow follow);

    /** Taken up from today on. */
    void takeUp(Actor actor, UUID caseId, String pathway, String reason);

    void notTakenUp(Actor actor, UUID caseId);

    /** REGULAR to MDA++ or back, with its reason; case and history stay. Refused: a day before the present pathway began. */
    void switchPathway(Actor actor, UUID caseId, Follow follow);

    /** Another pathway from today on. */
    void switchPathway(Actor actor, UUID caseId, String pathway, String reason);

    /**
     * Closed from today on, and shielded at once: nobody sees it any more (Wgs, artikel 2.31 lid 8). The plan's room has checked what goes
     * before. For the desk, or somebody on a seat that may decide it; opening it again is a new referral.
     */
    void close(Actor actor, UUID caseId);

    /** The pathways a case followed, oldest first. */
    List<PathwayPeriod> pathways(Actor actor, UUID caseId);

    record PathwayPeriod(String pathway, LocalDate from, String reason) {}

    /** Who of this case may be known already; empty for everyone but the desk. */
    List<Likeness> likely(Actor actor, UUID caseId);

    /** The desk found that two cases are about the same family; the referrer notices nothing. */
    void join(Actor actor, UUID caseId, UUID known);

    /** The case about the same family this one was joined to; empty for everyone but the desk. */
    Optional<UUID> joinedTo(Actor actor, UUID caseId);
}
