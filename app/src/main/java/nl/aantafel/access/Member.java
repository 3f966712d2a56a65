package nl.aantafel.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person to be a member of a case, on a seat of an organisation, with a role, principals and the categories they may see. */
public record Member(
        UUID person,
        UUID organisation,
        @Nullable UUID seat,
        String role,
        Set<Integer> principals,
        Set<String> categories) {

    public Member {
        principals = Set.copyOf(principals);
        categories = Set.copyOf(categories);
    }

    /** Who prepares and chairs sees the referral and the table. */
    static Member atDesk(UUID person, UUID organisation, @Nullable UUID seat, String role, Set<String> categories) {
        return new Member(
                person,
                organisation,
                seat,
                role,
                Set.of(Principal.TABLE, Principal.DESK, Principal.REFERRAL, Principal.TRIAGE),
                categories);
    }

    /** Who judges referrals for a seat sees this one, not the table. */
    static Member judging(UUID person, UUID organisation, @Nullable UUID seat, Set<String> categories) {
        return new Member(
                person,
                organisation,
                seat,
                CaseRoles.DECIDER,
                Set.of(Principal.REFERRAL, Principal.TRIAGE),
                categories);
    }

    /** The same, seeing nothing yet. */
    Member waiting() {
        return new Member(person, organisation, seat, role, Set.of(), categories);
    }
}
