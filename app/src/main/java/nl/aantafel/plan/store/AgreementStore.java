package nl.aantafel.plan.store;

import static nl.aantafel.db.plan.Tables.AGREEMENT;
import static nl.aantafel.db.plan.Tables.AGREEMENT_PARTY;
import static nl.aantafel.db.plan.Tables.CARRY_OVER;
import static nl.aantafel.db.plan.Tables.LINE_FOR;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.Principal;
import nl.aantafel.db.plan.tables.records.AgreementRecord;
import nl.aantafel.db.plan.tables.records.CarryOverRecord;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.domain.Changed;
import nl.aantafel.plan.domain.Stamp;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Agreements of a case, with their parties by id and how often they went along to a next conference. */
@Component
public class AgreementStore {

    static final Field<Integer> CARRIED_TIMES =
            field(selectCount().from(CARRY_OVER).where(CARRY_OVER.AGREEMENT_ID.eq(AGREEMENT.ID)));

    static final Field<Integer> CARRIED = CARRIED_TIMES.as("carried");

    private final DSLContext sql;
    private final PartyStore parties;

    AgreementStore(DSLContext sql, PartyStore parties) {
        this.sql = sql;
        this.parties = parties;
    }

    public List<AgreementView> list(UUID caseId) {
        Map<UUID, Parties> all = parties.ofCase(caseId);
        return read(AGREEMENT.CASE_ID.eq(caseId)).stream()
                .map(row -> view(row, all.getOrDefault(row.get(AGREEMENT.ID), Parties.NONE)))
                .toList();
    }

    /** Who of those who do an agreement of the case said to have it, by agreement; read with its parties. */
    public Map<UUID, Set<UUID>> received(UUID caseId) {
        return parties.received(caseId);
    }

    public Optional<Changed<AgreementView>> find(UUID caseId, UUID agreement) {
        return read(AGREEMENT.CASE_ID.eq(caseId).and(AGREEMENT.ID.eq(agreement))).stream()
                .findFirst()
                .map(row -> new Changed<>(
                        view(row, parties.of(agreement)),
                        row.get(AGREEMENT.CHANGED_BY),
                        row.get(AGREEMENT.CHANGED_AT)));
    }

    private List<Record> read(Condition condition) {
        return List.copyOf(sql.select(AGREEMENT.fields())
                .select(CARRIED)
                .from(AGREEMENT)
                .where(condition)
                .orderBy(
                        AGREEMENT.PRIORITY.asc().nullsLast(),
                        AGREEMENT.DUE.asc().nullsLast(),
                        AGREEMENT.ID)
                .fetch());
    }

    static AgreementView view(Record row, Parties parties) {
        AgreementRecord agreement = row.into(AGREEMENT);
        Short priority = agreement.getPriority();
        return new AgreementView(
                agreement.getId(),
                agreement.getCaseId(),
                agreement.getGoalId(),
                agreement.getKind(),
                parties.derivedType(agreement.getKind()),
                agreement.getWhat(),
                agreement.getReason(),
                agreement.getDue(),
                agreement.getTerm(),
                priority == null ? null : priority.intValue(),
                agreement.getPriorityReason(),
                parties.does(),
                parties.forWhom(),
                parties.with(),
                agreement.getState(),
                agreement.getStateNote(),
                row.get(CARRIED),
                agreement.getConferenceId(),
                agreement.getMadeOn(),
                agreement.getVersion(),
                agreement.getPhase(),
                agreement.getDoneOn());
    }

    /** {@code keys} are the opaque keys of the members of the family, by their id. */
    public void add(AgreementView made, AgreementInput input, Map<UUID, UUID> keys, Written written) {
        AgreementRecord row = record(input, written.stamp());
        row.setId(made.id());
        if (written.circle() != Principal.TABLE) {
            row.setAudience(new Integer[] {written.circle()});
        }
        row.setCaseId(made.caseId());
        row.setPhase(made.phase());
        row.setMadeOn(made.madeOn());
        row.setConferenceId(input.conference());
        sql.insertInto(AGREEMENT).set(row).execute();
        parties.add(made, input, keys, written.stamp());
    }

    /** Who made it when, and in which circle. */
    public record Written(Stamp stamp, int circle) {}

    public Map<UUID, Set<Integer>> audiences(UUID caseId) {
        return sql.select(AGREEMENT.ID, AGREEMENT.AUDIENCE)
                .from(AGREEMENT)
                .where(AGREEMENT.CASE_ID.eq(caseId))
                .fetchMap(row -> row.value1(), row -> Set.of(row.value2()));
    }

