package nl.aantafel.notify;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open ends of the live channel in this process: streams of server-sent events, and, for who cannot have those, questions
 * that are answered once something changed. Each is written by itself, so that a slow one holds up nobody; one that does not
 * take what is sent is dropped and comes back. Whoever opens one was let in just before; after a few minutes a stream ends
 * by itself, and who opens it again is looked at anew.
 */
@Component
public final class LiveStreams implements SmartLifecycle {

    /** More open pages than this one person does not have. */
    static final int MOST_PER_PERSON = 8;

    private static final long WAITING = TimeUnit.SECONDS.toMillis(20);

    private final LiveHub hub;
    private final LiveScopes scopes;
    private final LivePresence presence;
    private final Map<UUID, Set<LiveStream>> ofPerson = new ConcurrentHashMap<>();
    private volatile boolean running;

    LiveStreams(LiveHub hub, LiveScopes scopes, LivePresence presence) {
        this.hub = hub;
        this.scopes = scopes;
        this.presence = presence;
    }

    /**
     * Who follows what, on which device.
     *
     * @param known the version the device shows; it is told when there is another one
     */
    public record Seat(UUID scope, UUID person, UUID device, long known) {}

    /** A stream; none when this person has too many open already. */
    public Optional<SseEmitter> open(Seat seat) {
        LiveStream stream = new LiveStream(seat.known(), this::closed, seat);
        Set<LiveStream> mine = ofPerson.compute(seat.person(), (key, known) -> {
            Set<LiveStream> all = known == null ? ConcurrentHashMap.newKeySet() : known;
            if (all.size() < MOST_PER_PERSON) {
                all.add(stream);
            }
            return all;
        });
        if (!mine.contains(stream)) {
            return Optional.empty();
        }
        presence.opened(seat.device());
        hub.follow(seat.scope(), stream);
        stream.begin(scopes.version(seat.scope()));
        return Optional.of(stream.emitter());
    }

    private void closed(LiveStream stream) {
        hub.leave(stream.seat().scope(), stream);
        presence.closed(stream.seat().device());
        ofPerson.computeIfPresent(stream.seat().person(), (key, known) -> {
            known.remove(stream);
            return known.isEmpty() ? null : known;
        });
    }

    /** The next version after the one the device shows; what it shows, when nothing changed for a while. */
    public DeferredResult<LiveVersion> next(Seat seat) {
        LiveVersion shown = new LiveVersion(seat.known(), 0);
        DeferredResult<LiveVersion> answer = new DeferredResult<>(WAITING, shown);
        LiveHub.Follower follower = newest -> {
            if (newest.version() != seat.known()) {
                answer.setResult(newest);
            }
        };
        answer.onCompletion(() -> {
            hub.leave(seat.scope(), follower);
            presence.closed(seat.device());
        });
        presence.opened(seat.device());
        hub.follow(seat.scope(), follower);
        follower.tell(scopes.version(seat.scope()));
        return answer;
    }

    /** Keeps proxies from closing what is quiet, finds out who is gone, and ends what lasted long enough. */
    @Scheduled(fixedRate = 5, timeUnit = TimeUnit.SECONDS)
    void beat() {
        ofPerson.values().forEach(all -> all.forEach(LiveStream::beat));
    }

    /** How many streams are open here. */
    public int count() {
        return ofPerson.values().stream().mapToInt(Set::size).sum();
    }

    @Override
    public void start() {
        running = true;
    }

    /** Streams end before the server waits for requests that are still going on. */
    @Override
    public void stop() {
        running = false;
        ofPerson.values().forEach(all -> all.forEach(LiveStream::end));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
