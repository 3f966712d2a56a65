package nl.aantafel.plan.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.plan.Plans.Party;

/**
 * Parties as a form posts them: {@code p:}, {@code o:} or {@code f:} with the id of a professional, an organisation or a member
 * of the family. People of the network have a name and no id; theirs stand in a field beside it, with commas between.
 */
public final class PartyKeys {

    private static final String BETWEEN = ",";

    private PartyKeys() {}

    /** The key of a party with an id; empty for a name. */
    public static String key(Party party) {
        if (party.professional() != null) {
            return "p:" + party.professional();
        }
        if (party.organisation() != null) {
            return "o:" + party.organisation();
        }
        return party.person() == null ? "" : "f:" + party.person();
    }

    public static String keys(List<Party> parties) {
        return parties.stream()
                .map(PartyKeys::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.joining(BETWEEN));
    }

    public static String names(List<Party> parties) {
        return parties.stream()
                .map(Party::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(BETWEEN + " "));
    }

    /** The party of a key; empty when it is no key. */
    public static Optional<Party> party(String key) {
        if (key.length() < 3 || key.charAt(1) != ':') {
            return Optional.empty();
        }
        try {
            UUID id = UUID.fromString(key.substring(2));
            return switch (key.charAt(0)) {
                case 'p' -> Optional.of(Party.professional(id));
                case 'o' -> Optional.of(Party.organisation(id));
                case 'f' -> Optional.of(Party.family(id));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** The parties a form posted; what is no key is left out. */
    public static List<Party> read(List<String> keys, String names) {
        List<Party> parties = new ArrayList<>();
        keys.forEach(key -> party(key).ifPresent(parties::add));
        Arrays.stream(names.split(BETWEEN))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(Party::network)
                .forEach(parties::add);
        return List.copyOf(parties);
    }
}
