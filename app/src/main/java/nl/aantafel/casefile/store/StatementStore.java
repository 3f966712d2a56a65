package nl.aantafel.casefile.store;

import static nl.aantafel.db.access.Tables.MEMBERSHIP;
import static nl.aantafel.db.casefile.Tables.INCIDENT;
import static nl.aantafel.db.casefile.Tables.INCIDENT_ROLE;
import static nl.aantafel.db.casefile.Tables.OWN_VIEW;
import static nl.aantafel.db.casefile.Tables.STATEMENT;
import static nl.aantafel.db.casefile.Tables.STATEMENT_CONSENT;
import static nl.aantafel.db.casefile.Tables.STATEMENT_SUBJECT;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements.IncidentFields;
import nl.aantafel.casefile.Statements.IncidentRole;
import nl.aantafel.casefile.Statements.OwnViewView;
import nl.aantafel.casefile.domain.Kept;
import nl.aantafel.casefile.domain.Stamp;
import nl.aantafel.db.casefile.tables.records.StatementRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Adds versions of statements; what was written is never changed. */
@Component
public class StatementStore {

    private final DSLContext db;

    StatementStore(DSLContext db) {
        this.db = db;
    }

    /** The numbers and categories a member holds in a case, of all roles together. */
    public record Held(Set<Integer> principals, Set<String> categories) {}

    public Optional<Held> held(UUID person, UUID caseId, Instant now) {
        Set<Integer> principals = new HashSet<>();
        Set<String> categories = new HashSet<>();
        db.select(MEMBERSHIP.PRINCIPALS, MEMBERSHIP.CATEGORIES)
                .from(MEMBERSHIP)
                .where(CaseList.holds(MEMBERSHIP, person, now), MEMBERSHIP.CASE_ID.eq(caseId))
                .forEach(row -> {
                    principals.addAll(List.of(row.value1()));
                    categories.addAll(List.of(row.value2()));
                });
        return principals.isEmpty() ? Optional.empty() : Optional.of(new Held(principals, categories));
    }

    /** On which consents a version rests. */
    public void rest(UUID caseId, UUID statement, Set<UUID> consents) {
        consents.stream()
                .sorted()
                .forEach(consent -> db.insertInto(STATEMENT_CONSENT)
                        .set(STATEMENT_CONSENT.CASE_ID, caseId)
                        .set(STATEMENT_CONSENT.STATEMENT_ID, statement)
                        .set(STATEMENT_CONSENT.CONSENT_ID, consent)
                        .execute());
    }

    public void add(UUID caseId, Kept kept) {
        db.insertInto(STATEMENT).set(record(caseId, kept)).execute();
        if (!kept.about().isEmpty()) {
            var insert = db.insertInto(
                    STATEMENT_SUBJECT,
                    STATEMENT_SUBJECT.CASE_ID,
                    STATEMENT_SUBJECT.STATEMENT_ID,
                    STATEMENT_SUBJECT.PERSON_ID);
            for (UUID person : kept.about()) {
                insert = insert.values(caseId, kept.id(), person);
            }
            insert.execute();
        }
        kept.incident().ifPresent(incident -> add(caseId, kept.id(), incident));
    }

    private void add(UUID caseId, UUID statement, IncidentFields incident) {
        db.insertInto(INCIDENT)
                .set(INCIDENT.STATEMENT_ID, statement)
                .set(INCIDENT.CASE_ID, caseId)
                .set(INCIDENT.HAPPENED_ON, incident.happenedOn())
                .set(INCIDENT.PRECISION, incident.precision())
                .set(
                        INCIDENT.VIOLENCE_KINDS,
                        incident.violenceKinds().stream().sorted().toArray(String[]::new))
                .execute();
        for (IncidentRole role : Set.copyOf(incident.roles())) {
            db.insertInto(INCIDENT_ROLE)
                    .set(INCIDENT_ROLE.CASE_ID, caseId)
                    .set(INCIDENT_ROLE.STATEMENT_ID, statement)
                    .set(INCIDENT_ROLE.PERSON_ID, role.person())
                    .set(INCIDENT_ROLE.ROLE, role.role())
                    .execute();
        }
    }

    /** False when somebody superseded it first. */
    public boolean supersede(UUID caseId, UUID former, UUID by) {
        return db.update(STATEMENT)
                        .set(STATEMENT.SUPERSEDED_BY, by)
                        .where(STATEMENT.CASE_ID.eq(caseId), STATEMENT.ID.eq(former))
                        .and(STATEMENT.SUPERSEDED_BY.isNull())
                        .execute()
                == 1;
    }

    /** Where an own view belongs: its own id, the case and the version it was given on. */
    public record At(UUID id, UUID caseId, UUID statement) {}

    public void addOwnView(At at, OwnViewView view, Stamp stamp) {
        db.insertInto(OWN_VIEW)
                .set(OWN_VIEW.ID, at.id())
                .set(OWN_VIEW.CASE_ID, at.caseId())
                .set(OWN_VIEW.STATEMENT_ID, at.statement())
                .set(OWN_VIEW.PERSON_ID, view.person())
                .set(OWN_VIEW.TEXT, view.text())
                .set(OWN_VIEW.SAID_ON, view.saidOn())
                .set(OWN_VIEW.RECORDED_BY, stamp.by())
                .set(OWN_VIEW.RECORDED_AT, stamp.at())
                .execute();
    }

    private static StatementRecord record(UUID caseId, Kept kept) {
        StatementRecord row = new StatementRecord();
        row.setId(kept.id());
        row.setCaseId(caseId);
        row.setKind(kept.kind());
        row.setTopic(kept.topic());
        row.setText(kept.text());
        row.setSaidOn(kept.saidOn());
        row.setSpeakerProfessional(kept.source().professional());
        row.setSpeakerPerson(kept.source().person());
        row.setSpeakerOrganisation(kept.source().organisation());
        row.setSpeakerSeat(kept.source().seat());
        row.setWriter(kept.source().writer());
        row.setToldBy(kept.toldBy());
        row.setLifeDomain(kept.lifeDomain());
        row.setCategories(kept.categories().stream().sorted().toArray(String[]::new));
        row.setGround(kept.grounds().ground());
        row.setLiftingGround(kept.grounds().lifting());
        row.setLiftingReason(kept.grounds().liftingReason());
        row.setPurpose(kept.conditions().purpose());
        row.setNotOnward(kept.conditions().notOnward());
        row.setReadableUntil(Weighed.end(kept.conditions().until()));
        row.setWeighing(Weighed.json(kept.conditions().weighing()));
        row.setAudience(kept.audience().stream().sorted().toArray(Integer[]::new));
        row.setRiskChangeable(kept.risk().changeable());
        row.setRiskLevel(kept.risk().level());
        row.setQuestionKey(kept.questionKey());
        row.setConferenceId(kept.conference());
        row.setSupersedes(kept.versions().supersedes());
        row.setWrittenAt(kept.versions().writtenAt());
        row.setRootId(kept.versions().root());
        return row;
    }
}
