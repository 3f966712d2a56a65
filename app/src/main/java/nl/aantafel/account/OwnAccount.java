package nl.aantafel.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.aantafel.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** What everybody keeps of the own account: the password, and where one is signed in. */
public interface OwnAccount {

    /** One's own account. */
    record View(String signInName, @Nullable LocalDate screeningUntil, List<OwnSession> sessions) {}

    /** One place where one is signed in; {@code here} is the one asking. */
    record OwnSession(Instant since, Instant lastSeen, boolean here) {}

    /** What came of changing the password; a wrong current one counts as a failed attempt, so it is no refusal. */
    enum PasswordChange {
        DONE,
        CURRENT_WRONG
    }

    /** {@code token} is the session's, to know which one is here. */
    View view(Actor actor, String token);

    /** Also signs out everywhere else. Refuses what {@link SetUp#choosePassword} refuses. */
    PasswordChange changePassword(Actor actor, String token, String current, String wanted);

    void signOutElsewhere(Actor actor, String token);
}
