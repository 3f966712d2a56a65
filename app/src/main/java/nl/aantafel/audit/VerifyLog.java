package nl.aantafel.audit;

import java.io.PrintStream;
import java.util.List;
import nl.aantafel.audit.store.Verifying;
import nl.aantafel.platform.Command;
import org.springframework.stereotype.Component;

/** {@code ./aantafel verify-log}: walks every chain of the log and its daily roots, and says which no longer
 * fits and what is not sealed yet. */
@Component
class VerifyLog implements Command {

    private final Verifying verifying;

    VerifyLog(Verifying verifying) {
        this.verifying = verifying;
    }

    @Override
    public String name() {
        return "verify-log";
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        Verifying.Outcome outcome = verifying.walk();
        out.printf(
                "%d lines in %d chains checked, %d not sealed yet.%n",
                outcome.sealed(), outcome.chains(), outcome.waiting());
        outcome.unsealed().forEach(line -> out.println("Not sealed yet: " + line));
        if (!outcome.lastRoot().isEmpty()) {
            out.println("Newest daily root, to keep elsewhere: " + outcome.lastRoot());
        }
        outcome.broken().forEach(broken -> err.println("Broken: " + broken));
        out.println(outcome.broken().isEmpty() ? "The log is whole." : "The log is not whole.");
        return outcome.broken().isEmpty() ? 0 : 1;
    }
}
