package nl.aantafel.meeting.store;

import static nl.aantafel.db.meeting.Tables.DIVISION;
import static nl.aantafel.db.meeting.Tables.PART;
import static nl.aantafel.db.meeting.Tables.PART_MEMBER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.db.meeting.Tables;
import nl.aantafel.db.meeting.tables.records.PartMemberRecord;
import nl.aantafel.db.meeting.tables.records.PartRecord;
import nl.aantafel.meeting.Releases.Waiting;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.Part;
import nl.aantafel.platform.Destroying;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The parts of conferences that are split, and who sits in each. */
@Component
public class PartStore {

    private final DSLContext sql;
    private final Destroying destroying;

    PartStore(DSLContext sql, Destroying destroying) {
        this.sql = sql;
        this.destroying = destroying;
    }

    /** In order; none for a conference that is not split. */
    public List<Part> of(UUID conference) {
        return read(PART.CONFERENCE_ID.eq(conference));
    }

    public Optional<Part> find(UUID part) {
        return read(PART.ID.eq(part)).stream().findFirst();
    }

    public boolean split(UUID conference) {
        return sql.fetchExists(sql.selectOne().from(PART).where(PART.CONFERENCE_ID.eq(conference)));
    }

    private List<Part> read(Condition condition) {
        List<PartRecord> rows =
                sql.selectFrom(PART).where(condition).orderBy(PART.POSITION).fetch();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<PartMemberRecord>> people = sql.selectFrom(PART_MEMBER)
                .where(PART_MEMBER.PART_ID.in(
                        rows.stream().map(PartRecord::getId).toList()))
                .fetchGroups(PART_MEMBER.PART_ID, PartMemberRecord.class);
        return rows.stream()
                .map(row -> part(row, people.getOrDefault(row.getId(), List.of())))
                .toList();
    }

    private static Part part(PartRecord row, List<PartMemberRecord> people) {
        Set<UUID> professionals = new HashSet<>();
        Set<UUID> family = new HashSet<>();
        for (PartMemberRecord member : people) {
            (member.getFamily() ? family : professionals).add(member.getMemberId());
        }
        return new Part(
                row.getId(),
                row.getConferenceId(),
                row.getPosition(),
                row.getName(),
                row.getStartsAt(),
                row.getEndsAt(),
                row.getPlace(),
                row.getCircle(),
                Set.copyOf(Arrays.asList(row.getShown())),
                Set.copyOf(Arrays.asList(row.getCircles())),
                Set.copyOf(professionals),
                Set.copyOf(family));
    }

    /** All circles of all parts in a case. */
    public Set<Integer> circles(UUID caseId) {
        Set<Integer> all = new HashSet<>();
        sql.select(PART.CIRCLES)
                .from(PART)
                .where(PART.CASE_ID.eq(caseId))
                .forEach(row -> all.addAll(Arrays.asList(row.value1())));
        return all;
    }

    /** How much of each part nobody else may read yet; nothing for who does not manage the case. */
    public List<Waiting> unreleased(UUID conference) {
        Map<UUID, Part> known = of(conference).stream().collect(Collectors.toMap(Part::id, Function.identity()));
        var counted = Tables.UNRELEASED.call(conference);
        return sql
                .selectFrom(counted)
                .fetch(row -> new Waiting(
                        row.getPartId(),
                        Objects.requireNonNull(known.get(row.getPartId())).number(),
                        Objects.requireNonNull(known.get(row.getPartId())).name(),
                        row.getStatements(),
                        row.getAgreements()))
                .stream()
                .sorted(Comparator.comparing(Waiting::number))
                .toList();
    }

    /** 0 when the conference was never split. */
    public long version(UUID conference) {
        return sql.select(DIVISION.VERSION)
                .from(DIVISION)
                .where(DIVISION.CONFERENCE_ID.eq(conference))
                .fetchOptional(DIVISION.VERSION)
                .orElse(0L);
    }

    /** Who changed it last, and when. */
    public record Last(@Nullable UUID by, @Nullable Instant at) {}

    public Last last(UUID conference) {
        return sql.select(DIVISION.CHANGED_BY, DIVISION.CHANGED_AT)
                .from(DIVISION)
                .where(DIVISION.CONFERENCE_ID.eq(conference))
                .fetchOptional(row -> new Last(row.value1(), row.value2()))
                .orElse(new Last(null, null));
    }

    /** As the version that follows the one that was seen; false when somebody else was first. */
    public boolean next(Conference conference, long seen, UUID by, Instant at) {
        if (seen == 0) {
            return sql.insertInto(DIVISION)
                            .set(DIVISION.CONFERENCE_ID, conference.id())
                            .set(DIVISION.CASE_ID, conference.caseId())
                            .set(DIVISION.VERSION, 1L)
                            .set(DIVISION.CHANGED_BY, by)
                            .set(DIVISION.CHANGED_AT, at)
                            .onConflictDoNothing()
                            .execute()
                    == 1;
        }
        return sql.update(DIVISION)
                        .set(DIVISION.VERSION, seen + 1)
                        .set(DIVISION.CHANGED_BY, by)
                        .set(DIVISION.CHANGED_AT, at)
                        .where(DIVISION.CONFERENCE_ID.eq(conference.id()))
                        .and(DIVISION.VERSION.eq(seen))
                        .execute()
                == 1;
    }

    /** As it is now, with its people. */
    public void save(UUID caseId, Part part) {
        PartRecord row = new PartRecord();
        row.setPosition((short) part.number());
        row.setName(part.name());
        row.setStartsAt(part.starts());
        row.setEndsAt(part.ends());
        row.setPlace(part.place());
        row.setCircle(part.circle());
        row.setShown(part.shown().stream().sorted().toArray(Integer[]::new));
        row.setCircles(part.circles().stream().sorted().toArray(Integer[]::new));
        if (sql.update(PART).set(row).where(PART.ID.eq(part.id())).execute() == 0) {
            row.setId(part.id());
            row.setCaseId(caseId);
            row.setConferenceId(part.conference());
            sql.insertInto(PART).set(row).execute();
        }
        sql.deleteFrom(PART_MEMBER).where(PART_MEMBER.PART_ID.eq(part.id())).execute();
        List<PartMemberRecord> people = new ArrayList<>();
        part.professionals().forEach(each -> people.add(new PartMemberRecord(caseId, part.id(), each, false)));
        part.family().forEach(each -> people.add(new PartMemberRecord(caseId, part.id(), each, true)));
        if (!people.isEmpty()) {
            sql.insertInto(PART_MEMBER).set(people).execute();
        }
    }

    public void remove(UUID part) {
        destroying.rows(PART_MEMBER, PART_MEMBER.PART_ID.eq(part));
        destroying.rows(PART, PART.ID.eq(part));
    }

    /** Nothing is left of somebody who was entered by mistake. */
    public void forget(UUID caseId, UUID person) {
        destroying.rows(PART_MEMBER, PART_MEMBER.CASE_ID.eq(caseId).and(PART_MEMBER.MEMBER_ID.eq(person)));
    }
}
