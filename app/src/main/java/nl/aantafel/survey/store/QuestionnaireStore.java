package nl.aantafel.survey.store;

import static nl.aantafel.db.survey.Tables.QUESTIONNAIRE;
import static nl.aantafel.db.survey.Tables.QUESTIONNAIRE_VERSION;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.frame.Label;
import nl.aantafel.platform.Destroying;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.Questionnaires.Line;
import nl.aantafel.survey.Questionnaires.VersionLine;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Questionnaires and their versions; row-level security shows them to the researchers of their partnership. */
@Component
public class QuestionnaireStore {

    private static final String DRAFT = "draft";
    private static final String PUBLISHED = "published";

    /** One questionnaire over all its versions; its title is the newest version's, in Dutch. */
    public record KeptQuestionnaire(UUID id, UUID partnership, String key, String title, boolean archived) {}

    public record KeptVersion(
            UUID id, int number, boolean published, long rowVersion, Questionnaire content, UUID writer) {}

    /** What the draft is now, for whoever came too late. */
    public record Latest(long rowVersion, String title, UUID by, Instant at) {}

    private final DSLContext db;
    private final QuestionnaireJson questionnaires;
    private final Destroying destroying;

    QuestionnaireStore(DSLContext db, QuestionnaireJson questionnaires, Destroying destroying) {
        this.db = db;
        this.questionnaires = questionnaires;
        this.destroying = destroying;
    }

    public List<Line> all(UUID partnership, boolean archived) {
        var newest = DSL.max(DSL.when(QUESTIONNAIRE_VERSION.STATE.eq(PUBLISHED), QUESTIONNAIRE_VERSION.NUMBER));
        var draft = DSL.boolOr(QUESTIONNAIRE_VERSION.STATE.eq(DRAFT));
        var english = DSL.arrayGet(
                DSL.arrayAgg(DSL.field("{0} #>> '{title,en}'", String.class, QUESTIONNAIRE_VERSION.CONTENT))
                        .orderBy(QUESTIONNAIRE_VERSION.NUMBER.desc()),
                1);
        var changed = DSL.max(DSL.coalesce(QUESTIONNAIRE_VERSION.PUBLISHED_AT, QUESTIONNAIRE_VERSION.WRITTEN_AT));
        return db.select(
                        QUESTIONNAIRE.ID,
                        QUESTIONNAIRE.PARTNERSHIP_ID,
                        QUESTIONNAIRE.KEY,
                        QUESTIONNAIRE.TITLE,
                        QUESTIONNAIRE.ARCHIVED,
                        newest,
                        draft,
                        english,
                        changed)
                .from(QUESTIONNAIRE)
                .join(QUESTIONNAIRE_VERSION)
                .on(QUESTIONNAIRE_VERSION.QUESTIONNAIRE_ID.eq(QUESTIONNAIRE.ID))
                .where(QUESTIONNAIRE.PARTNERSHIP_ID.eq(partnership), QUESTIONNAIRE.ARCHIVED.eq(archived))
                .groupBy(QUESTIONNAIRE.ID)
                .orderBy(QUESTIONNAIRE.TITLE, QUESTIONNAIRE.KEY)
                .fetch(row -> new Line(
                        row.get(QUESTIONNAIRE.ID),
                        row.get(QUESTIONNAIRE.PARTNERSHIP_ID),
                        row.get(QUESTIONNAIRE.KEY),
                        new Label(row.get(QUESTIONNAIRE.TITLE), Objects.requireNonNullElse(row.get(english), "")),
                        row.get(QUESTIONNAIRE.ARCHIVED),
                        Objects.requireNonNullElse(row.get(newest), 0),
                        Boolean.TRUE.equals(row.get(draft)),
                        row.get(changed)));
    }

    public Set<String> keys(UUID partnership) {
        return new LinkedHashSet<>(db.select(QUESTIONNAIRE.KEY)
                .from(QUESTIONNAIRE)
                .where(QUESTIONNAIRE.PARTNERSHIP_ID.eq(partnership))
                .fetch(QUESTIONNAIRE.KEY));
    }

    public Optional<KeptQuestionnaire> find(UUID id) {
        return db.selectFrom(QUESTIONNAIRE).where(QUESTIONNAIRE.ID.eq(id)).fetchOptional(this::questionnaire);
    }

