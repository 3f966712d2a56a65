package nl.aantafel.rights;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.kernel.Actor;
import nl.aantafel.notify.MessageTexts;
import nl.aantafel.rights.store.BreakGlassStore;
import org.springframework.stereotype.Component;

/** What the messages about emergencies say inside the program. */
@Component
class GlassMessages implements MessageTexts {

    private final BreakGlassStore store;

    GlassMessages(BreakGlassStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return GlassNotices.KIND;
    }

    @Override
    public Map<About, Said> say(Actor actor, Collection<About> abouts) {
        Set<UUID> seen = store.seen(abouts.stream().map(About::id).collect(Collectors.toSet()));
        Map<About, Said> said = new HashMap<>();
        abouts.forEach(about -> said.put(
                about,
                new Said("rights.glass.message", null, seen.contains(about.id()) ? "/break-glass/" + about.id() : "")));
        return said;
    }
}
