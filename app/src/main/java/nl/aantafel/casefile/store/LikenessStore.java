package nl.aantafel.casefile.store;

import static nl.aantafel.db.access.Tables.MEMBERSHIP;
import static nl.aantafel.db.casefile.Tables.CASE_FILE;
import static nl.aantafel.db.casefile.Tables.PERSON;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.access.Principal;
import nl.aantafel.casefile.CaseFiles.Likeness;
import nl.aantafel.db.access.tables.Membership;
import nl.aantafel.db.casefile.tables.Person;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * Finds people of other cases who may be the same. One statement for everybody; it starts from a membership with the desk's
 * principal in this case, and ends at one in the other, so for anyone else there is nothing to find.
 */
@Component
public class LikenessStore {

    private static final Person HERE = PERSON.as("here");
    private static final Person THERE = PERSON.as("there");
    private static final Membership DESK_HERE = MEMBERSHIP.as("desk_here");
    private static final Membership DESK_THERE = MEMBERSHIP.as("desk_there");

    private final DSLContext db;

    LikenessStore(DSLContext db) {
        this.db = db;
    }

    /** A likeness, with the key of the person there for the log. */
    public record Found(Likeness likeness, UUID subjectThere) {}

    public List<Found> likely(UUID person, UUID caseId, Instant now) {
        Condition sounds = THERE.SOUND_KEY.eq(HERE.SOUND_KEY).and(THERE.BIRTH_DATE.eq(HERE.BIRTH_DATE));
        Condition named =
                THERE.NAME_KEY.eq(HERE.NAME_KEY).and(THERE.BIRTH_DATE.isNull().or(HERE.BIRTH_DATE.isNull()));
        Condition desk = desk(DESK_HERE, person, now)
                .and(desk(DESK_THERE, person, now))
                .and(DESK_HERE.CASE_ID.eq(caseId))
                .and(DESK_THERE.PARTNERSHIP_ID.eq(DESK_HERE.PARTNERSHIP_ID))
                .and(THERE.CASE_ID.ne(caseId));
        return select("sound_and_birth_date", sounds, desk)
                .union(select("same_name", named, desk))
                .fetch(row -> new Found(
                        new Likeness(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()),
                        row.value6()));
    }

    private Select<Record6<UUID, UUID, String, String, String, UUID>> select(
            String why, Condition alike, Condition desk) {
        return db.select(
                        HERE.ID,
                        CASE_FILE.ID,
                        CASE_FILE.NUMBER,
                        CASE_FILE.FAMILY_NAME,
                        DSL.inline(why),
                        THERE.SUBJECT_KEY)
                .from(DESK_HERE)
                .join(HERE)
                .on(HERE.CASE_ID.eq(DESK_HERE.CASE_ID))
                .join(THERE)
                .on(alike)
                .join(DESK_THERE)
                .on(DESK_THERE.CASE_ID.eq(THERE.CASE_ID))
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(THERE.CASE_ID))
                .where(desk);
    }

    private static Condition desk(Membership membership, UUID person, Instant now) {
        return CaseList.holds(membership, person, now)
                .and(membership.PRINCIPALS.contains(new Integer[] {Principal.DESK}));
    }
}
