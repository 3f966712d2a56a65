package nl.aantafel.client;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.account.DeviceKeys;
import nl.aantafel.account.DeviceKeys.Offer;
import nl.aantafel.account.DeviceKeys.Place;
import nl.aantafel.account.door.Token;
import nl.aantafel.client.domain.DoorSession;
import nl.aantafel.client.domain.SessionStore;
import nl.aantafel.client.store.DoorKeyStore;
import nl.aantafel.client.store.DoorKeyStore.Kept;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

@UseCases
class KeepingOwnPasskeys implements OwnPasskeys {

    /** How long a browser may take to answer. */
    static final Duration ANSWERS = Duration.ofMinutes(5);

    private static final Duration FRESH = Duration.ofMinutes(15);
    private static final int MOST = 5;

    private final DoorKeyStore store;
    private final SessionStore sessions;
    private final DeviceKeys devices;
    private final Time time;
    private final Trace trace;

    KeepingOwnPasskeys(DoorKeyStore store, SessionStore sessions, DeviceKeys devices, Time time, Trace trace) {
        this.store = store;
        this.sessions = sessions;
        this.devices = devices;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public View of(Actor actor, String token) {
        trace.nothingPersonal();
        return new View(
                store.of(actor.person()).stream()
                        .map(each -> new Line(each.id(), each.madeAt(), each.lastUsedAt()))
                        .toList(),
                fresh(actor, token));
    }

    @Override
    public Offer offer(Actor actor, String token) {
        trace.nothingPersonal();
        requireFresh(actor, token);
        List<Kept> known = store.of(actor.person());
        if (known.size() >= MOST) {
            throw RefusedException.conflict("client.passkey.most");
        }
        String challenge = devices.challenge();
        store.ask(DeviceKeys.decoded(challenge), actor.person(), time.now().plus(ANSWERS));
        return new Offer(
                challenge,
                handle(actor.person()),
                store.signInName(actor.person()),
                known.stream().map(each -> each.key().id()).toList());
    }

    @Override
    public void add(Actor actor, String token, String answer, Place place) {
        trace.of(Trace.Action.SIGN_IN, "client.passkey-added", null, List.of());
        requireFresh(actor, token);
        Instant now = time.now();
        DeviceKeys.Key key = devices.made(answer, place, challenge -> store.take(challenge, actor.person(), now))
                .orElseThrow(() -> RefusedException.conflict("client.passkey.not-made"));
        if (store.of(actor.person()).size() >= MOST) {
            throw RefusedException.conflict("client.passkey.most");
        }
        if (!store.add(Ids.next(now), actor.person(), key, now)) {
            throw RefusedException.conflict("client.passkey.known");
        }
    }

    @Override
    public void remove(Actor actor, String token, UUID passkey) {
        trace.of(Trace.Action.SIGN_IN, "client.passkey-removed", null, List.of());
        requireFresh(actor, token);
        if (!store.remove(actor.person(), passkey)) {
            throw RefusedException.notFound();
        }
    }

    private boolean fresh(Actor actor, String token) {
        return sessions.find(Token.hash(token))
                .filter(session -> session.door().equals(actor.person()))
                .filter(session -> time.now()
                        .isBefore(session.expiresAt().minus(DoorSession.LONGEST).plus(FRESH)))
                .isPresent();
    }

    private void requireFresh(Actor actor, String token) {
        if (!fresh(actor, token)) {
            throw RefusedException.conflict("client.passkey.in-again");
        }
    }

    private static byte[] handle(UUID door) {
        return ByteBuffer.allocate(16)
                .putLong(door.getMostSignificantBits())
                .putLong(door.getLeastSignificantBits())
                .array();
    }
}
