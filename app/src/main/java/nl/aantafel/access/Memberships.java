package nl.aantafel.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Membership of a case (deelname): person, seat, role, period, principals and categories. Being employed somewhere gives
 * nothing. Called by the rooms inside their own use cases.
 */
public interface Memberships {

    /** One member as others in the case see it. */
    record MemberView(
            UUID person,
            UUID organisation,
            @Nullable UUID seat,
            String role,
            Set<Integer> principals,
            Instant from,
            @Nullable Instant until) {}

    /**
     * Opens a new case for the referrer. Everyone at the partnership's desk and everyone who judges its referrals is enrolled too,
     * but sees nothing until {@link #refer}. Refused when the case has members.
     */
    void open(Actor actor, UUID caseId, UUID partnership, Member referrer);

    /** The referral was sent: the desk and those who judge referrals see the case from now on. Only by its referrer, and once. */
    void refer(Actor actor, UUID caseId);

    /** Adds a member, or widens what one holds; only for who manages the case. */
    void enrol(Actor actor, UUID caseId, Member member, @Nullable Instant until);

    /** Ends a membership at once. */
    void leave(Actor actor, UUID caseId, UUID person);

    /** The triage is over: principals are taken from everyone but the given roles; who has none left is no member any more. */
    void take(Actor actor, UUID caseId, Set<Integer> principals, Set<String> keepRoles);

    List<MemberView> members(Actor actor, UUID caseId);

    /** The number of a person, organisation or meeting part as principal in a case; handed out when it is new. */
    int principal(Actor actor, UUID caseId, String kind, UUID ref);
}
