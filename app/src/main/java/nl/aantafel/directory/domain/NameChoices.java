package nl.aantafel.directory.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether families read names, as it was chosen. */
public interface NameChoices {

    /** For all who chose nothing. */
    Optional<Boolean> forAll(UUID partnership);

    /** What these people chose themselves. */
    Map<UUID, Boolean> own(UUID partnership, Collection<UUID> professionals);

    /** Without a professional: for all. */
    void choose(UUID partnership, @Nullable UUID professional, boolean shown, Stamp stamp);
}
