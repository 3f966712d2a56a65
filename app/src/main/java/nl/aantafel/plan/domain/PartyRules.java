package nl.aantafel.plan.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.aantafel.kernel.Checks;
import nl.aantafel.plan.Plans.Party;
import org.jspecify.annotations.Nullable;

/** What every party must be: exactly one of a professional, an organisation, a member of the family, or a name; and known. */
final class PartyRules {

    private PartyRules() {}

    static void check(Checks checks, String field, List<Party> parties, Known known) {
        for (Party party : parties) {
            boolean oneOfFour = Stream.of(party.professional(), party.organisation(), party.person(), named(party))
                            .filter(Objects::nonNull)
                            .count()
                    == 1;
            if (!oneOfFour || !known(party, known)) {
                checks.add(field, "plan.refusal.party");
            }
            checks.text(field, party.name(), Checks.SHORT);
        }
    }

    private static @Nullable Object named(Party party) {
        return party.name().isBlank() ? null : party.name();
    }

    private static boolean known(Party party, Known known) {
        return (party.professional() == null || known.professionals().contains(party.professional()))
                && (party.organisation() == null || known.organisations().contains(party.organisation()))
                && (party.person() == null || known.persons().contains(party.person()));
    }
}
