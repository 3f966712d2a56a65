package nl.aantafel.client;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.aantafel.account.DeviceKeys;
import nl.aantafel.account.DeviceKeys.Place;
import nl.aantafel.account.door.Device;
import nl.aantafel.account.door.Throttle;
import nl.aantafel.account.door.Token;
import nl.aantafel.client.domain.DoorSession;
import nl.aantafel.client.domain.SessionStore;
import nl.aantafel.client.store.DoorAttemptTable;
import nl.aantafel.client.store.DoorKeyStore;
import nl.aantafel.client.store.DoorKeyStore.Kept;
import nl.aantafel.client.store.DoorStore;
import nl.aantafel.client.store.DoorStore.Credentials;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

/** Writes down what happens at the clients' door. Nothing is thrown for a wrong attempt, because counting it must stay. */
@UseCases
class VisitorBook {

    private final DoorStore doors;
    private final DoorKeyStore keys;
    private final DeviceKeys devices;
    private final SessionStore sessions;
    private final Throttle throttle;
    private final Time time;
    private final Trace trace;

    VisitorBook(
            DoorStore doors,
            DoorKeyStore keys,
            DeviceKeys devices,
            SessionStore sessions,
            DoorAttemptTable attempts,
            Time time,
            Trace trace) {
        this.doors = doors;
        this.keys = keys;
        this.devices = devices;
        this.sessions = sessions;
        this.throttle = new Throttle(attempts, time);
        this.time = time;
        this.trace = trace;
    }

    /** The door to open, when the password was its own and it is not closed. */
    public Optional<UUID> tried(Actor doorkeeper, Entering.Try what, Optional<UUID> door, boolean right) {
        return counted(what, door, door.filter(each -> right));
    }

    /** The door to open from now on with this password; the code is used up. */
    public Optional<UUID> begun(Actor doorkeeper, Entering.Try what, Optional<Credentials> door, String hash) {
        Instant now = time.now();
        Optional<UUID> may = door.filter(each -> each.codeUntil() != null && now.isBefore(each.codeUntil()))
                .map(Credentials::door);
        Optional<UUID> counted = counted(what, may, may);
        return counted.filter(each -> doors.begin(each, hash, now));
    }

    private Optional<UUID> counted(Entering.Try what, Optional<UUID> door, Optional<UUID> right) {
        Throttle.Tries tries = throttle.on(what.name(), what.address());
        boolean in = right.isPresent() && !tries.resting();
        if (in) {
            tries.forget();
            trace.nothingPersonal();
        } else {
            tries.oneMore();
            trace.of(Trace.Action.SIGN_IN, "client.sign-in-wrong", null, List.of());
            door.ifPresent(each -> doors.visited(each, time.now(), false, what.device()));
        }
        return in ? right : Optional.empty();
    }

    public String challenge(Actor doorkeeper, String address) {
        trace.nothingPersonal();
        throttle.begin(address);
        String challenge = devices.challenge();
        keys.ask(DeviceKeys.decoded(challenge), null, time.now().plus(KeepingOwnPasskeys.ANSWERS));
        return challenge;
    }

    /** The door to open, when a passkey of it signed what was asked and it is not closed. */
    public Optional<UUID> signed(Actor doorkeeper, String answer, Place place, String address) {
        Throttle.Tries tries = throttle.from(address);
        Optional<Kept> key = tries.resting() ? Optional.empty() : owned(answer, place);
        if (key.isPresent()) {
            throttle.begun(address).forget();
            trace.nothingPersonal();
        } else {
            tries.oneMore();
            trace.of(Trace.Action.SIGN_IN, "client.sign-in-wrong", null, List.of());
        }
        return key.map(Kept::door);
    }

    private Optional<Kept> owned(String answer, Place place) {
        Instant now = time.now();
        Optional<Kept> key = devices.read(answer)
                .filter(each -> keys.take(each.challenge(), null, now))
                .flatMap(each -> keys.hold(each.key()));
        OptionalLong count = key.isEmpty()
                ? OptionalLong.empty()
                : devices.signed(answer, key.get().key(), place);
        count.ifPresent(each -> keys.used(key.orElseThrow().id(), each, now));
        return count.isPresent() ? key : Optional.empty();
    }

    /** A new session; gives its token. Sessions that were open before end: a page is open in one place. */
    public String open(Actor actor, Device device) {
        Instant now = time.now();
        String token = Token.random();
        sessions.endAll(actor.person());
        sessions.open(Token.hash(token), actor.person(), now, now.plus(DoorSession.LONGEST));
        doors.visited(actor.person(), now, true, device);
        trace.of(Trace.Action.SIGN_IN, "client.sign-in", null, List.of());
        return token;
    }

    public void out(Actor doorkeeper, String token) {
        sessions.end(Token.hash(token));
        trace.of(Trace.Action.SIGN_IN, "client.sign-out", null, List.of());
    }
}
