package nl.aantafel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import nl.aantafel.account.OwnAccount;
import nl.aantafel.account.OwnSessions;
import nl.aantafel.account.Passkeys;
import nl.aantafel.account.ProviderSignIn;
import nl.aantafel.account.SignedIn;
import nl.aantafel.account.StartOvers;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.notify.MailChoices;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own account, and the address that leads to where one's day starts. */
@Controller
class OwnAccountController {

    private final OwnAccount own;
    private final OwnSessions sessions;
    private final Passkeys passkeys;
    private final ProviderSignIn provider;
    private final StartOvers startOvers;
    private final MailChoices mail;
    private final WhoIsWho whoIsWho;
    private final HeadBar headBar;

    OwnAccountController(
            OwnAccount own,
            OwnSessions sessions,
            Passkeys passkeys,
            ProviderSignIn provider,
            StartOvers startOvers,
            MailChoices mail,
            WhoIsWho whoIsWho,
            HeadBar headBar) {
        this.own = own;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.provider = provider;
        this.startOvers = startOvers;
        this.mail = mail;
        this.whoIsWho = whoIsWho;
        this.headBar = headBar;
    }

    @GetMapping("/")
    ModelAndView start(SignedIn who) {
        return Arrival.goTo(headBar.start(who));
    }

    @GetMapping("/account")
    ModelAndView show(Actor actor, SignedIn who, HttpServletRequest request) {
        Professional person = whoIsWho.professional(actor.person()).orElseThrow(RefusedException::notFound);
        List<String> roles = whoIsWho.rolesOf(actor.person()).stream()
                .map(RoleHolding::role)
                .distinct()
                .sorted()
                .toList();
        Passkeys.View keys = passkeys.view(actor, token(request));
        return Pages.view(
                "account/own",
                new OwnAccountView(
                        person,
                        roles,
                        own.view(actor),
                        sessions.list(actor, token(request)),
                        keys,
                        provider.offered()
                                ? new ProviderView(provider.linkedSince(actor).orElse(null), keys.mayChange())
                                : null,
                        who.factors().contains(SignedIn.PASSWORD),
                        mail.view(actor),
                        startOvers.own(actor).orElse(null)));
    }

    @PostMapping("/account/password")
    ModelAndView password(
            Actor actor,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String wanted,
            HttpServletRequest request) {
        return switch (own.changePassword(actor, token(request), current, wanted)) {
            case DONE -> Pages.redirect("/account", "account.own.password-changed");
            case CURRENT_WRONG -> throw RefusedException.invalid("current", "account.own.current-wrong");
        };
    }

    /** What was asked about the own account without its owner wanting it. */
    @PostMapping("/account/start-overs/{request}/withdraw")
    ModelAndView withdraw(Actor actor, @PathVariable UUID request) {
        startOvers.withdraw(actor, request);
        return Pages.redirect("/account", "account.approvals.withdrawn");
    }

    private static String token(HttpServletRequest request) {
        return SessionCookie.read(request).orElse("");
    }
}
