package nl.aantafel.notify.store;

import static nl.aantafel.db.notify.Tables.MESSAGE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.db.notify.Routines;
import nl.aantafel.db.notify.tables.Message;
import nl.aantafel.db.notify.tables.records.MessageRecord;
import nl.aantafel.kernel.Ids;
import nl.aantafel.notify.Bell.Head;
import nl.aantafel.notify.Mails.NewMail;
import nl.aantafel.notify.domain.KeptMessage;
import nl.aantafel.notify.domain.MessageKey;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people are told; each sees their own only. Who sends mail forgets it in time ({@link MailTable}). */
@Component
public class MessageTable {

    private final DSLContext sql;

    MessageTable(DSLContext sql) {
        this.sql = sql;
    }

    /** Whoever does it needs not be told of it. */
    public void add(UUID by, Collection<NewMail> told, Instant now) {
        List<MessageRecord> rows = told.stream().map(each -> row(by, each, now)).toList();
        if (!rows.isEmpty()) {
            sql.insertInto(MESSAGE).set(rows).execute();
        }
    }

    private static MessageRecord row(UUID by, NewMail told, Instant now) {
        MessageRecord row = new MessageRecord();
        row.setId(Ids.next(now));
        row.setRecipientId(told.recipient());
        row.setKind(told.kind());
        row.setAboutId(told.about());
        row.setPart(told.part());
        row.setCreatedAt(now);
        if (told.recipient().equals(by)) {
            row.setReadAt(now);
        }
        return row;
    }

    /** Of each thing the newest; what was not read first. */
    public List<KeptMessage> of(UUID person, @Nullable MessageKey after, int most) {
        Message later = MESSAGE.as("later");
        return sql.selectFrom(MESSAGE)
                .where(MESSAGE.RECIPIENT_ID.eq(person))
                .and(notExists(selectOne()
                        .from(later)
                        .where(later.RECIPIENT_ID.eq(MESSAGE.RECIPIENT_ID))
                        .and(later.KIND.eq(MESSAGE.KIND))
                        .and(later.ABOUT_ID.eq(MESSAGE.ABOUT_ID))
                        .and(later.ID.gt(MESSAGE.ID))))
                .and(after == null ? DSL.noCondition() : beyond(after))
                .orderBy(field(MESSAGE.READ_AT.isNotNull()), MESSAGE.ID.desc())
                .limit(inline(most))
                .fetch(MessageTable::kept);
    }

    private static Condition beyond(MessageKey after) {
        Condition older = MESSAGE.ID.lt(after.id());
        return after.read()
                ? MESSAGE.READ_AT.isNotNull().and(older)
                : MESSAGE.READ_AT.isNotNull().or(older);
    }

    public @Nullable KeptMessage find(UUID person, UUID id) {
        return sql.selectFrom(MESSAGE)
                .where(MESSAGE.RECIPIENT_ID.eq(person))
                .and(MESSAGE.ID.eq(id))
                .fetchOne(MessageTable::kept);
    }

    /** And all there is about the same. */
    public void read(UUID person, KeptMessage message, Instant now) {
        sql.update(MESSAGE)
                .set(MESSAGE.READ_AT, now)
                .where(MESSAGE.RECIPIENT_ID.eq(person))
                .and(MESSAGE.KIND.eq(message.kind()))
                .and(MESSAGE.ABOUT_ID.eq(message.about()))
                .and(MESSAGE.READ_AT.isNull())
                .execute();
    }

    public void readAll(UUID person, Instant now) {
        sql.update(MESSAGE)
                .set(MESSAGE.READ_AT, now)
                .where(MESSAGE.RECIPIENT_ID.eq(person))
                .and(MESSAGE.READ_AT.isNull())
                .execute();
    }

    public Head head(UUID person, Instant now) {
        Field<Integer> unread = Routines.unread(DSL.val(person));
        Field<Instant> emergency = nl.aantafel.db.access.Routines.emergencyUntil(DSL.val(person), DSL.val(now));
        return sql.select(unread, emergency)
                .fetchSingle(row -> new Head(row.value1(), Optional.ofNullable(row.value2())));
    }

    public int unread(UUID person) {
        return Routines.unread(sql.configuration(), person);
    }

    private static KeptMessage kept(MessageRecord row) {
        return new KeptMessage(
                row.getId(),
                row.getKind(),
                row.getAboutId(),
                row.getPart(),
                row.getCreatedAt(),
                row.getReadAt() != null);
    }
}
