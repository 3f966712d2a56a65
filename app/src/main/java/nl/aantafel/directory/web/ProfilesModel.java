package nl.aantafel.directory.web;

import java.util.List;
import nl.aantafel.directory.Partnership;
import org.jspecify.annotations.Nullable;

/** The partners' profiles, for everyone who takes part. */
public record ProfilesModel(
        Partnership current,
        List<Partnership> joined,
        String q,
        String chain,
        List<ProfileModel> rows,
        @Nullable String nextHref) {

    public boolean several() {
        return joined.size() > 1;
    }
}
