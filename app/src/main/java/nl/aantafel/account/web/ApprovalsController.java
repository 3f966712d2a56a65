package nl.aantafel.account.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.account.StartOvers;
import nl.aantafel.directory.RoleRequestLine;
import nl.aantafel.directory.RoleRequests;
import nl.aantafel.directory.Seat;
import nl.aantafel.directory.WhoAgrees;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What waits for a second person (wacht op akkoord): roles, and accounts to start over with. */
@Controller
@RequestMapping(ApprovalsController.PATH)
class ApprovalsController {

    static final String PATH = "/approvals";

    private final RoleRequests roles;
    private final StartOvers startOvers;
    private final WhoAgrees whoAgrees;
    private final FrameCatalogue frames;
    private final SetUpAddress address;

    ApprovalsController(
            RoleRequests roles,
            StartOvers startOvers,
            WhoAgrees whoAgrees,
            FrameCatalogue frames,
            SetUpAddress address) {
        this.roles = roles;
        this.startOvers = startOvers;
        this.whoAgrees = whoAgrees;
        this.frames = frames;
        this.address = address;
    }

    @GetMapping
    ModelAndView list(Actor actor, Locale locale) {
        if (whoAgrees.agreesIn(actor.person()).isEmpty()) {
            throw RefusedException.mayNot("account.approvals.may-not");
        }
        return page(actor, locale, "", "");
    }

    @PostMapping("/roles/{request}/agree")
    ModelAndView agreeToRole(Actor actor, @PathVariable UUID request) {
        roles.agree(actor, request);
        return Pages.redirect(PATH, "account.approvals.role-given");
    }

    @PostMapping("/roles/{request}/decline")
    ModelAndView declineRole(Actor actor, @PathVariable UUID request) {
        roles.decline(actor, request);
        return Pages.redirect(PATH, "account.approvals.declined");
    }

    @PostMapping("/roles/{request}/withdraw")
    ModelAndView withdrawRole(Actor actor, @PathVariable UUID request) {
        roles.withdraw(actor, request);
        return Pages.redirect(PATH, "account.approvals.withdrawn");
    }

    /** The link is in this answer only; it is kept nowhere, so there is no page to redirect to. */
    @PostMapping("/accounts/{request}/agree")
    ModelAndView agreeToStartOver(Actor actor, @PathVariable UUID request, Locale locale) {
        String name = startOvers.waiting(actor).stream()
                .filter(line -> line.id().equals(request))
                .map(StartOvers.Line::name)
                .findFirst()
                .orElse("");
        String link = address.of(startOvers.agree(actor, request));
        return page(actor, locale, link, name);
    }

    @PostMapping("/accounts/{request}/decline")
    ModelAndView declineStartOver(Actor actor, @PathVariable UUID request) {
        startOvers.decline(actor, request);
        return Pages.redirect(PATH, "account.approvals.declined");
    }

    @PostMapping("/accounts/{request}/withdraw")
    ModelAndView withdrawStartOver(Actor actor, @PathVariable UUID request) {
        startOvers.withdraw(actor, request);
        return Pages.redirect(PATH, "account.approvals.withdrawn");
    }

    private ModelAndView page(Actor actor, Locale locale, String link, String linkFor) {
        List<ApprovalsView.Role> asked = roles.waiting(actor).stream()
                .map(line -> new ApprovalsView.Role(line, seat(line, locale)))
                .toList();
        return Pages.view("account/approvals", new ApprovalsView(asked, startOvers.waiting(actor), link, linkFor));
    }

    private String seat(RoleRequestLine line, Locale locale) {
        Seat seat = line.seat();
        if (seat == null) {
            return "";
        }
        return frames.find(line.partnership().frameCode())
                .flatMap(frame -> frame.seatKind(seat.kind()))
                .map(kind -> kind.label().in(locale))
                .orElse("");
    }
}
