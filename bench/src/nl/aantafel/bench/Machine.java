package nl.aantafel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** On what was measured. */
final class Machine {

    private Machine() {}

    static String describe() throws IOException {
        List<String> cpu = Files.readAllLines(Path.of("/proc/cpuinfo"));
        String model = cpu.stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceFirst(".*: ", ""))
                .findFirst()
                .orElse("unknown processor");
        long memory = Files.readAllLines(Path.of("/proc/meminfo")).stream()
                .filter(line -> line.startsWith("MemTotal"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 / 1024)
                .findFirst()
                .orElse(0);
        return Runtime.getRuntime().availableProcessors() + " cores (" + model + "), " + memory + " GB, Java "
                + System.getProperty("java.version") + "; product, database and load on the same cores; PostgreSQL with "
                + new TreeMap<>(Server.SETTINGS);
    }
}
