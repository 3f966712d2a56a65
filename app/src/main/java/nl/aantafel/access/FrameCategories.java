package nl.aantafel.access;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.DataCategory;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.RefusedException;
import org.springframework.stereotype.Component;

/** The data categories a member may see unless fewer are given: all of the partnership's frame. */
@Component
class FrameCategories {

    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;

    FrameCategories(WhoIsWho whoIsWho, FrameCatalogue frames) {
        this.whoIsWho = whoIsWho;
        this.frames = frames;
    }

    Set<String> all(UUID partnership) {
        String frame =
                whoIsWho.partnership(partnership).map(Partnership::frameCode).orElseThrow(RefusedException::notFound);
        return frames.frame(frame).categories().stream()
                .map(DataCategory::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
