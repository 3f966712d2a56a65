package nl.aantafel.bench;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One screen at a table, doing what the page's script does: listens, fetches what is new, and connects again when that breaks off. */
final class LiveDevice {

    private static final Pattern CARD = Pattern.compile("data-card=\"([0-9a-f-]{36})\"");
    private static final Pattern MARK = Pattern.compile("merk-([0-9]+-[0-9]+)-");
    private static final Pattern VERSION = Pattern.compile("data-version=\"([0-9]+)\"");

    private final Wire wire;
    private final List<String> bases;
    private final LiveWorld.Meeting meeting;
    private final String token;
    private final UUID device = UUID.randomUUID();
    private final AtomicInteger at;
    private final TreeSet<String> cards = new TreeSet<>();
    /** When each change was on this screen, by its mark. */
    final Map<String, Long> seen = new ConcurrentHashMap<>();
    /** Cards that came in twice. */
    final AtomicInteger doubled = new AtomicInteger();
    final AtomicInteger connections = new AtomicInteger();
    private volatile boolean going = true;
    private long shown;
    private long newest;
    private boolean fetching;
    private volatile boolean showing;

    LiveDevice(Wire wire, List<String> bases, int first, LiveWorld.Meeting meeting, String token) {
        this.wire = wire;
        this.bases = bases;
        this.at = new AtomicInteger(first);
        this.meeting = meeting;
        this.token = token;
    }

    void start() {
        synchronized (this) {
            fetching = true;
        }
        Thread.startVirtualThread(this::fetchAll);
        Thread.startVirtualThread(this::listen);
    }

    /** Whether it shows its page: what was there when it sat down has come in. */
    boolean showing() {
        return showing;
    }

    void stop() {
        going = false;
    }

    private int port() {
        return URI.create(bases.get(Math.floorMod(at.get(), bases.size()))).getPort();
    }

    private String path(String rest) {
        return "/cases/" + meeting.caseId() + "/meetings/" + meeting.id() + rest;
    }

    private String cookie() {
        return "Cookie: aantafel=" + token + "\r\n";
    }

    private void listen() {
        while (going) {
            try {
                long known;
                synchronized (this) {
                    known = shown;
                }
                connections.incrementAndGet();
                wire.follow(
                        port(),
                        path("/events?apparaat=" + device + "&versie=" + known),
                        cookie() + "Accept: text/event-stream\r\n",
                        this::said);
            } catch (Exception brokenOff) {
                at.incrementAndGet();
            }
            pause(200);
        }
    }

    /** What a stream says: only the numbers of versions matter here. */
    private void said(String line) {
        if (line.startsWith("data:") && line.indexOf(' ') > 5) {
            changed(Long.parseLong(line.substring(5, line.indexOf(' ', 6)).strip()));
        }
    }

    private synchronized void changed(long version) {
        newest = Math.max(newest, version);
        if (!fetching && newest > shown) {
            fetching = true;
            Thread.startVirtualThread(this::fetchAll);
        }
    }

    private void fetchAll() {
        boolean more = true;
        while (more && going) {
            try {
                fetch();
            } catch (Exception brokenOff) {
                pause(100);
            }
            synchronized (this) {
                more = newest > shown;
                fetching = more;
            }
        }
    }

    private void fetch() throws Exception {
        String path;
        synchronized (this) {
            path = path("/live?apparaat=" + device + "&q=" + LiveWorld.QUESTION + "&na=" + (cards.isEmpty() ? "" : cards.last()) + "&n="
                    + cards.size());
        }
        Wire.Answer answer = wire.get(port(), path, cookie() + "X-Aantafel-Background: live\r\n");
        if (answer.status() != 200) {
            throw new IllegalStateException(path + " answered " + answer.status());
        }
        take(answer.body(), System.nanoTime());
    }

    private synchronized void take(String body, long now) {
        boolean complete = body.contains("data-complete=\"yes\"");
        Matcher card = CARD.matcher(body);
        Map<String, Boolean> here = new HashMap<>();
        while (card.find()) {
            if (here.put(card.group(1), true) != null || (!cards.add(card.group(1)) && !complete)) {
                doubled.incrementAndGet();
            }
        }
        Matcher mark = MARK.matcher(body);
        while (mark.find()) {
            seen.putIfAbsent(mark.group(1), now);
        }
        showing = true;
        Matcher version = VERSION.matcher(body);
        if (version.find()) {
            shown = Math.max(shown, Long.parseLong(version.group(1)));
        }
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
