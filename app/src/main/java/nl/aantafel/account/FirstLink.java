package nl.aantafel.account;

import java.io.PrintStream;
import nl.aantafel.platform.AtReady;
import nl.aantafel.platform.Settings;
import org.springframework.stereotype.Component;

/** As long as nobody has an account, each start prints a new link for the first functional administrator. */
@Component
class FirstLink implements AtReady {

    private final LinkBook links;
    private final Settings settings;

    FirstLink(LinkBook links, Settings settings) {
        this.links = links;
        this.settings = settings;
    }

    @Override
    public void ready(String baseUrl, PrintStream out) {
        if (settings.demo()) {
            return;
        }
        links.first(SignIn.DOOR)
                .ifPresent(link -> out.println(
                        "There is no account yet. The first administrator begins here (works once, within 24 hours):\n"
                                + baseUrl + "/sign-in/begin/" + link));
    }
}
