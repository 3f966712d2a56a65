package nl.aantafel.notify.store;

import static nl.aantafel.db.notify.Tables.MAIL;
import static nl.aantafel.db.notify.Tables.PREFERENCE;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.aantafel.db.notify.tables.records.MailRecord;
import nl.aantafel.kernel.Ids;
import nl.aantafel.notify.Mails.NewMail;
import nl.aantafel.notify.domain.Wish;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What people's use cases add and choose, in their own transaction. */
@Component
public class QueueTable {

    private final DSLContext sql;

    QueueTable(DSLContext sql) {
        this.sql = sql;
    }

    public void add(Collection<NewMail> mails, Instant now) {
        List<MailRecord> rows = mails.stream().map(mail -> row(mail, now)).toList();
        if (!rows.isEmpty()) {
            sql.insertInto(MAIL).set(rows).execute();
        }
    }

    private static MailRecord row(NewMail mail, Instant now) {
        MailRecord row = new MailRecord();
        row.setId(Ids.next(now));
        row.setRecipientId(mail.recipient());
        row.setKind(mail.kind());
        row.setAboutId(mail.about());
        row.setPart(mail.part());
        row.setCreatedAt(now);
        row.setNextAt(now);
        return row;
    }

    public Wish wish(UUID person) {
        return sql.selectFrom(PREFERENCE)
                .where(PREFERENCE.PERSON_ID.eq(person))
                .fetchOptional(row -> new Wish(row.getMail(), row.getLanguage()))
                .orElse(Wish.UNSAID);
    }

    public void wish(UUID person, Wish wish) {
        sql.insertInto(PREFERENCE)
                .set(PREFERENCE.PERSON_ID, person)
                .set(PREFERENCE.MAIL, wish.mail())
                .set(PREFERENCE.LANGUAGE, wish.language())
                .onConflict(PREFERENCE.PERSON_ID)
                .doUpdate()
                .set(PREFERENCE.MAIL, wish.mail())
                .set(PREFERENCE.LANGUAGE, wish.language())
                .execute();
    }
}
