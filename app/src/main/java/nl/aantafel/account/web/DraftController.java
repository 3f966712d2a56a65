package nl.aantafel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.aantafel.account.Drafts;
import nl.aantafel.kernel.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Takes what a form's page saves by itself every few seconds. */
@Controller
class DraftController {

    private static final Set<String> NOT_TYPED = Set.of("_csrf", "_form");

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @PostMapping("/drafts/{formKey}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void save(Actor actor, @PathVariable String formKey, HttpServletRequest request) {
        String body = new TreeMap<>(request.getParameterMap())
                .entrySet().stream()
                        .filter(field -> !NOT_TYPED.contains(field.getKey()))
                        .flatMap(field -> Arrays.stream(field.getValue())
                                .map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                        .collect(Collectors.joining("&"));
        drafts.save(actor, formKey, body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
