package nl.aantafel.plan.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.plan.Plans.Party;

/**
 * The six types of agreement of the file analysis (type afspraak), in its order. A type follows from the kind and the people:
 * of the family when a member of the family does it or takes part in it, else of the professionals. For whom it is says
 * nothing, as nearly every agreement is for someone of the family (RQ27).
 */
public enum DerivedType {
    EXCHANGE_PROFESSIONALS,
    OTHER_PROFESSIONALS,
    OTHER_FAMILY,
    EXCHANGE_FAMILY,
    MEETING_FAMILY,
    MEETING_PROFESSIONALS;

    /** The type of an agreement; {@code kind} is exchange, action or meeting. */
    public static DerivedType of(String kind, Collection<Party> does, Collection<Party> with) {
        boolean family = Arrays.asList(does, with).stream()
                .flatMap(Collection::stream)
                .anyMatch(party -> party.person() != null);
        return switch (kind) {
            case "exchange" -> family ? EXCHANGE_FAMILY : EXCHANGE_PROFESSIONALS;
            case "meeting" -> family ? MEETING_FAMILY : MEETING_PROFESSIONALS;
            default -> family ? OTHER_FAMILY : OTHER_PROFESSIONALS;
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How often each type occurs, all six by code and in order, also those that do not. */
    public static Map<String, Integer> counted(List<DerivedType> types) {
        Map<DerivedType, Long> counts = types.stream()
                .collect(Collectors.groupingBy(
                        Function.identity(), () -> new EnumMap<>(DerivedType.class), Collectors.counting()));
        Map<String, Integer> all = new LinkedHashMap<>();
        for (DerivedType type : values()) {
            all.put(type.code(), counts.getOrDefault(type, 0L).intValue());
        }
        return all;
    }
}
