package nl.aantafel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.aantafel.account.DemoSignIn;
import nl.aantafel.account.DemoSignIn.DemoPerson;
import nl.aantafel.account.ProviderSignIn;
import nl.aantafel.account.SignIn;
import nl.aantafel.account.SignInStep;
import nl.aantafel.account.domain.LocalPath;
import nl.aantafel.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The first page of signing in; in a demo it lists the people to pick from. */
@Component
class SignInPage {

    private final ObjectProvider<DemoSignIn> demo;
    private final ProviderSignIn provider;

    SignInPage(ObjectProvider<DemoSignIn> demo, ProviderSignIn provider) {
        this.demo = demo;
        this.provider = provider;
    }

    ModelAndView show(HttpServletRequest request, HttpStatus status) {
        return view(request, status, "", null);
    }

    /** A wrong name and a wrong password give the very same page. */
    ModelAndView refused(HttpServletRequest request, SignInStep step) {
        String problem = switch (step) {
            case SignInStep.Blocked blocked -> "account.sign-in.blocked";
            case SignInStep.ScreeningOver over -> "account.sign-in.screening-over";
            case SignInStep.StartAgain again -> "account.sign-in.again";
            case SignInStep wrong -> "account.sign-in.wrong";
        };
        LocalDate since = step instanceof SignInStep.ScreeningOver over ? over.until() : null;
        return view(request, HttpStatus.UNPROCESSABLE_CONTENT, problem, since);
    }

    ModelAndView refused(HttpServletRequest request, String problem) {
        return view(request, HttpStatus.UNPROCESSABLE_CONTENT, problem, null);
    }

    private ModelAndView view(
            HttpServletRequest request, HttpStatus status, String problem, @Nullable LocalDate since) {
        ModelAndView view = Pages.view(
                "account/signIn",
                new SignInView(
                        LocalPath.of(Arrival.parameter(request, "next")),
                        Arrival.parameter(request, "name"),
                        problem,
                        since,
                        resume(request),
                        provider.offered() ? provider.name() : null,
                        people()));
        view.setStatus(status);
        return view;
    }

    private static @Nullable ResumeView resume(HttpServletRequest request) {
        return request.getAttribute(ResumeView.class.getName()) instanceof ResumeView resume
                ? resume
                : ResumeView.carried(request);
    }

    private List<SignInView.DemoGroup> people() {
        DemoSignIn people = demo.getIfAvailable();
        if (people == null) {
            return List.of();
        }
        Map<String, List<DemoPerson>> byOrganisation = people.people(SignIn.DOOR).stream()
                .collect(Collectors.groupingBy(DemoPerson::organisation, LinkedHashMap::new, Collectors.toList()));
        return byOrganisation.entrySet().stream()
                .map(group -> new SignInView.DemoGroup(group.getKey(), group.getValue()))
                .toList();
    }
}
