package nl.aantafel.meeting.store;

import static nl.aantafel.db.meeting.Tables.CARD_LEFT_OUT;
import static nl.aantafel.db.meeting.Tables.CARD_SETTING;
import static nl.aantafel.db.meeting.Tables.CARD_TEXT;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.db.meeting.tables.records.CardSettingRecord;
import nl.aantafel.db.meeting.tables.records.CardTextRecord;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.KeptCardSetting;
import nl.aantafel.meeting.domain.KeptCardText;
import nl.aantafel.platform.Destroying;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What a partnership says on the conversation card itself, every version of it. */
@Component
public class CardStore {

    private final DSLContext sql;
    private final Destroying destroying;

    CardStore(DSLContext sql, Destroying destroying) {
        this.sql = sql;
        this.destroying = destroying;
    }

    /** The newest of each block. */
    public List<KeptCardText> newest(UUID partnership) {
        return sql.select(CARD_TEXT.fields())
                .distinctOn(CARD_TEXT.BLOCK, CARD_TEXT.LANGUAGE, CARD_TEXT.READER)
                .from(CARD_TEXT)
                .where(CARD_TEXT.PARTNERSHIP_ID.eq(partnership))
                .orderBy(CARD_TEXT.BLOCK, CARD_TEXT.LANGUAGE, CARD_TEXT.READER, CARD_TEXT.VERSION.desc())
                .fetchInto(CARD_TEXT)
                .map(CardStore::text);
    }

    /** Every version of one block, the newest first. */
    public List<KeptCardText> versions(KeptCardText.Key key) {
        return sql.selectFrom(CARD_TEXT)
                .where(CARD_TEXT.PARTNERSHIP_ID.eq(key.partnership()))
                .and(CARD_TEXT.BLOCK.eq(key.block()))
                .and(CARD_TEXT.LANGUAGE.eq(key.language()))
                .and(CARD_TEXT.READER.eq(key.reader()))
                .orderBy(CARD_TEXT.VERSION.desc())
                .fetch(CardStore::text);
    }

    /** False when somebody else wrote this version first. */
    public boolean add(KeptCardText text) {
        CardTextRecord row = new CardTextRecord();
        row.setPartnershipId(text.key().partnership());
        row.setBlock(text.key().block());
        row.setLanguage(text.key().language());
        row.setReader(text.key().reader());
        row.setVersion(text.version());
        row.setTitle(text.title());
        row.setText(text.text());
        row.setChangedBy(text.by());
        row.setChangedAt(text.at());
        return sql.insertInto(CARD_TEXT).set(row).onConflictDoNothing().execute() == 1;
    }

    public KeptCardSetting setting(UUID partnership) {
        return sql.selectFrom(CARD_SETTING)
                .where(CARD_SETTING.PARTNERSHIP_ID.eq(partnership))
                .fetchOptional(row -> new KeptCardSetting(
                        row.getNamesShown(),
                        row.getAdvocate(),
                        row.getVersion(),
                        row.getChangedBy(),
                        row.getChangedAt()))
                .orElse(KeptCardSetting.NOTHING);
    }

    /** As the version that follows the one that was seen; false when somebody else was first. */
    public boolean choose(UUID partnership, KeptCardSetting next) {
        CardSettingRecord row = new CardSettingRecord();
        row.setNamesShown(next.namesShown());
        row.setAdvocate(next.advocate());
        row.setVersion(next.version());
        row.setChangedBy(next.by());
        row.setChangedAt(next.at());
        if (next.version() == 1) {
            row.setPartnershipId(partnership);
            return sql.insertInto(CARD_SETTING).set(row).onConflictDoNothing().execute() == 1;
        }
        return sql.update(CARD_SETTING)
                        .set(row)
                        .where(CARD_SETTING.PARTNERSHIP_ID.eq(partnership))
                        .and(CARD_SETTING.VERSION.eq(next.version() - 1))
                        .execute()
                == 1;
    }

    /** The organisations that do not stand on somebody's card. */
    public Set<UUID> leftOut(UUID conference, UUID person) {
        return sql.select(CARD_LEFT_OUT.ORGANISATION_ID)
                .from(CARD_LEFT_OUT)
                .where(CARD_LEFT_OUT.CONFERENCE_ID.eq(conference))
                .and(CARD_LEFT_OUT.PERSON_ID.eq(person))
                .fetchSet(CARD_LEFT_OUT.ORGANISATION_ID);
    }

    public void leaveOut(Conference conference, UUID person, UUID organisation, UUID by, Instant at) {
        sql.insertInto(CARD_LEFT_OUT)
                .set(CARD_LEFT_OUT.CASE_ID, conference.caseId())
                .set(CARD_LEFT_OUT.CONFERENCE_ID, conference.id())
                .set(CARD_LEFT_OUT.PERSON_ID, person)
                .set(CARD_LEFT_OUT.ORGANISATION_ID, organisation)
                .set(CARD_LEFT_OUT.LEFT_BY, by)
                .set(CARD_LEFT_OUT.LEFT_AT, at)
                .onConflictDoNothing()
                .execute();
    }

    public void putBack(UUID conference, UUID person, UUID organisation) {
        destroying.rows(
                CARD_LEFT_OUT,
                CARD_LEFT_OUT
                        .CONFERENCE_ID
                        .eq(conference)
                        .and(CARD_LEFT_OUT.PERSON_ID.eq(person))
                        .and(CARD_LEFT_OUT.ORGANISATION_ID.eq(organisation)));
    }

    /** Nothing is left of somebody who was entered by mistake. */
    public void forget(UUID caseId, UUID person) {
        destroying.rows(CARD_LEFT_OUT, CARD_LEFT_OUT.CASE_ID.eq(caseId).and(CARD_LEFT_OUT.PERSON_ID.eq(person)));
    }

    private static KeptCardText text(CardTextRecord row) {
        return new KeptCardText(
                new KeptCardText.Key(row.getPartnershipId(), row.getBlock(), row.getLanguage(), row.getReader()),
                row.getVersion(),
                row.getTitle(),
                row.getText(),
                row.getChangedBy(),
                row.getChangedAt());
    }
}
