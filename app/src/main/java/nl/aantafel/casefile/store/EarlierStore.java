package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.CASE_FILE;
import static nl.aantafel.db.casefile.Tables.EARLIER_ASK;
import static nl.aantafel.db.casefile.Tables.EARLIER_CASE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.EarlierCases.Across;
import nl.aantafel.casefile.EarlierCases.NotAgain;
import nl.aantafel.casefile.EarlierCases.OwnItem;
import nl.aantafel.casefile.EarlierCases.Why;
import nl.aantafel.db.casefile.Routines;
import nl.aantafel.db.casefile.Tables;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.Time;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ties to cases of before, and what was asked and answered because of them; what is whose, the schema's functions know. */
@Component
public class EarlierStore {

    /** A tie as it is kept. */
    public record TieRow(UUID id, UUID earlier, String number, LocalDate closedOn, Why why, Instant at) {}

    /** A tie to a case that is sent on. */
    public record Going(UUID id, UUID from, LocalDate on, Instant at) {}

    /** Somebody who was asked because of a tie. */
    public record AskedRow(UUID tie, UUID person, boolean answered) {}

    /** Somebody who is asked now. */
    public record Newly(UUID question, UUID person) {}

    /** A question to its reader. */
    public record QuestionRow(UUID earlier, String number, LocalDate closedOn, boolean answered) {}

    /** An own item, with the keys of whom it is about for the log. */
    @Personal
    public record OwnRow(OwnItem item, Set<UUID> subjects) {
        @Override
        public String toString() {
            return "OwnRow";
        }
    }

    private static final String SENT_ON = "sent_on";

    private final DSLContext db;

    EarlierStore(DSLContext db) {
        this.db = db;
    }

    public List<TieRow> ties(UUID caseId) {
        return db.selectFrom(EARLIER_CASE)
                .where(EARLIER_CASE.CASE_ID.eq(caseId))
                .and(EARLIER_CASE.WHY.ne(SENT_ON))
                .orderBy(EARLIER_CASE.LINKED_AT.desc(), EARLIER_CASE.ID)
                .fetch(row -> new TieRow(
                        row.getId(),
                        row.getEarlierId(),
                        row.getEarlierNumber(),
                        row.getEarlierOn(),
                        Why.valueOf(row.getWhy().toUpperCase(Locale.ROOT)),
                        row.getLinkedAt()));
    }

