package nl.aantafel.survey.store;

import static nl.aantafel.db.survey.Tables.CODE;
import static nl.aantafel.db.survey.Tables.CODER;
import static nl.aantafel.db.survey.Tables.CODING;
import static nl.aantafel.db.survey.Tables.CODING_ROUND;
import static nl.aantafel.db.survey.Tables.RESPONSE;
import static nl.aantafel.db.survey.Tables.SETTLED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import nl.aantafel.survey.domain.CodedQuestion;
import nl.aantafel.survey.domain.CodedQuestion.Code;
import nl.aantafel.survey.domain.CodedQuestion.Coder;
import nl.aantafel.survey.domain.CodingAgreement;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Open answers and what they were given. What is asked of a campaign is asked for all its questions at once; only answers that count
 * are told.
 */
@Component
public class CodingStore {

    private final DSLContext db;

    CodingStore(DSLContext db) {
        this.db = db;
    }

    @Personal
    public record OpenAnswer(UUID response, String words) {
        @Override
        public String toString() {
            return "OpenAnswer";
        }
    }

    /** Who settled an answer, and when. */
    public record SettledBy(UUID person, Instant at) {}

    /** A round of coding apart that was taken up again after the two had seen each other's codes. */
    public record Round(int number, CodingAgreement agreement) {}

    private static Field<String> words(Field<String> question) {
        return DSL.field("({0} -> {1}) ->> 'words'", String.class, RESPONSE.ANSWERS, question);
    }

    private static Condition counting(UUID campaign) {
        return RESPONSE.CAMPAIGN_ID.eq(campaign).and(RESPONSE.BATCH.isNotNull()).and(RESPONSE.COMPLETE.isTrue());
    }

    private static Condition answered(UUID campaign, String question) {
        return counting(campaign).and(DSL.trim(words(DSL.val(question))).ne(""));
    }

    private static Condition codedBy(UUID coder, String question) {
        return DSL.exists(DSL.selectOne()
                .from(CODING)
                .where(CODING.RESPONSE_ID.eq(RESPONSE.ID), CODING.QUESTION.eq(question), CODING.CODER.eq(coder)));
    }

    /** Per question how many answers there are; questions that nobody answered are left out. */
    public Map<String, Integer> answers(UUID campaign, Collection<String> questions) {
        Field<String> key = DSL.field(DSL.name("k", "question"), String.class);
        return db.select(key, DSL.count())
                .from(RESPONSE)
                .crossJoin(DSL.unnest(questions.toArray(new String[0])).as("k", "question"))
                .where(counting(campaign), DSL.trim(words(key)).ne(""))
                .groupBy(key)
                .fetchMap(key, DSL.count());
    }

    public int answers(UUID campaign, String question) {
        return db.fetchCount(RESPONSE, answered(campaign, question));
    }

    public int coded(UUID campaign, String question, UUID coder) {
        return db.fetchCount(RESPONSE, answered(campaign, question).and(codedBy(coder, question)));
    }

    /** The answers to a question, by the order of their ids. */
    public List<UUID> responses(UUID campaign, String question) {
        return db.select(RESPONSE.ID)
                .from(RESPONSE)
                .where(answered(campaign, question))
                .orderBy(RESPONSE.ID)
                .fetch(RESPONSE.ID);
    }

    /** In the order of their ids; with {@code uncodedBy}, those this coder gave nothing. */
    public List<OpenAnswer> page(
            UUID campaign, String question, @Nullable UUID uncodedBy, @Nullable UUID after, int most) {
        return found(
                answered(campaign, question)
                        .and(uncodedBy == null ? DSL.noCondition() : DSL.not(codedBy(uncodedBy, question)))
                        .and(after == null ? DSL.noCondition() : RESPONSE.ID.gt(after)),
                question,
                most);
    }

    public List<OpenAnswer> these(UUID campaign, String question, Collection<UUID> responses) {
        return found(answered(campaign, question).and(RESPONSE.ID.in(responses)), question, responses.size());
    }

    private List<OpenAnswer> found(Condition condition, String question, int most) {
        Field<String> words = words(DSL.val(question));
        return db.select(RESPONSE.ID, words)
                .from(RESPONSE)
                .where(condition)
                .orderBy(RESPONSE.ID)
                .limit(most)
                .fetch(row -> new OpenAnswer(row.value1(), row.value2()));
    }

    /** Of one question; what {@link #coded(UUID)} tells of all. */
    public CodedQuestion coded(UUID campaign, String question) {
        return found(campaign, question).getOrDefault(question, CodedQuestion.NONE);
    }

    /** How each open question was coded; what nobody began and has no code yet is left out. */
    public Map<String, CodedQuestion> coded(UUID campaign) {
        return found(campaign, null);
    }

