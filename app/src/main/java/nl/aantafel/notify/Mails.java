package nl.aantafel.notify;

import java.util.Collection;
import java.util.UUID;
import nl.aantafel.kernel.Actor;

/** Mail that is to go out (mail). Handed in within the transaction of whoever hands it in: undone with it, sent only after it. */
public interface Mails {

    /**
     * One mail to one person.
     *
     * @param kind says whose {@link Letters} write it
     * @param about what it is about; mails about the same thing to the same person are one thread
     * @param part which version of it; a mail that was not sent yet is dropped when there is a later one
     */
    record NewMail(UUID recipient, String kind, UUID about, int part) {}

    /** Told inside the program too ({@link Messages}), also where no mail server is set and nothing is sent. */
    void queue(Actor actor, Collection<NewMail> mails);

    /** For who has no account: the room that writes the mail also knows the address ({@link Letters#address}), and nothing is told inside. */
    void queueOutside(Actor actor, Collection<NewMail> mails);
}
