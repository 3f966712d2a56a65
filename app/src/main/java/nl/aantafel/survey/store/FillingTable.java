package nl.aantafel.survey.store;

import static nl.aantafel.db.survey.Tables.DRAFT;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import nl.aantafel.survey.Answer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is being filled in. It goes when it is handed in: then it stands among the responses. */
@Component
public class FillingTable {

    /** By question, then by field. */
    private static final TypeReference<LinkedHashMap<String, LinkedHashMap<String, String>>> CONTACTS =
            new TypeReference<>() {};

    @Personal
    public record Kept(
            UUID id,
            @Nullable UUID invite,
            Map<String, Answer> answers,
            List<UUID> members,
            Map<String, Map<String, String>> contacts,
            int page) {
        @Override
        public String toString() {
            return "Kept";
        }
    }

    private final DSLContext sql;
    private final AnswersJson answers;
    private final JsonMapper json;

    FillingTable(DSLContext sql, AnswersJson answers, JsonMapper json) {
        this.sql = sql;
        this.answers = answers;
        this.json = json;
    }

    public Optional<Kept> ofInvite(UUID invite, boolean hold) {
        return found(DRAFT.INVITE_ID.eq(invite), hold);
    }

    public Optional<Kept> one(UUID draft, boolean hold) {
        return found(DRAFT.ID.eq(draft), hold);
    }

    private Optional<Kept> found(Condition condition, boolean hold) {
        var rows = sql.selectFrom(DRAFT).where(condition);
        return (hold ? rows.forUpdate() : rows)
                .fetchOptional(row -> new Kept(
                        row.getId(),
                        row.getInviteId(),
                        answers.read(row.getAnswers()),
                        List.of(row.getMembers()),
                        Map.copyOf(json.readValue(row.getContacts().data(), CONTACTS)),
                        row.getPage()));
    }

    /** Two at once make one. */
    public void begin(
            UUID id,
            UUID campaign,
            UUID partnership,
            @Nullable UUID invite,
            byte[] hash,
            List<UUID> members,
            Instant now) {
        sql.insertInto(DRAFT)
                .set(DRAFT.ID, id)
                .set(DRAFT.CAMPAIGN_ID, campaign)
                .set(DRAFT.PARTNERSHIP_ID, partnership)
                .set(DRAFT.INVITE_ID, invite)
                .set(DRAFT.HASH, hash)
                .set(DRAFT.MEMBERS, members.toArray(new UUID[0]))
                .set(DRAFT.SAVED_AT, now)
                .onConflictDoNothing()
                .execute();
    }

    public void save(Kept kept, Instant now) {
        sql.update(DRAFT)
                .set(DRAFT.ANSWERS, answers.write(kept.answers()))
                .set(DRAFT.MEMBERS, kept.members().toArray(new UUID[0]))
                .set(DRAFT.CONTACTS, JSONB.valueOf(json.writeValueAsString(kept.contacts())))
                .set(DRAFT.PAGE, kept.page())
                .set(DRAFT.SAVED_AT, now)
                .set(DRAFT.ROW_VERSION, DRAFT.ROW_VERSION.plus(1))
                .where(DRAFT.ID.eq(kept.id()))
                .execute();
    }

    public void handedIn(UUID draft) {
        sql.deleteFrom(DRAFT).where(DRAFT.ID.eq(draft)).execute();
    }
}
