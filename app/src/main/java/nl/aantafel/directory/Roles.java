package nl.aantafel.directory;

import java.util.List;
import java.util.Set;

/** The roles of a partnership. Holding one gives nothing in a case; membership of the case does. */
public final class Roles {

    /** Chairs, guards process, purpose and invitations (procesregisseur). */
    public static final String PROCESS_DIRECTOR = "process_director";

    /** Plans, invites, writes for whoever speaks (secretaris). */
    public static final String SECRETARY = "secretary";

    /** Judges referrals for an organisation's seat (weger). */
    public static final String TRIAGE_MEMBER = "triage_member";

    /** May be given the direction of cases (casusregisseur). */
    public static final String CASE_DIRECTOR = "case_director";

    /** Takes part in cases and may refer (deelnemer). */
    public static final String PARTICIPANT = "participant";

    /** Fixed expert at the table (materiedeskundige, expertpoollid). */
    public static final String SUBJECT_EXPERT = "subject_expert";

    /** Keeps directory, accounts and frames; sees no case (functioneel beheerder). */
    public static final String FUNCTIONAL_ADMINISTRATOR = "functional_administrator";

    /** Reads register and log, no case content (functionaris gegevensbescherming). */
    public static final String DATA_PROTECTION_OFFICER = "data_protection_officer";

    public static final String PRIVACY_OFFICER = "privacy_officer";

    /** Answers questions of law without case content (jurist). */
    public static final String LEGAL_ADVISER = "legal_adviser";

    /** Sees numbers and dates of the team's work (teamleider). */
    public static final String TEAM_LEADER = "team_leader";

    /** Puts questionnaires to others and reports what comes of them; sees no case (onderzoeker). */
    public static final String RESEARCHER = "researcher";

    public static final List<String> ALL = List.of(
            PROCESS_DIRECTOR,
            SECRETARY,
            TRIAGE_MEMBER,
            CASE_DIRECTOR,
            PARTICIPANT,
            SUBJECT_EXPERT,
            FUNCTIONAL_ADMINISTRATOR,
            DATA_PROTECTION_OFFICER,
            PRIVACY_OFFICER,
            LEGAL_ADVISER,
            TEAM_LEADER,
            RESEARCHER);

    /** Those who prepare and chair: members of every case of their partnership. */
    public static final Set<String> DESK = Set.of(PROCESS_DIRECTOR, SECRETARY);

    private Roles() {}
}
