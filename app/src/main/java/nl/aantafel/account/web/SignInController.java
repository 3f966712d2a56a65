package nl.aantafel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.aantafel.account.ProviderSignIn;
import nl.aantafel.account.SignIn;
import nl.aantafel.account.SignInStep;
import nl.aantafel.account.domain.LocalPath;
import nl.aantafel.page.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in and out. Text that was being sent travels along from page to page. */
@Controller
class SignInController {

    private static final String CODE = "/sign-in/code";

    private final SignIn signIn;
    private final SignInPage page;
    private final Arrival arrival;
    private final ProviderSignIn provider;
    private final SiteAddress address;

    SignInController(SignIn signIn, SignInPage page, Arrival arrival, ProviderSignIn provider, SiteAddress address) {
        this.provider = provider;
        this.address = address;
        this.signIn = signIn;
        this.page = page;
        this.arrival = arrival;
    }

    @GetMapping("/sign-in")
    ModelAndView show(HttpServletRequest request) {
        return ActorArgument.signedIn() == null ? page.show(request, HttpStatus.OK) : Arrival.goTo(LocalPath.START);
    }

    /** Where a form ends up that was sent without a session; see {@link SignInEntry}. */
    @PostMapping(SignInEntry.WITH_TEXT)
    ModelAndView withText(HttpServletRequest request) {
        return request.getAttribute(ResumeView.class.getName()) == null
                ? Arrival.goTo(SignInEntry.PAGE)
                : page.show(request, HttpStatus.UNAUTHORIZED);
    }

    @GetMapping("/sign-in/stale")
    ModelAndView stale() {
        ModelAndView stale = Pages.view("account/stale");
        stale.setStatus(HttpStatus.FORBIDDEN);
        return stale;
    }

    @PostMapping("/sign-in")
    ModelAndView password(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIn.password(SignIn.DOOR, name, password, request.getRemoteAddr())) {
            case SignInStep.CodeNext next -> {
                arrival.replace(next.token(), request, response);
                yield codeNext(request);
            }
            case SignInStep.Entered entered -> arrival.of(entered, ResumeView.carried(request), request, response);
            case SignInStep other -> page.refused(request, other);
        };
    }

    @GetMapping(CODE)
    ModelAndView askCode(HttpServletRequest request) {
        Optional<String> half = SessionCookie.read(request)
                .filter(token -> signIn.halfway(SignIn.DOOR, token).isPresent());
        return half.isPresent() ? code(request, false) : Arrival.goTo(SignInEntry.PAGE);
    }

    @PostMapping(CODE)
    ModelAndView code(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        Optional<String> half = SessionCookie.read(request);
        if (half.isEmpty()) {
            return page.refused(request, new SignInStep.StartAgain());
        }
        return switch (signIn.code(SignIn.DOOR, half.get(), code, request.getRemoteAddr())) {
            case SignInStep.Entered entered -> arrival.of(entered, ResumeView.carried(request), request, response);
            case SignInStep.Wrong wrong -> code(request, true);
            case SignInStep other -> page.refused(request, other);
        };
    }

    @PostMapping("/sign-out")
    ModelAndView out(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> token = SessionCookie.read(request);
        Optional<String> there =
                provider.signOutAddress(SignIn.DOOR, token.orElse(null), address.base() + SignInEntry.PAGE);
        token.ifPresent(each -> signIn.out(SignIn.DOOR, each));
        SessionCookie.remove(request, response);
        if (there.isPresent()) {
            return Pages.view("account/signedOut", new SignedOutView(there.get(), provider.name()));
        }
        String next = LocalPath.of(Arrival.parameter(request, "next"));
        return Pages.redirect(
                next.equals(LocalPath.START)
                        ? SignInEntry.PAGE
                        : SignInEntry.PAGE + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8),
                "account.signed-out");
    }

    /** Text that travels along cannot go through a redirect, so then the next page is this answer. */
    private static ModelAndView codeNext(HttpServletRequest request) {
        if (ResumeView.carried(request) != null) {
            return code(request, false);
        }
        String next = LocalPath.of(Arrival.parameter(request, "next"));
        return Arrival.goTo(
                next.equals(LocalPath.START)
                        ? CODE
                        : CODE + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    private static ModelAndView code(HttpServletRequest request, boolean wrong) {
        ModelAndView asked = Pages.view(
                "account/code",
                new CodeView(LocalPath.of(Arrival.parameter(request, "next")), wrong, ResumeView.carried(request)));
        asked.setStatus(wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return asked;
    }
}
