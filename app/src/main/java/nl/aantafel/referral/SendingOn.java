package nl.aantafel.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.frame.Coded;
import nl.aantafel.frame.OtherFrames;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.CaseHead;
import org.jspecify.annotations.Nullable;

/**
 * Sending a case on to a table under another frame (doorsturen: opschalen, afschalen). It becomes a referral of its own in a partnership under
 * that frame, weighed there on its own criteria; nothing of this case comes along but who was chosen, by name and date of birth. Each brings in
 * again what was theirs, on a ground of there. Decided by the seats that decide whether results go to somebody else (Wgs, artikel 2.31 lid 11),
 * by somebody who also works in the other partnership. This case says what becomes of it, and of everybody who is named there whether they were
 * told. That the two cases belong together only who has a place in both is told.
 */
public interface SendingOn {

    /**
     * Where the reader may refer to.
     *
     * @param seat on which seat of their organisation; null when it has none there
     * @param seatKind the code of that seat in the other frame
     */
    record Target(
            UUID partnership,
            String name,
            String frameCode,
            @Nullable UUID seat,
            String seatKind) {}

    /** Told on a day in a way of the frame, or not, with a reason of the frame. */
    record Told(boolean told, String way, @Nullable LocalDate on, String reason) {}

    /** Somebody of the family who is named there; {@code role} is what they are in the new case. */
    record Along(UUID person, String role, @Nullable Told told) {}

    /**
     * What is sent on.
     *
     * @param reason a code of the frame
     * @param ends this case stops by it; else it goes on beside the new one until its end condition is met
     */
    record Send(
            @Nullable UUID partnership,
            @Nullable UUID seat,
            String reason,
            @Nullable Boolean ends,
            List<Along> people) {
        public Send {
            people = List.copyOf(people);
        }
    }

    @Personal
    record Member(UUID person, String name, String role) {
        @Override
        public String toString() {
            return "Member";
        }
    }

    @Personal
    record ToldLine(String name, Told told) {
        @Override
        public String toString() {
            return "ToldLine";
        }
    }

    /** That this case was sent on; which case it became is not in it. */
    @Personal
    record Sent(
            UUID id,
            String partnership,
            String frameCode,
            String reason,
            boolean ends,
            String by,
            LocalDate on,
            List<ToldLine> told) {
        @Override
        public String toString() {
            return "Sent";
        }
    }

    /**
     * A case on the other side, for who has a place in both.
     *
     * @param partnership empty when that case was closed
     */
    record Tie(UUID caseId, String number, String partnership, LocalDate on, boolean cameFrom, boolean open) {}

    /**
     * Sending on, as far as the reader may know it.
     *
     * @param decides the reader is on a seat that decides it, or at the desk
     * @param taken the case is taken up: before that there is nothing to send on
     * @param article under which it is decided
     * @param endCondition of the plan
     */
    @Personal
    record SendOnView(
            UUID caseId,
            String frameCode,
            boolean decides,
            boolean taken,
            String article,
            List<Target> targets,
            String endCondition,
            List<Member> family,
            List<Sent> sent,
            List<Tie> ties) {
        @Override
        public String toString() {
            return "SendOnView";
        }
    }

    /** With what is chosen from; {@code ways} are those in which somebody is told. */
    @Personal
    record Screen(CaseHead head, OtherFrames rule, List<Coded> ways, SendOnView view) {
        @Override
        public String toString() {
            return "Screen";
        }
    }

    /** For who is at the table. A frame that sends nothing on has no such page. */
    SendOnView of(Actor actor, UUID caseId);

    Screen page(Actor actor, UUID caseId, Locale locale);

    /**
     * Begins the referral there, which its sender completes and sends like any other. Refused to who is on no seat that decides; without a
     * partnership where the actor may refer, a reason, what becomes of this case, and at least one subject; when the case goes on without an end
     * condition in the plan; and while of anybody who is named it is not said whether they were told; and twice
     * to one table on one day. Answers the new case.
     */
    UUID send(Actor actor, UUID caseId, Send command);
}