    private Map<String, CodedQuestion> found(UUID campaign, @Nullable String only) {
        Map<String, List<Coder>> coders = new HashMap<>();
        db.selectFrom(CODER)
                .where(CODER.CAMPAIGN_ID.eq(campaign), is(CODER.QUESTION, only))
                .orderBy(CODER.CODER_)
                .forEach(row -> coders.computeIfAbsent(row.getQuestion(), key -> new ArrayList<>())
                        .add(new Coder(row.getCoder(), row.getDoneAt() != null)));
        Map<String, List<Code>> codes = codes(campaign, only);
        Map<String, Map<UUID, Map<UUID, Set<UUID>>>> given = new HashMap<>();
        db.select(CODING.QUESTION, CODING.CODER, CODING.RESPONSE_ID, CODING.CODE_ID)
                .from(CODING)
                .join(CODE)
                .on(CODE.ID.eq(CODING.CODE_ID))
                .where(CODE.CAMPAIGN_ID.eq(campaign), is(CODING.QUESTION, only))
                .forEach(row -> given.computeIfAbsent(row.value1(), key -> new HashMap<>())
                        .computeIfAbsent(row.value2(), coder -> new HashMap<>())
                        .computeIfAbsent(row.value3(), response -> new HashSet<>())
                        .add(row.value4()));
        Map<String, Map<UUID, Set<UUID>>> settled = new HashMap<>();
        db.select(SETTLED.QUESTION, SETTLED.RESPONSE_ID, SETTLED.CODE_ID)
                .from(SETTLED)
                .join(CODE)
                .on(CODE.ID.eq(SETTLED.CODE_ID))
                .where(CODE.CAMPAIGN_ID.eq(campaign), is(SETTLED.QUESTION, only))
                .forEach(row -> settled.computeIfAbsent(row.value1(), key -> new HashMap<>())
                        .computeIfAbsent(row.value2(), response -> new TreeSet<>())
                        .add(row.value3()));
        Map<String, CodedQuestion> all = new HashMap<>();
        Set<String> questions = new HashSet<>(codes.keySet());
        questions.addAll(coders.keySet());
        questions.forEach(key -> all.put(
                key,
                new CodedQuestion(
                        coders.getOrDefault(key, List.of()),
                        codes.getOrDefault(key, List.of()),
                        given.getOrDefault(key, Map.of()),
                        settled.getOrDefault(key, Map.of()))));
        return all;
    }

    private static Condition is(Field<String> question, @Nullable String only) {
        return only == null ? DSL.noCondition() : question.eq(only);
    }

    /** The codebook of each question, by name. */
    public Map<String, List<Code>> codes(UUID campaign) {
        return codes(campaign, null);
    }

    private Map<String, List<Code>> codes(UUID campaign, @Nullable String only) {
        Map<String, List<Code>> codes = new LinkedHashMap<>();
        db.selectFrom(CODE)
                .where(CODE.CAMPAIGN_ID.eq(campaign), is(CODE.QUESTION, only))
                .orderBy(CODE.LABEL, CODE.ID)
                .forEach(row -> codes.computeIfAbsent(row.getQuestion(), key -> new ArrayList<>())
                        .add(new Code(
                                row.getId(), row.getKey(), row.getLabel(), row.getMeaning(), row.getMergedInto())));
        return codes;
    }

    /** Per question the answers that were coded or settled and count. */
    public Map<String, Set<UUID>> codedResponses(UUID campaign) {
        Map<String, Set<UUID>> all = new HashMap<>();
        db.selectDistinct(CODING.QUESTION, CODING.RESPONSE_ID)
                .from(CODING)
                .join(RESPONSE)
                .on(RESPONSE.ID.eq(CODING.RESPONSE_ID))
                .where(counting(campaign))
                .union(db.selectDistinct(SETTLED.QUESTION, SETTLED.RESPONSE_ID)
                        .from(SETTLED)
                        .join(RESPONSE)
                        .on(RESPONSE.ID.eq(SETTLED.RESPONSE_ID))
                        .where(counting(campaign)))
                .forEach(row -> all.computeIfAbsent(row.value1(), key -> new TreeSet<>())
                        .add(row.value2()));
        return all;
    }

