package nl.aantafel.access;

import static nl.aantafel.kernel.Authorise.Right.ANSWER_CLOSED;
import static nl.aantafel.kernel.Authorise.Right.CONTRIBUTE;
import static nl.aantafel.kernel.Authorise.Right.EDIT_FAMILY;
import static nl.aantafel.kernel.Authorise.Right.EDIT_PLAN;
import static nl.aantafel.kernel.Authorise.Right.EDIT_REFERRAL;
import static nl.aantafel.kernel.Authorise.Right.FINALISE;
import static nl.aantafel.kernel.Authorise.Right.KEEP_CLOSED;
import static nl.aantafel.kernel.Authorise.Right.LEAD_MEETING;
import static nl.aantafel.kernel.Authorise.Right.MANAGE_TEAM;
import static nl.aantafel.kernel.Authorise.Right.RELEASE;
import static nl.aantafel.kernel.Authorise.Right.REPORT_PROGRESS;
import static nl.aantafel.kernel.Authorise.Right.SEE_CASE;
import static nl.aantafel.kernel.Authorise.Right.SEE_CLOSED;
import static nl.aantafel.kernel.Authorise.Right.SEE_REFERRAL;
import static nl.aantafel.kernel.Authorise.Right.WORK_TRIAGE;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.aantafel.directory.Roles;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.Authorise.Right;

/** Which role may do what: in a case, and in a partnership. Who may decide on a referral is the frame's, not this table's. */
final class RightsTable {

    private static final Set<Right> DESK = EnumSet.of(
            SEE_CASE,
            SEE_REFERRAL,
            EDIT_REFERRAL,
            CONTRIBUTE,
            EDIT_FAMILY,
            EDIT_PLAN,
            REPORT_PROGRESS,
            LEAD_MEETING,
            MANAGE_TEAM,
            RELEASE,
            WORK_TRIAGE);

    private static final Map<String, Set<Right>> IN_CASE = Map.ofEntries(
            Map.entry(CaseRoles.PROCESS_DIRECTOR, with(DESK, FINALISE)),
            Map.entry(CaseRoles.SECRETARY, DESK),
            Map.entry(
                    CaseRoles.CASE_DIRECTOR,
                    EnumSet.of(
                            SEE_CASE,
                            SEE_REFERRAL,
                            CONTRIBUTE,
                            EDIT_FAMILY,
                            EDIT_PLAN,
                            REPORT_PROGRESS,
                            LEAD_MEETING,
                            MANAGE_TEAM,
                            RELEASE)),
            Map.entry(
                    CaseRoles.PARTICIPANT, EnumSet.of(SEE_CASE, SEE_REFERRAL, CONTRIBUTE, EDIT_PLAN, REPORT_PROGRESS)),
            Map.entry(CaseRoles.REFERRER, EnumSet.of(SEE_REFERRAL, EDIT_REFERRAL, EDIT_FAMILY, CONTRIBUTE)),
            Map.entry(CaseRoles.DECIDER, EnumSet.of(SEE_REFERRAL, CONTRIBUTE)),
            Map.entry(CaseRoles.ASKED, EnumSet.of(SEE_CASE, SEE_REFERRAL)),
            Map.entry(CaseRoles.BREAK_GLASS, EnumSet.of(SEE_CASE, SEE_REFERRAL)),
            Map.entry(CaseRoles.CLOSED_READER, EnumSet.of(ANSWER_CLOSED, KEEP_CLOSED, SEE_CLOSED)),
            Map.entry(CaseRoles.CLOSED_DESK, EnumSet.of(ANSWER_CLOSED, KEEP_CLOSED)),
            Map.entry(CaseRoles.PROVIDER, EnumSet.of(ANSWER_CLOSED)));

    private static final Map<Duty, Set<String>> IN_PARTNERSHIP = Map.ofEntries(
            Map.entry(
                    Duty.REFER,
                    Set.of(
                            Roles.PARTICIPANT,
                            Roles.SUBJECT_EXPERT,
                            Roles.TRIAGE_MEMBER,
                            Roles.CASE_DIRECTOR,
                            Roles.PROCESS_DIRECTOR,
                            Roles.SECRETARY)),
            Map.entry(Duty.WORK_DESK, Roles.DESK),
            Map.entry(Duty.JUDGE_REFERRALS, Set.of(Roles.TRIAGE_MEMBER)),
            Map.entry(Duty.ADMINISTER, Set.of(Roles.FUNCTIONAL_ADMINISTRATOR)),
            Map.entry(Duty.READ_LOG, Set.of(Roles.DATA_PROTECTION_OFFICER, Roles.PRIVACY_OFFICER)),
            Map.entry(Duty.LEAD_TEAM, Set.of(Roles.TEAM_LEADER)),
            Map.entry(Duty.CONTACT_POINT, Set.of(Roles.PRIVACY_OFFICER)),
            Map.entry(Duty.WATCH_REQUESTS, Set.of(Roles.DATA_PROTECTION_OFFICER, Roles.PRIVACY_OFFICER)),
            Map.entry(Duty.ADVISE, Set.of(Roles.LEGAL_ADVISER)),
            Map.entry(Duty.RESEARCH, Set.of(Roles.RESEARCHER)));

    private RightsTable() {}

    static boolean holds(String caseRole, Right right) {
        return IN_CASE.getOrDefault(caseRole, Set.of()).contains(right);
    }

    /** Which of the roles somebody has in a partnership give a duty. */
    static Set<String> giving(Set<String> partnershipRoles, Duty duty) {
        return partnershipRoles.stream()
                .filter(IN_PARTNERSHIP.getOrDefault(duty, Set.of())::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The whole table, in the order in which roles count. */
    static Accesses.Roles told() {
        Map<String, Set<Right>> inCase = new LinkedHashMap<>();
        CaseRoles.RANKED.forEach(role -> inCase.put(role, EnumSet.copyOf(IN_CASE.getOrDefault(role, Set.of()))));
        Map<String, Set<Duty>> inPartnership = new LinkedHashMap<>();
        for (String role : Roles.ALL) {
            EnumSet<Duty> duties = EnumSet.noneOf(Duty.class);
            IN_PARTNERSHIP.forEach((duty, roles) -> {
                if (roles.contains(role)) {
                    duties.add(duty);
                }
            });
            if (!duties.isEmpty()) {
                inPartnership.put(role, duties);
            }
        }
        return new Accesses.Roles(inCase, inPartnership);
    }

    private static Set<Right> with(Set<Right> rights, Right more) {
        EnumSet<Right> all = EnumSet.copyOf(rights);
        all.add(more);
        return all;
    }
}
