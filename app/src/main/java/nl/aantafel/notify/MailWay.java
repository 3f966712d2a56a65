package nl.aantafel.notify;

import nl.aantafel.notify.MailStates.Way;
import nl.aantafel.platform.Settings;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether mail goes out, by which way, from whom, and where its links lead. */
@Component
class MailWay implements Links {

    private static final String NOWHERE = "overleg@aantafel.example";

    private final Settings app;
    private final MailSettings mail;
    private final Environment environment;

    MailWay(Settings app, MailSettings mail, Environment environment) {
        this.app = app;
        this.mail = mail;
        this.environment = environment;
    }

    /** A demo sends nothing to anybody, whatever is set. */
    Way now() {
        if (app.demo()) {
            return Way.DEMO;
        }
        return mail.set() ? Way.SMTP : Way.OFF;
    }

    MailSettings settings() {
        return mail;
    }

    String from() {
        return mail.from().isBlank() ? NOWHERE : mail.from();
    }

    @Override
    public String base() {
        if (app.baseUrl() != null) {
            return app.baseUrl().replaceFirst("/+$", "");
        }
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return "http://localhost:" + port;
    }
}
