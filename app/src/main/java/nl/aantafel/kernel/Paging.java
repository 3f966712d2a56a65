package nl.aantafel.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Keyset paging: a slice of rows and, when there is more, the key to go on from. Nothing is ever counted. */
public final class Paging {

    /** Rows on a page unless asked otherwise. */
    public static final int DEFAULT_SIZE = 25;

    /** The most rows one request gets. */
    public static final int MOST = 100;

    private Paging() {}

    /** One page. {@code next} is the key of its last row, when more rows follow. */
    public record Slice<T>(List<T> rows, Optional<String> next) {

        /** Makes a page out of one row more than asked. */
        public static <T> Slice<T> of(List<T> oneMore, int size, Function<T, String> key) {
            if (oneMore.size() <= size) {
                return new Slice<>(List.copyOf(oneMore), Optional.empty());
            }
            List<T> rows = List.copyOf(oneMore.subList(0, size));
            return new Slice<>(rows, Optional.of(key.apply(rows.getLast())));
        }

        public <R> Slice<R> map(Function<T, R> each) {
            return new Slice<>(rows.stream().map(each).toList(), next);
        }
    }

    public static int size(int asked) {
        return Math.clamp(asked, 1, MOST);
    }
}
