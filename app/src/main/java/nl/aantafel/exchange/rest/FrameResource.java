package nl.aantafel.exchange.rest;

import java.util.List;
import nl.aantafel.exchange.rest.FrameShapes.Kader;
import nl.aantafel.exchange.rest.FrameShapes.Kaderregel;
import nl.aantafel.frame.FrameCatalogue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The frames (kaders): the rules and lists a program needs to offer the right choices. */
@RestController
@RequestMapping(Description.BASE + "/kaders")
class FrameResource {

    private final FrameCatalogue frames;

    FrameResource(FrameCatalogue frames) {
        this.frames = frames;
    }

    @GetMapping
    Results<Kaderregel> all() {
        return Results.of(List.copyOf(frames.all()), Kaderregel::of);
    }

    @GetMapping("/{code}")
    Kader one(@PathVariable String code) {
        return Kader.of(frames.frame(code));
    }
}
