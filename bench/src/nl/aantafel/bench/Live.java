package nl.aantafel.bench;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.aantafel.bench.LiveWorld.Meeting;

/**
 * Tables at which people speak while everybody follows on a device. A change counts from the moment it is sent until the last byte
 * of what a device fetched because of it; every device must show every change that was acknowledged, once.
 */
final class Live {

    private static final int PORT = 18_186;
    private static final int SECOND_PORT = 18_187;
    private static final int SLOW = 100;
    private static final Duration SETTLE = Duration.ofSeconds(8);
    private static final Duration WARMING_UP = Duration.ofSeconds(60);
    private static final Duration BETWEEN = Duration.ofSeconds(10);
    private static final Duration SITTING_DOWN = Duration.ofMinutes(2);

    private final Server server;
    private final Worlds worlds;
    private final Bench.Options options;
    private final Results results;
    private final PrintStream out;
    private final Wire wire = new Wire();
    /** Meetings at which somebody may not speak, and why: then the world is no good. */
    private final Map<String, String> refused = new ConcurrentHashMap<>();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    Live(Server server, Worlds worlds, Bench.Options options, Results results, PrintStream out) {
        this.server = server;
        this.worlds = worlds;
        this.options = options;
        this.results = results;
        this.out = out;
    }

    /** Something that goes wrong while people speak. */
    private interface Fault {
        void happen() throws Exception;
    }

    boolean all() throws Exception {
        return one() & two();
    }

    /** One process at two rates, and with slow clients. */
    boolean one() throws Exception {
        Room room = room();
        boolean held = true;
        try (App app = App.serve(server, room.database, Worlds.OWNER, PORT, List.of())) {
            List<String> one = List.of(app.address(""));
            List<LiveDevice> devices = idle(app, room, one);
            Pace slowly = new Pace(one, Duration.ofSeconds(5), WARMING_UP);
            held &= run(room, devices, slowly, "one process, a change per 5 s", 150, () -> {});
            List<Socket> slow = slow(room.meetings);
            held &= run(room, devices, slowly.warm(), "one process, " + SLOW + " devices that do not read", 150, () -> {});
            for (Socket each : slow) {
                each.close();
            }
            held &= run(room, devices, new Pace(one, Duration.ofSeconds(1), BETWEEN), "one process, a change per second", 0, () -> {});
            devices.forEach(LiveDevice::stop);
        }
        return held;
    }

    /** Two processes, and one of them killed. */
    boolean two() throws Exception {
        Room room = room();
        boolean held = true;
        try (App first = App.serve(server, room.database, Worlds.OWNER, PORT, List.of());
                App second = App.serve(server, room.database, Worlds.OWNER, SECOND_PORT, List.of())) {
            List<String> two = List.of(first.address(""), second.address(""));
            List<LiveDevice> devices = seated(room.meetings, two);
            Pace slowly = new Pace(two, Duration.ofSeconds(5), WARMING_UP);
            held &= run(room, devices, slowly, "two processes, a change per 5 s", 500, () -> {});
            held &= run(room, devices, slowly.warm(), "two processes, one killed halfway", 0,
                    () -> second.process().destroyForcibly().waitFor());
            devices.forEach(LiveDevice::stop);
        }
        return held;
    }

    private record Room(int cases, String database, List<Meeting> meetings) {}

    private Room room() throws Exception {
        int cases = options.cases().getFirst();
        String database = worlds.take(cases);
        return new Room(cases, database, new LiveWorld(server, database).make(options.meetings(), options.devices()));
    }

    /** Everybody sits down; what an open stream with nothing to tell costs. */
    private List<LiveDevice> idle(App app, Room room, List<String> bases) throws Exception {
        TimeUnit.SECONDS.sleep(5);
        long before = app.resident();
        long alive = app.alive();
        List<LiveDevice> devices = seated(room.meetings, bases);
        double each = (app.alive() - alive) / 1024.0 / devices.size();
        out.printf("  %d idle devices: %.0f kB on the heap each; the process had %d MB before, and %d MB once all had sat down%n",
                devices.size(), each, before, app.resident());
        results.ratio(room.cases, "heap per idle device, kB", each, "none");
        return devices;
    }

    /** People sit down before anybody speaks. */
    private List<LiveDevice> seated(List<Meeting> meetings, List<String> bases) throws InterruptedException {
        long begun = System.nanoTime();
        List<LiveDevice> devices = open(meetings, bases);
        while (!devices.stream().allMatch(LiveDevice::showing) && System.nanoTime() - begun < SITTING_DOWN.toNanos()) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        long seated = System.nanoTime() - begun;
        TimeUnit.SECONDS.sleep(SETTLE.toSeconds());
        out.printf("  %d of %d devices show their page after %.1f s%n",
                devices.stream().filter(LiveDevice::showing).count(), devices.size(), seated / 1e9);
        return devices;
    }

    private List<LiveDevice> open(List<Meeting> meetings, List<String> bases) {
        List<LiveDevice> devices = new ArrayList<>();
        for (Meeting meeting : meetings) {
            for (String token : meeting.tokens()) {
                LiveDevice device = new LiveDevice(wire, bases, devices.size(), meeting, token);
                devices.add(device);
                device.start();
                LockSupport.parkNanos(2_000_000);
            }
        }
        return devices;
    }

