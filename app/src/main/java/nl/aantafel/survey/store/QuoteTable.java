package nl.aantafel.survey.store;

import static nl.aantafel.db.survey.Tables.QUOTE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.platform.Destroying;
import nl.aantafel.survey.Codings.Quoted;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Words of respondents, chosen for print. One that is taken out is gone for good. */
@Component
public class QuoteTable {

    private final DSLContext sql;
    private final Destroying destroying;

    QuoteTable(DSLContext sql, Destroying destroying) {
        this.sql = sql;
        this.destroying = destroying;
    }

    /** By their ids, oldest first. */
    public Map<UUID, Quoted> all(UUID campaign) {
        Map<UUID, Quoted> all = new LinkedHashMap<>();
        sql.selectFrom(QUOTE)
                .where(QUOTE.CAMPAIGN_ID.eq(campaign))
                .orderBy(QUOTE.ID)
                .forEach(row -> all.put(row.getId(), new Quoted(row.getId(), row.getQuestion(), row.getWords())));
        return all;
    }

    public List<Quoted> of(UUID campaign, String question) {
        return all(campaign).values().stream()
                .filter(each -> each.question().equals(question))
                .toList();
    }

    public void keep(UUID campaign, UUID partnership, UUID response, Quoted quote) {
        sql.insertInto(QUOTE)
                .set(QUOTE.ID, quote.id())
                .set(QUOTE.CAMPAIGN_ID, campaign)
                .set(QUOTE.RESPONSE_ID, response)
                .set(QUOTE.PARTNERSHIP_ID, partnership)
                .set(QUOTE.QUESTION, quote.question())
                .set(QUOTE.WORDS, quote.words())
                .execute();
    }

    public int drop(UUID campaign, UUID quote) {
        return destroying.rows(QUOTE, QUOTE.CAMPAIGN_ID.eq(campaign).and(QUOTE.ID.eq(quote)));
    }
}
