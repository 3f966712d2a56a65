package nl.aantafel.rights.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.page.Pages;
import nl.aantafel.rights.RequestItems;
import nl.aantafel.rights.RequestItems.Decision;
import nl.aantafel.rights.RequestItems.Outcome;
import nl.aantafel.rights.RequestItems.Parting;
import nl.aantafel.rights.RightsRequests;
import nl.aantafel.rights.RightsRequests.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The items of a request: asking participants about them, and deciding on each. */
@Controller
@RequestMapping("/requests/{request}")
final class RequestItemsController {

    private final RightsRequests requests;
    private final RequestItems items;
    private final FrameCatalogue frames;

    RequestItemsController(RightsRequests requests, RequestItems items, FrameCatalogue frames) {
        this.requests = requests;
        this.items = items;
        this.frames = frames;
    }

    @PostMapping("/consult")
    ModelAndView consult(
            Actor actor, @PathVariable("request") UUID request, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        items.consult(actor, request, typed.date("uiterlijk"), typed.version());
        return Pages.redirect("/requests/" + request, "rights.notice.asked");
    }

    @GetMapping("/items")
    ModelAndView all(Actor actor, @PathVariable("request") UUID request, Locale locale) {
        return page("rights/items", actor, request, null, locale);
    }

    private ModelAndView page(String template, Actor actor, UUID request, @Nullable Parting parting, Locale locale) {
        View view = requests.view(actor, request);
        return Pages.view(
                template,
                new ItemsModel(
                        view,
                        new RequestWords(frames.frame(view.frameCode())),
                        parting == null
                                ? items.of(actor, request, locale)
                                : new RequestItems.Items(List.of(parting.item()), 0, 0),
                        parting));
    }

    @PostMapping("/items")
    ModelAndView decide(
            Actor actor, @PathVariable("request") UUID request, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        items.decide(
                actor,
                request,
                typed.refs("gegevens"),
                new Decision(
                        outcome(typed.text("besluit")),
                        typed.text("grond"),
                        typed.text("afweging"),
                        typed.text("weggelaten"),
                        Set.of(),
                        List.of()));
        return Pages.redirect("/requests/" + request + "/items", "rights.notice.decided");
    }

    private static @Nullable Outcome outcome(String code) {
        return switch (code) {
            case "give" -> Outcome.GIVE;
            case "part" -> Outcome.PART;
            case "refuse" -> Outcome.REFUSE;
            default -> null;
        };
    }

    @PostMapping("/items/plain")
    ModelAndView plain(Actor actor, @PathVariable("request") UUID request) {
        int number = items.decidePlain(actor, request);
        return Pages.redirect("/requests/" + request + "/items", "rights.notice.plain", String.valueOf(number));
    }

    @GetMapping("/items/{item}")
    ModelAndView parting(
            Actor actor, @PathVariable("request") UUID request, @PathVariable("item") String item, Locale locale) {
        Parting parting = items.parting(actor, request, Typed.ref(item), locale);
        return page("rights/item", actor, request, parting, locale);
    }

    @PostMapping("/items/{item}")
    ModelAndView part(
            Actor actor,
            @PathVariable("request") UUID request,
            @PathVariable("item") String item,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        ResourceRef ref = Typed.ref(item);
        items.decide(
                actor,
                request,
                List.of(ref),
                new Decision(
                        Outcome.PART,
                        "",
                        "",
                        typed.text("weggelaten"),
                        passages(typed),
                        typed.text("woorden").lines().map(String::strip).toList()));
        return Pages.redirect("/requests/" + request + "/items", "rights.notice.decided");
    }

    private static Set<Integer> passages(Typed typed) {
        Set<Integer> passages = new HashSet<>();
        for (String each : typed.all("passages")) {
            if (!each.matches("[0-9]{1,4}")) {
                throw RefusedException.invalid("passages", "check.choose");
            }
            passages.add(Integer.valueOf(each));
        }
        return passages;
    }

    @GetMapping("/settle")
    ModelAndView settling(Actor actor, @PathVariable("request") UUID request, Locale locale) {
        return page("rights/settle", actor, request, null, locale);
    }

    @PostMapping("/settle")
    ModelAndView settle(
            Actor actor, @PathVariable("request") UUID request, @RequestParam MultiValueMap<String, String> form) {
        items.settle(actor, request, new Typed(form).version());
        return Pages.redirect("/requests/" + request, "rights.notice.settled");
    }
}
