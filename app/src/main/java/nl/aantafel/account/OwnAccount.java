package nl.aantafel.account;

import java.time.LocalDate;
import nl.aantafel.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** What everybody keeps of the own account: the password; where one is signed in see {@link OwnSessions}. */
public interface OwnAccount {

    /** One's own account; {@code endsSoon} when the end of its screening is near enough to be announced. */
    record View(String signInName, @Nullable LocalDate screeningUntil, boolean endsSoon) {}

    /** What came of changing the password; a wrong current one counts as a failed attempt, so it is no refusal. */
    enum PasswordChange {
        DONE,
        CURRENT_WRONG
    }

    View view(Actor actor);

    /** Also signs out everywhere else. Refuses what {@link SetUp#choosePassword} refuses. */
    PasswordChange changePassword(Actor actor, String token, String current, String wanted);
}
