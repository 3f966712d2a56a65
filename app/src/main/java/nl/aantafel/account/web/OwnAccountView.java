package nl.aantafel.account.web;

import java.util.List;
import nl.aantafel.account.OwnAccount;
import nl.aantafel.account.StartOvers;
import nl.aantafel.directory.Professional;
import nl.aantafel.notify.MailChoices;
import org.jspecify.annotations.Nullable;

/** One's own account; {@code hasPassword} is false for somebody picked in a demo. */
public record OwnAccountView(
        Professional person,
        List<String> roles,
        OwnAccount.View account,
        boolean hasPassword,
        MailChoices.MailChoice mail,
        StartOvers.@Nullable Own startOver) {}
