package nl.aantafel.platform;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets the rooms do what they do at the start, and then says on standard output that the app is ready. None of it is for a process that
 * serves clients only.
 */
@Component
class ReadyLine {

    private final Settings settings;
    private final ObjectProvider<AtReady> listeners;

    ReadyLine(Settings settings, ObjectProvider<AtReady> listeners) {
        this.settings = settings;
        this.listeners = listeners;
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        if (Settings.REHEARSAL.equals(settings.mode())) {
            event.getApplicationContext().close();
            return;
        }
        if (settings.mode() == null || !settings.serving()) {
            return;
        }
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext web) || web.getWebServer() == null) {
            return;
        }
        String here = String.format(
                Locale.ROOT, "http://localhost:%d", web.getWebServer().getPort());
        String baseUrl = settings.baseUrl() == null ? here : settings.baseUrl().replaceFirst("/+$", "");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (settings.serve() != Serve.CLIENTS) {
            listeners.orderedStream().forEach(listener -> listener.ready(baseUrl, out));
        }
        out.println("Aan Tafel is ready: " + here);
    }
}
