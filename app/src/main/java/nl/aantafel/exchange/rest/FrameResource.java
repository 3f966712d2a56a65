package nl.aantafel.exchange.rest;

import java.util.List;
import nl.aantafel.exchange.rest.FrameShapes.Ingebruikname;
import nl.aantafel.exchange.rest.FrameShapes.Kader;
import nl.aantafel.exchange.rest.FrameShapes.Kaderregel;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Frames;
import nl.aantafel.kernel.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The frames (kaders): the rules and lists a program needs to offer the right choices. */
@RestController
@RequestMapping(Description.BASE + "/kaders")
class FrameResource {

    private final FrameCatalogue frames;
    private final Frames activating;

    FrameResource(FrameCatalogue frames, Frames activating) {
        this.frames = frames;
        this.activating = activating;
    }

    @GetMapping
    Results<Kaderregel> all() {
        return Results.of(List.copyOf(frames.all()), Kaderregel::of);
    }

    /** For a partnership the actor keeps; a frame that is in use already is renewed with the version the house has now. */
    @PostMapping("/{code}/ingebruikname")
    Ingebruikname activate(Actor actor, @PathVariable String code, Body body) {
        return Ingebruikname.of(
                activating.activate(actor, body.needId("samenwerkingsverband"), code, body.text("adviesverwijzing")));
    }

    @GetMapping("/{code}")
    Kader one(@PathVariable String code) {
        return Kader.of(frames.frame(code));
    }
}
