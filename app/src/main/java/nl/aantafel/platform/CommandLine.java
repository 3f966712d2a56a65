package nl.aantafel.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was typed after {@code ./aantafel}, taken apart.
 *
 * @param mode the first word
 * @param settings the options, as settings of the app
 * @param rest what only the command itself understands
 */
record CommandLine(String mode, List<String> settings, List<String> rest) {

    private static final Set<String> SERVING = Set.of("demo", "serve", Settings.REHEARSAL);
    private static final Set<String> COMMANDS = Set.of("import", "verify-log", "backup", "restore", "client-password");
    private static final Set<String> BARE = Set.of("backup", "restore", "client-password");
    private static final Set<String> LATER = Set.of("bench");
    private static final Map<String, String> SERVING_OPTIONS =
            Map.of("--port", "server.port", "--address", "server.address", "--data", "aantafel.data");
    private static final Map<String, String> COMMAND_OPTIONS = Map.of("--data", "aantafel.data");

    /** The words do not form a command; the message is one line that says what to type. */
    static final class NotUnderstood extends Exception {

        private static final long serialVersionUID = 1L;

        NotUnderstood(String message) {
            super(message);
        }
    }

    static CommandLine parse(List<String> words) throws NotUnderstood {
        String mode = words.isEmpty() ? "help" : words.getFirst();
        List<String> arguments = words.isEmpty() ? words : words.subList(1, words.size());
        if (Set.of("help", "--help", "-h").contains(mode)) {
            return new CommandLine("help", List.of(), List.of());
        }
        if (LATER.contains(mode)) {
            throw new NotUnderstood("'" + mode + "' is not built yet; it comes in a later version.");
        }
        if (SERVING.contains(mode)) {
            return serving(mode, arguments);
        }
        if (COMMANDS.contains(mode)) {
            return split(mode, arguments, COMMAND_OPTIONS);
        }
        throw new NotUnderstood("Unknown command '" + mode + "'. './aantafel help' lists what there is.");
    }

    /** Whether the database is met as it is, without being brought to the present version first. */
    boolean bare() {
        return BARE.contains(mode);
    }

    boolean serves() {
        return SERVING.contains(mode);
    }

    private static CommandLine serving(String mode, List<String> arguments) throws NotUnderstood {
        CommandLine line = split(mode, arguments, SERVING_OPTIONS);
        for (String word : line.rest()) {
            // Any setting of the app can be given as --some.setting=value.
            if (!word.matches("--[a-z]+[.][^=]+=.*")) {
                throw new NotUnderstood("Unknown option '" + word + "'. './aantafel help' lists what there is.");
            }
            line.settings().add(word);
        }
        return new CommandLine(mode, line.settings(), List.of());
    }

    private static CommandLine split(String mode, List<String> arguments, Map<String, String> options)
            throws NotUnderstood {
        List<String> settings = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            int equals = word.indexOf('=');
            String option = options.get(equals < 0 ? word : word.substring(0, equals));
            if (option == null) {
                rest.add(word);
            } else if (equals >= 0) {
                settings.add(setting(option, word.substring(equals + 1)));
            } else if (i + 1 < arguments.size()) {
                settings.add(setting(option, arguments.get(++i)));
            } else {
                throw new NotUnderstood("'" + word + "' needs a value after it.");
            }
        }
        return new CommandLine(mode, settings, rest);
    }

    private static String setting(String option, String value) throws NotUnderstood {
        if (option.equals("server.port") && !value.matches("[0-9]{1,5}")) {
            throw new NotUnderstood("'--port' takes a number from 0 to 65535, not '" + value + "'.");
        }
        return "--" + option + "=" + value;
    }
}
