package nl.aantafel.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.aantafel.platform.backup.BareCommands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the app the way its arguments ask for: {@code demo} and {@code serve} stay until they are stopped, a {@link Command}
 * runs and ends the process with its code, {@code help} and what is not understood need no app.
 */
public final class Launch {

    private static final int NOT_UNDERSTOOD = 2;
    private static final String QUIET = "--logging.level.nl.aantafel=warn";

    private Launch() {}

    public static void run(Class<?> app, String... arguments) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try {
            CommandLine line = CommandLine.parse(List.of(arguments));
            if (line.mode().equals("help")) {
                out.print(help());
            } else if (line.serves()) {
                start(app, line, List.of("--aantafel.demo=" + line.mode().equals("demo")));
            } else {
                System.exit(command(app, line, out, err));
            }
        } catch (CommandLine.NotUnderstood wrong) {
            err.println(wrong.getMessage());
            System.exit(NOT_UNDERSTOOD);
        }
    }

    private static ConfigurableApplicationContext start(Class<?> app, CommandLine line, List<String> more) {
        return started(new SpringApplication(app), line, more);
    }

    private static ConfigurableApplicationContext started(
            SpringApplication application, CommandLine line, List<String> more) {
        List<String> settings = new ArrayList<>(line.settings());
        settings.add("--aantafel.mode=" + line.mode());
        settings.addAll(more);
        return application.run(settings.toArray(String[]::new));
    }

    private static int command(Class<?> app, CommandLine line, PrintStream out, PrintStream err) {
        if (!line.bare()) {
            // Port -1 keeps the web context, so that every bean exists, and opens no port.
            return run(start(app, line, List.of("--server.port=-1", QUIET)), line, out, err);
        }
        SpringApplication bare = new SpringApplication(BareCommands.class);
        bare.setWebApplicationType(WebApplicationType.NONE);
        int code = run(started(bare, line, List.of(QUIET)), line, out, err);
        // What came back is proved with the means of the app.
        return code == 0 && line.mode().equals("restore")
                ? command(app, new CommandLine("verify-log", line.settings(), List.of()), out, err)
                : code;
    }

    private static int run(ConfigurableApplicationContext started, CommandLine line, PrintStream out, PrintStream err) {
        try (ConfigurableApplicationContext context = started) {
            Optional<Command> command = context.getBeansOfType(Command.class).values().stream()
                    .filter(candidate -> candidate.name().equals(line.mode()))
                    .findFirst();
            if (command.isEmpty()) {
                err.println("'" + line.mode() + "' is not built yet; it comes in a later version.");
                return NOT_UNDERSTOOD;
            }
            return command.get().run(line.rest(), out, err);
        }
    }

    private static String help() {
        try (InputStream text = Launch.class.getResourceAsStream("/help.txt")) {
            return text == null ? "" : new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("help.txt is part of the app", e);
        }
    }
}
