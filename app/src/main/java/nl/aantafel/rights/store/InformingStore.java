package nl.aantafel.rights.store;

import static nl.aantafel.db.rights.Tables.INFORMED;
import static nl.aantafel.db.rights.Tables.INFORMING;
import static nl.aantafel.db.rights.Tables.INFORMING_JUDGEMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.db.rights.tables.records.InformedRecord;
import nl.aantafel.db.rights.tables.records.InformingRecord;
import nl.aantafel.kernel.Personal;
import nl.aantafel.platform.Destroying;
import nl.aantafel.rights.Informing.Telling;
import nl.aantafel.rights.Informing.Which;
import nl.aantafel.rights.InformingInCase.Judgement;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is to be told, what was judged and what was told; row-level security shows the contact point's or those of one's cases. */
@Component
public class InformingStore {

    private static final int COUNTED = 100;

    private final DSLContext db;
    private final Destroying destroying;

    InformingStore(DSLContext db, Destroying destroying) {
        this.db = db;
        this.destroying = destroying;
    }

    public record Row(
            UUID person,
            UUID caseId,
            UUID partnership,
            String frame,
            UUID subjectKey,
            LocalDate began,
            LocalDate countsFrom,
            @Nullable LocalDate heldUntil,
            @Nullable LocalDate informedOn) {}

    /** Where a page of the list goes on. */
    public record After(LocalDate date, UUID person) {}

    /**
     * @param late for each frame the last day from which the term is over
     * @param caseId one case only
     */
    public record Sought(
            UUID partnership,
            Which which,
            LocalDate today,
            Map<String, LocalDate> late,
            @Nullable UUID caseId,
            boolean turned,
            @Nullable After after,
            int limit) {}

    public List<Row> list(Sought sought) {
        Field<LocalDate> by = by(sought.which());
        Condition where = INFORMING.PARTNERSHIP_ID.eq(sought.partnership()).and(which(sought));
        if (sought.caseId() != null) {
            where = where.and(INFORMING.CASE_ID.eq(sought.caseId()));
        }
        After after = sought.after();
        if (after != null) {
            var key = DSL.row(by, INFORMING.PERSON_ID);
            var before = DSL.row(DSL.val(after.date()), DSL.val(after.person()));
            where = where.and(sought.turned() ? key.lt(before) : key.gt(before));
        }
        List<OrderField<?>> order = sought.turned()
                ? List.of(by.desc(), INFORMING.PERSON_ID.desc())
                : List.of(by.asc(), INFORMING.PERSON_ID.asc());
        return db.selectFrom(INFORMING)
                .where(where)
                .orderBy(order)
                .limit(DSL.inline(sought.limit()))
                .fetch(InformingStore::row);
    }

    /** The date a part of the list is sorted by. */
    public static LocalDate date(Row row, Which which) {
        LocalDate date = switch (which) {
            case DONE -> row.informedOn();
            case HELD -> row.heldUntil();
            case OPEN, LATE -> row.countsFrom();
        };
        return date == null ? row.countsFrom() : date;
    }

    private static Field<LocalDate> by(Which which) {
        return switch (which) {
            case DONE -> INFORMING.INFORMED_ON;
            case HELD -> INFORMING.HELD_UNTIL;
            case OPEN, LATE -> INFORMING.COUNTS_FROM;
        };
    }

    private static Condition which(Sought sought) {
        if (sought.which() == Which.DONE) {
            return INFORMING.INFORMED_ON.isNotNull();
        }
        Condition open = INFORMING.INFORMED_ON.isNull().and(INFORMING.DIED_ON.isNull());
        Condition held = INFORMING.HELD_UNTIL.ge(sought.today());
        return switch (sought.which()) {
            case HELD -> open.and(held);
            case LATE -> open.and(notHeld(sought.today())).and(late(sought.late()));
            default -> open.and(notHeld(sought.today()));
        };
    }

    private static Condition notHeld(LocalDate today) {
        return INFORMING.HELD_UNTIL.isNull().or(INFORMING.HELD_UNTIL.lt(today));
    }

