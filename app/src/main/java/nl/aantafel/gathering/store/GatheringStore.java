package nl.aantafel.gathering.store;

import static nl.aantafel.db.gathering.Tables.AGENDA_ITEM;
import static nl.aantafel.db.gathering.Tables.ATTENDANCE;
import static nl.aantafel.db.gathering.Tables.GATHERING_;
import static nl.aantafel.db.gathering.Tables.PERSON_AT;
import static nl.aantafel.db.gathering.Tables.SUBSTITUTE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.db.gathering.Routines;
import nl.aantafel.db.gathering.tables.records.AgendaItemRecord;
import nl.aantafel.db.gathering.tables.records.AttendanceRecord;
import nl.aantafel.db.gathering.tables.records.GatheringRecord;
import nl.aantafel.db.gathering.tables.records.SubstituteRecord;
import nl.aantafel.gathering.Gatherings.AgendaItem;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.gathering.Gatherings.Plan;
import nl.aantafel.gathering.domain.Instead;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.ReadOnce;
import nl.aantafel.kernel.ResourceRef;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Meetings with who is asked and what is on the agenda. Row-level security shows each only to the people in it. */
@Component
public class GatheringStore {

    /** A meeting as kept, without names. */
    public record Kept(
            Plan plan,
            UUID id,
            UUID plannedBy,
            String state,
            Map<UUID, Boolean> attended,
            long version,
            @Nullable UUID row) {}

    /** Which moment and id to go on after. */
    public record Key(Instant moment, UUID id) {}

    private final DSLContext sql;

    GatheringStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Who plans it, and when. */
    public record Planner(UUID by, Instant at) {}

    public void add(UUID id, Plan plan, Set<UUID> people, Map<UUID, UUID> organisations, Planner planner) {
        add(id, null, plan, people, organisations, planner);
    }

    /** {@code row}: the agenda it is a point of, if it is one. */
    public void add(
            UUID id, @Nullable UUID row, Plan plan, Set<UUID> people, Map<UUID, UUID> organisations, Planner planner) {
        GatheringRecord gathering = record(plan, people);
        gathering.setId(id);
        gathering.setPartnershipId(plan.partnership());
        gathering.setCaseId(plan.caseId());
        gathering.setAgendaId(row);
        gathering.setPlannedBy(planner.by());
        gathering.setState("planned");
        sql.insertInto(GATHERING_).set(gathering).execute();
        invite(id, plan.invitees(), organisations);
        agenda(id, plan.agenda(), planner.at());
    }

    /** False when somebody else changed it since {@code version}. */
    public boolean change(Kept before, Plan plan, Set<UUID> people, Map<UUID, UUID> organisations, Instant now) {
        GatheringRecord gathering = record(plan, people);
        gathering.setVersion(before.version() + 1);
        if (sql.update(GATHERING_).set(gathering).where(as(before)).execute() == 0) {
            return false;
        }
        UUID id = before.id();
        sql.deleteFrom(ATTENDANCE).where(ATTENDANCE.GATHERING_ID.eq(id)).execute();
        sql.deleteFrom(AGENDA_ITEM).where(AGENDA_ITEM.GATHERING_ID.eq(id)).execute();
        invite(id, plan.invitees(), organisations);
        agenda(id, plan.agenda(), now);
        substitutes(id, plan);
        return true;
    }

    /** Who is asked again needs nobody instead, and who is asked no more stands in for nobody. */
    private void substitutes(UUID id, Plan plan) {
        List<UUID> asked = plan.invitees().stream().map(Invitee::person).toList();
        sql.deleteFrom(SUBSTITUTE)
                .where(SUBSTITUTE.GATHERING_ID.eq(id))
                .and(SUBSTITUTE.PERSON_ID.in(asked).or(SUBSTITUTE.SUBSTITUTE_ID.notIn(asked)))
                .execute();
    }

    public void substitute(UUID id, Instead instead) {
        SubstituteRecord row = new SubstituteRecord();
        row.setGatheringId(id);
        row.setPersonId(instead.absent());
        row.setSubstituteId(instead.comes());
        row.setReason(instead.reason());
        row.setAcceptedBy(instead.acceptedBy());
        row.setAcceptedAt(instead.at());
        sql.insertInto(SUBSTITUTE).set(row).execute();
    }

