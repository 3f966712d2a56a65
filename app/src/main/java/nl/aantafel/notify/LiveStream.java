package nl.aantafel.notify;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.aantafel.notify.LiveStreams.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One device that listens. What is to be sent waits in one place, the newest over the older; whoever puts something there never
 * waits. One light thread at a time writes, and may wait for the device as long as the server lets it.
 */
final class LiveStream implements LiveHub.Follower {

    /** Beats of five seconds: a sign of life every ten, and five minutes in all. */
    private static final int BEATS_OF_QUIET = 2;

    private static final int LAST_BEAT = 60;

    private final SseEmitter emitter = new SseEmitter(0L);
    private final Consumer<LiveStream> closed;
    private final Seat seat;
    private final AtomicReference<@Nullable LiveVersion> waiting = new AtomicReference<>();
    private final AtomicBoolean writing = new AtomicBoolean();
    private final AtomicBoolean gone = new AtomicBoolean();
    private final AtomicInteger beats = new AtomicInteger();
    private volatile boolean sayHello = true;
    private volatile boolean sayAgain;
    private volatile long told;

    LiveStream(long known, Consumer<LiveStream> closed, Seat seat) {
        this.told = known;
        this.closed = closed;
        this.seat = seat;
        emitter.onCompletion(this::leave);
        emitter.onError(broken -> leave());
        emitter.onTimeout(this::leave);
    }

    Seat seat() {
        return seat;
    }

    SseEmitter emitter() {
        return emitter;
    }

    /** The first words: that it is open, and the newest version when the device shows another, be it a later one. */
    void begin(LiveVersion newest) {
        if (newest.version() < told) {
            told = newest.version() - 1;
        }
        tell(newest);
        write();
    }

    @Override
    public void tell(LiveVersion newest) {
        if (newest.version() > told) {
            waiting.accumulateAndGet(newest, (known, next) -> known == null ? next : LiveVersion.newest(known, next));
            write();
        }
    }

    void beat() {
        int now = beats.incrementAndGet();
        if (now >= LAST_BEAT) {
            end();
        } else if (now % BEATS_OF_QUIET == 0) {
            sayHello = true;
            write();
        }
    }

    /** Ends in good order: the device opens it again at once. */
    void end() {
        sayAgain = true;
        write();
    }

    private void write() {
        if (!gone.get() && writing.compareAndSet(false, true)) {
            Thread.startVirtualThread(this::writeAll);
        }
    }

    private void writeAll() {
        try {
            do {
                writeWaiting();
                writing.set(false);
            } while (anything() && writing.compareAndSet(false, true));
        } catch (IOException | IllegalStateException left) {
            leave();
            emitter.completeWithError(left);
        }
    }

    private boolean anything() {
        return !gone.get() && (sayHello || sayAgain || waiting.get() != null);
    }

    private void writeWaiting() throws IOException {
        LiveVersion newest = waiting.getAndSet(null);
        if (newest != null && newest.version() > told) {
            told = newest.version();
            sayHello = false;
            emitter.send(SseEmitter.event()
                    .id(Long.toString(newest.version()))
                    .name("changed")
                    .data(newest.version() + " " + newest.whole(), MediaType.TEXT_PLAIN));
        }
        if (sayHello) {
            sayHello = false;
            emitter.send(SseEmitter.event().name("here").data("", MediaType.TEXT_PLAIN));
        }
        if (sayAgain) {
            leave();
            emitter.send(SseEmitter.event().name("again").data("", MediaType.TEXT_PLAIN));
            emitter.complete();
        }
    }

    private void leave() {
        if (gone.compareAndSet(false, true)) {
            closed.accept(this);
        }
    }
}
