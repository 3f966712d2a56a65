package nl.aantafel.survey.store;

import static nl.aantafel.db.survey.Tables.CODE;
import static nl.aantafel.db.survey.Tables.CODER;
import static nl.aantafel.db.survey.Tables.CODING;
import static nl.aantafel.db.survey.Tables.QUOTE;
import static nl.aantafel.db.survey.Tables.RESPONSE;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import nl.aantafel.survey.Codings.Quoted;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Open answers with their codes, the coders and the words chosen for print. */
@Component
public class CodingStore {

    private final DSLContext db;

    CodingStore(DSLContext db) {
        this.db = db;
    }

    public record KeptCode(UUID id, UUID campaign, String question, String label, String meaning) {}

    @Personal
    public record OpenAnswer(UUID response, String words) {
        @Override
        public String toString() {
            return "OpenAnswer";
        }
    }

    public record Coder(UUID coder, boolean done) {}

    private static Field<String> words(String question) {
        return DSL.field("({0} -> {1}) ->> 'words'", String.class, RESPONSE.ANSWERS, DSL.val(question));
    }

    private static Condition answered(UUID campaign, String question) {
        return RESPONSE.CAMPAIGN_ID
                .eq(campaign)
                .and(RESPONSE.BATCH.isNotNull())
                .and(RESPONSE.COMPLETE.isTrue())
                .and(DSL.trim(words(question)).ne(""));
    }

    private static Condition coded(UUID coder, String question) {
        return DSL.exists(DSL.selectOne()
                .from(CODING)
                .where(CODING.RESPONSE_ID.eq(RESPONSE.ID), CODING.QUESTION.eq(question), CODING.CODER.eq(coder)));
    }

    public int answers(UUID campaign, String question) {
        return db.fetchCount(RESPONSE, answered(campaign, question));
    }

    public int coded(UUID campaign, String question, UUID coder) {
        return db.fetchCount(RESPONSE, answered(campaign, question).and(coded(coder, question)));
    }

    /** In the order of their ids; with {@code uncodedBy}, those this coder gave nothing. */
    public List<OpenAnswer> page(
            UUID campaign, String question, @Nullable UUID uncodedBy, @Nullable UUID after, int most) {
        return db.select(RESPONSE.ID, words(question))
                .from(RESPONSE)
                .where(answered(campaign, question))
                .and(uncodedBy == null ? DSL.noCondition() : DSL.not(coded(uncodedBy, question)))
                .and(after == null ? DSL.noCondition() : RESPONSE.ID.gt(after))
                .orderBy(RESPONSE.ID)
                .limit(most)
                .fetch(row -> new OpenAnswer(row.value1(), row.value2()));
    }

    public Optional<String> answer(UUID campaign, String question, UUID response) {
        return db.select(words(question))
                .from(RESPONSE)
                .where(answered(campaign, question), RESPONSE.ID.eq(response))
                .fetchOptional(row -> row.value1());
    }

    public List<KeptCode> codes(UUID campaign) {
        return db.selectFrom(CODE)
                .where(CODE.CAMPAIGN_ID.eq(campaign))
                .orderBy(CODE.LABEL)
                .fetch(row -> new KeptCode(
                        row.getId(), row.getCampaignId(), row.getQuestion(), row.getLabel(), row.getMeaning()));
    }

