package nl.aantafel.exchange.bundle;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.plan.Plans.Party;
import org.jspecify.annotations.Nullable;

/** A case while it is being brought in: by whom, which, and what the bundle's keys have become so far. */
final class Bringing {

    private final Actor actor;
    private final UUID partnership;
    private final Map<String, UUID> keys;
    private @Nullable UUID caseId;

    Bringing(Actor actor, UUID partnership, Map<String, UUID> keys) {
        this.actor = actor;
        this.partnership = partnership;
        this.keys = keys;
    }

    Actor actor() {
        return actor;
    }

    UUID partnership() {
        return partnership;
    }

    void opened(UUID opened) {
        caseId = opened;
    }

    UUID caseId() {
        return Objects.requireNonNull(caseId);
    }

    void became(@Nullable String key, UUID id) {
        if (key != null) {
            keys.put(key, id);
        }
    }

    UUID id(String key) {
        return Objects.requireNonNull(keys.get(key), key);
    }

    Set<UUID> ids(Collection<String> all) {
        Set<UUID> ids = new LinkedHashSet<>();
        all.forEach(key -> ids.add(id(key)));
        return ids;
    }

    List<Party> parties(List<Who> whos) {
        return whos.stream().map(who -> who.party(this)).toList();
    }

    Map<String, UUID> keys() {
        return keys;
    }
}
