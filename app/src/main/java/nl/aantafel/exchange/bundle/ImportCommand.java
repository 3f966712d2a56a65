package nl.aantafel.exchange.bundle;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.account.AccountNames;
import nl.aantafel.exchange.Bundle;
import nl.aantafel.exchange.Bundles;
import nl.aantafel.exchange.Bundles.Brought;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.RefusalWords;
import nl.aantafel.page.Texts;
import nl.aantafel.platform.Command;
import org.springframework.stereotype.Component;

/**
 * {@code ./aantafel import FILE… --as ACCOUNT}: brings in case bundles with that account's rights. Each file is all or nothing, and
 * none is begun before all can be read.
 */
@Component
class ImportCommand implements Command {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int NOT_UNDERSTOOD = 2;
    private static final String AS = "--as";

    private final Bundles bundles;
    private final BundleFiles files;
    private final AccountNames accounts;
    private final RefusalWords words;
    private final Texts texts;

    ImportCommand(Bundles bundles, BundleFiles files, AccountNames accounts, RefusalWords words, Texts texts) {
        this.bundles = bundles;
        this.files = files;
        this.accounts = accounts;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "import";
    }

    private record Asked(List<Path> paths, String account) {}

    private record Read(Path file, Bundle bundle) {}

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        Asked asked = asked(arguments);
        if (asked.paths().isEmpty() || asked.account().isBlank()) {
            err.println(text("exchange.import.usage"));
            return NOT_UNDERSTOOD;
        }
        Optional<UUID> who = accounts.professional(asked.account());
        if (who.isEmpty()) {
            err.println(text("exchange.import.no-account", asked.account()));
            return REFUSED;
        }
        List<Read> read = new ArrayList<>();
        for (Path file : asked.paths()) {
            try {
                read.add(new Read(file, files.read(file)));
            } catch (BundleFiles.Unreadable unreadable) {
                err.println(file + ": " + text(unreadable.messageKey(), unreadable.arguments()));
            }
        }
        if (read.size() < asked.paths().size()) {
            err.println(text("exchange.import.nothing"));
            return REFUSED;
        }
        Actor actor = Actor.professional(who.get());
        boolean all = true;
        for (Read each : read) {
            all &= bring(actor, each, out, err);
        }
        return all ? DONE : REFUSED;
    }

    private static Asked asked(List<String> arguments) {
        List<Path> paths = new ArrayList<>();
        String account = "";
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (word.startsWith(AS + "=")) {
                account = word.substring(AS.length() + 1);
            } else if (word.equals(AS)) {
                account = i + 1 < arguments.size() ? arguments.get(++i) : "";
            } else if (word.startsWith("--")) {
                return new Asked(List.of(), "");
            } else {
                paths.add(Path.of(word));
            }
        }
        return new Asked(paths, account);
    }

    private boolean bring(Actor actor, Read read, PrintStream out, PrintStream err) {
        try {
            for (Brought each : bundles.bring(actor, read.bundle())) {
                out.println(text("exchange.import.brought", read.file(), each.number()));
            }
            return true;
        } catch (RefusedException refused) {
            if (refused.refusal() instanceof Refusal.Invalid invalid) {
                invalid.errors()
                        .forEach(error -> err.println(
                                read.file() + ": " + error.field() + ": " + words.sentence(error, Texts.DUTCH)));
            } else {
                err.println(read.file() + ": " + words.sentence(refused.refusal(), Texts.DUTCH));
            }
            err.println(text("exchange.import.not-brought", read.file()));
            return false;
        }
    }

    private String text(String key, Object... arguments) {
        return texts.get(Texts.DUTCH, key, arguments);
    }
}