    private static Condition late(Map<String, LocalDate> frames) {
        return DSL.or(frames.entrySet().stream()
                .map(each -> INFORMING.FRAME_CODE.eq(each.getKey()).and(INFORMING.COUNTS_FROM.le(each.getValue())))
                .toList());
    }

    /** How many are late; no further than a hundred. */
    public int late(Sought sought) {
        return db.fetchCount(db.selectOne()
                .from(INFORMING)
                .where(INFORMING.PARTNERSHIP_ID.eq(sought.partnership()), which(sought))
                .limit(DSL.inline(COUNTED)));
    }

    public List<Row> ofCase(UUID caseId) {
        return db.selectFrom(INFORMING)
                .where(INFORMING.CASE_ID.eq(caseId), INFORMING.DIED_ON.isNull())
                .orderBy(INFORMING.PERSON_ID)
                .fetch(InformingStore::row);
    }

    public Optional<Row> find(UUID person) {
        return db.selectFrom(INFORMING).where(INFORMING.PERSON_ID.eq(person)).fetchOptional(InformingStore::row);
    }

    /** As {@link #find}; whoever else asks for it waits, so that nobody is told while somebody judges. */
    public Optional<Row> lock(UUID person) {
        return db.selectFrom(INFORMING)
                .where(INFORMING.PERSON_ID.eq(person))
                .forNoKeyUpdate()
                .fetchOptional(InformingStore::row);
    }

    private static Row row(InformingRecord row) {
        return new Row(
                row.getPersonId(),
                row.getCaseId(),
                row.getPartnershipId(),
                row.getFrameCode(),
                row.getSubjectKey(),
                row.getBeganOn(),
                row.getCountsFrom(),
                row.getHeldUntil(),
                row.getInformedOn());
    }

    /** A judgement as it was given. */
    @Personal
    public record Judged(
            UUID id,
            UUID person,
            String kind,
            String ground,
            String why,
            LocalDate until,
            UUID by,
            UUID organisation,
            Instant at,
            @Nullable Instant endedAt) {
        @Override
        public String toString() {
            return "Judged";
        }
    }

    /** Newest first. */
    public List<Judged> judgements(Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : db.selectFrom(INFORMING_JUDGEMENT)
                        .where(INFORMING_JUDGEMENT.PERSON_ID.in(people))
                        .orderBy(INFORMING_JUDGEMENT.ID.desc())
                        .fetch(row -> new Judged(
                                row.getId(),
                                row.getPersonId(),
                                row.getKind(),
                                row.getGround(),
                                row.getWhy(),
                                row.getUntilDay(),
                                row.getGivenBy(),
                                row.getOrganisationId(),
                                row.getGivenAt(),
                                row.getEndedAt()));
    }

    /** What was recorded about telling somebody. */
    @Personal
    public record Recorded(
            UUID person,
            LocalDate on,
            String how,
            String byWhom,
            String what,
            String reaction,
            UUID by,
            Instant at,
            long version) {
        @Override
        public String toString() {
            return "Recorded";
        }
    }

    public List<Recorded> told(Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : db.selectFrom(INFORMED)
                        .where(INFORMED.PERSON_ID.in(people))
                        .fetch(row -> new Recorded(
                                row.getPersonId(),
                                row.getOnDay(),
                                row.getHow(),
                                row.getByWhom(),
                                row.getTold(),
                                row.getReaction(),
                                row.getRecordedBy(),
                                row.getRecordedAt(),
                                row.getVersion()));
    }

    /** Who did something, when, as what. */
    public record By(UUID id, UUID person, UUID organisation, Instant at) {}

