package nl.aantafel.casefile.store;

import static nl.aantafel.db.access.Tables.MEMBERSHIP;
import static nl.aantafel.db.casefile.Tables.PERSON;
import static nl.aantafel.db.casefile.Tables.STATEMENT;
import static nl.aantafel.db.casefile.Tables.STATEMENT_SUBJECT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Searches.Piece;
import nl.aantafel.casefile.store.Seeking.Search;
import nl.aantafel.db.casefile.tables.Statement;
import nl.aantafel.kernel.Personal;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Statements by the words that stand in them: only newest versions, only those the actor may read, newest first. */
@Component
public class WordsSeeking {

    private static final String BEGIN = "\uE000";
    private static final String END = "\uE001";
    private static final int WHOLE = 300;
    private static final int EDGE = 16;
    private static final Statement FOUND = STATEMENT.as(Seeking.FOUND);
    private static final String WORDS = "words";

    /** Everyone a statement is about or comes from, for the log. */
    private static final Field<UUID[]> SUBJECTS = DSL.array(DSL.select(PERSON.SUBJECT_KEY)
                    .from(PERSON)
                    .where(PERSON.ID
                            .eq(STATEMENT.SPEAKER_PERSON)
                            .or(PERSON.ID.in(DSL.select(STATEMENT_SUBJECT.PERSON_ID)
                                    .from(STATEMENT_SUBJECT)
                                    .where(STATEMENT_SUBJECT.STATEMENT_ID.eq(STATEMENT.ID)))))
                    .and(PERSON.CASE_ID.eq(STATEMENT.CASE_ID)))
            .as("subjects");

    private final DSLContext db;

    WordsSeeking(DSLContext db) {
        this.db = db;
    }

    /** A statement found: where, said by whom, and the passage. */
    @Personal
    public record Found(
            UUID id,
            UUID caseId,
            String kind,
            LocalDate saidOn,
            @Nullable UUID professional,
            @Nullable UUID person,
            @Nullable UUID organisation,
            List<Piece> passage,
            Set<UUID> subjects,
            Set<String> categories) {
        @Override
        public String toString() {
            return "Found";
        }
    }

    public List<Found> find(Search search) {
        if (!search.words()) {
            return List.of();
        }
        List<UUID> ids = search.few() ? fromCases(search) : fromWords(search);
        return ids.isEmpty() ? List.of() : read(search, ids);
    }

    private static Field<Object> query(Search search) {
        return Seeking.query(search.sought());
    }

    /** Reads the statements of one's own cases, and none of any other. */
    private List<UUID> fromCases(Search search) {
        var rows = db.select(
                        STATEMENT.ID,
                        STATEMENT.AUDIENCE,
                        STATEMENT.CATEGORIES,
                        STATEMENT.SUPERSEDED_BY,
                        DSL.field(DSL.name(STATEMENT.getName(), WORDS)).as(WORDS))
                .from(STATEMENT)
                .where(STATEMENT.CASE_ID.eq(MEMBERSHIP.CASE_ID), STATEMENT.WITHDRAWN_AT.isNull());
        return db.selectDistinct(FOUND.ID)
                .from(MEMBERSHIP)
                .crossJoin(Seeking.fenced(rows))
                .where(Seeking.member(search.person(), search.now()))
                .and("{0} @@ {1}", DSL.field(DSL.name(Seeking.FOUND, WORDS)), query(search))
                .and(FOUND.SUPERSEDED_BY.isNull())
                .and("{0} && {1}", MEMBERSHIP.PRINCIPALS, FOUND.AUDIENCE)
                .and("{0} <@ {1}", FOUND.CATEGORIES, MEMBERSHIP.CATEGORIES)
                .orderBy(FOUND.ID.desc())
                .limit(search.limit())
                .fetch(FOUND.ID);
    }

    /** By the index of words, in a function that gives only ids of what the actor may read; see V0031. */
    private List<UUID> fromWords(Search search) {
        return db.select(DSL.field("id", UUID.class))
                .from("casefile.find_statements({0}, {1}) as id", query(search), DSL.val(search.limit()))
                .fetch(row -> row.value1());
    }

    /** Under the actor's policies, whichever way the ids were found. */
    private List<Found> read(Search search, List<UUID> ids) {
        Field<String> passage = DSL.field(
                        "ts_headline('casefile.dutch', translate({0}, {1}, ''), {2}, case when length({0}) <= {3}"
                                + " then 'HighlightAll=true,' else 'MaxWords=45,MinWords=25,' end || {4})",
                        String.class,
                        STATEMENT.TEXT,
                        DSL.val(BEGIN + END),
                        query(search),
                        DSL.inline(WHOLE),
                        DSL.val("StartSel=\"" + BEGIN + "\",StopSel=\"" + END + "\""))
                .as("passage");
        Field<String> begins = DSL.left(STATEMENT.TEXT, EDGE).as("begins");
        Field<String> ends = DSL.right(STATEMENT.TEXT, EDGE).as("ends");
        return db.select(
                        STATEMENT.ID,
                        STATEMENT.CASE_ID,
                        STATEMENT.KIND,
                        STATEMENT.SAID_ON,
                        STATEMENT.SPEAKER_PROFESSIONAL,
                        STATEMENT.SPEAKER_PERSON,
                        STATEMENT.SPEAKER_ORGANISATION,
                        STATEMENT.CATEGORIES)
                .select(passage, begins, ends, SUBJECTS)
                .from(STATEMENT)
                .where(STATEMENT.ID.in(ids))
                .orderBy(STATEMENT.ID.desc())
                .fetch(row -> found(row, pieces(row.get(passage), row.get(begins), row.get(ends))));
    }

    /** The names of family members who said something. */
    public Map<UUID, String> names(Collection<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : db.selectFrom(PERSON)
                        .where(PERSON.ID.in(people))
                        .fetchMap(PERSON.ID, row -> PersonStore.view(row).fullName());
    }

    private static Found found(Record row, List<Piece> passage) {
        return new Found(
                row.get(STATEMENT.ID),
                row.get(STATEMENT.CASE_ID),
                row.get(STATEMENT.KIND),
                row.get(STATEMENT.SAID_ON),
                row.get(STATEMENT.SPEAKER_PROFESSIONAL),
                row.get(STATEMENT.SPEAKER_PERSON),
                row.get(STATEMENT.SPEAKER_ORGANISATION),
                passage,
                Set.of(row.get(SUBJECTS)),
                Set.of(row.get(STATEMENT.CATEGORIES)));
    }

    /** Splits at the marks, and shows where the text goes on. */
    static List<Piece> pieces(String marked, String begins, String ends) {
        List<Piece> pieces = new ArrayList<>();
        String plain = marked.replace(BEGIN, "").replace(END, "");
        if (!plain.startsWith(begins)) {
            pieces.add(new Piece("… ", false));
        }
        for (String part : marked.split("(?=" + BEGIN + ")|(?<=" + END + ")")) {
            boolean sought = part.startsWith(BEGIN);
            String text = part.replace(BEGIN, "").replace(END, "");
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, sought));
            }
        }
        if (!plain.endsWith(ends)) {
            pieces.add(new Piece(" …", false));
        }
        return List.copyOf(pieces);
    }
}
