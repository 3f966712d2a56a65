package nl.aantafel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.aantafel.account.PasskeySignIn;
import nl.aantafel.account.SignIn;
import nl.aantafel.account.SignInStep;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with a passkey: the page asks what to sign, the device signs it, and the form carries the answer. */
@Controller
@RequestMapping("/sign-in/passkey")
class PasskeySignInController {

    private final PasskeySignIn passkeys;
    private final SiteAddress address;
    private final SignInPage page;
    private final Arrival arrival;

    PasskeySignInController(PasskeySignIn passkeys, SiteAddress address, SignInPage page, Arrival arrival) {
        this.passkeys = passkeys;
        this.address = address;
        this.page = page;
        this.arrival = arrival;
    }

    @PostMapping("/options")
    ResponseEntity<Map<String, Object>> options(HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(PasskeyOptions.toSign(passkeys.challenge(SignIn.DOOR, request.getRemoteAddr()), address.site()));
    }

    @PostMapping
    ModelAndView enter(
            @RequestParam(defaultValue = "") String answer, HttpServletRequest request, HttpServletResponse response) {
        return switch (passkeys.enter(SignIn.DOOR, answer, address.site(), request.getRemoteAddr())) {
            case SignInStep.Entered entered -> arrival.of(entered, ResumeView.carried(request), request, response);
            case SignInStep.Wrong wrong -> page.refused(request, "account.passkey.wrong");
            case SignInStep other -> page.refused(request, other);
        };
    }
}
