package nl.aantafel.meeting.store;

import static nl.aantafel.db.meeting.Tables.AGENDA;
import static nl.aantafel.db.meeting.Tables.POINT;
import static nl.aantafel.db.meeting.Tables.POINT_AGREEMENT;
import static nl.aantafel.db.meeting.Tables.POINT_TASK;
import static nl.aantafel.db.meeting.Tables.SECRECY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.db.meeting.tables.records.AgendaRecord;
import nl.aantafel.db.meeting.tables.records.PointRecord;
import nl.aantafel.db.meeting.tables.records.PointTaskRecord;
import nl.aantafel.db.meeting.tables.records.SecrecyRecord;
import nl.aantafel.meeting.Agendas.PointState;
import nl.aantafel.meeting.Agendas.State;
import nl.aantafel.meeting.domain.KeptAgenda;
import nl.aantafel.meeting.domain.KeptPoint;
import nl.aantafel.meeting.domain.KeptPointTask;
import nl.aantafel.meeting.domain.KeptSecrecy;
import nl.aantafel.platform.Destroying;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Agendas with their points. Row-level security shows each point only to who is asked for it and in its case. */
@Component
public class AgendaStore {

    private final DSLContext sql;
    private final Destroying destroying;

    AgendaStore(DSLContext sql, Destroying destroying) {
        this.sql = sql;
        this.destroying = destroying;
    }

    public void add(KeptAgenda agenda, UUID plannedBy) {
        AgendaRecord row = record(agenda);
        row.setId(agenda.id());
        row.setPartnershipId(agenda.partnership());
        row.setPlannedBy(plannedBy);
        sql.insertInto(AGENDA).set(row).execute();
    }

    /** False when somebody else changed it since the version it was read with. */
    public boolean change(KeptAgenda next) {
        AgendaRecord row = record(next);
        row.setVersion(next.version() + 1);
        return sql.update(AGENDA)
                        .set(row)
                        .where(AGENDA.ID.eq(next.id()))
                        .and(AGENDA.VERSION.eq(next.version()))
                        .execute()
                == 1;
    }

    public boolean state(KeptAgenda agenda, State state) {
        return sql.update(AGENDA)
                        .set(AGENDA.STATE, code(state))
                        .set(AGENDA.VERSION, agenda.version() + 1)
                        .where(AGENDA.ID.eq(agenda.id()))
                        .and(AGENDA.VERSION.eq(agenda.version()))
                        .execute()
                == 1;
    }

    public void secretaryThere(UUID agenda, boolean there) {
        sql.update(AGENDA)
                .set(AGENDA.SECRETARY_THERE, there)
                .where(AGENDA.ID.eq(agenda))
                .execute();
    }

    public boolean settled(KeptAgenda agenda, UUID by, Instant at) {
        return sql.update(AGENDA)
                        .set(AGENDA.STATE, code(State.SETTLED))
                        .set(AGENDA.SETTLED_BY, by)
                        .set(AGENDA.SETTLED_AT, at)
                        .set(AGENDA.VERSION, agenda.version() + 1)
                        .where(AGENDA.ID.eq(agenda.id()))
                        .and(AGENDA.VERSION.eq(agenda.version()))
                        .execute()
                == 1;
    }

    /** Only for who leads it. */
    public Optional<KeptAgenda> find(UUID id) {
        return sql.selectFrom(AGENDA).where(AGENDA.ID.eq(id)).fetchOptional(AgendaStore::agenda);
    }

    public void addPoint(KeptAgenda agenda, KeptPoint point) {
        PointRecord row = new PointRecord();
        row.setId(point.id());
        row.setAgendaId(point.agenda());
        row.setPartnershipId(agenda.partnership());
        row.setKind(agenda.kind());
        row.setCaseId(point.caseId());
        row.setCircle(point.circle());
        row.setTheme(point.theme());
        row.setState(code(point.state()));
        sql.insertInto(POINT).set(row).execute();
    }

    public void rename(KeptAgenda agenda, UUID point, String theme) {
        sql.update(POINT)
                .set(POINT.THEME, theme)
                .set(POINT.KIND, agenda.kind())
                .where(POINT.ID.eq(point))
                .execute();
    }

    /** What was agreed at other meetings of this kind that the actor was at, and is not done yet; oldest first. */
    public List<KeptPointTask> openElsewhere(UUID partnership, String kind, UUID agenda) {
        return sql.select(POINT_TASK)
                .from(POINT_TASK)
                .join(POINT)
                .on(POINT.ID.eq(POINT_TASK.POINT_ID))
                .where(POINT.PARTNERSHIP_ID.eq(partnership))
                .and(POINT.KIND.eq(kind))
                .and(POINT.CASE_ID.isNull())
                .and(POINT.AGENDA_ID.ne(agenda))
                .and(POINT_TASK.DONE_ON.isNull())
                .orderBy(POINT_TASK.AT, POINT_TASK.ID)
                .fetch(row -> task(row.value1()));
    }

    public void removePoints(Collection<UUID> points) {
        if (!points.isEmpty()) {
            destroying.rows(SECRECY, SECRECY.POINT_ID.in(points));
            destroying.rows(POINT, POINT.ID.in(points));
        }
    }

    /** Those the actor is asked for. */
    public List<KeptPoint> points(UUID agenda) {
        return sql.selectFrom(POINT).where(POINT.AGENDA_ID.eq(agenda)).fetch(AgendaStore::point);
    }

