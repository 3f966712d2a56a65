package nl.aantafel.exchange.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.Function;
import nl.aantafel.kernel.Paging.Slice;
import org.jspecify.annotations.Nullable;

/** A list as it is answered: the rows and, when there is more, where to go on. Never a total. */
record Results<T>(
        List<T> resultaten, @JsonProperty("_links") Links links) {

    record Link(String href) {}

    record Links(@Nullable Link next) {}

    static <T, R> Results<R> of(List<T> rows, Function<T, R> each) {
        return new Results<>(rows.stream().map(each).toList(), new Links(null));
    }

    static <T, R> Results<R> of(Slice<T> slice, Query query, Function<T, R> each) {
        return new Results<>(
                slice.rows().stream().map(each).toList(),
                new Links(slice.next().map(query::next).map(Link::new).orElse(null)));
    }
}
