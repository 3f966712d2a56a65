package nl.aantafel.rights.store;

import static nl.aantafel.db.rights.Tables.BREAK_GLASS;
import static nl.aantafel.db.rights.Tables.CERTIFICATE;
import static nl.aantafel.db.rights.Tables.INFORMED_DAYS;
import static nl.aantafel.db.rights.Tables.REQUEST;
import static nl.aantafel.db.rights.Tables.UNINFORMED_DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.db.rights.Routines;
import nl.aantafel.kernel.Time;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Days and numbers of a whole partnership, without anybody's name, for who watches. */
@Component
public class FigureStore {

    private final DSLContext db;

    FigureStore(DSLContext db) {
        this.db = db;
    }

    /** Of one person, who stays unknown: from when the term counts, and when they were told. */
    public record Days(
            String frame, LocalDate from, @Nullable LocalDate told) {}

    /** Of one request: until when it was to be answered, and when that was done. */
    public record Asked(LocalDate due, @Nullable Instant decided) {}

    public List<Days> uninformed(UUID partnership, LocalDate today) {
        return db.selectFrom(UNINFORMED_DAYS(partnership, today))
                .fetch(row -> new Days(row.getFrameCode(), row.getCountsFrom(), null));
    }

    public List<Days> informed(UUID partnership, LocalDate from, LocalDate until) {
        return db.selectFrom(INFORMED_DAYS(partnership, from, until))
                .fetch(row -> new Days(row.getFrameCode(), row.getCountsFrom(), row.getInformedOn()));
    }

    public List<Asked> requests(UUID partnership, LocalDate from, LocalDate until) {
        return db.select(REQUEST.DUE, REQUEST.DECIDED_AT)
                .from(REQUEST)
                .where(REQUEST.PARTNERSHIP_ID.eq(partnership), REQUEST.RECEIVED_ON.between(from, until))
                .fetch(row -> new Asked(row.value1(), row.value2()));
    }

    public int emergencies(UUID partnership, LocalDate from, LocalDate until) {
        return db.fetchCount(
                BREAK_GLASS,
                BREAK_GLASS.PARTNERSHIP_ID.eq(partnership),
                BREAK_GLASS.BEGAN_AT.ge(start(from)),
                BREAK_GLASS.BEGAN_AT.lt(start(until.plusDays(1))));
    }

    public int destructions(UUID partnership, LocalDate from, LocalDate until) {
        return db.fetchCount(
                CERTIFICATE,
                CERTIFICATE.PARTNERSHIP_ID.eq(partnership),
                CERTIFICATE.AT.ge(start(from)),
                CERTIFICATE.AT.lt(start(until.plusDays(1))));
    }

    public int prolonged(UUID partnership, LocalDate from, LocalDate until) {
        return Objects.requireNonNull(Routines.prolonged(db.configuration(), partnership, from, until));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Time.ZONE).toInstant();
    }
}