    /** False when the question already has one that is called so. */
    public boolean add(KeptCode code, UUID partnership) {
        return db.insertInto(CODE)
                        .set(CODE.ID, code.id())
                        .set(CODE.CAMPAIGN_ID, code.campaign())
                        .set(CODE.PARTNERSHIP_ID, partnership)
                        .set(CODE.QUESTION, code.question())
                        .set(CODE.LABEL, code.label())
                        .set(CODE.MEANING, code.meaning())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    public void rename(UUID code, String label, String meaning) {
        db.update(CODE)
                .set(CODE.LABEL, label)
                .set(CODE.MEANING, meaning)
                .where(CODE.ID.eq(code))
                .execute();
    }

    public void merge(UUID code, UUID into) {
        db.insertInto(CODING, CODING.RESPONSE_ID, CODING.QUESTION, CODING.CODER, CODING.CODE_ID, CODING.PARTNERSHIP_ID)
                .select(db.select(
                                CODING.RESPONSE_ID, CODING.QUESTION, CODING.CODER, DSL.val(into), CODING.PARTNERSHIP_ID)
                        .from(CODING)
                        .where(CODING.CODE_ID.eq(code)))
                .onConflictDoNothing()
                .execute();
        db.deleteFrom(CODING).where(CODING.CODE_ID.eq(code)).execute();
        db.deleteFrom(CODE).where(CODE.ID.eq(code)).execute();
    }

    public List<Coder> coders(UUID campaign, String question) {
        return db.selectFrom(CODER)
                .where(CODER.CAMPAIGN_ID.eq(campaign), CODER.QUESTION.eq(question))
                .orderBy(CODER.CODER_)
                .fetch(row -> new Coder(row.getCoder(), row.getDoneAt() != null));
    }

    public void begin(UUID campaign, UUID partnership, String question, UUID coder) {
        db.insertInto(CODER)
                .set(CODER.CAMPAIGN_ID, campaign)
                .set(CODER.PARTNERSHIP_ID, partnership)
                .set(CODER.QUESTION, question)
                .set(CODER.CODER_, coder)
                .onConflictDoNothing()
                .execute();
    }

    /** @param coder everybody, when absent */
    public void done(UUID campaign, String question, @Nullable UUID coder, @Nullable Instant at) {
        db.update(CODER)
                .set(CODER.DONE_AT, at)
                .where(CODER.CAMPAIGN_ID.eq(campaign), CODER.QUESTION.eq(question))
                .and(coder == null ? DSL.noCondition() : CODER.CODER_.eq(coder))
                .execute();
    }

    public void give(UUID response, UUID partnership, String question, UUID coder, Collection<UUID> codes) {
        db.deleteFrom(CODING)
                .where(CODING.RESPONSE_ID.eq(response), CODING.QUESTION.eq(question), CODING.CODER.eq(coder))
                .execute();
        for (UUID code : codes) {
            db.insertInto(CODING)
                    .set(CODING.RESPONSE_ID, response)
                    .set(CODING.QUESTION, question)
                    .set(CODING.CODER, coder)
                    .set(CODING.CODE_ID, code)
                    .set(CODING.PARTNERSHIP_ID, partnership)
                    .execute();
        }
    }

    /** Per coder and answer the codes that were given. */
    public Map<UUID, Map<UUID, Set<UUID>>> given(UUID campaign, String question) {
        Map<UUID, Map<UUID, Set<UUID>>> given = new HashMap<>();
        db.select(CODING.CODER, CODING.RESPONSE_ID, CODING.CODE_ID)
                .from(CODING)
                .join(CODE)
                .on(CODE.ID.eq(CODING.CODE_ID))
                .where(CODE.CAMPAIGN_ID.eq(campaign), CODING.QUESTION.eq(question))
                .forEach(row -> given.computeIfAbsent(row.value1(), coder -> new HashMap<>())
                        .computeIfAbsent(row.value2(), response -> new HashSet<>())
                        .add(row.value3()));
        return given;
    }

    /**
     * Per question how many answers bear a theme: all who coded it gave it, and all are done. Themes nobody gave are left out.
     */
    public Map<String, Map<String, Long>> themes(UUID campaign) {
        Field<Integer> coders = DSL.field(DSL.select(DSL.count())
                .from(CODER)
                .where(CODER.CAMPAIGN_ID.eq(campaign), CODER.QUESTION.eq(CODE.QUESTION)));
        Condition open = DSL.exists(DSL.selectOne()
                .from(CODER)
                .where(CODER.CAMPAIGN_ID.eq(campaign), CODER.QUESTION.eq(CODE.QUESTION), CODER.DONE_AT.isNull()));
        var both = db.select(CODE.QUESTION, CODE.LABEL, CODING.RESPONSE_ID)
                .from(CODE)
                .join(CODING)
                .on(CODING.CODE_ID.eq(CODE.ID))
                .where(CODE.CAMPAIGN_ID.eq(campaign), DSL.not(open))
                .groupBy(CODE.QUESTION, CODE.LABEL, CODING.RESPONSE_ID)
                .having(DSL.count().eq(coders));
        Map<String, Map<String, Long>> themes = new LinkedHashMap<>();
        both.forEach(row -> themes.computeIfAbsent(row.value1(), question -> new LinkedHashMap<>())
                .merge(row.value2(), 1L, Long::sum));
        return themes;
    }

    public Optional<Quoted> quote(UUID campaign, @Nullable UUID id) {
        return id == null
                ? Optional.empty()
                : db.selectFrom(QUOTE)
                        .where(QUOTE.CAMPAIGN_ID.eq(campaign), QUOTE.ID.eq(id))
                        .fetchOptional(row -> new Quoted(row.getId(), row.getQuestion(), row.getWords()));
    }

    public List<Quoted> quotes(UUID campaign, String question) {
        return db.selectFrom(QUOTE)
                .where(QUOTE.CAMPAIGN_ID.eq(campaign), QUOTE.QUESTION.eq(question))
                .orderBy(QUOTE.ID)
                .fetch(row -> new Quoted(row.getId(), row.getQuestion(), row.getWords()));
    }

    public void keep(UUID campaign, UUID partnership, UUID response, Quoted quote) {
        db.insertInto(QUOTE)
                .set(QUOTE.ID, quote.id())
                .set(QUOTE.CAMPAIGN_ID, campaign)
                .set(QUOTE.RESPONSE_ID, response)
                .set(QUOTE.PARTNERSHIP_ID, partnership)
                .set(QUOTE.QUESTION, quote.question())
                .set(QUOTE.WORDS, quote.words())
                .execute();
    }

    public int drop(UUID campaign, UUID quote) {
        return db.deleteFrom(QUOTE)
                .where(QUOTE.CAMPAIGN_ID.eq(campaign), QUOTE.ID.eq(quote))
                .execute();
    }
}