    public Optional<KeptQuestionnaire> byKey(UUID partnership, String key) {
        return db.selectFrom(QUESTIONNAIRE)
                .where(QUESTIONNAIRE.PARTNERSHIP_ID.eq(partnership), QUESTIONNAIRE.KEY.eq(key))
                .fetchOptional(this::questionnaire);
    }

    public List<VersionLine> versions(UUID id) {
        return db.select(
                        QUESTIONNAIRE_VERSION.ID,
                        QUESTIONNAIRE_VERSION.NUMBER,
                        QUESTIONNAIRE_VERSION.STATE,
                        QUESTIONNAIRE_VERSION.WRITTEN_AT,
                        QUESTIONNAIRE_VERSION.PUBLISHED_AT)
                .from(QUESTIONNAIRE_VERSION)
                .where(QUESTIONNAIRE_VERSION.QUESTIONNAIRE_ID.eq(id))
                .orderBy(QUESTIONNAIRE_VERSION.NUMBER.desc())
                .fetch(row -> new VersionLine(
                        row.get(QUESTIONNAIRE_VERSION.ID),
                        row.get(QUESTIONNAIRE_VERSION.NUMBER),
                        row.get(QUESTIONNAIRE_VERSION.STATE).equals(PUBLISHED),
                        row.get(QUESTIONNAIRE_VERSION.WRITTEN_AT),
                        row.get(QUESTIONNAIRE_VERSION.PUBLISHED_AT)));
    }

    public Optional<KeptVersion> newest(UUID id) {
        return db.selectFrom(QUESTIONNAIRE_VERSION)
                .where(QUESTIONNAIRE_VERSION.QUESTIONNAIRE_ID.eq(id))
                .orderBy(QUESTIONNAIRE_VERSION.NUMBER.desc())
                .limit(1)
                .fetchOptional(this::version);
    }

    public Optional<KeptVersion> version(UUID id, int number) {
        return db.selectFrom(QUESTIONNAIRE_VERSION)
                .where(QUESTIONNAIRE_VERSION.QUESTIONNAIRE_ID.eq(id), QUESTIONNAIRE_VERSION.NUMBER.eq(number))
                .fetchOptional(this::version);
    }

    /** By its own id, as a campaign names it. */
    public Optional<KeptVersion> version(UUID version) {
        return db.selectFrom(QUESTIONNAIRE_VERSION)
                .where(QUESTIONNAIRE_VERSION.ID.eq(version))
                .fetchOptional(this::version);
    }

    /** False when the partnership has one under this key. */
    public boolean add(KeptQuestionnaire questionnaire) {
        return db.insertInto(QUESTIONNAIRE)
                        .set(QUESTIONNAIRE.ID, questionnaire.id())
                        .set(QUESTIONNAIRE.PARTNERSHIP_ID, questionnaire.partnership())
                        .set(QUESTIONNAIRE.KEY, questionnaire.key())
                        .set(QUESTIONNAIRE.TITLE, questionnaire.title())
                        .set(QUESTIONNAIRE.ARCHIVED, questionnaire.archived())
                        .onConflict(QUESTIONNAIRE.PARTNERSHIP_ID, QUESTIONNAIRE.KEY)
                        .doNothing()
                        .execute()
                == 1;
    }

    public void retitle(UUID id, String title) {
        db.update(QUESTIONNAIRE)
                .set(QUESTIONNAIRE.TITLE, title)
                .where(QUESTIONNAIRE.ID.eq(id))
                .execute();
    }

    public void archive(UUID id, boolean archived) {
        db.update(QUESTIONNAIRE)
                .set(QUESTIONNAIRE.ARCHIVED, archived)
                .where(QUESTIONNAIRE.ID.eq(id))
                .execute();
    }