    /** False when the two were tied before. */
    public boolean tie(UUID caseId, TieRow tie, Actor by) {
        return db.insertInto(EARLIER_CASE)
                        .set(EARLIER_CASE.ID, tie.id())
                        .set(EARLIER_CASE.CASE_ID, caseId)
                        .set(EARLIER_CASE.EARLIER_ID, tie.earlier())
                        .set(EARLIER_CASE.EARLIER_NUMBER, tie.number())
                        .set(EARLIER_CASE.EARLIER_ON, tie.closedOn())
                        .set(EARLIER_CASE.WHY, tie.why().code())
                        .set(EARLIER_CASE.LINKED_BY, by.person())
                        .set(EARLIER_CASE.LINKED_AT, tie.at())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    public void tieSentOn(UUID caseId, Going tie, Actor by) {
        db.insertInto(EARLIER_CASE)
                .set(EARLIER_CASE.ID, tie.id())
                .set(EARLIER_CASE.CASE_ID, caseId)
                .set(EARLIER_CASE.EARLIER_ID, tie.from())
                .set(
                        EARLIER_CASE.EARLIER_NUMBER,
                        db.select(CASE_FILE.NUMBER).from(CASE_FILE).where(CASE_FILE.ID.eq(tie.from())))
                .set(EARLIER_CASE.EARLIER_ON, tie.on())
                .set(EARLIER_CASE.WHY, SENT_ON)
                .set(EARLIER_CASE.LINKED_BY, by.person())
                .set(EARLIER_CASE.LINKED_AT, tie.at())
                .execute();
    }

    /** Whether a case of before is one that was sent on. */
    public boolean wasSentOn(UUID caseId, UUID from) {
        return db.fetchExists(
                EARLIER_CASE,
                EARLIER_CASE
                        .CASE_ID
                        .eq(caseId)
                        .and(EARLIER_CASE.EARLIER_ID.eq(from))
                        .and(EARLIER_CASE.WHY.eq(SENT_ON)));
    }

    /** Of both directions, the latest first; what the policy shows. */
    public List<Across> across(UUID caseId) {
        return db.select(
                        EARLIER_CASE.CASE_ID,
                        EARLIER_CASE.EARLIER_ID,
                        EARLIER_CASE.EARLIER_NUMBER,
                        EARLIER_CASE.EARLIER_ON)
                .select(CASE_FILE.NUMBER, CASE_FILE.PARTNERSHIP_ID)
                .from(EARLIER_CASE)
                .leftJoin(CASE_FILE)
                .on(CASE_FILE.ID.ne(caseId).and(CASE_FILE.ID.in(EARLIER_CASE.CASE_ID, EARLIER_CASE.EARLIER_ID)))
                .where(EARLIER_CASE.WHY.eq(SENT_ON))
                .and(EARLIER_CASE.CASE_ID.eq(caseId).or(EARLIER_CASE.EARLIER_ID.eq(caseId)))
                .orderBy(EARLIER_CASE.LINKED_AT.desc(), EARLIER_CASE.ID)
                .fetch(row -> {
                    boolean from = row.get(EARLIER_CASE.CASE_ID).equals(caseId);
                    String number = row.get(CASE_FILE.NUMBER);
                    return new Across(
                            from ? row.get(EARLIER_CASE.EARLIER_ID) : row.get(EARLIER_CASE.CASE_ID),
                            number == null ? from ? row.get(EARLIER_CASE.EARLIER_NUMBER) : "" : number,
                            row.get(CASE_FILE.PARTNERSHIP_ID),
                            row.get(EARLIER_CASE.EARLIER_ON),
                            from,
                            number != null);
                });
    }

    public List<AskedRow> asked(UUID caseId) {
        return db.select(EARLIER_ASK.LINK_ID, EARLIER_ASK.PERSON_ID, EARLIER_ASK.ANSWERED_AT)
                .from(EARLIER_ASK)
                .where(EARLIER_ASK.CASE_ID.eq(caseId))
                .fetch(row -> new AskedRow(row.value1(), row.value2(), row.value3() != null));
    }

    /** Asks everybody who was not asked yet. */
    public List<Newly> askWhoWasNot(UUID caseId) {
        return db.selectFrom(Tables.ASK_AGAIN.call(caseId)).fetch(row -> new Newly(row.getAsk(), row.getPerson()));
    }

    public Optional<QuestionRow> question(UUID caseId, UUID question) {
        return db.selectFrom(Tables.EARLIER_QUESTION.call(question))
                .fetchOptional()
                .filter(row -> caseId.equals(row.getCaseId()))
                .map(row -> new QuestionRow(
                        row.getEarlierId(), row.getEarlierNumber(), row.getEarlierOn(), row.getAnswered()));
    }

    /** Of which case a question is; nothing for who is not asked. */
    public Optional<UUID> caseOf(UUID question) {
        return db.selectFrom(Tables.EARLIER_QUESTION.call(question)).fetchOptional(row -> row.getCaseId());
    }

    public List<OwnRow> own(UUID question) {
        return db.selectFrom(Tables.EARLIER_OWN.call(question))
                .fetch(row -> new OwnRow(
                        new OwnItem(
                                row.getItem(),
                                row.getKind(),
                                row.getTopic(),
                                row.getWords(),
                                row.getSaidOn(),
                                row.getToldBy(),
                                row.getFamilyVoice(),
                                List.of(row.getAbout()),
                                Set.of(row.getCategories()),
                                row.getFirstAt().atZone(Time.ZONE).toLocalDate(),
                                row.getGivenAs(),
                                row.getNotGiven().isEmpty()
                                        ? null
                                        : NotAgain.valueOf(row.getNotGiven().toUpperCase(Locale.ROOT))),
                        Set.of(row.getSubjects())));
    }

    /** Whether nothing is left to answer. */
    public boolean answer(UUID question, UUID item, @Nullable UUID given, @Nullable NotAgain why) {
        return Routines.answerAgain(db.configuration(), question, item, given, why == null ? "" : why.code());
    }
}
