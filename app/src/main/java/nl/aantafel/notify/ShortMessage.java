package nl.aantafel.notify;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.aantafel.kernel.Actor;

/**
 * A message that says that there is something to look at, and where; and nothing else.
 *
 * @param key of the text
 * @param places where each thing is that a message is about, as far as the reader may see it; asked once for all
 * @param link from what a message is about and its place to an address
 * @param otherwise where it leads when there is no such place; empty for nowhere
 */
public record ShortMessage<P>(
        String kind,
        String key,
        Function<Collection<UUID>, Map<UUID, P>> places,
        BiFunction<UUID, P, String> link,
        String otherwise)
        implements MessageTexts {

    /** One that always leads to the same page. */
    public static MessageTexts to(String kind, String key, String page) {
        return new ShortMessage<UUID>(kind, key, ids -> Map.of(), (id, place) -> page, page);
    }

    @Override
    public Map<About, Said> say(Actor actor, Collection<About> abouts) {
        List<UUID> ids = abouts.stream().map(About::id).toList();
        Map<UUID, P> found = places.apply(ids);
        Map<About, Said> said = new HashMap<>();
        abouts.forEach(about -> {
            P place = found.get(about.id());
            said.put(about, new Said(key, null, place == null ? otherwise : link.apply(about.id(), place)));
        });
        return said;
    }
}
