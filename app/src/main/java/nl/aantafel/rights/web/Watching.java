package nl.aantafel.rights.web;

import java.util.List;
import java.util.UUID;
import nl.aantafel.directory.Partnership;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Choice;
import nl.aantafel.rights.Oversights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Of which partnership a page of who watches is: the one that was asked for, else the first. */
@Component
final class Watching {

    private final Oversights oversights;
    private final FrameCatalogue frames;

    Watching(Oversights oversights, FrameCatalogue frames) {
        this.oversights = oversights;
        this.frames = frames;
    }

    Watched chosen(Actor actor, @Nullable UUID asked) {
        List<Partnership> all = oversights.partnerships(actor);
        Partnership chosen = all.stream()
                .filter(each -> asked == null || each.id().equals(asked))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        return new Watched(
                chosen.id(),
                chosen.name(),
                all.size() == 1
                        ? List.of()
                        : all.stream()
                                .map(each -> new Choice(each.id().toString(), each.name()))
                                .toList());
    }

    Frame frame(Actor actor, UUID partnership) {
        return oversights.partnerships(actor).stream()
                .filter(each -> each.id().equals(partnership))
                .findFirst()
                .map(each -> frames.frame(each.frameCode()))
                .orElseThrow(RefusedException::notFound);
    }
}
