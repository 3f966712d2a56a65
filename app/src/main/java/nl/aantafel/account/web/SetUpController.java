package nl.aantafel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.aantafel.account.ProviderSignIn;
import nl.aantafel.account.SetUp;
import nl.aantafel.account.SignIn;
import nl.aantafel.account.SignInStep;
import nl.aantafel.account.domain.Secret;
import nl.aantafel.page.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Setting up one's account with a link that works once. Opening the link changes nothing, so a mail scanner cannot use it up. */
@Controller
@RequestMapping("/sign-in/welcome/{link}")
class SetUpController {

    private final SetUp setUp;
    private final ProviderSignIn provider;
    private final Arrival arrival;

    SetUpController(SetUp setUp, ProviderSignIn provider, Arrival arrival) {
        this.provider = provider;
        this.setUp = setUp;
        this.arrival = arrival;
    }

    @GetMapping
    ModelAndView show(@PathVariable String link) {
        SetUp.Progress progress = setUp.progress(SignIn.DOOR, link);
        return Pages.view(
                "account/welcome",
                new WelcomeView(path(link), progress.signInName(), "", QrPicture.NONE, false, provider.offered()));
    }

    @PostMapping
    ModelAndView choose(@PathVariable String link, @RequestParam(defaultValue = "") String password) {
        setUp.choosePassword(SignIn.DOOR, link, password);
        return Arrival.goTo(path(link) + "/code");
    }

    @GetMapping("/code")
    ModelAndView code(@PathVariable String link) {
        return code(link, false);
    }

    @PostMapping("/code")
    ModelAndView confirm(
            @PathVariable String link,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        return setUp.confirm(SignIn.DOOR, link, code) instanceof SignInStep.Entered entered
                ? arrival.of(entered, null, request, response)
                : code(link, true);
    }

    private ModelAndView code(String link, boolean wrong) {
        SetUp.Progress progress = setUp.progress(SignIn.DOOR, link);
        if (!progress.passwordChosen()) {
            return Arrival.goTo(path(link));
        }
        ModelAndView view = Pages.view(
                "account/welcomeCode",
                new WelcomeView(
                        path(link),
                        progress.signInName(),
                        Secret.grouped(progress.secret()),
                        QrPicture.of(progress.uri()),
                        wrong,
                        false));
        view.setStatus(wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private static String path(String link) {
        return "/sign-in/welcome/" + link;
    }
}
