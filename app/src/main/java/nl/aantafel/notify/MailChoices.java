package nl.aantafel.notify;

import nl.aantafel.kernel.Actor;

/** What somebody wants to be told by mail, and in which language. One's own only. */
public interface MailChoices {

    /** {@code language}: nl or en. Without mail everything still stands on the pages and in the inbox. */
    record MailChoice(boolean mail, String language) {}

    MailChoice view(Actor actor);

    void choose(Actor actor, MailChoice choice);
}
