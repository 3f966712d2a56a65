package nl.aantafel.directory.store;

import static nl.aantafel.db.directory.Tables.ADVICE_CHOICE;

import java.util.Set;
import java.util.UUID;
import nl.aantafel.directory.GivenAdvice;
import nl.aantafel.directory.domain.AdviceChoices;
import nl.aantafel.directory.domain.Stamp;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** An advice nobody chose about is given. */
@Component
final class StoredAdviceChoices implements AdviceChoices, GivenAdvice {

    private final DSLContext sql;

    StoredAdviceChoices(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> off(UUID partnership) {
        return sql.select(ADVICE_CHOICE.ADVICE)
                .from(ADVICE_CHOICE)
                .where(ADVICE_CHOICE.PARTNERSHIP_ID.eq(partnership))
                .and(ADVICE_CHOICE.GIVEN.isFalse())
                .fetchSet(ADVICE_CHOICE.ADVICE);
    }

    @Override
    public boolean given(UUID partnership, String advice) {
        return !off(partnership).contains(advice);
    }

    @Override
    public void choose(UUID partnership, String advice, boolean given, Stamp stamp) {
        sql.insertInto(ADVICE_CHOICE)
                .set(ADVICE_CHOICE.PARTNERSHIP_ID, partnership)
                .set(ADVICE_CHOICE.ADVICE, advice)
                .set(ADVICE_CHOICE.GIVEN, given)
                .set(ADVICE_CHOICE.CHOSEN_BY, stamp.by())
                .set(ADVICE_CHOICE.CHOSEN_AT, stamp.at())
                .onDuplicateKeyUpdate()
                .set(ADVICE_CHOICE.GIVEN, given)
                .set(ADVICE_CHOICE.CHOSEN_BY, stamp.by())
                .set(ADVICE_CHOICE.CHOSEN_AT, stamp.at())
                .execute();
    }
}
