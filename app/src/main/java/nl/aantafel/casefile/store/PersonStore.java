package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.HELP;
import static nl.aantafel.db.casefile.Tables.INCIDENT_ROLE;
import static nl.aantafel.db.casefile.Tables.MEASURE;
import static nl.aantafel.db.casefile.Tables.OWN_VIEW;
import static nl.aantafel.db.casefile.Tables.PERSON;
import static nl.aantafel.db.casefile.Tables.RELATION;
import static nl.aantafel.db.casefile.Tables.STATEMENT;
import static nl.aantafel.db.casefile.Tables.STATEMENT_SUBJECT;
import static nl.aantafel.db.casefile.Tables.STAY;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Families.PersonInput;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.domain.Edit;
import nl.aantafel.casefile.domain.Latest;
import nl.aantafel.casefile.domain.Names;
import nl.aantafel.casefile.domain.Stamp;
import nl.aantafel.db.casefile.tables.records.PersonRecord;
import nl.aantafel.kernel.ReadOnce;
import nl.aantafel.platform.Destroying;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The people of a case. */
@Component
public class PersonStore {

    private static final String USE = "use";

    private final DSLContext db;
    private final Destroying destroying;

    PersonStore(DSLContext db, Destroying destroying) {
        this.db = db;
        this.destroying = destroying;
    }

    public List<PersonView> persons(UUID caseId) {
        return ReadOnce.read(
                "casefile.persons",
                caseId,
                () -> db.selectFrom(PERSON)
                        .where(PERSON.CASE_ID.eq(caseId))
                        .orderBy(PERSON.ID)
                        .fetch(PersonStore::view));
    }

    /** The opaque keys of everyone in the case, for the log. */
    public Set<UUID> subjectKeys(UUID caseId) {
        return persons(caseId).stream().map(PersonView::subjectKey).collect(Collectors.toUnmodifiableSet());
    }

    public Optional<PersonView> person(UUID caseId, UUID person) {
        return db.selectFrom(PERSON)
                .where(PERSON.CASE_ID.eq(caseId), PERSON.ID.eq(person))
                .fetchOptional(PersonStore::view);
    }

    public void add(UUID caseId, PersonView person, Stamp stamp) {
        PersonRecord row = record(person.asInput(), stamp);
        row.setId(person.id());
        row.setCaseId(caseId);
        row.setSubjectKey(person.subjectKey());
        db.insertInto(PERSON).set(row).execute();
    }

    public boolean change(Edit edit, PersonInput input) {
        PersonRecord row = record(input, edit.stamp());
        row.setVersion(edit.version() + 1);
        return db.update(PERSON)
                        .set(row)
                        .where(PERSON.CASE_ID.eq(edit.caseId()), PERSON.ID.eq(edit.id()))
                        .and(PERSON.VERSION.eq(edit.version()))
                        .execute()
                == 1;
    }

    public Optional<Latest> latest(UUID caseId, UUID person) {
        return db.selectFrom(PERSON)
                .where(PERSON.CASE_ID.eq(caseId), PERSON.ID.eq(person))
                .fetchOptional(row -> new Latest(
                        row.getVersion(),
                        Map.of(
                                "rol", row.getRole(),
                                "voornaam", row.getFirstName(),
                                "tussenvoegsel", row.getPrefix(),
                                "achternaam", row.getLastName(),
                                "geboortedatum", Objects.toString(row.getBirthDate(), ""),
                                "geslacht", row.getGender(),
                                "overledenOp", Objects.toString(row.getDiedOn(), ""),
                                "telefoon", row.getPhone(),
                                "opmerking", row.getNote()),
                        row.getChangedBy(),
                        row.getChangedAt()));
    }

    /**
     * What in this case refers to a person, as far as the actor may see it. Homes and relations are told apart, which all who
     * change the family see; the rest is called {@code use}, as is what the actor may not see.
     */
    public Optional<String> use(UUID person) {
        return db.select(DSL.case_()
                        .when(used(STATEMENT_SUBJECT, STATEMENT_SUBJECT.PERSON_ID.eq(person)), USE)
                        .when(used(STATEMENT, STATEMENT.SPEAKER_PERSON.eq(person)), USE)
                        .when(used(INCIDENT_ROLE, INCIDENT_ROLE.PERSON_ID.eq(person)), USE)
                        .when(used(OWN_VIEW, OWN_VIEW.PERSON_ID.eq(person)), USE)
                        .when(used(MEASURE, MEASURE.PERSON_ID.eq(person)), USE)
                        .when(used(HELP, HELP.PERSON_ID.eq(person)), USE)
                        .when(used(STAY, STAY.PERSON_ID.eq(person)), "homes")
                        .when(
                                used(RELATION, RELATION.FROM_PERSON.eq(person).or(RELATION.TO_PERSON.eq(person))),
                                "relations"))
                .fetchOptional()
                .map(row -> row.value1());
    }

    private Condition used(Table<?> table, Condition condition) {
        return DSL.exists(db.selectOne().from(table).where(condition));
    }

    public boolean remove(UUID caseId, UUID person) {
        return destroying.rows(PERSON, PERSON.CASE_ID.eq(caseId).and(PERSON.ID.eq(person))) == 1;
    }

    private static PersonRecord record(PersonInput input, Stamp stamp) {
        PersonRecord row = new PersonRecord();
        row.setRole(input.role());
        row.setFirstName(input.firstName());
        row.setPrefix(input.prefix());
        row.setLastName(input.lastName());
        row.setNameKey(Names.key(input.firstName(), input.lastName()));
        row.setSoundKey(Names.sound(input.firstName(), input.lastName()));
        row.setBirthDate(input.birthDate());
        row.setGender(input.gender());
        row.setDiedOn(input.diedOn());
        row.setPhone(input.phone());
        row.setNote(input.note());
        row.setChangedBy(stamp.by());
        row.setChangedAt(stamp.at());
        return row;
    }

    static PersonView view(PersonRecord row) {
        return new PersonView(
                row.getId(),
                row.getSubjectKey(),
                row.getRole(),
                row.getFirstName(),
                row.getPrefix(),
                row.getLastName(),
                row.getBirthDate(),
                row.getGender(),
                row.getDiedOn(),
                row.getPhone(),
                row.getNote(),
                row.getVersion());
    }
}
