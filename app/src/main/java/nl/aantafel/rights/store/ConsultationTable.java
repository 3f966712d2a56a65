package nl.aantafel.rights.store;

import static nl.aantafel.db.rights.Tables.CONSULTATION;
import static nl.aantafel.db.rights.Tables.CONSULTATION_ITEM;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.db.rights.tables.records.ConsultationItemRecord;
import nl.aantafel.db.rights.tables.records.ConsultationRecord;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.rights.Consultations.Reply;
import nl.aantafel.rights.RequestItems.Answer;
import nl.aantafel.rights.RequestItems.Said;
import nl.aantafel.rights.domain.Request;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is asked about what, and what they answered: for the contact point, and for who is asked. */
@Component
public class ConsultationTable {

    private final DSLContext db;

    ConsultationTable(DSLContext db) {
        this.db = db;
    }

    /** Somebody in a case of a request now. */
    public record Participant(UUID caseId, UUID person, UUID organisation, String role) {}

    /** Somebody is asked about some items. */
    public record Asked(
            UUID id,
            UUID request,
            UUID caseId,
            UUID person,
            UUID organisation,
            LocalDate due,
            @Nullable Instant answeredAt) {}

    /** What who is asked may know of the request. */
    @Personal
    public record About(
            UUID request,
            UUID partnership,
            String number,
            String kind,
            String name,
            boolean closed,
            Set<UUID> subjects) {
        @Override
        public String toString() {
            return "About";
        }
    }

    /** A refusal whose last day is over. */
    public record Lapsing(UUID request, ResourceRef item, UUID partnership, UUID caseId, Set<UUID> subjects) {}

    public List<Participant> participants(UUID request) {
        return db.fetch("select * from rights.participants({0})", DSL.val(request))
                .map(row -> new Participant(
                        row.get("in_case", UUID.class),
                        row.get("person", UUID.class),
                        row.get("organisation", UUID.class),
                        row.get("role", String.class)));
    }

    public void ask(Request request, Asked asked, Collection<ResourceRef> items, RequestTable.Stamp stamp) {
        db.insertInto(CONSULTATION)
                .set(CONSULTATION.ID, asked.id())
                .set(CONSULTATION.REQUEST_ID, request.id())
                .set(CONSULTATION.PARTNERSHIP_ID, request.partnership())
                .set(CONSULTATION.CASE_ID, asked.caseId())
                .set(CONSULTATION.ASKED_PERSON, asked.person())
                .set(CONSULTATION.ORGANISATION_ID, asked.organisation())
                .set(CONSULTATION.DUE, asked.due())
                .set(CONSULTATION.ASKED_BY, stamp.by())
                .set(CONSULTATION.ASKED_AT, stamp.at())
                .execute();
        items.forEach(item -> db.insertInto(CONSULTATION_ITEM)
                .set(CONSULTATION_ITEM.REQUEST_ID, request.id())
                .set(CONSULTATION_ITEM.ITEM_TYPE, item.type())
                .set(CONSULTATION_ITEM.ITEM_ID, item.id())
                .set(CONSULTATION_ITEM.CONSULTATION_ID, asked.id())
                .set(CONSULTATION_ITEM.PARTNERSHIP_ID, request.partnership())
                .set(CONSULTATION_ITEM.CASE_ID, asked.caseId())
                .set(CONSULTATION_ITEM.ASKED_PERSON, asked.person())
                .execute());
    }

    public List<Asked> of(UUID request) {
        return db.selectFrom(CONSULTATION)
                .where(CONSULTATION.REQUEST_ID.eq(request))
                .orderBy(CONSULTATION.ID)
                .fetch(ConsultationTable::asked);
    }

    public Optional<Asked> find(UUID consultation) {
        return db.selectFrom(CONSULTATION)
                .where(CONSULTATION.ID.eq(consultation))
                .fetchOptional(ConsultationTable::asked);
    }

    public List<Asked> found(Collection<UUID> consultations) {
        return db.selectFrom(CONSULTATION)
                .where(CONSULTATION.ID.in(consultations))
                .fetch(ConsultationTable::asked);
    }

    private static Asked asked(ConsultationRecord row) {
        return new Asked(
                row.getId(),
                row.getRequestId(),
                row.getCaseId(),
                row.getAskedPerson(),
                row.getOrganisationId(),
                row.getDue(),
                row.getAnsweredAt());
    }

    public Map<ResourceRef, Said> said(UUID request) {
        return db.selectFrom(CONSULTATION_ITEM)
                .where(CONSULTATION_ITEM.REQUEST_ID.eq(request))
                .fetchMap(ConsultationTable::ref, ConsultationTable::said);
    }

