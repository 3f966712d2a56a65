package nl.aantafel.client.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.client.AroundTalks;
import nl.aantafel.client.AroundTalks.Around;
import nl.aantafel.client.AroundTalks.AskedAfter;
import nl.aantafel.client.AtDoor;
import nl.aantafel.client.web.AroundViews.CardView;
import nl.aantafel.client.web.AroundViews.FeedbackView;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The card that explains somebody's conference, and short questions after it. */
@Controller
final class AroundTalkController {

    private static final String FEEDBACK = "/my/feedback";

    private final AroundTalks around;

    AroundTalkController(AroundTalks around) {
        this.around = around;
    }

    /** {@code taal}: the card in the other language. */
    @GetMapping("/my/card")
    ModelAndView card(AtDoor who, @RequestParam Optional<UUID> of, @RequestParam(defaultValue = "") String taal) {
        Around it = around.of(who.actor(), of);
        return Pages.view(
                "client/ownCard", new CardView(it.page(), it.card().orElseThrow(RefusedException::notFound), taal));
    }

    @GetMapping(FEEDBACK)
    ModelAndView feedback(AtDoor who) {
        Around it = around.of(who.actor(), Optional.empty());
        return Pages.view("client/feedback", new FeedbackView(it.page(), it.questions()));
    }

    @PostMapping(FEEDBACK)
    ModelAndView fillIn(
            AtDoor who,
            @RequestParam(name = "overleg") UUID conference,
            @RequestParam MultiValueMap<String, String> typed) {
        AskedAfter asked = around.of(who.actor(), Optional.empty()).questions().stream()
                .filter(each -> each.conference().equals(conference))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        Map<String, Map<String, Integer>> values = new HashMap<>();
        asked.questions().forms().forEach(form -> {
            Map<String, Integer> figures = new HashMap<>();
            form.items().forEach(item -> {
                String figure = typed.getFirst(form.code() + "-" + item.code());
                if (figure != null && figure.matches("\\d{1,2}")) {
                    figures.put(item.code(), Integer.valueOf(figure));
                }
            });
            if (!figures.isEmpty()) {
                values.put(form.code(), figures);
            }
        });
        around.fillIn(who.actor(), conference, values);
        return Pages.redirect(FEEDBACK, "client.feedback.done");
    }
}
