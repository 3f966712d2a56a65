package nl.aantafel.platform.backup;

import java.nio.file.Path;

/** A process that is killed by a test while it writes. */
final class KilledWriter {

    private KilledWriter() {}

    public static void main(String[] arguments) {
        new WholeFile(Path.of(arguments[0]), false).write(out -> {
            out.write(new byte[200_000]);
            System.out.println("half");
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return true;
        });
    }
}
