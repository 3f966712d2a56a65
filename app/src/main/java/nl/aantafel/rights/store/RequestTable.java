package nl.aantafel.rights.store;

import static nl.aantafel.db.rights.Tables.CONSULTATION_ITEM;
import static nl.aantafel.db.rights.Tables.HANDOVER;
import static nl.aantafel.db.rights.Tables.REQUEST;
import static nl.aantafel.db.rights.Tables.REQUEST_ITEM;
import static nl.aantafel.db.rights.Tables.REQUEST_PERSON;
import static nl.aantafel.db.rights.Tables.REQUEST_SERIES;
import static nl.aantafel.db.rights.Tables.REQUEST_WORDS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.db.rights.tables.records.RequestRecord;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.RequestedPersons.Found;
import nl.aantafel.rights.RightsRequests.AskedBy;
import nl.aantafel.rights.RightsRequests.HandedOver;
import nl.aantafel.rights.RightsRequests.Name;
import nl.aantafel.rights.RightsRequests.NewRequest;
import nl.aantafel.rights.RightsRequests.Outcome;
import nl.aantafel.rights.domain.Request;
import nl.aantafel.rights.domain.Request.Ending;
import nl.aantafel.rights.domain.Request.Identity;
import nl.aantafel.rights.domain.Request.Round;
import nl.aantafel.rights.domain.Request.Terms;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Requests, as far as the actor answers or watches them. */
@Component
public class RequestTable {

    private final DSLContext db;

    RequestTable(DSLContext db) {
        this.db = db;
    }

    /** What was said with a request: for the contact point only. */
    @Personal
    public record Words(Name about, String askerName, String wish, String extensionReason, String outcomeReason) {
        @Override
        public String toString() {
            return "Words";
        }
    }

    /** Whom a request is about, in one case. */
    public record Person(UUID caseId, UUID person, UUID subjectKey) {}

    /** Who changed it, and when. */
    public record Stamp(UUID by, Instant at) {}

    /** The next number of the year; the row is locked until the transaction ends, so that there are no gaps. */
    public String number(UUID partnership, int year) {
        int last = db.insertInto(REQUEST_SERIES)
                .set(REQUEST_SERIES.PARTNERSHIP_ID, partnership)
                .set(REQUEST_SERIES.YEAR, year)
                .set(REQUEST_SERIES.LAST, 1)
                .onConflict(REQUEST_SERIES.PARTNERSHIP_ID, REQUEST_SERIES.YEAR)
                .doUpdate()
                .set(REQUEST_SERIES.LAST, REQUEST_SERIES.LAST.plus(1))
                .returning(REQUEST_SERIES.LAST)
                .fetchSingle(REQUEST_SERIES.LAST);
        return String.format(Locale.ROOT, "V-%d-%03d", year, last);
    }

    public void add(Request request, NewRequest said, Stamp stamp) {
        db.insertInto(REQUEST)
                .set(REQUEST.ID, request.id())
                .set(REQUEST.PARTNERSHIP_ID, request.partnership())
                .set(REQUEST.NUMBER, request.number())
                .set(REQUEST.KIND, request.kind())
                .set(REQUEST.ASKED_BY, code(request.askedBy()))
                .set(REQUEST.RECEIVED_ON, request.terms().receivedOn())
                .set(REQUEST.DUE, request.terms().due())
                .set(REQUEST.REGISTERED_BY, stamp.by())
                .set(REQUEST.REGISTERED_AT, stamp.at())
                .set(REQUEST.CHANGED_BY, stamp.by())
                .set(REQUEST.CHANGED_AT, stamp.at())
                .execute();
        db.insertInto(REQUEST_WORDS)
                .set(REQUEST_WORDS.REQUEST_ID, request.id())
                .set(REQUEST_WORDS.PARTNERSHIP_ID, request.partnership())
                .set(REQUEST_WORDS.FIRST_NAME, said.about().firstName().strip())
                .set(REQUEST_WORDS.PREFIX, said.about().prefix().strip())
                .set(REQUEST_WORDS.LAST_NAME, said.about().lastName().strip())
                .set(REQUEST_WORDS.BIRTH_DATE, said.about().birthDate())
                .set(REQUEST_WORDS.ASKER_NAME, said.askerName().strip())
                .set(REQUEST_WORDS.WISH, said.wish().strip())
                .execute();
    }

