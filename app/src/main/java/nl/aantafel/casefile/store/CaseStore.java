package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.CASE_FILE;
import static nl.aantafel.db.casefile.Tables.JOINED_CASE;
import static nl.aantafel.db.casefile.Tables.NUMBER_SERIES;
import static nl.aantafel.db.casefile.Tables.PATHWAY_HISTORY;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.CaseFiles.ChangeCase;
import nl.aantafel.casefile.CaseFiles.PathwayPeriod;
import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.casefile.domain.Basis;
import nl.aantafel.casefile.domain.Latest;
import nl.aantafel.casefile.domain.Stamp;
import nl.aantafel.db.casefile.tables.records.CaseFileRecord;
import nl.aantafel.kernel.ReadOnce;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The case itself: its head, its state, its pathways. */
@Component
public class CaseStore {

    private final DSLContext db;

    CaseStore(DSLContext db) {
        this.db = db;
    }

    /** The next number of a partnership; the series stays locked until the transaction ends. */
    public String nextNumber(UUID partnership, int year) {
        int next = db.insertInto(NUMBER_SERIES)
                .set(NUMBER_SERIES.PARTNERSHIP_ID, partnership)
                .set(NUMBER_SERIES.YEAR, year)
                .set(NUMBER_SERIES.LAST, 1)
                .onConflict(NUMBER_SERIES.PARTNERSHIP_ID, NUMBER_SERIES.YEAR)
                .doUpdate()
                .set(NUMBER_SERIES.LAST, NUMBER_SERIES.LAST.plus(1))
                .returning(NUMBER_SERIES.LAST)
                .fetchSingle(NUMBER_SERIES.LAST);
        return "%d-%04d".formatted(year, next);
    }

    public void add(CaseView opened, Stamp stamp) {
        CaseFileRecord row = new CaseFileRecord();
        row.setId(opened.id());
        row.setPartnershipId(opened.partnership());
        row.setNumber(opened.number());
        row.setFrameCode(opened.frameCode());
        row.setFrameVersion(opened.frameVersion());
        row.setState(code(opened.state()));
        row.setFamilyName(opened.familyName());
        row.setOtherNumber(opened.otherNumber());
        row.setOpenedAt(opened.openedAt());
        row.setChangedBy(stamp.by());
        row.setChangedAt(stamp.at());
        db.insertInto(CASE_FILE).set(row).execute();
    }

    public Optional<CaseView> view(UUID caseId) {
        return row(caseId).map(CaseRows::view);
    }

    public Optional<Basis> basis(UUID caseId) {
        return row(caseId).map(CaseRows::basis);
    }

    private Optional<CaseFileRecord> row(UUID caseId) {
        return ReadOnce.read(
                "casefile.case",
                caseId,
                () -> db.selectFrom(CASE_FILE).where(CASE_FILE.ID.eq(caseId)).fetchOptional());
    }

    /** As {@link #basis}; whoever else asks for the lock waits, so that what is decided next still holds. */
    public Optional<Basis> lock(UUID caseId) {
        return db.selectFrom(CASE_FILE)
                .where(CASE_FILE.ID.eq(caseId))
                .forNoKeyUpdate()
                .fetchOptional(CaseRows::basis);
    }

    /** @param contactDue when they must be in touch next, if the light changes; null without a light */
    public boolean change(UUID caseId, ChangeCase change, @Nullable LocalDate contactDue, Stamp stamp) {
        return db.update(CASE_FILE)
                        .set(CASE_FILE.FAMILY_NAME, change.familyName())
                        .set(CASE_FILE.PRIMARY_QUESTION, change.primaryQuestion())
                        .set(CASE_FILE.PRIMARY_QUESTION_REASON, change.primaryQuestionReason())
                        .set(CASE_FILE.DIVORCE, change.divorce())
                        .set(CASE_FILE.DIVORCE_NOTE, change.divorceNote())
                        .set(CASE_FILE.TRAFFIC_LIGHT, change.trafficLight())
                        .set(CASE_FILE.TRAFFIC_LIGHT_REASON, change.trafficLightReason())
                        .set(
                                CASE_FILE.CONTACT_DUE,
                                DSL.when(
                                                CASE_FILE.TRAFFIC_LIGHT.ne(change.trafficLight()),
                                                DSL.val(contactDue, CASE_FILE.CONTACT_DUE))
                                        .otherwise(CASE_FILE.CONTACT_DUE))
                        .set(CASE_FILE.OTHER_NUMBER, change.otherNumber())
                        .set(
                                CASE_FILE.VIOLENCE_KINDS,
                                change.violenceKinds().stream().sorted().toArray(String[]::new))
                        .set(CASE_FILE.CHANGED_BY, stamp.by())
                        .set(CASE_FILE.CHANGED_AT, stamp.at())
                        .set(CASE_FILE.VERSION, CASE_FILE.VERSION.plus(1))
                        .where(CASE_FILE.ID.eq(caseId), CASE_FILE.VERSION.eq(change.version()))
                        .execute()
                == 1;
    }

