package nl.aantafel.directory;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Whose name families read; asked within a use case that tells a family who does something. The others are an organisation and a role. */
public interface NamesToFamilies {

    /** Those of these people who are shown by name. */
    Set<UUID> shown(UUID partnership, Collection<UUID> professionals);
}