    public void judge(Row about, Judgement judgement, LocalDate until, By by) {
        db.insertInto(INFORMING_JUDGEMENT)
                .set(INFORMING_JUDGEMENT.ID, by.id())
                .set(INFORMING_JUDGEMENT.PERSON_ID, about.person())
                .set(INFORMING_JUDGEMENT.CASE_ID, about.caseId())
                .set(INFORMING_JUDGEMENT.PARTNERSHIP_ID, about.partnership())
                .set(INFORMING_JUDGEMENT.KIND, judgement.kind())
                .set(INFORMING_JUDGEMENT.GROUND, judgement.ground())
                .set(INFORMING_JUDGEMENT.WHY, judgement.why().strip())
                .set(INFORMING_JUDGEMENT.UNTIL_DAY, until)
                .set(INFORMING_JUDGEMENT.GIVEN_BY, by.person())
                .set(INFORMING_JUDGEMENT.ORGANISATION_ID, by.organisation())
                .set(INFORMING_JUDGEMENT.GIVEN_AT, by.at())
                .execute();
        hold(about.person(), until, until);
    }

    public void end(UUID judgement, UUID by, Instant at) {
        db.update(INFORMING_JUDGEMENT)
                .set(INFORMING_JUDGEMENT.ENDED_BY, by)
                .set(INFORMING_JUDGEMENT.ENDED_AT, at)
                .where(INFORMING_JUDGEMENT.ID.eq(judgement), INFORMING_JUDGEMENT.ENDED_AT.isNull())
                .execute();
    }

    /** Held up until a day, or no more; the term counts from a day. */
    public void hold(UUID person, @Nullable LocalDate until, LocalDate countsFrom) {
        db.update(INFORMING)
                .set(INFORMING.HELD_UNTIL, until)
                .set(INFORMING.COUNTS_FROM, countsFrom)
                .where(INFORMING.PERSON_ID.eq(person))
                .execute();
    }

    /** False when it was recorded already. */
    public boolean tell(Row about, Telling telling, LocalDate on, By by) {
        boolean added = db.insertInto(INFORMED)
                        .set(INFORMED.PERSON_ID, about.person())
                        .set(INFORMED.CASE_ID, about.caseId())
                        .set(INFORMED.PARTNERSHIP_ID, about.partnership())
                        .set(record(telling, on, by))
                        .onConflictDoNothing()
                        .execute()
                == 1;
        if (added) {
            informed(about.person(), on);
        }
        return added;
    }

    /** As seen in a version; false when somebody was first. */
    public boolean retell(Row about, Telling telling, LocalDate on, By by, long version) {
        InformedRecord row = record(telling, on, by);
        row.setVersion(version + 1);
        boolean changed = db.update(INFORMED)
                        .set(row)
                        .where(INFORMED.PERSON_ID.eq(about.person()), INFORMED.VERSION.eq(version))
                        .execute()
                == 1;
        if (changed) {
            informed(about.person(), on);
        }
        return changed;
    }

    private void informed(UUID person, LocalDate on) {
        db.update(INFORMING)
                .set(INFORMING.INFORMED_ON, on)
                .where(INFORMING.PERSON_ID.eq(person))
                .execute();
    }

    private static InformedRecord record(Telling telling, LocalDate on, By by) {
        InformedRecord row = new InformedRecord();
        row.setOnDay(on);
        row.setHow(telling.how());
        row.setByWhom(telling.byWhom().strip());
        row.setTold(telling.what().strip());
        row.setReaction(telling.reaction().strip());
        row.setRecordedBy(by.person());
        row.setRecordedAt(by.at());
        return row;
    }

    /** A judgement whose day has passed; the frame's term counts from a day. */
    public record Lapsed(UUID person, UUID partnership, String frame, LocalDate countsFrom) {}

    /** Each is named once. */
    public List<Lapsed> lapsed(int most) {
        return db.fetch("select * from rights.lapsed_judgements({0})", DSL.val(most))
                .map(row -> new Lapsed(
                        row.get("person_id", UUID.class),
                        row.get("partnership_id", UUID.class),
                        row.get("frame_code", String.class),
                        row.get("counts_from", LocalDate.class)));
    }

    /** Nothing was told or judged yet; else the database refuses it. */
    public void forget(UUID caseId, UUID person) {
        destroying.rows(INFORMING, INFORMING.CASE_ID.eq(caseId).and(INFORMING.PERSON_ID.eq(person)));
    }
}
