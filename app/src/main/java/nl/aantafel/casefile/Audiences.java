package nl.aantafel.casefile;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.aantafel.access.Memberships;
import nl.aantafel.access.Memberships.MemberView;
import nl.aantafel.access.Principal;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.directory.Roles;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import org.springframework.stereotype.Component;

/**
 * Turns "for whose eyes" into the numbers of the case. Named people and organisations must be at the table; who prepares and
 * chairs is reached as the desk. Whoever writes for named people reads it too. Who may not read what is said at the table names
 * nobody: being refused for one colleague and not for another would tell who sits there.
 */
@Component
final class Audiences {

    static final String PERSON = "person";
    static final String ORGANISATION = "organisation";

    private static final String FIELD = "zichtbaarVoor";
    private static final Map<String, Integer> GROUPS = Map.of(
            "table", Principal.TABLE,
            "desk", Principal.DESK,
            "referral", Principal.REFERRAL,
            "triage", Principal.TRIAGE);

    private final Memberships memberships;
    private final Time time;

    Audiences(Memberships memberships, Time time) {
        this.memberships = memberships;
        this.time = time;
    }

    /** {@code held} are the writer's own numbers. An empty audience asks for the default: the table, or else the referral. */
    Set<Integer> numbers(Inside inside, Audience audience, Set<Integer> held) {
        Set<Integer> numbers = new HashSet<>();
        for (String group : audience.groups()) {
            Integer number = GROUPS.get(group);
            if (number == null) {
                throw RefusedException.invalid(FIELD, "check.choose");
            }
            numbers.add(number);
        }
        if (!audience.people().isEmpty() || !audience.organisations().isEmpty()) {
            numbers.addAll(named(inside, audience, held));
        }
        if (!held.containsAll(audience.circles())) {
            throw RefusedException.invalid(FIELD, "casefile.refusal.not-own-eyes");
        }
        numbers.addAll(audience.circles());
        if (numbers.isEmpty()) {
            numbers.add(held.contains(Principal.TABLE) ? Principal.TABLE : Principal.REFERRAL);
        }
        return Set.copyOf(numbers);
    }

    private Set<Integer> named(Inside inside, Audience audience, Set<Integer> held) {
        if (!held.contains(Principal.TABLE) && !held.contains(Principal.DESK)) {
            throw RefusedException.invalid(FIELD, "casefile.refusal.names-nobody");
        }
        List<MemberView> members = present(inside);
        Set<Integer> numbers = new HashSet<>();
        for (UUID person : audience.people()) {
            numbers.addAll(reached(
                    inside, members, PERSON, person, member -> member.person().equals(person)));
        }
        for (UUID organisation : audience.organisations()) {
            numbers.addAll(reached(
                    inside,
                    members,
                    ORGANISATION,
                    organisation,
                    member -> member.organisation().equals(organisation)));
        }
        if (inside.atDesk()) {
            numbers.add(Principal.DESK);
        } else {
            int own = memberships.principal(
                    inside.actor(), inside.caseId(), PERSON, inside.actor().person());
            if (held.contains(own)) {
                numbers.add(own);
            }
        }
        return numbers;
    }

    private List<MemberView> present(Inside inside) {
        Instant now = time.now();
        return memberships.members(inside.actor(), inside.caseId()).stream()
                .filter(member -> member.until() == null || member.until().isAfter(now))
                .toList();
    }

    private Set<Integer> reached(
            Inside inside, List<MemberView> members, String kind, UUID ref, Predicate<MemberView> meant) {
        List<MemberView> found = members.stream().filter(meant).toList();
        Set<Integer> numbers = new HashSet<>();
        if (found.stream().anyMatch(member -> Roles.DESK.contains(member.role()))) {
            numbers.add(Principal.DESK);
        }
        if (found.stream().anyMatch(member -> !Roles.DESK.contains(member.role()))) {
            int number = memberships.principal(inside.actor(), inside.caseId(), kind, ref);
            if (found.stream().anyMatch(member -> member.principals().contains(number))) {
                numbers.add(number);
            }
        }
        if (numbers.isEmpty()) {
            throw RefusedException.invalid(FIELD, "casefile.refusal.not-at-table");
        }
        return numbers;
    }
}
