package nl.aantafel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.aantafel.account.ProviderSignIn;
import nl.aantafel.account.ProviderSignIn.Arrived;
import nl.aantafel.account.ProviderSignIn.Departure;
import nl.aantafel.account.SignIn;
import nl.aantafel.account.SignInStep;
import nl.aantafel.account.domain.LocalPath;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Cookies;
import nl.aantafel.page.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * To the identity provider and back. Leaving is a link and no form, since a form of ours may be sent to ourselves only. What the
 * browser keeps meanwhile is a cookie of a few minutes, so that nobody can be signed in with somebody else's answer.
 */
@Controller
class ProviderController {

    static final String BACK = "/sign-in/provider/back";

    private static final String COOKIE = "aantafel-visit";
    private static final int AWAY_SECONDS = 600;

    private final ProviderSignIn provider;
    private final SiteAddress address;
    private final SignInPage page;
    private final Arrival arrival;

    ProviderController(ProviderSignIn provider, SiteAddress address, SignInPage page, Arrival arrival) {
        this.provider = provider;
        this.address = address;
        this.page = page;
        this.arrival = arrival;
    }

    @GetMapping("/sign-in/provider")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        String next = LocalPath.of(Arrival.parameter(request, "next"));
        return go(provider.depart(SignIn.DOOR, next, here(), request.getRemoteAddr()), request, response);
    }

    @GetMapping("/sign-in/welcome/{link}/provider")
    ModelAndView leaveWith(@PathVariable String link, HttpServletRequest request, HttpServletResponse response) {
        return go(provider.departWith(SignIn.DOOR, link, here()), request, response);
    }

    /** From one's own page only: led here from elsewhere, somebody else's sign-in there could be linked to this account. */
    @GetMapping("/account/provider")
    ModelAndView leaveToLink(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        String from = request.getHeader("Sec-Fetch-Site");
        if (from != null && !from.equals("same-origin")) {
            return Pages.seeOther("/account");
        }
        return go(provider.departToLink(actor, token(request), here()), request, response);
    }

    @GetMapping(BACK)
    ModelAndView back(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        String kept = kept(request);
        response.addCookie(Cookies.of(request, COOKIE, "", 0));
        ProviderSignIn.Return back = new ProviderSignIn.Return(kept, state, code, here(), request.getRemoteAddr());
        return switch (provider.arrive(SignIn.DOOR, back)) {
            case Arrived.Stepped stepped
            when stepped.step() instanceof SignInStep.Entered entered ->
                arrival.at(entered, stepped.next(), request, response);
            case Arrived.Stepped stepped -> page.refused(request, stepped.step());
            case Arrived.Linked linked -> Pages.redirect("/account", "account.provider.linked");
            case Arrived.Unknown unknown -> page.refused(request, "account.provider.unknown");
            case Arrived.Taken taken -> page.refused(request, "account.provider.taken");
            case Arrived.Failed failed -> page.refused(request, "account.provider.failed");
        };
    }

    @PostMapping("/account/provider/unlink")
    ModelAndView unlink(Actor actor, HttpServletRequest request) {
        provider.unlink(actor, token(request));
        return Pages.redirect("/account", "account.provider.unlinked");
    }

    /** The provider calls this, not a browser: it carries no cookie and no form token but a signature. */
    @PostMapping("/sign-in/provider/signed-out")
    ResponseEntity<Void> signedOut(@RequestParam(name = "logout_token", defaultValue = "") String token) {
        return ResponseEntity.status(provider.signedOut(SignIn.DOOR, token) ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .header("Cache-Control", "no-store")
                .build();
    }

    private ModelAndView go(Departure departure, HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(Cookies.of(request, COOKIE, departure.state(), AWAY_SECONDS));
        return Arrival.goTo(departure.address());
    }

    private String here() {
        return address.base() + BACK;
    }

    private static String token(HttpServletRequest request) {
        return SessionCookie.read(request).orElse("");
    }

    private static String kept(HttpServletRequest request) {
        return Cookies.read(request, COOKIE).orElse("");
    }
}
