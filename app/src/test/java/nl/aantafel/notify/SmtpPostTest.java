package nl.aantafel.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.aantafel.notify.Letters.Letter;
import nl.aantafel.notify.Post.Outgoing;
import nl.aantafel.notify.domain.Outcome;
import org.junit.jupiter.api.Test;

/** What a mail server that is not willing makes of a mail. */
class SmtpPostTest {

    /** Speaks as much SMTP as it takes, and answers a recipient as it is told. */
    private static final class Unwilling implements AutoCloseable {

        private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        private final List<String> heard = new CopyOnWriteArrayList<>();
        private final String toRecipients;

        Unwilling(String toRecipients) throws IOException {
            this.toRecipients = toRecipients;
            Thread.ofVirtual().start(this::listen);
        }

        private void listen() {
            while (!door.isClosed()) {
                try (Socket caller = door.accept()) {
                    talk(caller);
                } catch (IOException over) {
                    heard.add("-");
                }
            }
        }

        private void talk(Socket caller) throws IOException {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
            OutputStream out = caller.getOutputStream();
            say(out, "220 here");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                heard.add(line);
                say(out, line.startsWith("RCPT") ? toRecipients : line.startsWith("QUIT") ? "221 bye" : "250 fine");
            }
        }

        private static void say(OutputStream out, String line) throws IOException {
            out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }

        @Override
        public void close() throws IOException {
            door.close();
        }
    }

    private static Outcome handed(Unwilling server, String tls, String to) {
        MailSettings settings = new MailSettings(
                "localhost", server.door.getLocalPort(), "", "", "overleg@bureau.example", "Aan Tafel", tls, 30);
        return new SmtpPost(settings)
                .hand(new Outgoing(
                        new UUID(1, 2),
                        to,
                        new Letter("Overleg", "Tekst", null),
                        Instant.parse("2026-11-22T10:00:00Z")));
    }

    @Test
    void anAddressTheServerDoesNotKnowIsNotTriedAgain() throws IOException {
        try (Unwilling server = new Unwilling("550 5.1.1 nobody here")) {
            assertThat(handed(server, "none", "weg@bureau.example")).isEqualTo(Outcome.failed("address-refused"));
        }
    }

    @Test
    void aServerThatSaysLaterIsTriedLater() throws IOException {
        try (Unwilling server = new Unwilling("451 4.7.1 later")) {
            assertThat(handed(server, "none", "n@bureau.example")).isEqualTo(Outcome.later("not-taken"));
        }
    }

    @Test
    void anAddressThatIsNoneReachesNoServer() throws IOException {
        try (Unwilling server = new Unwilling("250 fine")) {
            assertThat(handed(server, "none", "geen adres")).isEqualTo(Outcome.failed("unfit"));
            assertThat(server.heard).isEmpty();
        }
    }

    @Test
    void withTlsAskedNothingIsToldInTheClear() throws IOException {
        try (Unwilling server = new Unwilling("250 fine")) {
            assertThat(handed(server, "starttls", "n@bureau.example")).isEqualTo(Outcome.later(Post.NO_CONNECTION));
            assertThat(server.heard).noneMatch(line -> line.startsWith("MAIL") || line.startsWith("RCPT"));
        }
    }
}
