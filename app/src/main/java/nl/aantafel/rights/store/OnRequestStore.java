package nl.aantafel.rights.store;

import static nl.aantafel.db.rights.Tables.CONSULTATION;
import static nl.aantafel.db.rights.Tables.CONSULTATION_ITEM;
import static nl.aantafel.db.rights.Tables.GIVEN_TEXT;
import static nl.aantafel.db.rights.Tables.HANDOVER;
import static nl.aantafel.db.rights.Tables.ITEM_DECISION;
import static nl.aantafel.db.rights.Tables.REQUEST;
import static nl.aantafel.db.rights.Tables.REQUEST_ITEM;
import static nl.aantafel.db.rights.Tables.REQUEST_PERSON;
import static nl.aantafel.db.rights.Tables.REQUEST_WORDS;
import static nl.aantafel.db.rights.Tables.RESTRICTION_END;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.kernel.Time;
import nl.aantafel.platform.DatabaseRole;
import nl.aantafel.platform.Destroying;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What the destroyer's role does for requests: destroy what was granted, and let go of requests whose term has ended. */
@Component
public class OnRequestStore {

    private final RetentionStore retention;
    private final Destroying destroying;

    OnRequestStore(RetentionStore retention, Destroying destroying) {
        this.retention = retention;
        this.destroying = destroying;
    }

    /** Something that is to be destroyed, on an article. */
    public record Granted(UUID request, ResourceRef item, String article) {}

    /** The cases in which something is. */
    public List<UUID> cases() {
        return retention
                .role()
                .sql()
                .selectDistinct(ITEM_DECISION.CASE_ID)
                .from(ITEM_DECISION)
                .where(waits())
                .orderBy(ITEM_DECISION.CASE_ID)
                .fetch(ITEM_DECISION.CASE_ID);
    }

    private static Condition waits() {
        return ITEM_DECISION
                .DESTROY_ARTICLE
                .ne(DSL.inline(""))
                .and(ITEM_DECISION.DESTROYED_AT.isNull())
                .and(ITEM_DECISION.LAPSED_AT.isNull());
    }

    /** Those of a case, locked: another process passes them by. */
    public List<Granted> granted(DatabaseRole role, UUID caseId) {
        return role.sql()
                .selectFrom(ITEM_DECISION)
                .where(waits(), ITEM_DECISION.CASE_ID.eq(caseId))
                .orderBy(ITEM_DECISION.REQUEST_ID, ITEM_DECISION.ITEM_TYPE, ITEM_DECISION.ITEM_ID)
                .forUpdate()
                .skipLocked()
                .fetch(row -> new Granted(
                        row.getRequestId(),
                        new ResourceRef(row.getItemType(), row.getItemId()),
                        row.getDestroyArticle()));
    }

    public void destroyed(DatabaseRole role, UUID caseId, Collection<Granted> granted, Instant at) {
        granted.forEach(each -> role.sql()
                .update(ITEM_DECISION)
                .set(ITEM_DECISION.DESTROYED_AT, at)
                .where(ITEM_DECISION.CASE_ID.eq(caseId), ITEM_DECISION.REQUEST_ID.eq(each.request()))
                .and(ITEM_DECISION.ITEM_TYPE.eq(each.item().type()))
                .and(ITEM_DECISION.ITEM_ID.eq(each.item().id()))
                .execute());
    }

    /**
     * Requests of a partnership that were closed before a day, or should have been: but those by which something is still to be
     * destroyed or stays restricted.
     *
     * @param restricting the kinds of requests that restrict
     */
    public List<UUID> over(DatabaseRole role, UUID partnership, LocalDate before, Collection<String> restricting) {
        Field<LocalDate> ended = DSL.coalesce(
                DSL.field(
                        "({0} at time zone {1})::date",
                        LocalDate.class, REQUEST.CLOSED_AT, DSL.inline(Time.ZONE.getId())),
                REQUEST.DUE);
        Condition ofRequest = ITEM_DECISION.REQUEST_ID.eq(REQUEST.ID);
        Condition restricts = REQUEST.KIND
                .in(restricting)
                .andExists(DSL.selectOne().from(ITEM_DECISION).where(ofRequest, ITEM_DECISION.HONOURED_AT.isNotNull()))
                .andNotExists(DSL.selectOne()
                        .from(RESTRICTION_END)
                        .where(RESTRICTION_END.REQUEST_ID.eq(REQUEST.ID), RESTRICTION_END.LIFTED_AT.isNotNull()));
        return role.sql()
                .select(REQUEST.ID)
                .from(REQUEST)
                .where(REQUEST.PARTNERSHIP_ID.eq(partnership), ended.lt(before), DSL.not(restricts))
                .andNotExists(DSL.selectOne().from(ITEM_DECISION).where(ofRequest, waits()))
                .orderBy(REQUEST.ID)
                .fetch(REQUEST.ID);
    }

    /** The request itself and the questions to participants: what messages and tasks are about. */
    public List<UUID> ids(DatabaseRole role, UUID request) {
        List<UUID> all = new ArrayList<>(role.sql()
                .select(CONSULTATION.ID)
                .from(CONSULTATION)
                .where(CONSULTATION.REQUEST_ID.eq(request))
                .fetch(CONSULTATION.ID));
        all.add(request);
        return all;
    }

    /** The opaque keys of whom a request was about. */
    public Set<UUID> subjects(DatabaseRole role, UUID request) {
        return role.sql()
                .selectDistinct(REQUEST_PERSON.SUBJECT_KEY)
                .from(REQUEST_PERSON)
                .where(REQUEST_PERSON.REQUEST_ID.eq(request))
                .fetchSet(REQUEST_PERSON.SUBJECT_KEY);
    }

    /** All of a request: each table before those it refers to. */
    public void letGo(DatabaseRole role, UUID request) {
        rows(role, GIVEN_TEXT, GIVEN_TEXT.REQUEST_ID, request);
        rows(role, ITEM_DECISION, ITEM_DECISION.REQUEST_ID, request);
        rows(role, CONSULTATION_ITEM, CONSULTATION_ITEM.REQUEST_ID, request);
        rows(role, CONSULTATION, CONSULTATION.REQUEST_ID, request);
        rows(role, REQUEST_ITEM, REQUEST_ITEM.REQUEST_ID, request);
        rows(role, REQUEST_PERSON, REQUEST_PERSON.REQUEST_ID, request);
        rows(role, RESTRICTION_END, RESTRICTION_END.REQUEST_ID, request);
        rows(role, HANDOVER, HANDOVER.REQUEST_ID, request);
        rows(role, REQUEST_WORDS, REQUEST_WORDS.REQUEST_ID, request);
        rows(role, REQUEST, REQUEST.ID, request);
    }

    private void rows(DatabaseRole role, Table<?> table, Field<UUID> column, UUID request) {
        destroying.under(role.sql(), table, column.eq(request));
    }
}
