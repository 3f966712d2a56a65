package nl.aantafel.client;

import java.util.List;
import java.util.UUID;
import nl.aantafel.client.store.OutletStore;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.OwnPages;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import org.springframework.stereotype.Component;

/** Whether something may be released at all: under a frame that knows such pages, and once the partnership switched them on. */
@Component
class OutletGate {

    private final OutletStore outlets;
    private final FrameCatalogue frames;

    OutletGate(OutletStore outlets, FrameCatalogue frames) {
        this.outlets = outlets;
        this.frames = frames;
    }

    boolean on(UUID partnership, String frameCode) {
        return frames.frame(frameCode).ownPages().isPresent()
                && outlets.of(partnership)
                        .filter(each -> each.off() == null && each.frameCode().equals(frameCode))
                        .isPresent();
    }

    /** Refuses with the article the rule rests on. */
    void require(UUID partnership, String frameCode) {
        if (!on(partnership, frameCode)) {
            throw new RefusedException(
                    new Refusal.MayNot("client.outlet.refused", List.of(article(frameCode)), article(frameCode)));
        }
    }

    String article(String frameCode) {
        return frames.frame(frameCode).ownPages().map(OwnPages::article).orElse("");
    }
}
