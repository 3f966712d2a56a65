package nl.aantafel.directory.domain;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;

/** When one person alone may not decide, and who agrees (vier ogen). */
public final class SecondPerson {

    /** How long something waits. */
    public static final Duration WAITS = Duration.ofDays(7);

    /** Whose holders may agree. */
    public static final Set<String> AGREEING =
            Set.of(Roles.FUNCTIONAL_ADMINISTRATOR, Roles.PROCESS_DIRECTOR, Roles.DATA_PROTECTION_OFFICER);

    /** Roles that show a partnership is at work: from then on its administrator lets nobody in alone. */
    public static final Set<String> AT_WORK =
            Set.of(Roles.PROCESS_DIRECTOR, Roles.SECRETARY, Roles.DATA_PROTECTION_OFFICER);

    private SecondPerson() {}

    /** Roles that open cases the moment they are given, and roles that may agree: else one could agree with oneself. */
    public static boolean guards(String role) {
        return Roles.DESK.contains(role) || role.equals(Roles.TRIAGE_MEMBER) || AGREEING.contains(role);
    }

    /** Out of those who hold such a role today. */
    public static Set<UUID> among(List<RoleHolding> holders, UUID asker, UUID about) {
        Set<UUID> first = people(holders, asker, about, role -> !role.equals(Roles.DATA_PROTECTION_OFFICER));
        return first.isEmpty() ? people(holders, asker, about, role -> true) : first;
    }

    private static Set<UUID> people(List<RoleHolding> holders, UUID asker, UUID about, Predicate<String> fits) {
        return holders.stream()
                .filter(each -> AGREEING.contains(each.role()) && fits.test(each.role()))
                .map(RoleHolding::professional)
                .filter(each -> !each.equals(asker) && !each.equals(about))
                .collect(Collectors.toUnmodifiableSet());
    }
}