    /** Who comes instead of whom, by meeting. */
    public Map<UUID, List<Instead>> substitutes(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : sql.selectFrom(SUBSTITUTE)
                        .where(SUBSTITUTE.GATHERING_ID.in(ids))
                        .orderBy(SUBSTITUTE.ACCEPTED_AT, SUBSTITUTE.PERSON_ID)
                        .fetchGroups(
                                SUBSTITUTE.GATHERING_ID,
                                row -> new Instead(
                                        row.getPersonId(),
                                        row.getSubstituteId(),
                                        row.getReason(),
                                        row.getAcceptedBy(),
                                        row.getAcceptedAt()));
    }

    /** The points of an agenda that the actor is in, in order of time; not those that were called off. */
    public List<Kept> ofRow(UUID row) {
        return full(sql.selectFrom(GATHERING_)
                .where(GATHERING_.AGENDA_ID.eq(row))
                .and(GATHERING_.STATE.ne("cancelled"))
                .orderBy(GATHERING_.STARTS_AT, GATHERING_.ID)
                .fetch());
    }

    public boolean state(Kept before, String state) {
        return sql.update(GATHERING_)
                        .set(GATHERING_.STATE, state)
                        .set(GATHERING_.VERSION, before.version() + 1)
                        .where(as(before))
                        .execute()
                == 1;
    }

    public void uninvite(UUID caseId, UUID person, Instant from) {
        Routines.uninvite(sql.configuration(), caseId, person, from);
        ReadOnce.forget();
    }

    public int stillPlanned(UUID caseId) {
        Integer count = Routines.stillPlanned(sql.configuration(), caseId);
        return count == null ? 0 : count;
    }

    public void attended(UUID id, Set<UUID> present) {
        sql.update(ATTENDANCE)
                .set(
                        ATTENDANCE.ATTENDED,
                        when(ATTENDANCE.PERSON_ID.in(present), true).otherwise(false))
                .where(ATTENDANCE.GATHERING_ID.eq(id))
                .execute();
    }

