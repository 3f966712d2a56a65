package nl.aantafel.frame;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.aantafel.frame.files.FrameFiles;
import nl.aantafel.kernel.RefusedException;
import org.springframework.stereotype.Component;

/**
 * All frames the house knows (kaders). Reference data without anything personal, so reading it needs no actor and leaves no
 * trace. Made once, at start; an invalid frame file refuses the start.
 */
@Component
public final class FrameCatalogue {

    private final Map<String, Frame> byCode;

    public FrameCatalogue() {
        this(FrameFiles.shipped());
    }

    FrameCatalogue(Collection<Frame> frames) {
        Map<String, Frame> all = new LinkedHashMap<>();
        frames.forEach(frame -> all.put(frame.code(), frame));
        this.byCode = java.util.Collections.unmodifiableMap(all);
    }

    /** The frame with this code; an unknown code is refused as not found. */
    public Frame frame(String code) {
        return find(code).orElseThrow(RefusedException::notFound);
    }

    public Optional<Frame> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Collection<Frame> all() {
        return byCode.values();
    }
}
