package nl.aantafel.client.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.account.door.Device;
import nl.aantafel.client.AtDoor;
import nl.aantafel.client.DemoDoors;
import nl.aantafel.client.Entering;
import nl.aantafel.client.Entering.Try;
import nl.aantafel.client.web.OwnViews.InView;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Coming in at one's own page, the first time and later, and leaving it. */
@Controller
final class InController {

    private static final String HOME = "/my";

    private final Entering entering;
    private final ObjectProvider<DemoDoors> demo;

    InController(Entering entering, ObjectProvider<DemoDoors> demo) {
        this.entering = entering;
        this.demo = demo;
    }

    @GetMapping("/my/in")
    ModelAndView show(HttpServletRequest request) {
        return OwnPageSecurity.in(request) ? Pages.seeOther(HOME) : view("client/in", false, "");
    }

    @GetMapping("/my/begin")
    ModelAndView first() {
        return view("client/begin", false, "");
    }

    @PostMapping("/my/in")
    ModelAndView in(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<String> token = entering.enter(attempt(name, password, request));
        return arrive(token, "client/in", name, request, response);
    }

    @PostMapping("/my/begin")
    ModelAndView begin(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<String> token = entering.begin(attempt(name, code, request), password);
        return arrive(token, "client/begin", name, request, response);
    }

    @PostMapping("/my/in/demo")
    ModelAndView pick(@RequestParam UUID door, HttpServletRequest request, HttpServletResponse response) {
        DemoDoors choices = demo.getIfAvailable();
        if (choices == null
                || choices.choices().stream().noneMatch(each -> each.door().equals(door))) {
            throw RefusedException.notFound();
        }
        PageCookie.write(request, response, entering.pick(door, device(request)));
        return Pages.seeOther(HOME);
    }

    /** Ends the session, has the browser forget what it kept of this site, and shows something that says nothing. */
    @PostMapping("/my/leave")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        PageCookie.read(request).ifPresent(token -> entering.out(AtDoor.DOORKEEPER, token));
        PageCookie.remove(request, response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
        return Pages.seeOther("/today");
    }

    /** As with a password; what is wrong with it is told no more than there. */
    ModelAndView arriveByPasskey(Optional<String> token, HttpServletRequest request, HttpServletResponse response) {
        return arrive(token, "client/in", "", request, response);
    }

    private ModelAndView arrive(
            Optional<String> token,
            String template,
            String name,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (token.isEmpty()) {
            ModelAndView again = view(template, true, name);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        PageCookie.write(request, response, token.get());
        return Pages.seeOther(HOME);
    }

    private ModelAndView view(String template, boolean wrong, String name) {
        DemoDoors choices = demo.getIfAvailable();
        return Pages.view(template, new InView(wrong, name, choices == null ? List.of() : choices.choices()));
    }

    private static Try attempt(String name, String secret, HttpServletRequest request) {
        return new Try(name, secret, request.getRemoteAddr(), device(request));
    }

    private static Device device(HttpServletRequest request) {
        return Device.of(request.getHeader("User-Agent"));
    }
}
