package nl.aantafel.account.web;

import java.time.LocalDate;
import java.util.List;
import nl.aantafel.account.DemoSignIn.DemoPerson;
import org.jspecify.annotations.Nullable;

/**
 * The first page of signing in.
 *
 * @param next where to go afterwards; the start when empty
 * @param problem the key of the sentence that says what was wrong; empty when nothing was
 * @param since the day a screening ended, with that sentence
 * @param resume the text that travels along
 * @param provider what the identity provider is called; {@code null} when there is none
 */
public record SignInView(
        String next,
        String name,
        String problem,
        @Nullable LocalDate since,
        @Nullable ResumeView resume,
        @Nullable String provider,
        List<DemoGroup> demo) {

    /** The people of one organisation, to pick one from. */
    public record DemoGroup(String organisation, List<DemoPerson> people) {}
}
