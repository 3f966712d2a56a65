package nl.aantafel.notify;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import nl.aantafel.notify.Letters.Attached;
import nl.aantafel.notify.Letters.Letter;
import nl.aantafel.notify.domain.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Hands mail to the partnership's mail server. The program's own log tells no address and no text. */
final class SmtpPost implements Post {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpPost.class);

    private final MailSettings settings;
    private final JavaMailSenderImpl server;

    SmtpPost(MailSettings settings) {
        this.settings = settings;
        this.server = server(settings);
    }

    private static JavaMailSenderImpl server(MailSettings settings) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost(settings.host());
        server.setPort(settings.port());
        server.setDefaultEncoding(StandardCharsets.UTF_8.name());
        Properties properties = new Properties();
        String patience = String.valueOf(MailSettings.PATIENCE.toMillis());
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail.smtp." + wait, patience);
        }
        properties.setProperty("mail.smtp.from", settings.from());
        boolean starttls = settings.tls().equals("starttls");
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(starttls));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(starttls));
        properties.setProperty(
                "mail.smtp.ssl.enable", String.valueOf(settings.tls().equals("tls")));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        if (!settings.user().isBlank()) {
            properties.setProperty("mail.smtp.auth", "true");
            server.setUsername(settings.user());
            server.setPassword(settings.password());
        }
        server.setJavaMailProperties(properties);
        return server;
    }

    @Override
    public Outcome hand(Outgoing mail) {
        try {
            server.send(message(mail));
            return Outcome.SENT;
        } catch (MailAuthenticationException refused) {
            LOG.warn("the mail server refuses the name or the password it was given");
            return Outcome.later("sign-in-refused");
        } catch (MailSendException failed) {
            return outcome(failed);
        } catch (MessagingException | UnsupportedEncodingException | MailException unfit) {
            return Outcome.failed("unfit");
        }
    }

    /** With a cause the connection failed; else the server said what it thinks of this mail. */
    private static Outcome outcome(MailSendException failed) {
        if (failed.getCause() != null) {
            LOG.warn(
                    "the mail server cannot be reached: {}",
                    failed.getCause().getClass().getSimpleName());
            return Outcome.later(NO_CONNECTION);
        }
        boolean nobody = failed.getFailedMessages().values().stream()
                .anyMatch(each -> each instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0);
        return nobody ? Outcome.failed("address-refused") : Outcome.later("not-taken");
    }

    private MimeMessage message(Outgoing mail) throws MessagingException, UnsupportedEncodingException {
        Letter letter = mail.letter();
        MimeMessage message = server.createMimeMessage();
        message.setFrom(new InternetAddress(settings.from(), settings.fromName(), StandardCharsets.UTF_8.name()));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(mail.at()));
        message.setHeader("Message-ID", "<" + mail.id() + "@" + domain() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeMultipart parts = new MimeMultipart("alternative");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), StandardCharsets.UTF_8.name());
        parts.addBodyPart(text);
        if (letter.calendar() != null) {
            parts.addBodyPart(calendar(letter.calendar()));
        }
        message.setContent(parts);
        return message;
    }

    private static MimeBodyPart calendar(Attached calendar) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        String type = "text/calendar; charset=UTF-8; method=" + calendar.method();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(calendar.file(), type)));
        part.setHeader("Content-Type", type);
        return part;
    }

    private String domain() {
        String from = settings.from();
        return from.substring(from.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
