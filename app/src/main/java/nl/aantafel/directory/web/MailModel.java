package nl.aantafel.directory.web;

import java.util.Locale;
import nl.aantafel.notify.MailStates.MailState;

/** How mail stands. */
public record MailModel(Administered administered, MailState mail) {

    /** As the bundles name it. */
    public String way() {
        return mail.way().name().toLowerCase(Locale.ROOT);
    }
}
