package nl.aantafel.client;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What happened, in the words of who it happened to (eigen melding).
 *
 * @param time when on that day, when they know it
 * @param readTo who may read it: {@code table} everybody at the table, {@code contact} nobody but who directs the case and who prepares and
 *     chairs; chosen each time
 */
@Personal
public record Happening(@Nullable LocalDate day, @Nullable LocalTime time, String words, String readTo) {

    public static final List<String> READ_TO = List.of("contact", Wish.TABLE);

    private static final int LONGEST = 5_000;

    public boolean forTable() {
        return readTo.equals(Wish.TABLE);
    }

    void refuseIfWrong(LocalDate today) {
        new Checks()
                .required("dag", day)
                .plausible("dag", day)
                .notAfter("dag", day, today)
                .required("woorden", words)
                .text("woorden", words, LONGEST)
                .that(READ_TO.contains(readTo), "lezen", "client.talk.read-to-missing")
                .refuseIfAny();
    }

    @Override
    public String toString() {
        return "Happening";
    }
}
