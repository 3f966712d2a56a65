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
     * Opens a new case for the actor as its referrer, on a seat of their organisation. Everyone at the partnership's desk and
     * everyone who judges its referrals is enrolled too, but sees nothing until {@link #refer}. Refused when the case has members.
     */
    void open(Actor actor, UUID caseId, UUID partnership, @Nullable UUID seat);

    /** The referral was sent: the desk and those who judge referrals see the case from now on. Only by its referrer, and once. */
    void refer(Actor actor, UUID caseId);

    /**
     * Somebody directs the case or takes part in it, up to a moment or until further notice; only for who manages the case. Each
     * role has its own period and ends by itself. What it gives follows from the role.
     */
    void enrol(Actor actor, UUID caseId, Member member, @Nullable Instant until);

    /** Ends at once what somebody is in the team: directing the case, taking part in it. */
    void leave(Actor actor, UUID caseId, UUID person, Set<String> roles);

    /** The triage is over: who only judged the referral is no member any more. */
    void endTriage(Actor actor, UUID caseId);

    /**
     * The case was closed: from now on nobody's place in it reaches anything. Who was at the table stays known as who answers for what
     * was brought in, the desk as who keeps the case. Only for who is at the table or desk, and once.
     */
    void shield(Actor actor, UUID caseId);

    /** Who keeps a shielded case looks, up to a moment within a day, at what the frame lets be seen of it. */
    void look(Actor actor, UUID caseId, Instant until);

    /** Each person once, with the role that counts. */
    List<MemberView> members(Actor actor, UUID caseId);

    /**
     * A number for who sits together in a part of a meeting; only for who manages the case. Its people are those given who are at
     * the table now; nobody is ever added to it, and from nobody it is taken.
     */
    int formCircle(Actor actor, UUID caseId, Set<UUID> people);

    /** The number of a person or an organisation as principal in a case; handed out when it is new. */
    int principal(Actor actor, UUID caseId, String kind, UUID ref);
}
