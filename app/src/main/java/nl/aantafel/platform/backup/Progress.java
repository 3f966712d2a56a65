package nl.aantafel.platform.backup;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Says every two seconds how far it is. */
final class Progress {

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(2);

    private final PrintStream err;
    private final String doing;
    private long last = System.nanoTime();
    private int tables;
    private long rows;
    private long bytes;

    Progress(PrintStream err, String doing) {
        this.err = err;
        this.doing = doing;
    }

    void step(String words) {
        err.println(words);
    }

    void table(BackedTable table, int all) {
        tables++;
        tell(table.relation() + (all > 0 ? ", table " + tables + " of " + all : ", table " + tables));
    }

    void rows(BackedTable table, long moreRows, long moreBytes) {
        rows += moreRows;
        bytes += moreBytes;
        tell(table.relation());
    }

    private void tell(String where) {
        if (System.nanoTime() - last >= PAUSE) {
            last = System.nanoTime();
            err.printf(Locale.ROOT, "%s: %s; %d rows, %.1f MB so far%n", doing, where, rows, bytes / 1e6);
        }
    }
}
