package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.KNOWN_ANSWER;
import static nl.aantafel.db.casefile.Tables.KNOWN_QUESTION;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was asked of other safety houses; written by one function of the database, which compares for itself. */
@Component
public class KnownStore {

    private final DSLContext db;

    KnownStore(DSLContext db) {
        this.db = db;
    }

    @Personal
    public record Row(
            UUID id, UUID person, UUID askedBy, UUID organisation, String reason, String explanation, Instant at) {
        @Override
        public String toString() {
            return "Row";
        }
    }

    /** Newest first. */
    public List<Row> of(UUID caseId) {
        return db.selectFrom(KNOWN_QUESTION)
                .where(KNOWN_QUESTION.CASE_ID.eq(caseId))
                .orderBy(KNOWN_QUESTION.ID.desc())
                .fetch(row -> new Row(
                        row.getId(),
                        row.getPersonId(),
                        row.getAskedBy(),
                        row.getOrganisationId(),
                        row.getReason(),
                        row.getExplanation(),
                        row.getAskedAt()));
    }

    /** By question: which house knows. */
    public Map<UUID, Map<UUID, Boolean>> answers(UUID caseId) {
        return db
                .select(KNOWN_ANSWER.QUESTION_ID, KNOWN_ANSWER.PARTNERSHIP_ID, KNOWN_ANSWER.KNOWN)
                .from(KNOWN_ANSWER)
                .where(KNOWN_ANSWER.CASE_ID.eq(caseId))
                .fetch()
                .intoGroups(KNOWN_ANSWER.QUESTION_ID)
                .entrySet()
                .stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().intoMap(KNOWN_ANSWER.PARTNERSHIP_ID, KNOWN_ANSWER.KNOWN)));
    }

    /** How often the actor asked in the last day; nobody else of them asks until this is over. */
    public int lately() {
        return Objects.requireNonNull(
                db.fetchSingle("select casefile.known_asked_lately()").get(0, Integer.class));
    }

    /** Whom it was about elsewhere, for the log alone. */
    public record Found(UUID caseId, UUID subject) {}

    /** What is asked, on which seat. */
    @Personal
    public record Asked(
            UUID id, UUID caseId, UUID person, String seatKind, String reason, String explanation, int most) {
        @Override
        public String toString() {
            return "Asked";
        }
    }

    public List<Found> ask(Asked asked) {
        return db.fetch(
                        "select * from casefile.ask_known({0}, {1}, {2}, {3}, {4}, {5}, {6})",
                        DSL.val(asked.id()),
                        DSL.val(asked.caseId()),
                        DSL.val(asked.person()),
                        DSL.val(asked.seatKind()),
                        DSL.val(asked.reason()),
                        DSL.val(asked.explanation()),
                        DSL.val(asked.most()))
                .map(row -> new Found(row.get("in_case", UUID.class), row.get("subject", UUID.class)));
    }

    /** A question another house asked; whom it was about only where they are known. */
    @Personal
    public record Elsewhere(
            UUID id,
            Instant at,
            String house,
            UUID askedBy,
            UUID organisation,
            String seatKind,
            String reason,
            String explanation,
            boolean known,
            boolean heldBack,
            @Nullable UUID caseId,
            @Nullable UUID subject,
            String number,
            String name) {
        @Override
        public String toString() {
            return "Elsewhere";
        }
    }

    public List<Elsewhere> askedOf(UUID partnership, @Nullable UUID before, int most) {
        return db.fetch(
                        "select * from casefile.known_asked_of({0}, {1}, {2})",
                        DSL.val(partnership), DSL.val(before, UUID.class), DSL.val(most))
                .map(row -> new Elsewhere(
                        row.get("id", UUID.class),
                        row.get("asked_at", Instant.class),
                        row.get("house", String.class),
                        row.get("asked_by", UUID.class),
                        row.get("organisation_id", UUID.class),
                        row.get("seat_kind", String.class),
                        row.get("reason", String.class),
                        row.get("explanation", String.class),
                        row.get("known", Boolean.class),
                        row.get("held_back", Boolean.class),
                        row.get("in_case", UUID.class),
                        row.get("subject", UUID.class),
                        Objects.requireNonNullElse(row.get("number", String.class), ""),
                        name(
                                row.get("first_name", String.class),
                                row.get("prefix", String.class),
                                row.get("last_name", String.class))));
    }

    private static String name(@Nullable String first, @Nullable String prefix, @Nullable String last) {
        return String.join(
                        " ",
                        Objects.requireNonNullElse(first, ""),
                        Objects.requireNonNullElse(prefix, ""),
                        Objects.requireNonNullElse(last, ""))
                .replaceAll(" +", " ")
                .strip();
    }
}
