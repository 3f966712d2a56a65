package nl.aantafel.rights.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Pages;
import nl.aantafel.rights.RightsRequests;
import nl.aantafel.rights.RightsRequests.Asked;
import nl.aantafel.rights.RightsRequests.AskedBy;
import nl.aantafel.rights.RightsRequests.Line;
import nl.aantafel.rights.RightsRequests.Name;
import nl.aantafel.rights.RightsRequests.NewRequest;
import nl.aantafel.rights.RightsRequests.Which;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of requests, and registering one. */
@Controller
@RequestMapping("/requests")
final class RequestsController {

    private final RightsRequests requests;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;
    private final Authorise authorise;

    RequestsController(RightsRequests requests, WhoIsWho whoIsWho, FrameCatalogue frames, Authorise authorise) {
        this.requests = requests;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
        this.authorise = authorise;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            @RequestParam(name = "samenwerkingsverband", required = false) @Nullable UUID asked,
            @RequestParam(name = "stand", defaultValue = "") String state,
            @RequestParam(name = "soort", defaultValue = "") String kind,
            @RequestParam(name = "nummer", defaultValue = "") String number,
            @RequestParam(name = "na", required = false) @Nullable String after) {
        List<UUID> watched = requests.partnerships(actor);
        UUID chosen = chosen(watched, asked);
        Which which = which(state);
        Slice<Line> lines = requests.list(actor, new Asked(chosen, which, kind, number, after, Paging.DEFAULT_SIZE));
        return Pages.view(
                "rights/requests",
                new RequestsModel(
                        chosen.toString(),
                        choices(watched),
                        authorise.may(actor, Duty.CONTACT_POINT, chosen),
                        which,
                        kind,
                        number.strip(),
                        words(chosen),
                        lines.rows(),
                        number.isBlank() ? lines.next().orElse(null) : null));
    }

    private static Which which(String state) {
        return switch (state) {
            case "afgesloten" -> Which.CLOSED;
            case "te-laat" -> Which.LATE;
            default -> Which.OPEN;
        };
    }

    private static UUID chosen(List<UUID> watched, @Nullable UUID asked) {
        if (asked == null) {
            return watched.getFirst();
        }
        return watched.stream().filter(asked::equals).findFirst().orElseThrow(RefusedException::notFound);
    }

    private List<Choice> choices(List<UUID> watched) {
        return watched.size() == 1
                ? List.of()
                : watched.stream()
                        .map(each -> new Choice(
                                each.toString(),
                                whoIsWho.partnership(each)
                                        .map(Partnership::name)
                                        .orElse("")))
                        .toList();
    }

    private RequestWords words(UUID partnership) {
        return new RequestWords(frames.frame(
                whoIsWho.partnership(partnership).map(Partnership::frameCode).orElseThrow()));
    }

    @GetMapping("/new")
    ModelAndView fresh(
            Actor actor, @RequestParam(name = "samenwerkingsverband", required = false) @Nullable UUID asked) {
        UUID chosen = chosen(requests.partnerships(actor), asked);
        authorise.require(actor, Duty.CONTACT_POINT, chosen);
        return Pages.view("rights/new", new NewRequestModel(chosen.toString(), words(chosen)));
    }

    @PostMapping("/new")
    ModelAndView register(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        UUID id = requests.register(
                actor,
                new NewRequest(
                        typed.id("samenwerkingsverband"),
                        typed.text("soort"),
                        askedBy(typed.text("gevraagdDoor")),
                        typed.date("ontvangenOp"),
                        name(typed),
                        typed.text("naamVrager").strip(),
                        typed.text("wens")));
        return Pages.redirect("/requests/" + id, "rights.notice.registered");
    }

    static Name name(Typed typed) {
        return new Name(
                typed.text("voornaam"),
                typed.text("tussenvoegsel"),
                typed.text("achternaam"),
                typed.date("geboortedatum"));
    }

    private static @Nullable AskedBy askedBy(String code) {
        return java.util.Arrays.stream(AskedBy.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElse(null);
    }
}