    public Optional<Latest> latest(UUID caseId) {
        return db.selectFrom(CASE_FILE)
                .where(CASE_FILE.ID.eq(caseId))
                .fetchOptional(row -> new Latest(
                        row.getVersion(),
                        Map.of(
                                "gezinsnaam", row.getFamilyName(),
                                "hoofdvraag", row.getPrimaryQuestion(),
                                "hoofdvraagReden", row.getPrimaryQuestionReason(),
                                "scheiding", row.getDivorce(),
                                "scheidingToelichting", row.getDivorceNote(),
                                "stoplicht", row.getTrafficLight(),
                                "stoplichtReden", row.getTrafficLightReason(),
                                "anderNummer", row.getOtherNumber(),
                                "soortenGeweld", String.join(", ", row.getViolenceKinds())),
                        row.getChangedBy(),
                        row.getChangedAt()));
    }

    /** Moves on, if the case still is in the state it was judged in. */
    public boolean move(UUID caseId, State from, State to) {
        return db.update(CASE_FILE)
                        .set(CASE_FILE.STATE, code(to))
                        .where(CASE_FILE.ID.eq(caseId), CASE_FILE.STATE.eq(code(from)))
                        .execute()
                == 1;
    }

    public void setPurpose(UUID caseId, String purpose) {
        db.update(CASE_FILE)
                .set(CASE_FILE.PURPOSE, purpose)
                .where(CASE_FILE.ID.eq(caseId))
                .execute();
    }

    public void setTakenUpOn(UUID caseId, LocalDate day) {
        db.update(CASE_FILE)
                .set(CASE_FILE.TAKEN_UP_ON, day)
                .where(CASE_FILE.ID.eq(caseId))
                .execute();
    }

    public void setClosedOn(UUID caseId, LocalDate day) {
        db.update(CASE_FILE)
                .set(CASE_FILE.CLOSED_ON, day)
                .where(CASE_FILE.ID.eq(caseId))
                .execute();
    }

    /** The pathway from a day on; the former ones stay in the history. */
    public void follow(UUID id, UUID caseId, PathwayPeriod period, UUID decidedBy) {
        db.update(CASE_FILE)
                .set(CASE_FILE.PATHWAY, period.pathway())
                .where(CASE_FILE.ID.eq(caseId))
                .execute();
        db.insertInto(PATHWAY_HISTORY)
                .set(PATHWAY_HISTORY.ID, id)
                .set(PATHWAY_HISTORY.CASE_ID, caseId)
                .set(PATHWAY_HISTORY.PATHWAY, period.pathway())
                .set(PATHWAY_HISTORY.FROM_DAY, period.from())
                .set(PATHWAY_HISTORY.REASON, period.reason())
                .set(PATHWAY_HISTORY.DECIDED_BY, decidedBy)
                .execute();
    }

    public List<PathwayPeriod> pathways(UUID caseId) {
        return db.selectFrom(PATHWAY_HISTORY)
                .where(PATHWAY_HISTORY.CASE_ID.eq(caseId))
                .orderBy(PATHWAY_HISTORY.FROM_DAY, PATHWAY_HISTORY.ID)
                .fetch(row -> new PathwayPeriod(row.getPathway(), row.getFromDay(), row.getReason()));
    }

    public void join(UUID caseId, UUID known, Stamp stamp) {
        db.insertInto(JOINED_CASE)
                .set(JOINED_CASE.CASE_ID, caseId)
                .set(JOINED_CASE.KNOWN_CASE_ID, known)
                .set(JOINED_CASE.JOINED_BY, stamp.by())
                .set(JOINED_CASE.JOINED_AT, stamp.at())
                .onConflict(JOINED_CASE.CASE_ID)
                .doNothing()
                .execute();
    }

    public Optional<UUID> joinedTo(UUID caseId) {
        return db.select(JOINED_CASE.KNOWN_CASE_ID)
                .from(JOINED_CASE)
                .where(JOINED_CASE.CASE_ID.eq(caseId))
                .fetchOptional(JOINED_CASE.KNOWN_CASE_ID);
    }

    static String code(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    static Set<String> codes(Set<State> states) {
        return states.stream().map(CaseStore::code).collect(Collectors.toUnmodifiableSet());
    }
}