    public Optional<KeptPoint> point(UUID id) {
        return sql.selectFrom(POINT).where(POINT.ID.eq(id)).fetchOptional(AgendaStore::point);
    }

    public void pointState(UUID point, PointState state) {
        sql.update(POINT)
                .set(POINT.STATE, code(state))
                .where(POINT.ID.eq(point))
                .execute();
    }

    /** False when somebody else wrote since that version. */
    public boolean note(UUID point, String note, long version) {
        return sql.update(POINT)
                        .set(POINT.NOTE, note)
                        .set(POINT.VERSION, version + 1)
                        .where(POINT.ID.eq(point))
                        .and(POINT.VERSION.eq(version))
                        .execute()
                == 1;
    }

    public void agreed(KeptPoint point, UUID caseId, UUID agreement) {
        sql.insertInto(POINT_AGREEMENT)
                .set(POINT_AGREEMENT.AGREEMENT_ID, agreement)
                .set(POINT_AGREEMENT.CASE_ID, caseId)
                .set(POINT_AGREEMENT.POINT_ID, point.id())
                .execute();
    }

    public Map<UUID, Set<UUID>> agreements(Collection<UUID> points) {
        return points.isEmpty()
                ? Map.of()
                : sql.selectFrom(POINT_AGREEMENT)
                        .where(POINT_AGREEMENT.POINT_ID.in(points))
                        .collect(java.util.stream.Collectors.groupingBy(
                                row -> row.getPointId(),
                                java.util.stream.Collectors.mapping(
                                        row -> row.getAgreementId(), java.util.stream.Collectors.toSet())));
    }

    public void addTask(KeptPointTask task) {
        PointTaskRecord row = new PointTaskRecord();
        row.setId(task.id());
        row.setPointId(task.point());
        row.setTaskId(task.task());
        row.setWhat(task.what());
        row.setOwnerId(task.owner());
        row.setDue(task.due());
        row.setAt(task.at());
        sql.insertInto(POINT_TASK).set(row).execute();
    }

    public List<KeptPointTask> tasks(Collection<UUID> points) {
        return points.isEmpty()
                ? List.of()
                : sql.selectFrom(POINT_TASK)
                        .where(POINT_TASK.POINT_ID.in(points))
                        .orderBy(POINT_TASK.AT, POINT_TASK.ID)
                        .fetch(AgendaStore::task);
    }

    public Optional<KeptPointTask> task(UUID id) {
        return sql.selectFrom(POINT_TASK).where(POINT_TASK.ID.eq(id)).fetchOptional(AgendaStore::task);
    }

    public void taskDone(UUID task, @org.jspecify.annotations.Nullable LocalDate on) {
        sql.update(POINT_TASK)
                .set(POINT_TASK.DONE_ON, on)
                .where(POINT_TASK.TASK_ID.eq(task))
                .execute();
    }

    public void confirmed(KeptSecrecy secrecy) {
        SecrecyRecord row = new SecrecyRecord();
        row.setPointId(secrecy.place());
        row.setPersonId(secrecy.person());
        row.setHow(secrecy.how());
        row.setNotedBy(secrecy.notedBy());
        row.setAt(secrecy.at());
        sql.insertInto(SECRECY).set(row).onConflictDoNothing().execute();
    }

    public List<KeptSecrecy> secrecy(Collection<UUID> points) {
        return points.isEmpty()
                ? List.of()
                : sql.selectFrom(SECRECY)
                        .where(SECRECY.POINT_ID.in(points))
                        .fetch(row -> new KeptSecrecy(
                                row.getPointId(), row.getPersonId(), row.getHow(), row.getNotedBy(), row.getAt()));
    }

    private static KeptPointTask task(PointTaskRecord row) {
        return new KeptPointTask(
                row.getId(),
                row.getPointId(),
                row.getTaskId(),
                row.getWhat(),
                row.getOwnerId(),
                row.getDue(),
                row.getAt(),
                row.getDoneOn());
    }

    private static KeptPoint point(PointRecord row) {
        return new KeptPoint(
                row.getId(),
                row.getAgendaId(),
                row.getCaseId(),
                row.getCircle(),
                row.getTheme(),
                PointState.valueOf(row.getState().toUpperCase(Locale.ROOT)),
                row.getNote(),
                row.getVersion());
    }

    private static AgendaRecord record(KeptAgenda agenda) {
        AgendaRecord row = new AgendaRecord();
        row.setKind(agenda.kind());
        row.setStartsAt(agenda.startsAt());
        row.setEndsAt(agenda.endsAt());
        row.setPlace(agenda.place().strip());
        row.setPlaceShown(agenda.placeShown());
        row.setChairId(agenda.chair());
        row.setSecretaryId(agenda.secretary());
        row.setState(code(agenda.state()));
        return row;
    }

    private static KeptAgenda agenda(AgendaRecord row) {
        return new KeptAgenda(
                row.getId(),
                row.getPartnershipId(),
                row.getKind(),
                row.getStartsAt(),
                row.getEndsAt(),
                row.getPlace(),
                row.getPlaceShown(),
                row.getChairId(),
                row.getSecretaryId(),
                row.getSecretaryThere(),
                State.valueOf(row.getState().toUpperCase(Locale.ROOT)),
                row.getVersion());
    }

    private static String code(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
