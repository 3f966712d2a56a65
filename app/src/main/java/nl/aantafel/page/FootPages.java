package nl.aantafel.page;

import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The three pages of the foot: privacy and safety, accessibility, help. Open to everyone. */
@Controller
final class FootPages {

    @GetMapping("/privacy")
    ModelAndView privacy() {
        return foot("privacy", 5);
    }

    @GetMapping("/accessibility")
    ModelAndView accessibility() {
        return foot("accessibility", 3);
    }

    @GetMapping("/help")
    ModelAndView help() {
        return foot("help", 6);
    }

    private static ModelAndView foot(String name, int parts) {
        return Pages.view(
                "page/foot",
                new FootPage(name, IntStream.rangeClosed(1, parts).boxed().toList()));
    }
}