    public Map<ResourceRef, Said> saidIn(UUID consultation) {
        return db.selectFrom(CONSULTATION_ITEM)
                .where(CONSULTATION_ITEM.CONSULTATION_ID.eq(consultation))
                .fetchMap(ConsultationTable::ref, ConsultationTable::said);
    }

    /** How many items each is asked about. */
    public Map<UUID, Integer> sizes(UUID request) {
        return db.select(CONSULTATION_ITEM.CONSULTATION_ID, DSL.count())
                .from(CONSULTATION_ITEM)
                .where(CONSULTATION_ITEM.REQUEST_ID.eq(request))
                .groupBy(CONSULTATION_ITEM.CONSULTATION_ID)
                .fetchMap(CONSULTATION_ITEM.CONSULTATION_ID, DSL.count());
    }

    private static ResourceRef ref(ConsultationItemRecord row) {
        return new ResourceRef(row.getItemType(), row.getItemId());
    }

    private static Said said(ConsultationItemRecord row) {
        return new Said(answer(row), row.getGround(), row.getReason(), row.getUntilDay(), row.getInstead());
    }

    private static Answer answer(ConsultationItemRecord row) {
        if (row.getLapsedAt() != null) {
            return Answer.LAPSED;
        }
        return row.getAnswer().isEmpty()
                ? Answer.ASKED
                : Answer.valueOf(row.getAnswer().toUpperCase(Locale.ROOT));
    }

    public Optional<About> about(UUID consultation) {
        return db.fetch("select * from rights.asked_about({0})", DSL.val(consultation)).stream()
                .findFirst()
                .map(row -> new About(
                        row.get("request", UUID.class),
                        row.get("partnership", UUID.class),
                        row.get("number", String.class),
                        row.get("kind", String.class),
                        String.join(
                                        " ",
                                        row.get("first_name", String.class),
                                        row.get("prefix", String.class),
                                        row.get("last_name", String.class))
                                .replaceAll(" +", " ")
                                .strip(),
                        row.get("closed", boolean.class),
                        Set.copyOf(Arrays.asList(row.get("subjects", UUID[].class)))));
    }

    /** False when it was answered already. */
    public boolean answer(UUID consultation, List<Reply> replies, Instant at) {
        for (Reply reply : replies) {
            boolean may = Boolean.TRUE.equals(reply.may());
            db.update(CONSULTATION_ITEM)
                    .set(CONSULTATION_ITEM.ANSWER, may ? "may" : "may_not")
                    .set(CONSULTATION_ITEM.GROUND, may ? "" : reply.ground())
                    .set(CONSULTATION_ITEM.REASON, may ? "" : reply.reason().strip())
                    .set(CONSULTATION_ITEM.UNTIL_DAY, may ? null : reply.until())
                    .set(CONSULTATION_ITEM.INSTEAD, may ? reply.instead() : "")
                    .set(CONSULTATION_ITEM.ANSWERED_AT, at)
                    .where(
                            CONSULTATION_ITEM.CONSULTATION_ID.eq(consultation),
                            CONSULTATION_ITEM.ITEM_TYPE.eq(reply.item().type()),
                            CONSULTATION_ITEM.ITEM_ID.eq(reply.item().id()),
                            CONSULTATION_ITEM.ANSWERED_AT.isNull())
                    .execute();
        }
        return db.update(CONSULTATION)
                        .set(CONSULTATION.ANSWERED_AT, at)
                        .where(CONSULTATION.ID.eq(consultation), CONSULTATION.ANSWERED_AT.isNull())
                        .execute()
                == 1;
    }

    public List<Lapsing> lapsing() {
        return db.fetch("select * from rights.lapsing()")
                .map(row -> new Lapsing(
                        row.get("request", UUID.class),
                        new ResourceRef(row.get("item_type", String.class), row.get("item_id", UUID.class)),
                        row.get("partnership", UUID.class),
                        row.get("in_case", UUID.class),
                        Set.copyOf(Arrays.asList(row.get("subjects", UUID[].class)))));
    }

    /** Whether the request was decided, and is open again now. */
    public boolean lapse(UUID request, ResourceRef item, LocalDate due) {
        return db.fetchSingle(
                        "select rights.lapse({0}, {1}, {2}, {3})",
                        DSL.val(request), DSL.val(item.type()), DSL.val(item.id()), DSL.val(due))
                .get(0, boolean.class);
    }
}
