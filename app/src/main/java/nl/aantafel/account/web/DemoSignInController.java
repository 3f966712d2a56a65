package nl.aantafel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.aantafel.account.DemoSignIn;
import nl.aantafel.account.SignIn;
import nl.aantafel.account.SignInStep;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Picking one of the invented people; absent outside a demo. */
@Controller
@ConditionalOnBooleanProperty("aantafel.demo")
class DemoSignInController {

    private final DemoSignIn demo;
    private final SignInPage page;
    private final Arrival arrival;

    DemoSignInController(DemoSignIn demo, SignInPage page, Arrival arrival) {
        this.demo = demo;
        this.page = page;
        this.arrival = arrival;
    }

    @PostMapping("/sign-in/demo")
    ModelAndView pick(
            @RequestParam(defaultValue = "") String account, HttpServletRequest request, HttpServletResponse response) {
        return demo.pick(SignIn.DOOR, account) instanceof SignInStep.Entered entered
                ? arrival.of(entered, ResumeView.carried(request), request, response)
                : page.refused(request, new SignInStep.Wrong());
    }
}
