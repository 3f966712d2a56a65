package nl.aantafel.notify;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A mail server on this machine that keeps what it is handed. */
final class MailServer {

    private final ServerSetup setup;
    private GreenMail server;

    MailServer() {
        GreenMail first = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        first.start();
        server = first;
        setup = new ServerSetup(first.getSmtp().getPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    }

    int port() {
        return setup.getPort();
    }

    void stop() {
        server.stop();
    }

    void begin() {
        server = new GreenMail(setup);
        server.start();
    }

    void forget() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<Got> got() {
        return Stream.of(server.getReceivedMessages()).map(Got::of).toList();
    }

    List<GreenMailUser> users() {
        return List.copyOf(server.getUserManager().listUser());
    }

    /** A mail as it came in: its lines as they went over the network, and its two parts as a reader sees them. */
    record Got(String id, String to, String subject, String text, String calendar, String contentType, String raw) {

        static Got of(MimeMessage message) {
            try {
                Multipart parts = (Multipart) message.getContent();
                return new Got(
                        message.getMessageID(),
                        message.getAllRecipients()[0].toString(),
                        message.getSubject(),
                        text(parts.getBodyPart(0)),
                        text(parts.getBodyPart(1)),
                        parts.getBodyPart(1).getContentType(),
                        GreenMailUtil.getWholeMessage(message));
            } catch (MessagingException | IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        private static String text(BodyPart part) throws MessagingException {
            try {
                return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        /** The value of a line of the calendar, its folds undone. */
        String line(String name) {
            String event = calendar.replaceFirst("(?s)BEGIN:VTIMEZONE.*END:VTIMEZONE", "");
            return event.replace("\r\n ", "")
                    .lines()
                    .filter(line -> line.startsWith(name + ":") || line.startsWith(name + ";"))
                    .findFirst()
                    .orElse("");
        }
    }
}