    private boolean run(Room room, List<LiveDevice> devices, Pace pace, String what, int aim, Fault fault) throws Exception {
        List<Meeting> meetings = room.meetings;
        Map<String, Long> sent = new ConcurrentHashMap<>();
        Map<String, Integer> kept = new ConcurrentHashMap<>();
        int opened = devices.stream().mapToInt(device -> device.connections.get()).sum();
        long from = System.nanoTime() + pace.warming().toNanos();
        long end = from + TimeUnit.SECONDS.toNanos(Math.max(options.seconds(), 3 * pace.period().toSeconds()));
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < meetings.size(); number++) {
                int meeting = number;
                writers.submit(() -> write(meetings.get(meeting), meeting, pace, end, sent, kept));
            }
            LockSupport.parkNanos(from - System.nanoTime() + (end - from) / 2);
            fault.happen();
        }
        TimeUnit.SECONDS.sleep(SETTLE.toSeconds());
        int connections = devices.stream().mapToInt(device -> device.connections.get()).sum() - opened;
        out.printf("  %s, %d streams opened anew:%n", what, connections);
        return judge(room, what, aim, devices, since(from, sent), kept);
    }

    /** What is said while the program warms up must come over as well, but is not timed. */
    private static Map<String, Long> since(long from, Map<String, Long> sent) {
        Map<String, Long> timed = new HashMap<>(sent);
        timed.values().removeIf(at -> at < from);
        return timed;
    }

    /** To whom people speak, how often, and how long before it counts. */
    private record Pace(List<String> bases, Duration period, Duration warming) {

        /** For a program that has been at it for a while. */
        Pace warm() {
            return new Pace(bases, period, BETWEEN);
        }
    }

    /** Speaks at one table, first at a moment of its own; what is not acknowledged is said again with the same key, to the other process. */
    private void write(Meeting meeting, int number, Pace pace, long end, Map<String, Long> sent, Map<String, Integer> kept) {
        long next = System.nanoTime() + (number * 7919L % 1000) * pace.period().toNanos() / 1000;
        int base = number;
        for (int change = 0; next < end; change++) {
            LockSupport.parkNanos(next - System.nanoTime());
            String mark = number + "-" + System.nanoTime();
            sent.put(mark, System.nanoTime());
            for (int attempt = 0; attempt < 20; attempt++) {
                try {
                    if (said(meeting, pace.bases().get(base % pace.bases().size()), mark)) {
                        kept.put(mark, number);
                        break;
                    }
                } catch (Exception brokenOff) {
                    base++;
                }
                LockSupport.parkNanos(200_000_000);
            }
            next += pace.period().toNanos();
        }
    }

    /** Whether it was taken; what is refused would be refused again, and is no live table. */
    private boolean said(Meeting meeting, String base, String mark) throws Exception {
        String body = "{\"vraag\": \"%s\", \"tekst\": \"merk-%s-\"}".formatted(LiveWorld.QUESTION, mark);
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(base + "/api/v1/overleggen/" + meeting.id() + "/bijdragen"))
                        .header("Authorization", "Bearer " + meeting.tokens().getFirst())
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "\"" + mark + "\"")
                        .timeout(Duration.ofSeconds(10))
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() / 100 == 4) {
            refused.putIfAbsent(meeting.id(), answer.statusCode() + " " + answer.body());
        }
        return answer.statusCode() == 201;
    }

    private boolean judge(
            Room room,
            String what,
            int aim,
            List<LiveDevice> devices,
            Map<String, Long> sent,
            Map<String, Integer> kept) {
        List<Long> nanos = new ArrayList<>();
        int lost = 0;
        int each = room.meetings.getFirst().tokens().size();
        for (Map.Entry<String, Integer> change : kept.entrySet()) {
            for (LiveDevice device : devices.subList(change.getValue() * each, (change.getValue() + 1) * each)) {
                Long seen = device.seen.get(change.getKey());
                if (seen == null) {
                    lost++;
                } else if (sent.containsKey(change.getKey())) {
                    nanos.add(seen - sent.get(change.getKey()));
                }
            }
        }
        int doubled = devices.stream().mapToInt(device -> device.doubled.get()).sum();
        int connections = devices.stream().mapToInt(device -> device.connections.get()).sum();
        if (!refused.isEmpty()) {
            out.printf("  %d meetings where nothing can be said, such as %s%n", refused.size(), refused.values().iterator().next());
        }
        Figures figures = Figures.of(nanos.stream().mapToLong(Long::longValue).toArray(), TimeUnit.SECONDS.toNanos(options.seconds()));
        out.printf("  %s: %d changes on %d screens, %d lost, %d doubled; %s%n",
                what, kept.size(), devices.size(), lost, doubled, figures.line());
        results.row(new Results.Row(room.cases, "live, " + what, devices.size(), figures));
        results.ratio(room.cases, "live, " + what + ", lost or doubled", lost + doubled, "≤ 0");
        if (aim > 0) {
            results.ratio(room.cases, "live, " + what + ", p99 in ms", figures.p99(), "≤ " + aim);
        }
        return lost + doubled == 0 && !kept.isEmpty();
    }

    /** One device more for some people, that asks for a stream and never reads it. */
    private List<Socket> slow(List<Meeting> meetings) throws Exception {
        List<Socket> open = new ArrayList<>();
        for (int client = 0; client < SLOW; client++) {
            Socket socket = new Socket();
            socket.setReceiveBufferSize(1024);
            socket.connect(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), PORT));
            Meeting meeting = meetings.get(client % meetings.size());
            String token = meeting.tokens().get(client / meetings.size() % meeting.tokens().size());
            OutputStream to = socket.getOutputStream();
            to.write(("GET /cases/" + meeting.caseId() + "/meetings/" + meeting.id() + "/events?apparaat="
                            + java.util.UUID.randomUUID() + " HTTP/1.1\r\nHost: localhost\r\nCookie: aantafel=" + token
                            + "\r\nAccept: text/event-stream\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            to.flush();
            open.add(socket);
        }
        return open;
    }
}
