package nl.aantafel.rights.domain;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** From when to when a term runs, asked the other way round: on which day it began for what is late today. */
public final class InformingTerm {

    /** No term of the frames is longer. */
    private static final int MOST_DAYS = 800;

    private InformingTerm() {}

    /**
     * The last day from which a term is over before today; everything that counts from that day or an earlier one is late.
     *
     * @param lastDay the last day of a term that counts from a day
     */
    public static LocalDate lateFrom(LocalDate today, UnaryOperator<LocalDate> lastDay) {
        LocalDate day = today;
        for (int back = 0; back < MOST_DAYS && !lastDay.apply(day).isBefore(today); back++) {
            day = day.minusDays(1);
        }
        return day;
    }
}
