package nl.aantafel.casefile.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The ground a statement rests on unless its writer says otherwise. A processing ground whose code begins with a data category
 * ({@code police_data_provided}) is for data of that category, one that begins with a kind of seat
 * ({@code safe_at_home_task}) for what is said on that seat, any other is for all. A ground that needs consent is only ever
 * chosen by a person.
 *
 * @param processing the frame's processing grounds that need no consent, in order
 */
public record DefaultGround(List<String> processing, Set<String> categories, Set<String> seatKinds) {

    public DefaultGround {
        processing = List.copyOf(processing);
        categories = Set.copyOf(categories);
        seatKinds = Set.copyOf(seatKinds);
    }

    /** Empty when no ground holds by itself. */
    public String of(Set<String> statementCategories, String seatKind) {
        return first(ground -> owner(ground, statementCategories))
                .or(() -> first(ground -> owner(ground, seatKind.isEmpty() ? Set.of() : Set.of(seatKind))))
                .or(() -> first(ground -> !owner(ground, categories) && !owner(ground, seatKinds)))
                .orElse("");
    }

    private Optional<String> first(Predicate<String> holds) {
        return processing.stream().filter(holds).findFirst();
    }

    private static boolean owner(String ground, Set<String> codes) {
        return codes.stream().anyMatch(code -> ground.startsWith(code + "_"));
    }
}
