package nl.aantafel.rights.web;

import java.util.List;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.rights.Retentions.FallingDue;
import nl.aantafel.rights.Retentions.Watched;
import org.jspecify.annotations.Nullable;

/** What falls due in one of the partnerships somebody watches. */
public record RetentionModel(List<Watched> all, Watched watched, Slice<FallingDue> falling) {

    public @Nullable String nextHref() {
        return falling.next().map(key -> path() + "&na=" + key).orElse(null);
    }

    public String path() {
        return "/retention?samenwerkingsverband=" + watched.partnership();
    }
}