    public Set<UUID> broughtBy(UUID caseId, UUID professional) {
        return sql.select(AGREEMENT.ID)
                .from(AGREEMENT)
                .where(AGREEMENT.CASE_ID.eq(caseId))
                .and(AGREEMENT
                        .CHANGED_BY
                        .eq(professional)
                        .or(AGREEMENT.ID.in(select(AGREEMENT_PARTY.AGREEMENT_ID)
                                .from(AGREEMENT_PARTY)
                                .where(AGREEMENT_PARTY.CASE_ID.eq(caseId))
                                .and(AGREEMENT_PARTY.PART.eq(inline("does")))
                                .and(AGREEMENT_PARTY.PROFESSIONAL_ID.eq(professional)))))
                .fetchSet(AGREEMENT.ID);
    }

    public Set<Integer> audience(UUID agreement) {
        return Set.of(sql.select(AGREEMENT.AUDIENCE)
                .from(AGREEMENT)
                .where(AGREEMENT.ID.eq(agreement))
                .fetchSingle(AGREEMENT.AUDIENCE));
    }

    /** With all that belongs to it. */
    public void release(UUID agreement, Set<Integer> audience) {
        Integer[] numbers = audience.stream().sorted().toArray(Integer[]::new);
        sql.update(AGREEMENT)
                .set(AGREEMENT.AUDIENCE, numbers)
                .where(AGREEMENT.ID.eq(agreement))
                .execute();
        sql.update(AGREEMENT_PARTY)
                .set(AGREEMENT_PARTY.AUDIENCE, numbers)
                .where(AGREEMENT_PARTY.AGREEMENT_ID.eq(agreement))
                .execute();
        sql.update(CARRY_OVER)
                .set(CARRY_OVER.AUDIENCE, numbers)
                .where(CARRY_OVER.AGREEMENT_ID.eq(agreement))
                .execute();
        sql.update(LINE_FOR)
                .set(LINE_FOR.AUDIENCE, numbers)
                .where(LINE_FOR.LINE_ID.eq(agreement))
                .and(LINE_FOR.KIND.eq(inline("agreement")))
                .execute();
    }

    /** Changes what is agreed, not how it goes. False when somebody else changed it since the version of {@code now}. */
    public boolean change(AgreementView now, AgreementInput input, Map<UUID, UUID> keys, Stamp stamp) {
        AgreementRecord row = record(input, stamp);
        row.setVersion(now.version() + 1);
        if (sql.update(AGREEMENT).set(row).where(asSeen(now)).execute() == 0) {
            return false;
        }
        parties.remove(now.id());
        parties.add(now, input, keys, stamp);
        return true;
    }

    /** Changes how it goes: state, note and the day it was done. */
    public boolean report(AgreementView reported, Stamp stamp) {
        boolean changed = sql.update(AGREEMENT)
                        .set(AGREEMENT.STATE, reported.state())
                        .set(AGREEMENT.STATE_NOTE, reported.stateNote())
                        .set(AGREEMENT.DONE_ON, reported.doneOn())
                        .set(AGREEMENT.VERSION, reported.version() + 1)
                        .set(AGREEMENT.CHANGED_BY, stamp.by())
                        .set(AGREEMENT.CHANGED_AT, stamp.at())
                        .where(asSeen(reported))
                        .execute()
                == 1;
        if (changed) {
            parties.opened(reported);
        }
        return changed;
    }

    private static Condition asSeen(AgreementView seen) {
        return AGREEMENT
                .CASE_ID
                .eq(seen.caseId())
                .and(AGREEMENT.ID.eq(seen.id()))
                .and(AGREEMENT.VERSION.eq(seen.version()));
    }

    private static AgreementRecord record(AgreementInput input, Stamp stamp) {
        AgreementRecord row = new AgreementRecord();
        Integer priority = input.priority();
        row.setGoalId(input.goal());
        row.setKind(input.kind());
        row.setWhat(input.what().strip());
        row.setReason(input.reason());
        row.setDue(input.due());
        row.setTerm(input.term());
        row.setPriority(priority == null ? null : priority.shortValue());
        row.setPriorityReason(input.priorityReason());
        row.setChangedBy(stamp.by());
        row.setChangedAt(stamp.at());
        return row;
    }

    /** Which of these are open agreements of the case. */
    public Set<UUID> open(UUID caseId, Collection<UUID> agreements) {
        return sql.select(AGREEMENT.ID)
                .from(AGREEMENT)
                .where(AGREEMENT.CASE_ID.eq(caseId))
                .and(AGREEMENT.ID.in(agreements))
                .and(AGREEMENT.STATE.eq("open"))
                .fetchSet(AGREEMENT.ID);
    }

    private static CarryOverRecord carried(UUID caseId, UUID agreement, UUID conference) {
        CarryOverRecord row = new CarryOverRecord();
        row.setCaseId(caseId);
        row.setAgreementId(agreement);
        row.setConferenceId(conference);
        return row;
    }

    public void carryOver(UUID caseId, UUID conference, Collection<UUID> agreements) {
        sql.insertInto(CARRY_OVER)
                .set(agreements.stream()
                        .map(agreement -> carried(caseId, agreement, conference))
                        .toList())
                .onConflictDoNothing()
                .execute();
    }
}
