package nl.aantafel.account.web;

import java.util.List;
import nl.aantafel.account.OwnAccount;
import nl.aantafel.account.OwnSessions;
import nl.aantafel.account.Passkeys;
import nl.aantafel.account.StartOvers;
import nl.aantafel.directory.Professional;
import nl.aantafel.notify.MailChoices;
import nl.aantafel.page.Page;
import org.jspecify.annotations.Nullable;

/** One's own account; {@code hasPassword} is false for somebody picked in a demo. */
public record OwnAccountView(
        Professional person,
        List<String> roles,
        OwnAccount.View account,
        List<OwnSessions.OwnSession> sessions,
        Passkeys.View passkeys,
        @Nullable ProviderView provider,
        boolean hasPassword,
        MailChoices.MailChoice mail,
        StartOvers.@Nullable Own startOver) {

    /** On what a session is, in plain words. */
    public String device(Page page, OwnSessions.OwnSession session) {
        String browser = session.device().browser();
        String system = session.device().system();
        if (browser.isEmpty() || system.isEmpty()) {
            return page.text("account.device.unknown");
        }
        return page.text(
                "account.device", page.text("account.browser." + browser), page.text("account.system." + system));
    }
}