    public Latest latest(UUID id) {
        return db.select(
                        QUESTIONNAIRE_VERSION.ROW_VERSION,
                        QUESTIONNAIRE.TITLE,
                        QUESTIONNAIRE_VERSION.WRITTEN_BY,
                        QUESTIONNAIRE_VERSION.WRITTEN_AT)
                .from(QUESTIONNAIRE)
                .join(QUESTIONNAIRE_VERSION)
                .on(QUESTIONNAIRE_VERSION.QUESTIONNAIRE_ID.eq(QUESTIONNAIRE.ID))
                .where(QUESTIONNAIRE.ID.eq(id))
                .orderBy(QUESTIONNAIRE_VERSION.NUMBER.desc())
                .limit(1)
                .fetchSingle(row -> new Latest(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    public void addVersion(UUID id, UUID partnership, KeptVersion version, Instant now) {
        db.insertInto(QUESTIONNAIRE_VERSION)
                .set(QUESTIONNAIRE_VERSION.ID, version.id())
                .set(QUESTIONNAIRE_VERSION.QUESTIONNAIRE_ID, id)
                .set(QUESTIONNAIRE_VERSION.PARTNERSHIP_ID, partnership)
                .set(QUESTIONNAIRE_VERSION.NUMBER, version.number())
                .set(QUESTIONNAIRE_VERSION.STATE, DRAFT)
                .set(QUESTIONNAIRE_VERSION.CONTENT, questionnaires.write(version.content()))
                .set(QUESTIONNAIRE_VERSION.WRITTEN_BY, version.writer())
                .set(QUESTIONNAIRE_VERSION.WRITTEN_AT, now)
                .execute();
    }

    /** False when the draft is another one by now. */
    public boolean write(UUID id, int number, long rowVersion, Questionnaire content, UUID writer, Instant now) {
        return db.update(QUESTIONNAIRE_VERSION)
                        .set(QUESTIONNAIRE_VERSION.CONTENT, questionnaires.write(content))
                        .set(QUESTIONNAIRE_VERSION.ROW_VERSION, rowVersion + 1)
                        .set(QUESTIONNAIRE_VERSION.WRITTEN_BY, writer)
                        .set(QUESTIONNAIRE_VERSION.WRITTEN_AT, now)
                        .where(
                                QUESTIONNAIRE_VERSION.QUESTIONNAIRE_ID.eq(id),
                                QUESTIONNAIRE_VERSION.NUMBER.eq(number),
                                QUESTIONNAIRE_VERSION.STATE.eq(DRAFT),
                                QUESTIONNAIRE_VERSION.ROW_VERSION.eq(rowVersion))
                        .execute()
                == 1;
    }

    /** False when the draft is another one by now. */
    public boolean publish(UUID id, int number, long rowVersion, Instant now) {
        return db.update(QUESTIONNAIRE_VERSION)
                        .set(QUESTIONNAIRE_VERSION.STATE, PUBLISHED)
                        .set(QUESTIONNAIRE_VERSION.PUBLISHED_AT, now)
                        .set(QUESTIONNAIRE_VERSION.ROW_VERSION, rowVersion + 1)
                        .where(
                                QUESTIONNAIRE_VERSION.QUESTIONNAIRE_ID.eq(id),
                                QUESTIONNAIRE_VERSION.NUMBER.eq(number),
                                QUESTIONNAIRE_VERSION.STATE.eq(DRAFT),
                                QUESTIONNAIRE_VERSION.ROW_VERSION.eq(rowVersion))
                        .execute()
                == 1;
    }

    /** False when the draft is another one by now. */
    public boolean discard(UUID version, long rowVersion) {
        return destroying.rows(
                        QUESTIONNAIRE_VERSION,
                        DSL.and(
                                QUESTIONNAIRE_VERSION.ID.eq(version),
                                QUESTIONNAIRE_VERSION.STATE.eq(DRAFT),
                                QUESTIONNAIRE_VERSION.ROW_VERSION.eq(rowVersion)))
                == 1;
    }

    /** One that has no version left. */
    public void remove(UUID id) {
        destroying.rows(QUESTIONNAIRE, QUESTIONNAIRE.ID.eq(id));
    }

    private KeptQuestionnaire questionnaire(Record row) {
        return new KeptQuestionnaire(
                row.get(QUESTIONNAIRE.ID),
                row.get(QUESTIONNAIRE.PARTNERSHIP_ID),
                row.get(QUESTIONNAIRE.KEY),
                row.get(QUESTIONNAIRE.TITLE),
                row.get(QUESTIONNAIRE.ARCHIVED));
    }

    private KeptVersion version(Record row) {
        return new KeptVersion(
                row.get(QUESTIONNAIRE_VERSION.ID),
                row.get(QUESTIONNAIRE_VERSION.NUMBER),
                row.get(QUESTIONNAIRE_VERSION.STATE).equals(PUBLISHED),
                row.get(QUESTIONNAIRE_VERSION.ROW_VERSION),
                questionnaires.read(row.get(QUESTIONNAIRE_VERSION.CONTENT)),
                row.get(QUESTIONNAIRE_VERSION.WRITTEN_BY));
    }
}
