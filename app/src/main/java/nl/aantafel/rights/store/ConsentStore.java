package nl.aantafel.rights.store;

import static nl.aantafel.db.rights.Tables.CONSENT;
import static nl.aantafel.db.rights.Tables.CONSENT_ANSWER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import nl.aantafel.rights.Consents.Answer;
import nl.aantafel.rights.Consents.Given;
import nl.aantafel.rights.Consents.NewConsent;
import nl.aantafel.rights.Consents.Reply;
import nl.aantafel.rights.Consents.State;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Consents and who answered what; row-level security shows those of one's cases, in the categories one may see. */
@Component
public class ConsentStore {

    private final DSLContext db;

    ConsentStore(DSLContext db) {
        this.db = db;
    }

    /** One who answered, and what. */
    public record Answered(@Nullable UUID person, String name, String capacity, Given given) {}

    /** What follows from who must answer. */
    public record Kept(
            UUID id,
            UUID caseId,
            UUID partnership,
            State state,
            String rule,
            LocalDate givenOn,
            @Nullable LocalDate recheck,
            UUID by,
            Instant at,
            boolean weighed) {}

    public void add(Kept kept, NewConsent consent, List<Answered> answers) {
        db.insertInto(CONSENT)
                .set(CONSENT.ID, kept.id())
                .set(CONSENT.CASE_ID, kept.caseId())
                .set(CONSENT.PARTNERSHIP_ID, kept.partnership())
                .set(CONSENT.PERSON_ID, consent.person())
                .set(CONSENT.STATE, code(kept.state()))
                .set(CONSENT.PURPOSE, consent.purpose())
                .set(CONSENT.CATEGORIES, consent.categories().stream().sorted().toArray(String[]::new))
                .set(CONSENT.RECIPIENTS, consent.recipients().stream().sorted().toArray(UUID[]::new))
                .set(CONSENT.FORM, consent.form())
                .set(CONSENT.RULE, kept.rule())
                .set(CONSENT.ABLE, consent.able())
                .set(CONSENT.ABLE_REASON, consent.ableReason().strip())
                .set(CONSENT.EXCEPTION, consent.exception())
                .set(CONSENT.EXCEPTION_REASON, consent.exceptionReason().strip())
                .set(CONSENT.GIVEN_ON, kept.givenOn())
                .set(CONSENT.UNTIL_DAY, consent.until())
                .set(CONSENT.RECHECK_ON, kept.recheck())
                .set(CONSENT.NOTE, consent.note().strip())
                .set(CONSENT.RECORDED_BY, kept.by())
                .set(CONSENT.RECORDED_AT, kept.at())
                .set(CONSENT.AUDIENCE, kept.weighed() ? new Integer[] {1, 2, 3, 4} : new Integer[] {1, 2})
                .execute();
        int position = 0;
        for (Answered answer : answers) {
            db.insertInto(CONSENT_ANSWER)
                    .set(CONSENT_ANSWER.CONSENT_ID, kept.id())
                    .set(CONSENT_ANSWER.CASE_ID, kept.caseId())
                    .set(CONSENT_ANSWER.POSITION, ++position)
                    .set(CONSENT_ANSWER.PERSON_ID, answer.person())
                    .set(CONSENT_ANSWER.NAME, answer.name())
                    .set(CONSENT_ANSWER.CAPACITY, answer.capacity())
                    .set(CONSENT_ANSWER.REPLY, answer.given().reply().name().toLowerCase(Locale.ROOT))
                    .set(CONSENT_ANSWER.REASON, answer.given().reason().strip())
                    .execute();
        }
    }

    /** A consent as it is kept. */
    @Personal
    public record Row(
            UUID id,
            UUID person,
            State state,
            String purpose,
            Set<String> categories,
            List<UUID> recipients,
            String form,
            String rule,
            String exception,
            String exceptionReason,
            LocalDate givenOn,
            @Nullable LocalDate until,
            @Nullable LocalDate recheck,
            String note,
            UUID by,
            @Nullable Instant endedAt,
            String endReason) {
        @Override
        public String toString() {
            return "Row";
        }
    }

    /** Whether the actor knows of one about somebody. */
    public boolean hasAbout(UUID caseId, UUID person) {
        return db.fetchExists(CONSENT, CONSENT.CASE_ID.eq(caseId), CONSENT.PERSON_ID.eq(person));
    }

    /** Newest first. */
    public List<Row> ofCase(UUID caseId) {
        return db.selectFrom(CONSENT)
                .where(CONSENT.CASE_ID.eq(caseId))
                .orderBy(CONSENT.ID.desc())
                .fetch(row -> new Row(
                        row.getId(),
                        row.getPersonId(),
                        State.valueOf(row.getState().toUpperCase(Locale.ROOT)),
                        row.getPurpose(),
                        Set.of(row.getCategories()),
                        List.of(row.getRecipients()),
                        row.getForm(),
                        row.getRule(),
                        row.getException(),
                        row.getExceptionReason(),
                        row.getGivenOn(),
                        row.getUntilDay(),
                        row.getRecheckOn(),
                        row.getNote(),
                        row.getRecordedBy(),
                        row.getEndedAt(),
                        row.getEndReason()));
    }

    /** Who answered what, by consent and in the order they were asked. */
    public Map<UUID, List<Answer>> answers(UUID caseId) {
        return db.selectFrom(CONSENT_ANSWER)
                .where(CONSENT_ANSWER.CASE_ID.eq(caseId))
                .orderBy(CONSENT_ANSWER.CONSENT_ID, CONSENT_ANSWER.POSITION)
                .fetchGroups(
                        row -> row.getConsentId(),
                        row -> new Answer(
                                row.getName(),
                                row.getCapacity(),
                                Reply.valueOf(row.getReply().toUpperCase(Locale.ROOT)),
                                row.getReason()));
    }

    public Optional<UUID> caseOf(UUID consent) {
        return db.select(CONSENT.CASE_ID)
                .from(CONSENT)
                .where(CONSENT.ID.eq(consent))
                .fetchOptional(CONSENT.CASE_ID);
    }

    /** False when it was withdrawn already, or never given. */
    public boolean withdraw(UUID consent, UUID by, Instant at, String reason) {
        return db.update(CONSENT)
                        .set(CONSENT.STATE, code(State.WITHDRAWN))
                        .set(CONSENT.ENDED_BY, by)
                        .set(CONSENT.ENDED_AT, at)
                        .set(CONSENT.END_REASON, reason)
                        .where(CONSENT.ID.eq(consent), CONSENT.STATE.eq(code(State.GIVEN)))
                        .execute()
                == 1;
    }

    private static String code(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** A birthday on which somebody else has to sign; {@code owner} is absent when nobody is in the case any more. */
    public record Recheck(
            UUID consent,
            UUID partnership,
            LocalDate on,
            @Nullable UUID owner) {}

    /** Each is named once. */
    public List<Recheck> toRecheck(int most) {
        return db.fetch("select * from rights.consents_to_recheck({0})", DSL.val(most))
                .map(row -> new Recheck(
                        row.get("consent_id", UUID.class),
                        row.get("partnership_id", UUID.class),
                        row.get("recheck_on", LocalDate.class),
                        row.get("owner_id", UUID.class)));
    }
}