    private static String code(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    public Optional<Request> find(UUID request) {
        return db.selectFrom(REQUEST).where(REQUEST.ID.eq(request)).fetchOptional(RequestTable::request);
    }

    public Optional<Words> words(UUID request) {
        return db.selectFrom(REQUEST_WORDS)
                .where(REQUEST_WORDS.REQUEST_ID.eq(request))
                .fetchOptional(row -> new Words(
                        new Name(row.getFirstName(), row.getPrefix(), row.getLastName(), row.getBirthDate()),
                        row.getAskerName(),
                        row.getWish(),
                        row.getExtensionReason(),
                        row.getOutcomeReason()));
    }

    /** Which of the open ones: of a kind, or of every kind when it is empty; due before a day, or whenever. */
    public record OpenOnes(String kind, @Nullable LocalDate dueBefore) {}

    private static Condition ofKind(String kind) {
        return kind.isEmpty() ? DSL.noCondition() : REQUEST.KIND.eq(kind);
    }

    /** Where a list goes on: the day it is ordered by, and the id. */
    public record From(LocalDate day, UUID id) {}

    /** The open ones by due date, one more than asked. */
    public List<Request> open(UUID partnership, OpenOnes which, @Nullable From after, int most) {
        return db.selectFrom(REQUEST)
                .where(
                        REQUEST.PARTNERSHIP_ID.eq(partnership),
                        REQUEST.CLOSED_AT.isNull(),
                        ofKind(which.kind()),
                        which.dueBefore() == null ? DSL.noCondition() : REQUEST.DUE.lt(which.dueBefore()),
                        after == null
                                ? DSL.noCondition()
                                : DSL.row(REQUEST.DUE, REQUEST.ID).gt(after.day(), after.id()))
                .orderBy(REQUEST.DUE, REQUEST.ID)
                .limit(most)
                .fetch(RequestTable::request);
    }

    /** The closed ones, the newest first, one more than asked. */
    public List<Request> closed(UUID partnership, String kind, @Nullable UUID after, int most) {
        return db.selectFrom(REQUEST)
                .where(
                        REQUEST.PARTNERSHIP_ID.eq(partnership),
                        REQUEST.CLOSED_AT.isNotNull(),
                        ofKind(kind),
                        after == null ? DSL.noCondition() : REQUEST.ID.lt(after))
                .orderBy(REQUEST.ID.desc())
                .limit(most)
                .fetch(RequestTable::request);
    }

    public List<Request> numbered(UUID partnership, String number) {
        Condition same = DSL.upper(REQUEST.NUMBER).eq(number.strip().toUpperCase(Locale.ROOT));
        return db.selectFrom(REQUEST)
                .where(REQUEST.PARTNERSHIP_ID.eq(partnership), same)
                .fetch(RequestTable::request);
    }

    /** How far the rounds are; nothing for who only watches. */
    public Map<UUID, Round> rounds(Collection<UUID> requests) {
        Map<UUID, Round> rounds = new HashMap<>();
        if (requests.isEmpty()) {
            return rounds;
        }
        Map<UUID, Integer> chosen = db.select(REQUEST_ITEM.REQUEST_ID, DSL.count())
                .from(REQUEST_ITEM)
                .where(REQUEST_ITEM.REQUEST_ID.in(requests))
                .groupBy(REQUEST_ITEM.REQUEST_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
        chosen.forEach((request, items) -> rounds.put(request, new Round(items, false, false)));
        Field<Integer> waiting = DSL.count().filterWhere(CONSULTATION_ITEM.ANSWER.eq(DSL.inline("")));
        db.select(CONSULTATION_ITEM.REQUEST_ID, waiting)
                .from(CONSULTATION_ITEM)
                .where(CONSULTATION_ITEM.REQUEST_ID.in(requests))
                .groupBy(CONSULTATION_ITEM.REQUEST_ID)
                .forEach(row -> rounds.put(
                        row.value1(), new Round(chosen.getOrDefault(row.value1(), 0), true, row.value2() > 0)));
        return rounds;
    }

    private static Request request(RequestRecord row) {
        return new Request(
                row.getId(),
                row.getPartnershipId(),
                row.getNumber(),
                row.getKind(),
                AskedBy.valueOf(row.getAskedBy().toUpperCase(Locale.ROOT)),
                new Terms(row.getReceivedOn(), row.getDue(), row.getExtendedOn(), row.getReopenedAt()),
                new Identity(row.getIdentityCheck(), row.getIdentityOn()),
                row.getFoundAt() != null,
                new Ending(
                        row.getOutcome().isEmpty()
                                ? Outcome.OPEN
                                : Outcome.valueOf(row.getOutcome().toUpperCase(Locale.ROOT)),
                        row.getOutcomeGround(),
                        row.getClosedAt() != null),
                row.getVersion());
    }

    /** False when somebody changed it first. */
    public boolean identify(UUID request, Identity identity, long version, Stamp stamp) {
        return db.update(REQUEST)
                        .set(REQUEST.IDENTITY_CHECK, identity.check())
                        .set(REQUEST.IDENTITY_ON, identity.on())
                        .set(REQUEST.VERSION, REQUEST.VERSION.plus(1))
                        .set(REQUEST.CHANGED_BY, stamp.by())
                        .set(REQUEST.CHANGED_AT, stamp.at())
                        .where(REQUEST.ID.eq(request), REQUEST.VERSION.eq(version))
                        .execute()
                == 1;
    }

    public boolean extend(UUID request, LocalDate on, LocalDate due, long version, Stamp stamp) {
        return db.update(REQUEST)
                        .set(REQUEST.EXTENDED_ON, on)
                        .set(REQUEST.DUE, due)
                        .set(REQUEST.VERSION, REQUEST.VERSION.plus(1))
                        .set(REQUEST.CHANGED_BY, stamp.by())
                        .set(REQUEST.CHANGED_AT, stamp.at())
                        .where(REQUEST.ID.eq(request), REQUEST.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /** Something that belongs to it changes; false when somebody changed it first. */
    public boolean touch(UUID request, long version, Stamp stamp) {
        return db.update(REQUEST)
                        .set(REQUEST.VERSION, REQUEST.VERSION.plus(1))
                        .set(REQUEST.CHANGED_BY, stamp.by())
                        .set(REQUEST.CHANGED_AT, stamp.at())
                        .where(REQUEST.ID.eq(request), REQUEST.VERSION.eq(version))
                        .execute()
                == 1;
    }

    public void extensionReason(UUID request, String reason) {
        db.update(REQUEST_WORDS)
                .set(REQUEST_WORDS.EXTENSION_REASON, reason)
                .where(REQUEST_WORDS.REQUEST_ID.eq(request))
                .execute();
    }

    public void rename(UUID request, Name name) {
        db.update(REQUEST_WORDS)
                .set(REQUEST_WORDS.FIRST_NAME, name.firstName().strip())
                .set(REQUEST_WORDS.PREFIX, name.prefix().strip())
                .set(REQUEST_WORDS.LAST_NAME, name.lastName().strip())
                .set(REQUEST_WORDS.BIRTH_DATE, name.birthDate())
                .where(REQUEST_WORDS.REQUEST_ID.eq(request))
                .execute();
    }

    public boolean found(Request request, Collection<Found> persons, long version, Stamp stamp) {
        int changed = db.update(REQUEST)
                .set(REQUEST.FOUND_AT, stamp.at())
                .set(REQUEST.VERSION, REQUEST.VERSION.plus(1))
                .set(REQUEST.CHANGED_BY, stamp.by())
                .set(REQUEST.CHANGED_AT, stamp.at())
                .where(REQUEST.ID.eq(request.id()), REQUEST.VERSION.eq(version))
                .execute();
        if (changed == 1) {
            persons.forEach(each -> db.insertInto(REQUEST_PERSON)
                    .set(REQUEST_PERSON.REQUEST_ID, request.id())
                    .set(REQUEST_PERSON.PARTNERSHIP_ID, request.partnership())
                    .set(REQUEST_PERSON.CASE_ID, each.caseId())
                    .set(REQUEST_PERSON.PERSON_ID, each.person())
                    .set(REQUEST_PERSON.SUBJECT_KEY, each.subjectKey())
                    .execute());
        }
        return changed == 1;
    }

    public Set<Person> persons(UUID request) {
        return db.selectFrom(REQUEST_PERSON)
                .where(REQUEST_PERSON.REQUEST_ID.eq(request))
                .fetchSet(row -> new Person(row.getCaseId(), row.getPersonId(), row.getSubjectKey()));
    }

    /** It is decided; closed when there is nothing to hand over any more. */
    public boolean end(UUID request, Ending ending, long version, Stamp stamp) {
        return db.update(REQUEST)
                        .set(REQUEST.OUTCOME, code(ending.outcome()))
                        .set(REQUEST.OUTCOME_GROUND, ending.ground())
                        .set(REQUEST.DECIDED_AT, stamp.at())
                        .set(REQUEST.VERSION, REQUEST.VERSION.plus(1))
                        .set(REQUEST.CHANGED_BY, stamp.by())
                        .set(REQUEST.CHANGED_AT, stamp.at())
                        .where(REQUEST.ID.eq(request), REQUEST.VERSION.eq(version), REQUEST.DECIDED_AT.isNull())
                        .execute()
                == 1;
    }

    public void outcomeReason(UUID request, String reason) {
        db.update(REQUEST_WORDS)
                .set(REQUEST_WORDS.OUTCOME_REASON, reason)
                .where(REQUEST_WORDS.REQUEST_ID.eq(request))
                .execute();
    }

    public boolean close(UUID request, long version, Stamp stamp) {
        return db.update(REQUEST)
                        .set(REQUEST.CLOSED_AT, stamp.at())
                        .set(REQUEST.VERSION, REQUEST.VERSION.plus(1))
                        .set(REQUEST.CHANGED_BY, stamp.by())
                        .set(REQUEST.CHANGED_AT, stamp.at())
                        .where(REQUEST.ID.eq(request), REQUEST.VERSION.eq(version), REQUEST.CLOSED_AT.isNull())
                        .execute()
                == 1;
    }

    public void handedOver(UUID id, Request request, HandedOver handed, Stamp stamp) {
        db.insertInto(HANDOVER)
                .set(HANDOVER.ID, id)
                .set(HANDOVER.REQUEST_ID, request.id())
                .set(HANDOVER.PARTNERSHIP_ID, request.partnership())
                .set(HANDOVER.HANDED_ON, handed.on())
                .set(HANDOVER.WAY, handed.way())
                .set(HANDOVER.RECORDED_BY, stamp.by())
                .set(HANDOVER.RECORDED_AT, stamp.at())
                .execute();
    }

    public List<HandedOver> handovers(UUID request) {
        return db.selectFrom(HANDOVER)
                .where(HANDOVER.REQUEST_ID.eq(request))
                .orderBy(HANDOVER.ID)
                .fetch(row -> new HandedOver(row.getWay(), row.getHandedOn()));
    }

    /** Who changed it last, and when. */
    public Optional<Stamp> changed(UUID request) {
        return db.select(REQUEST.CHANGED_BY, REQUEST.CHANGED_AT)
                .from(REQUEST)
                .where(REQUEST.ID.eq(request))
                .fetchOptional(row -> new Stamp(row.value1(), row.value2()));
    }
}