    public List<Kept> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : full(sql.selectFrom(GATHERING_).where(GATHERING_.ID.in(ids)).fetch());
    }

    public List<Kept> upcoming(UUID me, Instant from, @Nullable Key after, int limit) {
        Condition rest = after == null
                ? PERSON_AT.STARTS_AT.ge(from)
                : row(PERSON_AT.STARTS_AT, PERSON_AT.GATHERING_ID).gt(after.moment(), after.id());
        return some(me, rest, List.of(PERSON_AT.STARTS_AT.asc(), PERSON_AT.GATHERING_ID.asc()), limit);
    }

    public List<Kept> past(UUID me, Instant before, @Nullable Key after, int limit) {
        Condition rest = after == null
                ? PERSON_AT.STARTS_AT.lt(before)
                : row(PERSON_AT.STARTS_AT, PERSON_AT.GATHERING_ID).lt(after.moment(), after.id());
        return some(me, rest, List.of(PERSON_AT.STARTS_AT.desc(), PERSON_AT.GATHERING_ID.desc()), limit);
    }

    /** A walk along the person's own rows in order of time, from the key on; no further than the page. */
    private List<Kept> some(UUID me, Condition rest, List<SortField<?>> order, int limit) {
        return full(sql.select(GATHERING_)
                .from(PERSON_AT)
                .join(GATHERING_)
                .on(GATHERING_.ID.eq(PERSON_AT.GATHERING_ID))
                .where(PERSON_AT.PERSON_ID.eq(me))
                .and(GATHERING_.STATE.ne("cancelled"))
                .and(rest)
                .orderBy(order)
                .limit(inline(limit))
                .fetch(Record1::value1));
    }

    private List<Kept> full(List<GatheringRecord> rows) {
        List<UUID> ids = rows.stream().map(GatheringRecord::getId).toList();
        Map<UUID, List<AttendanceRecord>> people = sql.selectFrom(ATTENDANCE)
                .where(ATTENDANCE.GATHERING_ID.in(ids))
                .orderBy(ATTENDANCE.POSITION)
                .fetchGroups(ATTENDANCE.GATHERING_ID, AttendanceRecord.class);
        Map<UUID, List<AgendaItemRecord>> items = sql.selectFrom(AGENDA_ITEM)
                .where(AGENDA_ITEM.GATHERING_ID.in(ids))
                .orderBy(AGENDA_ITEM.POSITION)
                .fetchGroups(AGENDA_ITEM.GATHERING_ID, AgendaItemRecord.class);
        return rows.stream()
                .map(each -> kept(
                        each,
                        people.getOrDefault(each.getId(), List.of()),
                        items.getOrDefault(each.getId(), List.of())))
                .toList();
    }

    private static Kept kept(GatheringRecord row, List<AttendanceRecord> people, List<AgendaItemRecord> items) {
        Map<UUID, Boolean> attended = new java.util.HashMap<>();
        people.stream()
                .filter(each -> each.getAttended() != null)
                .forEach(each -> attended.put(each.getPersonId(), each.getAttended()));
        Plan plan = new Plan(
                row.getPartnershipId(),
                row.getCaseId(),
                row.getKind(),
                row.getStartsAt(),
                row.getEndsAt(),
                row.getPlace(),
                row.getChairId(),
                row.getSecretaryId(),
                people.stream()
                        .map(each -> new Invitee(each.getPersonId(), each.getInvolvement(), each.getReason()))
                        .toList(),
                items.stream()
                        .map(each -> new AgendaItem(
                                new ResourceRef(each.getAboutType(), each.getAboutId()),
                                each.getTitle(),
                                each.getMinutes()))
                        .toList(),
                row.getPlaceShown());
        return new Kept(
                plan, row.getId(), row.getPlannedBy(), row.getState(), attended, row.getVersion(), row.getAgendaId());
    }

    private static Condition as(Kept kept) {
        return GATHERING_.ID.eq(kept.id()).and(GATHERING_.VERSION.eq(kept.version()));
    }

    /** Whose a gathering is, and about which case, never changes. */
    private static GatheringRecord record(Plan plan, Set<UUID> people) {
        GatheringRecord row = new GatheringRecord();
        row.setKind(plan.kind());
        row.setStartsAt(plan.startsAt());
        row.setEndsAt(plan.endsAt());
        row.setPlace(plan.place().strip());
        row.setPlaceShown(plan.placeShown());
        row.setChairId(plan.chair());
        row.setSecretaryId(plan.secretary());
        row.setPeople(people.toArray(UUID[]::new));
        return row;
    }

    private void invite(UUID id, List<Invitee> invitees, Map<UUID, UUID> organisations) {
        List<AttendanceRecord> rows = new ArrayList<>();
        for (Invitee invitee : invitees) {
            AttendanceRecord row = new AttendanceRecord();
            row.setGatheringId(id);
            row.setPersonId(invitee.person());
            row.setOrganisationId(organisations.get(invitee.person()));
            row.setInvolvement(invitee.involvement());
            row.setReason(invitee.reason().strip());
            row.setPosition((short) rows.size());
            rows.add(row);
        }
        if (!rows.isEmpty()) {
            sql.insertInto(ATTENDANCE).set(rows).execute();
        }
    }

    private void agenda(UUID id, List<AgendaItem> agenda, Instant now) {
        List<AgendaItemRecord> rows = new ArrayList<>();
        for (AgendaItem item : agenda) {
            AgendaItemRecord row = new AgendaItemRecord();
            row.setId(Ids.next(now));
            row.setGatheringId(id);
            row.setAboutType(item.about().type());
            row.setAboutId(item.about().id());
            row.setTitle(item.title().strip());
            row.setMinutes(item.minutes());
            row.setPosition((short) rows.size());
            rows.add(row);
        }
        if (!rows.isEmpty()) {
            sql.insertInto(AGENDA_ITEM).set(rows).execute();
        }
    }
}
