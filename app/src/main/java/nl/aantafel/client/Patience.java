package nl.aantafel.client;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.aantafel.account.door.Attempts;
import nl.aantafel.account.door.Attempts.Limit;
import nl.aantafel.client.store.AttemptStore;
import nl.aantafel.kernel.Time;
import org.springframework.stereotype.Component;

/** Slows down who keeps trying at the clients' door, by the limits of signing in. */
@Component
class Patience {

    private static final String BETWEEN = "\n";

    private final AttemptStore attempts;
    private final Time time;

    Patience(AttemptStore attempts, Time time) {
        this.attempts = attempts;
        this.time = time;
    }

    /** What was tried until now, held until the transaction ends. */
    final class Tries {

        private final Map<Limit, String> keys;
        private final Map<Limit, Attempts> before = new LinkedHashMap<>();
        private final Instant now = time.now();

        private Tries(Map<Limit, String> keys) {
            this.keys = keys;
            keys.forEach((limit, key) -> before.put(limit, attempts.hold(key, now)));
        }

        boolean resting() {
            return before.values().stream().anyMatch(each -> each.resting(now));
        }

        void oneMore() {
            before.forEach((limit, each) -> attempts.keep(
                    keys.getOrDefault(limit, ""), each.resting(now) ? each : each.oneMore(limit, now), now));
        }

        void forget() {
            keys.values().forEach(attempts::forget);
        }
    }

    Tries on(String name, String address) {
        Map<Limit, String> keys = new LinkedHashMap<>();
        keys.put(Limit.NAME, name);
        keys.put(Limit.NAME_FROM_ADDRESS, name + BETWEEN + address);
        return new Tries(keys);
    }
}
