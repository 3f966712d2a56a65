package nl.aantafel.kernel;

import java.util.List;
import java.util.UUID;

/**
 * The port to the one place that decides who may do what. Answers are read anew each time, from memberships and roles.
 * Whoever has no membership of a case gets {@link Refusal.NotFound}: it does not exist for them.
 */
public interface Authorise {

    /** What may be done in a case; which roles may is decided in one place. */
    enum Right {
        /** See the family, the statements meant for you, the plan. */
        SEE_CASE,
        /** See the referral and what is said in it. */
        SEE_REFERRAL,
        /** Change a referral before it is decided. */
        EDIT_REFERRAL,
        /** Bring in a statement. */
        CONTRIBUTE,
        /** Change family, homes, relations, incidents, measures, help. */
        EDIT_FAMILY,
        /** Change goals, agreements, bottom lines and the safety plan. */
        EDIT_PLAN,
        /** Tell how one's own agreement goes. */
        REPORT_PROGRESS,
        /** Prepare and lead a conference, write for who speaks. */
        LEAD_MEETING,
        /** Settle a report. */
        FINALISE,
        /** Say who takes part, who directs. */
        MANAGE_TEAM,
        /** Offer members of the family a page of their own, and release to them what they may read. */
        RELEASE,
        /** Work the triage list, ask others, record what the seats decided. */
        WORK_TRIAGE,
        /** Say whether what was brought into a closed case may be kept longer or given. */
        ANSWER_CLOSED,
        /** Keep a closed case: see its number and days, and look into it for a purpose. */
        KEEP_CLOSED,
        /** See what the frame lets be seen of a closed case, for hours. */
        SEE_CLOSED
    }

    /** What may be done in a partnership, by role there. */
    enum Duty {
        REFER,
        WORK_DESK,
        JUDGE_REFERRALS,
        ADMINISTER,
        READ_LOG,
        LEAD_TEAM,
        /** Answer, inform and decide on requests for all participants (contactpunt, Bgs 1.1). */
        CONTACT_POINT,
        /** See that there are requests of people about their own data, and whether they are in time. */
        WATCH_REQUESTS,
        /** Answer questions for advice that were put to one's own role; they hold nothing of a case. */
        ADVISE,
        /** Put questionnaires to others, and read what was answered. */
        RESEARCH
    }

    /** What the actor is in a case. */
    record Standing(
            UUID caseId,
            UUID partnershipId,
            UUID organisationId,
            @org.jspecify.annotations.Nullable UUID seatId,
            String role) {}

    /** The actor's standing in the case; refuses with {@link Refusal.NotFound} when there is none, with {@link Refusal.MayNot} when it does not hold the right. */
    Standing require(Actor actor, Right right, UUID caseId);

    boolean may(Actor actor, Right right, UUID caseId);

    /** Refuses with {@link Refusal.MayNot} when the actor has no such duty in the partnership. */
    void require(Actor actor, Duty duty, UUID partnershipId);

    boolean may(Actor actor, Duty duty, UUID partnershipId);

    /** The partnerships in which the actor has the duty. */
    List<UUID> where(Actor actor, Duty duty);

    /** Refuses with {@link Refusal.MayNotDecide} and the article, unless a seat for which the actor judges referrals in the partnership may decide this under the frame. */
    UUID requireDeciding(Actor actor, String decision, UUID partnershipId, String frameCode);
}
