package nl.aantafel.plan.store;

import static nl.aantafel.db.plan.Tables.WATCH;
import static nl.aantafel.db.plan.Tables.WATCH_OFFER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.db.plan.tables.records.WatchRecord;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Personal;
import nl.aantafel.plan.Watches.Came;
import nl.aantafel.plan.domain.OfferedWatch;
import nl.aantafel.plan.domain.Stamp;
import nl.aantafel.plan.domain.Stretch;
import nl.aantafel.platform.Destroying;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The chains of watches, one per member of the family, and what was offered. */
@Component
public class WatchStore {

    /** Who holds a watch from now on; nobody when it ends, and then why. */
    public record Next(
            @Nullable UUID professional, @Nullable UUID organisation, Came came, String reason) {}

    /** Where a watch belongs: the case, its partnership, the member of the family, and for whose eyes. */
    public record Over(UUID caseId, UUID partnership, UUID person, Set<Integer> audience) {}

    /** An offer about one member of the family as it is kept. */
    @Personal
    public record Offered(
            UUID caseId, UUID together, Set<UUID> persons, UUID to, UUID organisation, String note, LocalDate due) {
        @Override
        public String toString() {
            return "Offered";
        }
    }

    /** A watch whose holder is gone. */
    public record Vacant(UUID caseId, UUID partnership, UUID person, UUID professional) {}

    /** What was offered together and is past its last day. */
    public record Late(UUID together, UUID caseId, UUID partnership, Set<UUID> persons) {}

    private final DSLContext sql;
    private final Destroying destroying;

    WatchStore(DSLContext sql, Destroying destroying) {
        this.sql = sql;
        this.destroying = destroying;
    }

    /** All stretches, the latest first. */
    public List<Stretch> stretches(UUID caseId) {
        return sql.selectFrom(WATCH)
                .where(WATCH.CASE_ID.eq(caseId))
                .orderBy(WATCH.FROM_AT.desc(), WATCH.ID)
                .fetch(row -> new Stretch(
                        row.getId(),
                        row.getCaseId(),
                        row.getPartnershipId(),
                        row.getPersonId(),
                        row.getFromAt(),
                        row.getUntilAt(),
                        row.getProfessionalId(),
                        row.getOrganisationId(),
                        row.getCameBy(),
                        row.getReason(),
                        row.getVersion()));
    }

    /** All offers, the latest first. */
    public List<OfferedWatch> offers(UUID caseId) {
        return sql.selectFrom(WATCH_OFFER)
                .where(WATCH_OFFER.CASE_ID.eq(caseId))
                .orderBy(WATCH_OFFER.OFFERED_AT.desc(), WATCH_OFFER.ID)
                .fetch(row -> new OfferedWatch(
                        row.getTogether(),
                        row.getPersonId(),
                        row.getProfessionalId(),
                        row.getNote(),
                        row.getOfferedBy(),
                        row.getOfferedAt(),
                        row.getDue(),
                        row.getOutcome(),
                        row.getAnswer(),
                        row.getAnsweredAt()));
    }

    /** The first of a chain. */
    public void begin(Over over, Next next, Stamp stamp) {
        sql.insertInto(WATCH).set(record(over, next, stamp)).execute();
    }

    /** The stretch ends and the next one begins at the same moment. False when somebody else changed it since. */
    public boolean goOn(Stretch present, Set<Integer> audience, Next next, Stamp stamp) {
        boolean first = sql.update(WATCH)
                        .set(WATCH.UNTIL_AT, stamp.at())
                        .set(WATCH.VERSION, present.version() + 1)
                        .set(WATCH.CHANGED_BY, stamp.by())
                        .set(WATCH.CHANGED_AT, stamp.at())
                        .where(WATCH.ID.eq(present.id()))
                        .and(WATCH.UNTIL_AT.isNull())
                        .and(WATCH.VERSION.eq(present.version()))
                        .execute()
                == 1;
        if (first) {
            WatchRecord row =
                    record(new Over(present.caseId(), present.partnership(), present.person(), audience), next, stamp);
            row.setFollows(stamp.at());
            sql.insertInto(WATCH).set(row).execute();
        }
        return first;
    }

