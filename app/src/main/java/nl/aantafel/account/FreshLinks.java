package nl.aantafel.account;

import java.time.Duration;
import java.util.UUID;
import nl.aantafel.account.domain.LinkStore;
import nl.aantafel.account.door.Token;
import nl.aantafel.kernel.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes links that work once, within 24 hours; earlier ones of the same account stop working. Part of a use case. */
@Component
class FreshLinks {

    static final Duration VALID = Duration.ofHours(24);

    private final LinkStore links;
    private final Time time;

    FreshLinks(LinkStore links, Time time) {
        this.links = links;
        this.time = time;
    }

    /** Without an account: the link of the first functional administrator. */
    String link(@Nullable UUID account) {
        String link = Token.random();
        links.endAll(account);
        links.add(Token.hash(link), account, time.now().plus(VALID));
        return link;
    }
}
