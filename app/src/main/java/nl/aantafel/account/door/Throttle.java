package nl.aantafel.account.door;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.aantafel.account.door.Attempts.Limit;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import org.springframework.stereotype.Component;

/**
 * Slows down who keeps trying: per name and address, per name, per address. Names nobody has are counted like any other, so that
 * both take the same path. The loopback address is nobody's in particular (a proxy on the same machine), so it is not counted. Counts
 * where the house counts, unless another door brings a store of its own.
 */
@Component
public class Throttle {

    private static final String BETWEEN = "\n";

    private final AttemptStore attempts;
    private final Time time;

    public Throttle(AttemptStore attempts, Time time) {
        this.attempts = attempts;
        this.time = time;
    }

    /** What was tried until now, held until the transaction ends. */
    public final class Tries {

        private final Map<Limit, String> keys;
        private final Map<Limit, Attempts> before = new LinkedHashMap<>();
        private final Instant now = time.now();

        private Tries(Map<Limit, String> keys) {
            this.keys = keys;
            keys.forEach((limit, key) -> before.put(limit, attempts.hold(key, now)));
        }

        public boolean resting() {
            return before.values().stream().anyMatch(each -> each.resting(now));
        }

        public void oneMore() {
            before.forEach((limit, each) ->
                    attempts.keep(key(limit), each.resting(now) ? each : each.oneMore(limit, now), now));
        }

        /** After a full sign-in. The address keeps its count: one good account must not buy tries on others. */
        public void forget() {
            keys.forEach((limit, key) -> {
                if (limit != Limit.ADDRESS) {
                    attempts.forget(key);
                }
            });
        }

        private String key(Limit limit) {
            return keys.getOrDefault(limit, "");
        }
    }

    /** Keys are held in one order everywhere, so that two at once wait for each other and never cross. */
    public Tries on(String typedName, String address) {
        Map<Limit, String> keys = named(typedName, address);
        if (!loopback(address)) {
            keys.put(Limit.ADDRESS, BETWEEN + address);
        }
        return new Tries(keys);
    }

    /** By the name alone: whoever else comes from that address is not slowed down. */
    public Tries onName(String typedName, String address) {
        return new Tries(named(typedName, address));
    }

    private static Map<Limit, String> named(String typedName, String address) {
        String name = typedName.strip().toLowerCase(Locale.ROOT);
        Map<Limit, String> keys = new LinkedHashMap<>();
        keys.put(Limit.NAME, name);
        keys.put(Limit.NAME_FROM_ADDRESS, name + BETWEEN + address);
        return keys;
    }

    /** Where no name is typed and nothing can be guessed: only against who keeps the house busy. */
    public Tries from(String address) {
        return new Tries(loopback(address) ? Map.of() : Map.of(Limit.ADDRESS, BETWEEN + address));
    }

    /** Something begins at the door, before anybody says who they are. Refused when too much was begun from there and nothing ended. */
    public void begin(String address) {
        Tries begun = begun(address);
        if (begun.resting()) {
            throw RefusedException.conflict("account.door.busy");
        }
        begun.oneMore();
    }

    /** What was begun from an address; to be forgotten when somebody came in. */
    public Tries begun(String address) {
        return new Tries(loopback(address) ? Map.of() : Map.of(Limit.BEGUN, BETWEEN + BETWEEN + address));
    }

    private static boolean loopback(String address) {
        return address.isEmpty()
                || address.startsWith("127.")
                || address.equals("::1")
                || address.equals("0:0:0:0:0:0:0:1");
    }
}
