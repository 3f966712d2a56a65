package nl.aantafel.referral.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.Seat;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Pages;
import nl.aantafel.referral.Referrals;
import nl.aantafel.referral.Referrals.Start;
import nl.aantafel.referral.Referrals.Whereabouts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The referrer's own referrals: the list, beginning one, and where a sent one is. */
@Controller
@RequestMapping("/referrals")
class ReferralsController {

    private static final Set<String> REFERRING = Set.of(
            Roles.PARTICIPANT,
            Roles.SUBJECT_EXPERT,
            Roles.TRIAGE_MEMBER,
            Roles.CASE_DIRECTOR,
            Roles.PROCESS_DIRECTOR,
            Roles.SECRETARY);

    private final Referrals referrals;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;

    ReferralsController(Referrals referrals, WhoIsWho whoIsWho, FrameCatalogue frames) {
        this.referrals = referrals;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
    }

    @GetMapping
    ModelAndView list(Actor actor, @RequestParam(name = "after", required = false) @Nullable String after) {
        return Pages.view("referral/list", new ReferralList(referrals.mine(actor, after, Paging.DEFAULT_SIZE)));
    }

    @GetMapping("/new")
    ModelAndView begin(Actor actor, Locale locale) {
        List<Choice> capacities = whoIsWho.rolesOf(actor.person()).stream()
                .filter(holding -> REFERRING.contains(holding.role()))
                .map(RoleHolding::partnership)
                .distinct()
                .flatMap(partnership -> capacities(actor, partnership, locale).stream())
                .toList();
        return Pages.view("referral/new", new StartPage(capacities));
    }

    private List<Choice> capacities(Actor actor, UUID partnership, Locale locale) {
        var known = whoIsWho.partnership(partnership).orElseThrow(RefusedException::notFound);
        Frame frame = frames.frame(known.frameCode());
        UUID organisation = whoIsWho.professional(actor.person())
                .orElseThrow(RefusedException::notFound)
                .organisation();
        List<Seat> seats = whoIsWho.seatsOf(partnership, organisation);
        if (seats.isEmpty()) {
            return List.of(new Choice(partnership + "/", known.name()));
        }
        return seats.stream()
                .map(seat -> new Choice(partnership + "/" + seat.id(), known.name(), label(frame, seat, locale)))
                .toList();
    }

    private static String label(Frame frame, Seat seat, Locale locale) {
        return frame.seatKind(seat.kind()).map(kind -> kind.label().in(locale)).orElse(seat.label());
    }

    @PostMapping("/new")
    ModelAndView start(Actor actor, @RequestParam MultiValueMap<String, String> fields) {
        Typed typed = new Typed(fields);
        String[] capacity = typed.line("hoedanigheid").split("/", 2);
        if (capacity.length < 2) {
            throw RefusedException.invalid("hoedanigheid", "check.choose");
        }
        UUID caseId = referrals.start(
                actor,
                new Start(
                        Typed.uuid(capacity[0]),
                        capacity[1].isEmpty() ? null : Typed.uuid(capacity[1]),
                        typed.line("gezinsnaam"),
                        typed.line("anderNummer")));
        return Pages.redirect("/referrals/" + caseId + "/family", "referral.started");
    }

    @GetMapping("/{caseId}")
    ModelAndView whereabouts(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        Whereabouts whereabouts = referrals.whereabouts(actor, caseId);
        if (whereabouts.referral().state().equals("draft")) {
            return new ModelAndView("redirect:/referrals/" + caseId + "/family");
        }
        Frame frame = frames.frame(whoIsWho.partnership(whereabouts.referral().partnership())
                .orElseThrow(RefusedException::notFound)
                .frameCode());
        String pathway = whereabouts
                .outcome()
                .flatMap(outcome -> frame.pathway(outcome.pathway()))
                .map(found -> found.label().in(locale))
                .orElse("");
        boolean own = Optional.of(whereabouts.referral().referrer())
                .filter(actor.person()::equals)
                .isPresent();
        return Pages.view("referral/sent", new WhereaboutsPage(whereabouts, pathway, own));
    }

    @PostMapping("/{caseId}/send")
    ModelAndView send(Actor actor, @PathVariable("caseId") UUID caseId) {
        referrals.send(actor, caseId);
        return Pages.redirect("/referrals/" + caseId, "referral.sent");
    }
}
