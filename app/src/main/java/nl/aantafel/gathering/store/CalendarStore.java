package nl.aantafel.gathering.store;

import static nl.aantafel.db.gathering.Tables.CALENDAR_ITEM;
import static nl.aantafel.db.gathering.Tables.REPLY;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.db.gathering.tables.records.CalendarItemRecord;
import nl.aantafel.db.gathering.tables.records.ReplyRecord;
import nl.aantafel.gathering.Invitations.Reply;
import nl.aantafel.gathering.domain.CalendarItem;
import nl.aantafel.gathering.domain.CalendarItem.Method;
import nl.aantafel.gathering.domain.CalendarItem.Told;
import nl.aantafel.gathering.domain.KeptReply;
import nl.aantafel.kernel.ReadOnce;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What calendars were told, and what people answered. The mailer's role reads the first, to write the mail. */
@Component
public class CalendarStore {

    /** A version that was added for somebody. */
    public record Added(UUID gathering, int sequence) {}

    private final DSLContext sql;
    private final DSLContext mailer;

    CalendarStore(DSLContext sql, @Qualifier("mailer") DSLContext mailer) {
        this.sql = sql;
        this.mailer = mailer;
    }

    /** What each was told last, as far as the actor may know. */
    public Map<UUID, CalendarItem> latest(UUID gathering) {
        return sql.select(CALENDAR_ITEM)
                .distinctOn(CALENDAR_ITEM.PERSON_ID)
                .from(CALENDAR_ITEM)
                .where(CALENDAR_ITEM.GATHERING_ID.eq(gathering))
                .orderBy(CALENDAR_ITEM.PERSON_ID, CALENDAR_ITEM.SEQUENCE.desc())
                .fetchMap(row -> row.value1().getPersonId(), row -> item(row.value1()));
    }

    /** The same of several meetings, by meeting and person. */
    public Map<UUID, Map<UUID, CalendarItem>> latest(Collection<UUID> gatherings) {
        Map<UUID, Map<UUID, CalendarItem>> latest = new java.util.HashMap<>();
        if (!gatherings.isEmpty()) {
            sql.select(CALENDAR_ITEM)
                    .distinctOn(CALENDAR_ITEM.GATHERING_ID, CALENDAR_ITEM.PERSON_ID)
                    .from(CALENDAR_ITEM)
                    .where(CALENDAR_ITEM.GATHERING_ID.in(gatherings))
                    .orderBy(CALENDAR_ITEM.GATHERING_ID, CALENDAR_ITEM.PERSON_ID, CALENDAR_ITEM.SEQUENCE.desc())
                    .forEach(row -> latest.computeIfAbsent(
                                    row.value1().getGatheringId(), each -> new java.util.HashMap<>())
                            .put(row.value1().getPersonId(), item(row.value1())));
        }
        return latest;
    }

    public void add(List<CalendarItem> items) {
        if (!items.isEmpty()) {
            sql.insertInto(CALENDAR_ITEM)
                    .set(items.stream().map(CalendarStore::row).toList())
                    .execute();
        }
    }

    /** Takes back what somebody who leaves a case was asked for. */
    public List<Added> withdraw(UUID caseId, UUID person, Instant from) {
        List<Added> added = sql.fetch(
                        "select o_gathering, o_sequence from gathering.withdraw({0}, {1}, {2})",
                        org.jooq.impl.DSL.val(caseId), org.jooq.impl.DSL.val(person), org.jooq.impl.DSL.val(from))
                .map(row -> new Added(row.get(0, UUID.class), row.get(1, Integer.class)));
        ReadOnce.forget();
        return added;
    }

    /** One version, for who writes the mail about it. */
    public Optional<CalendarItem> toSend(UUID gathering, UUID person, int sequence) {
        return mailer.selectFrom(CALENDAR_ITEM)
                .where(CALENDAR_ITEM.GATHERING_ID.eq(gathering))
                .and(CALENDAR_ITEM.PERSON_ID.eq(person))
                .and(CALENDAR_ITEM.SEQUENCE.eq(sequence))
                .fetchOptional(CalendarStore::item);
    }

    /** The answers the actor may see: their own, and everybody's for the chair and the secretary. */
    public Map<UUID, List<KeptReply>> replies(Collection<UUID> gatherings) {
        return gatherings.isEmpty()
                ? Map.of()
                : sql.selectFrom(REPLY)
                        .where(REPLY.GATHERING_ID.in(gatherings))
                        .orderBy(REPLY.AT, REPLY.PERSON_ID)
                        .fetchGroups(REPLY.GATHERING_ID, CalendarStore::reply);
    }

    /** As the version that follows the one that was seen; false when another answer was first. */
    public boolean save(UUID gathering, KeptReply next) {
        ReplyRecord row = new ReplyRecord();
        row.setAnswer(next.reply().answer());
        row.setReason(next.reply().reason().strip());
        row.setSubstituteId(next.reply().substitute());
        row.setStartsAt(next.startsAt());
        row.setEndsAt(next.endsAt());
        row.setAt(next.at());
        row.setVersion(next.version());
        if (next.version() == 1) {
            row.setGatheringId(gathering);
            row.setPersonId(next.person());
            return sql.insertInto(REPLY).set(row).onConflictDoNothing().execute() == 1;
        }
        return sql.update(REPLY)
                        .set(row)
                        .where(REPLY.GATHERING_ID.eq(gathering))
                        .and(REPLY.PERSON_ID.eq(next.person()))
                        .and(REPLY.VERSION.eq(next.version() - 1))
                        .execute()
                == 1;
    }

    private static KeptReply reply(ReplyRecord row) {
        return new KeptReply(
                row.getPersonId(),
                new Reply(row.getAnswer(), row.getReason(), row.getSubstituteId()),
                row.getStartsAt(),
                row.getEndsAt(),
                row.getAt(),
                row.getVersion());
    }

    private static CalendarItem item(CalendarItemRecord row) {
        return new CalendarItem(
                row.getGatheringId(),
                row.getPersonId(),
                row.getSequence(),
                Method.valueOf(row.getMethod().toUpperCase(Locale.ROOT)),
                new Told(row.getStartsAt(), row.getEndsAt(), row.getPlace()),
                row.getAt());
    }

    private static CalendarItemRecord row(CalendarItem item) {
        CalendarItemRecord row = new CalendarItemRecord();
        row.setGatheringId(item.gathering());
        row.setPersonId(item.person());
        row.setSequence(item.sequence());
        row.setMethod(item.method().name().toLowerCase(Locale.ROOT));
        row.setStartsAt(item.told().startsAt());
        row.setEndsAt(item.told().endsAt());
        row.setPlace(item.told().place());
        row.setAt(item.at().truncatedTo(ChronoUnit.MICROS));
        return row;
    }
}
