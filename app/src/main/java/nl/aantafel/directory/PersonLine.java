package nl.aantafel.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A professional in a list, with the roles held today. */
public record PersonLine(
        Professional professional,
        List<String> roles,
        @Nullable LocalDate until) {
    public PersonLine {
        roles = List.copyOf(roles);
    }
}