    /** False when the question already has one that is called so. */
    public boolean add(UUID campaign, UUID partnership, String question, Code code) {
        return db.insertInto(CODE)
                        .set(CODE.ID, code.id())
                        .set(CODE.CAMPAIGN_ID, campaign)
                        .set(CODE.PARTNERSHIP_ID, partnership)
                        .set(CODE.QUESTION, question)
                        .set(CODE.KEY, code.key())
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

    /** Everything that bore the one bears the other, as if the one had never been there. */
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

    /** What is settled bears the other; what each coder gave apart keeps the one. */
    public void pointAt(UUID code, UUID into) {
        db.update(CODE)
                .set(CODE.MERGED_INTO, into)
                .where(CODE.ID.eq(code).or(CODE.MERGED_INTO.eq(code)))
                .execute();
        db.insertInto(
                        SETTLED,
                        SETTLED.RESPONSE_ID,
                        SETTLED.QUESTION,
                        SETTLED.CODE_ID,
                        SETTLED.PARTNERSHIP_ID,
                        SETTLED.SETTLED_BY,
                        SETTLED.SETTLED_AT)
                .select(db.select(
                                SETTLED.RESPONSE_ID,
                                SETTLED.QUESTION,
                                DSL.val(into),
                                SETTLED.PARTNERSHIP_ID,
                                SETTLED.SETTLED_BY,
                                SETTLED.SETTLED_AT)
                        .from(SETTLED)
                        .where(SETTLED.CODE_ID.eq(code)))
                .onConflictDoNothing()
                .execute();
        db.deleteFrom(SETTLED).where(SETTLED.CODE_ID.eq(code)).execute();
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

    /** Holds the question, so that of two who change how far it is the second sees what the first did. */
    public void hold(UUID campaign, String question) {
        db.select(DSL.field(
                        "pg_advisory_xact_lock(hashtextextended({0}, 9))",
                        Object.class, DSL.val("coding:" + campaign + ":" + question)))
                .fetch();
    }

    public void done(UUID campaign, String question, UUID coder, @Nullable Instant at) {
        db.update(CODER)
                .set(CODER.DONE_AT, at)
                .where(CODER.CAMPAIGN_ID.eq(campaign), CODER.QUESTION.eq(question), CODER.CODER_.eq(coder))
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

    public void settle(UUID response, UUID partnership, String question, Collection<UUID> codes, SettledBy by) {
        unsettle(response, question);
        for (UUID code : codes) {
            db.insertInto(SETTLED)
                    .set(SETTLED.RESPONSE_ID, response)
                    .set(SETTLED.QUESTION, question)
                    .set(SETTLED.CODE_ID, code)
                    .set(SETTLED.PARTNERSHIP_ID, partnership)
                    .set(SETTLED.SETTLED_BY, by.person())
                    .set(SETTLED.SETTLED_AT, by.at())
                    .execute();
        }
    }

    public int unsettle(UUID response, String question) {
        return db.deleteFrom(SETTLED)
                .where(SETTLED.RESPONSE_ID.eq(response), SETTLED.QUESTION.eq(question))
                .execute();
    }

    public Map<UUID, SettledBy> settledBy(String question, Collection<UUID> responses) {
        Map<UUID, SettledBy> by = new HashMap<>();
        db.selectFrom(SETTLED)
                .where(SETTLED.QUESTION.eq(question), SETTLED.RESPONSE_ID.in(responses))
                .forEach(row -> by.put(row.getResponseId(), new SettledBy(row.getSettledBy(), row.getSettledAt())));
        return by;
    }

    /** Per question the rounds that were taken up again, the first first. */
    public Map<String, List<Round>> rounds(UUID campaign) {
        Map<String, List<Round>> rounds = new HashMap<>();
        db.selectFrom(CODING_ROUND)
                .where(CODING_ROUND.CAMPAIGN_ID.eq(campaign))
                .orderBy(CODING_ROUND.NUMBER)
                .forEach(row -> rounds.computeIfAbsent(row.getQuestion(), key -> new ArrayList<>())
                        .add(new Round(
                                row.getNumber(),
                                new CodingAgreement(
                                        row.getAnswers(),
                                        row.getSame(),
                                        row.getKappa() == null
                                                ? OptionalDouble.empty()
                                                : OptionalDouble.of(row.getKappa())))));
        return rounds;
    }

    /** Everybody codes on from what they gave; what was settled goes, and codes that were put together are one. */
    public void reopen(UUID campaign, UUID partnership, String question, Round round, SettledBy by) {
        db.insertInto(CODING_ROUND)
                .set(CODING_ROUND.CAMPAIGN_ID, campaign)
                .set(CODING_ROUND.QUESTION, question)
                .set(CODING_ROUND.NUMBER, round.number())
                .set(CODING_ROUND.PARTNERSHIP_ID, partnership)
                .set(CODING_ROUND.ANSWERS, (int) round.agreement().answers())
                .set(CODING_ROUND.SAME, (int) round.agreement().agreed())
                .set(
                        CODING_ROUND.KAPPA,
                        round.agreement().kappa().isEmpty()
                                ? null
                                : round.agreement().kappa().getAsDouble())
                .set(CODING_ROUND.REOPENED_BY, by.person())
                .set(CODING_ROUND.REOPENED_AT, by.at())
                .execute();
        db.deleteFrom(SETTLED)
                .where(SETTLED.CODE_ID.in(DSL.select(CODE.ID)
                        .from(CODE)
                        .where(CODE.CAMPAIGN_ID.eq(campaign), CODE.QUESTION.eq(question))))
                .execute();
        codes(campaign, question).getOrDefault(question, List.of()).forEach(code -> {
            if (code.mergedInto() != null) {
                merge(code.id(), code.mergedInto());
            }
        });
        db.update(CODER)
                .setNull(CODER.DONE_AT)
                .where(CODER.CAMPAIGN_ID.eq(campaign), CODER.QUESTION.eq(question))
                .execute();
    }
}
