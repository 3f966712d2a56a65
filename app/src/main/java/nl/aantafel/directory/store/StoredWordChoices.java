package nl.aantafel.directory.store;

import static nl.aantafel.db.directory.Tables.WORD_ADVICE;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.aantafel.db.directory.tables.records.WordAdviceRecord;
import nl.aantafel.directory.domain.Stamp;
import nl.aantafel.directory.domain.WordChoices;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** One row for each word a partnership has its own say about. */
@Component
final class StoredWordChoices implements WordChoices {

    private final DSLContext sql;

    StoredWordChoices(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<KeptWord> of(Collection<UUID> partnerships) {
        return sql.selectFrom(WORD_ADVICE)
                .where(WORD_ADVICE.PARTNERSHIP_ID.in(partnerships))
                .orderBy(WORD_ADVICE.PARTNERSHIP_ID, WORD_ADVICE.LANGUAGE, WORD_ADVICE.WORD)
                .fetch(StoredWordChoices::word);
    }

    @Override
    public boolean keep(KeptWord word) {
        WordAdviceRecord row = new WordAdviceRecord();
        row.setBetter(word.better());
        row.setWhy(word.why());
        row.setKind(word.kind());
        row.setGiven(word.given());
        row.setVersion(word.version() + 1);
        row.setChangedBy(word.stamp().by());
        row.setChangedAt(word.stamp().at());
        if (word.version() == 0) {
            row.setPartnershipId(word.partnership());
            row.setLanguage(word.language());
            row.setWord(word.word());
            return sql.insertInto(WORD_ADVICE).set(row).onConflictDoNothing().execute() == 1;
        }
        return sql.update(WORD_ADVICE)
                        .set(row)
                        .where(WORD_ADVICE.PARTNERSHIP_ID.eq(word.partnership()))
                        .and(WORD_ADVICE.LANGUAGE.eq(word.language()))
                        .and(WORD_ADVICE.WORD.eq(word.word()))
                        .and(WORD_ADVICE.VERSION.eq(word.version()))
                        .execute()
                == 1;
    }

    private static KeptWord word(WordAdviceRecord row) {
        return new KeptWord(
                row.getPartnershipId(),
                row.getLanguage(),
                row.getWord(),
                row.getBetter(),
                row.getWhy(),
                row.getKind(),
                row.getGiven(),
                new Stamp(row.getChangedBy(), row.getChangedAt()),
                row.getVersion());
    }
}
