package nl.aantafel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.account.Passkeys;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import nl.aantafel.page.Texts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own passkeys. They are listed on the page of the account. */
@Controller
@RequestMapping("/account/passkeys")
class PasskeysController {

    private static final String ONE = "/{passkey}";

    private final Passkeys passkeys;
    private final SiteAddress address;
    private final Texts texts;

    PasskeysController(Passkeys passkeys, SiteAddress address, Texts texts) {
        this.passkeys = passkeys;
        this.address = address;
        this.texts = texts;
    }

    @PostMapping("/options")
    ResponseEntity<Map<String, Object>> options(Actor actor, Locale locale, HttpServletRequest request) {
        Passkeys.Offer offer = passkeys.offer(actor, token(request));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(PasskeyOptions.toMake(offer, address.site(), texts.get(locale, "page.product")));
    }

    @PostMapping
    ModelAndView add(
            Actor actor,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String answer,
            HttpServletRequest request) {
        passkeys.add(actor, token(request), new Passkeys.Made(naam, answer, address.site()));
        return Pages.redirect("/account", "account.passkey.added");
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable UUID passkey, HttpServletRequest request) {
        Passkeys.View view = passkeys.view(actor, token(request));
        Passkeys.Line line = view.passkeys().stream()
                .filter(each -> each.id().equals(passkey))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        return Pages.view("account/passkey", new PasskeysView(line, view.mayChange()));
    }

    @PostMapping(ONE + "/name")
    ModelAndView rename(Actor actor, @PathVariable UUID passkey, @RequestParam(defaultValue = "") String naam) {
        passkeys.rename(actor, passkey, naam);
        return Pages.redirect("/account", "account.passkey.named");
    }

    @PostMapping(ONE + "/remove")
    ModelAndView remove(Actor actor, @PathVariable UUID passkey, HttpServletRequest request) {
        passkeys.remove(actor, token(request), passkey);
        return Pages.redirect("/account", "account.passkey.removed");
    }

    private static String token(HttpServletRequest request) {
        return SessionCookie.read(request).orElse("");
    }
}
