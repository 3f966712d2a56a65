package nl.aantafel.meeting.store;

import static nl.aantafel.db.meeting.Tables.CLIENT_TALK;
import static nl.aantafel.db.meeting.Tables.FAMILY_ATTENDANCE;
import static nl.aantafel.db.meeting.Tables.FAMILY_CHOICE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.db.meeting.tables.records.FamilyChoiceRecord;
import nl.aantafel.meeting.ClientsAtTable.Choice;
import nl.aantafel.meeting.ClientsAtTable.Preparation;
import nl.aantafel.meeting.domain.AskedMember;
import nl.aantafel.meeting.domain.ChoiceRules;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.KeptChoice;
import nl.aantafel.platform.Destroying;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What members of the family chose for a conference, one row each. */
@Component
public class ChoiceStore {

    private final DSLContext sql;
    private final Destroying destroying;

    ChoiceStore(DSLContext sql, Destroying destroying) {
        this.sql = sql;
        this.destroying = destroying;
    }

    public List<KeptChoice> of(UUID conference) {
        return sql.selectFrom(FAMILY_CHOICE)
                .where(FAMILY_CHOICE.CONFERENCE_ID.eq(conference))
                .fetch(ChoiceStore::choice);
    }

    public Optional<KeptChoice> find(UUID conference, UUID person) {
        return sql.selectFrom(FAMILY_CHOICE)
                .where(FAMILY_CHOICE.CONFERENCE_ID.eq(conference))
                .and(FAMILY_CHOICE.PERSON_ID.eq(person))
                .fetchOptional(ChoiceStore::choice);
    }

    /** As the version that follows the one that was seen; false when somebody else was first. */
    public boolean save(Conference conference, KeptChoice next) {
        FamilyChoiceRecord row = record(next);
        if (next.version() == 1) {
            row.setCaseId(conference.caseId());
            row.setConferenceId(conference.id());
            row.setPersonId(next.person());
            return sql.insertInto(FAMILY_CHOICE).set(row).onConflictDoNothing().execute() == 1;
        }
        return sql.update(FAMILY_CHOICE)
                        .set(row)
                        .where(FAMILY_CHOICE.CONFERENCE_ID.eq(conference.id()))
                        .and(FAMILY_CHOICE.PERSON_ID.eq(next.person()))
                        .and(FAMILY_CHOICE.VERSION.eq(next.version() - 1))
                        .execute()
                == 1;
    }

    /** Who of the family each conference names, with how they come. */
    public Map<UUID, List<AskedMember>> asked(Collection<UUID> conferences) {
        Field<Boolean> talked = DSL.field(DSL.exists(DSL.selectOne()
                .from(CLIENT_TALK)
                .where(CLIENT_TALK.CONFERENCE_ID.eq(FAMILY_ATTENDANCE.CONFERENCE_ID))
                .and(CLIENT_TALK.PERSON_ID.eq(FAMILY_ATTENDANCE.PERSON_ID))
                .and(CLIENT_TALK.KIND.eq(DSL.inline("preparation")))
                .and(CLIENT_TALK.HELD.isNotNull())));
        Field<String> words = FAMILY_CHOICE.DISCUSS.concat(FAMILY_CHOICE.YIELDS).concat(FAMILY_CHOICE.IDEAS);
        return sql.select(
                        FAMILY_ATTENDANCE.CONFERENCE_ID,
                        FAMILY_ATTENDANCE.ATTENDED,
                        FAMILY_CHOICE.COMES,
                        FAMILY_CHOICE.WAY,
                        FAMILY_CHOICE.SITS_WITH,
                        words,
                        talked)
                .from(FAMILY_ATTENDANCE)
                .leftJoin(FAMILY_CHOICE)
                .on(FAMILY_CHOICE.CONFERENCE_ID.eq(FAMILY_ATTENDANCE.CONFERENCE_ID))
                .and(FAMILY_CHOICE.PERSON_ID.eq(FAMILY_ATTENDANCE.PERSON_ID))
                .where(FAMILY_ATTENDANCE.CONFERENCE_ID.in(conferences))
                .fetchGroups(
                        row -> row.value1(),
                        row -> new AskedMember(
                                row.value2(),
                                Objects.requireNonNullElse(row.value3(), ChoiceRules.UNKNOWN),
                                Objects.requireNonNullElse(row.value4(), ""),
                                row.value5(),
                                row.value7()
                                        || !Objects.requireNonNullElse(row.value6(), "")
                                                .isBlank()));
    }

    /** Nothing is left of somebody who was entered by mistake. */
    public void forget(UUID caseId, UUID person) {
        destroying.rows(FAMILY_CHOICE, FAMILY_CHOICE.CASE_ID.eq(caseId).and(FAMILY_CHOICE.PERSON_ID.eq(person)));
        destroying.rows(
                FAMILY_ATTENDANCE, FAMILY_ATTENDANCE.CASE_ID.eq(caseId).and(FAMILY_ATTENDANCE.PERSON_ID.eq(person)));
    }

    private static FamilyChoiceRecord record(KeptChoice next) {
        Choice choice = next.choice();
        FamilyChoiceRecord row = new FamilyChoiceRecord();
        row.setComes(choice.comes());
        row.setWay(choice.way());
        row.setCompany(choice.company());
        row.setConfidant(choice.confidant());
        row.setSitsWith(choice.sitsWith());
        row.setDiscuss(choice.preparation().discuss());
        row.setYields(choice.preparation().yields());
        row.setIdeas(choice.preparation().ideas());
        row.setVersion(next.version());
        row.setChangedBy(next.by());
        row.setChangedAt(next.at());
        return row;
    }

    private static KeptChoice choice(FamilyChoiceRecord row) {
        return new KeptChoice(
                row.getPersonId(),
                new Choice(
                        row.getComes(),
                        row.getWay(),
                        row.getCompany(),
                        row.getConfidant(),
                        row.getSitsWith(),
                        new Preparation(row.getDiscuss(), row.getYields(), row.getIdeas())),
                row.getVersion(),
                row.getChangedBy(),
                row.getChangedAt());
    }
}
