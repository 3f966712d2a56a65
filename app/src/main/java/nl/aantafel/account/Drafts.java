package nl.aantafel.account;

import java.util.Optional;
import nl.aantafel.kernel.Actor;

/**
 * What somebody is typing (concepten): seen by its writer only, one per form, overwritten every few seconds. Saving leaves no
 * log line and counts as activity of the session. A form's key is made of lower-case letters, digits, {@code .}, {@code :}
 * and {@code -}, at most 200 long, such as {@code contribution:0190…}.
 */
public interface Drafts {

    /** The longest draft, in characters. */
    int LONGEST = 200_000;

    /** {@code body} is the form's fields in the way a browser posts them. Refuses a wrong key and a body over {@link #LONGEST}. */
    void save(Actor actor, String formKey, String body);

    Optional<Draft> load(Actor actor, String formKey);

    /** Called when the form was sent, and when its writer no longer wants it. */
    void discard(Actor actor, String formKey);
}
