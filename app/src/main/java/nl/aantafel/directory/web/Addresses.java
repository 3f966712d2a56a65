package nl.aantafel.directory.web;

import java.util.Map;
import nl.aantafel.kernel.Paging.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses with a query. */
final class Addresses {

    private Addresses() {}

    static String with(String path, Map<String, ?> query) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        query.forEach((name, value) -> {
            if (value != null && !value.toString().isEmpty()) {
                address.queryParam(name, "{" + name + "}");
            }
        });
        return address.encode().buildAndExpand(query).toUriString();
    }

    /** The address of the next page of the same list; none on the last. */
    static @Nullable String next(String path, Map<String, ?> query, Slice<?> slice) {
        return slice.next()
                .map(after -> {
                    Map<String, Object> all = new java.util.LinkedHashMap<>(query);
                    all.put("after", after);
                    return with(path, all);
                })
                .orElse(null);
    }
}
