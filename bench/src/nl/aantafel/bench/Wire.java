package nl.aantafel.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Plain HTTP/1.1 over connections that stay open, shared by all devices as a proxy in front would share them. It shares two cores with
 * what is measured, so it does no more than a device needs: send, and read to the end.
 */
final class Wire {

    private static final int PATIENCE = 20_000;

    /** An answer, read to its last byte. */
    record Answer(int status, String body) {}

    /** Takes each line of an answer that goes on; plain letters only. */
    interface Lines {
        void line(String line);
    }

    private final Map<Integer, Deque<Connection>> idle = new ConcurrentHashMap<>();

    /** One connection; thrown away when anything goes wrong on it. */
    private static final class Connection implements AutoCloseable {

        private final Socket socket = new Socket();
        private final InputStream in;
        private boolean last;

        Connection(int port, int patience) throws IOException {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(patience);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE);
            in = new BufferedInputStream(socket.getInputStream());
        }

        void send(String head) throws IOException {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        }

        String line() throws IOException {
            StringBuilder line = new StringBuilder(80);
            for (int each = in.read(); each != '\n'; each = in.read()) {
                if (each < 0) {
                    throw new EOFException();
                }
                if (each != '\r') {
                    line.append((char) each);
                }
            }
            return line.toString();
        }

        /** The status, and how long the body is; -1 when it comes in pieces. */
        int[] head() throws IOException {
            int status = Integer.parseInt(line().split(" ", 3)[1]);
            int length = 0;
            for (String line = line(); !line.isEmpty(); line = line()) {
                String lower = line.toLowerCase(java.util.Locale.ROOT);
                if (lower.startsWith("content-length:")) {
                    length = Integer.parseInt(lower.substring(15).strip());
                } else if (lower.startsWith("transfer-encoding:")) {
                    length = -1;
                } else if (lower.startsWith("connection: close")) {
                    last = true;
                }
            }
            return new int[] {status, length};
        }

        byte[] body(int length) throws IOException {
            if (length >= 0) {
                return exactly(length);
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int size = size(); size > 0; size = size()) {
                all.writeBytes(exactly(size));
                line();
            }
            line();
            return all.toByteArray();
        }

        int size() throws IOException {
            return Integer.parseInt(line().strip(), 16);
        }

        private byte[] exactly(int length) throws IOException {
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new EOFException();
            }
            return bytes;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /** {@code headers} each end in a line break. A connection the other side has closed meanwhile is followed by a fresh one. */
    Answer get(int port, String path, String headers) throws IOException {
        Deque<Connection> free = idle.computeIfAbsent(port, each -> new ConcurrentLinkedDeque<>());
        Connection known = free.pollFirst();
        if (known != null) {
            try {
                return ask(known, free, path, headers);
            } catch (EOFException | java.net.SocketException closed) {
                known.close();
            }
        }
        return ask(new Connection(port, PATIENCE), free, path, headers);
    }

    private static Answer ask(Connection connection, Deque<Connection> free, String path, String headers) throws IOException {
        try {
            connection.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n");
            int[] head = connection.head();
            Answer answer = new Answer(head[0], new String(connection.body(head[1]), StandardCharsets.UTF_8));
            if (connection.last) {
                connection.close();
            } else {
                free.addFirst(connection);
            }
            return answer;
        } catch (IOException | RuntimeException broken) {
            connection.close();
            throw broken;
        }
    }

    /** Reads an answer that comes in pieces until the other side ends it. */
    void follow(int port, String path, String headers, Lines lines) throws IOException {
        try (Connection connection = new Connection(port, 2 * PATIENCE)) {
            connection.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n");
            int[] head = connection.head();
            if (head[0] != 200 || head[1] >= 0) {
                throw new IOException("answered " + head[0]);
            }
            StringBuilder line = new StringBuilder();
            for (int size = connection.size(); size > 0; size = connection.size()) {
                for (byte each : connection.exactly(size)) {
                    if (each != '\n') {
                        line.append((char) each);
                        continue;
                    }
                    lines.line(line.toString());
                    line.setLength(0);
                }
                connection.line();
            }
        }
    }
}
