package nl.aantafel.directory.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.aantafel.directory.LanguageHelp;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Looked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the language helper sees in a field of a form that is being filled in. */
@Controller
final class LanguageController {

    private final LanguageHelp help;

    LanguageController(LanguageHelp help) {
        this.help = help;
    }

    @PostMapping("/language")
    @Nullable
    ModelAndView look(
            Actor actor,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        Typed typed = new Typed(form);
        String field = typed.text(Looked.FIELD);
        return Looked.answer(request, response, field, help.look(actor, typed.text(field)));
    }
}
