package nl.aantafel.directory.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.aantafel.directory.Municipality;

/**
 * The municipalities that come with the product: {@code municipalities.csv}, 342 rows of name, province, inhabitants on 1
 * January 2023 and class of size. Only a name may stand in quotes, because it holds a comma.
 */
public final class MunicipalitiesFile {

    private static final Pattern ROW = Pattern.compile("(?:\"([^\"]+)\"|([^,\"]+)),([^,]+),(\\d+),(\\w+)");

    private MunicipalitiesFile() {}

    public static List<Municipality> read(Supplier<UUID> ids) {
        try (InputStream file =
                        Objects.requireNonNull(MunicipalitiesFile.class.getResourceAsStream("/municipalities.csv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> municipality(ids.get(), line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Municipality municipality(UUID id, String line) {
        Matcher row = ROW.matcher(line);
        if (!row.matches()) {
            throw new IllegalStateException("municipalities.csv: " + line);
        }
        String name = row.group(1) == null ? row.group(2) : row.group(1);
        return new Municipality(id, name, row.group(3), Integer.parseInt(row.group(4)), row.group(5));
    }
}