    private static WatchRecord record(Over over, Next next, Stamp stamp) {
        WatchRecord row = new WatchRecord();
        row.setId(Ids.next(stamp.at()));
        row.setCaseId(over.caseId());
        row.setPartnershipId(over.partnership());
        row.setPersonId(over.person());
        row.setFromAt(stamp.at());
        row.setProfessionalId(next.professional());
        row.setOrganisationId(next.organisation());
        row.setCameBy(next.came().code());
        row.setReason(next.reason());
        row.setAudience(over.audience().stream().sorted().toArray(Integer[]::new));
        row.setVersion(1L);
        row.setChangedBy(stamp.by());
        row.setChangedAt(stamp.at());
        return row;
    }

    public void offer(Offered it, Stamp stamp) {
        it.persons()
                .forEach(person -> sql.insertInto(WATCH_OFFER)
                        .set(WATCH_OFFER.ID, Ids.next(stamp.at()))
                        .set(WATCH_OFFER.CASE_ID, it.caseId())
                        .set(WATCH_OFFER.TOGETHER, it.together())
                        .set(WATCH_OFFER.PERSON_ID, person)
                        .set(WATCH_OFFER.ORGANISATION_ID, it.organisation())
                        .set(WATCH_OFFER.PROFESSIONAL_ID, it.to())
                        .set(WATCH_OFFER.NOTE, it.note())
                        .set(WATCH_OFFER.OFFERED_BY, stamp.by())
                        .set(WATCH_OFFER.OFFERED_AT, stamp.at())
                        .set(WATCH_OFFER.DUE, it.due())
                        .execute());
    }

    /** The case of each of these offers, as far as the reader may see it. */
    public Map<UUID, UUID> cases(Collection<UUID> offers) {
        return sql.selectDistinct(WATCH_OFFER.TOGETHER, WATCH_OFFER.CASE_ID)
                .from(WATCH_OFFER)
                .where(WATCH_OFFER.TOGETHER.in(offers))
                .fetchMap(WATCH_OFFER.TOGETHER, WATCH_OFFER.CASE_ID);
    }

    /** False when it has an outcome already. */
    public boolean answer(UUID caseId, UUID together, String outcome, String answer, Stamp stamp) {
        return sql.update(WATCH_OFFER)
                        .set(WATCH_OFFER.OUTCOME, outcome)
                        .set(WATCH_OFFER.ANSWER, answer)
                        .set(WATCH_OFFER.ANSWERED_BY, stamp.by())
                        .set(WATCH_OFFER.ANSWERED_AT, stamp.at())
                        .where(WATCH_OFFER.CASE_ID.eq(caseId))
                        .and(WATCH_OFFER.TOGETHER.eq(together))
                        .and(WATCH_OFFER.OUTCOME.eq(""))
                        .execute()
                > 0;
    }

    /** For the job all there are; for anybody else those of the cases they may see. */
    public List<Vacant> vacant(Collection<UUID> cases) {
        return sql.fetch("select * from plan.vacant_watches({0})", DSL.val(cases.toArray(UUID[]::new)))
                .map(row -> new Vacant(
                        row.get("case_id", UUID.class),
                        row.get("partnership_id", UUID.class),
                        row.get("person_id", UUID.class),
                        row.get("professional_id", UUID.class)));
    }

    /** For the job alone, as the next three. */
    public List<Late> late() {
        return sql.fetch("select * from plan.late_watch_offers()")
                .map(row -> new Late(
                        row.get("together", UUID.class),
                        row.get("case_id", UUID.class),
                        row.get("partnership_id", UUID.class),
                        Arrays.stream(row.get("persons", UUID[].class)).collect(Collectors.toSet())));
    }

    public boolean lapse(UUID together) {
        return sql.fetchSingle("select plan.lapse_watch_offer({0})", DSL.val(together))
                .get(0, boolean.class);
    }

    /** Whether there was none of this kind in the case yet. */
    public boolean task(Vacant about, String kind, UUID owner, UUID id) {
        return sql.fetchSingle(
                        "select plan.watch_task({0}, {1}, {2}, {3}, {4}, {5})",
                        DSL.val(id),
                        DSL.val(about.caseId()),
                        DSL.val(about.partnership()),
                        DSL.val(kind),
                        DSL.val(about.caseId()),
                        DSL.val(owner))
                .get(0, boolean.class);
    }

    /** Nothing is left of somebody who was entered by mistake. */
    public void forget(UUID caseId, UUID person) {
        destroying.rows(WATCH_OFFER, WATCH_OFFER.CASE_ID.eq(caseId).and(WATCH_OFFER.PERSON_ID.eq(person)));
        destroying.rows(WATCH, WATCH.CASE_ID.eq(caseId).and(WATCH.PERSON_ID.eq(person)));
    }
}
