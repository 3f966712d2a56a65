package nl.aantafel.meeting.store;

import static nl.aantafel.db.meeting.Tables.REPORT;
import static org.jooq.impl.DSL.max;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.db.meeting.tables.records.ReportRecord;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.Course;
import nl.aantafel.meeting.domain.SettledReport;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Settled reports, each version for good. */
@Component
public class ReportStore {

    private final DSLContext sql;
    private final JsonMapper json;

    ReportStore(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    public void add(Conference conference, SettledReport report) {
        ReportRecord row = new ReportRecord();
        row.setId(report.id());
        row.setCaseId(conference.caseId());
        row.setConferenceId(conference.id());
        row.setNumber(report.number());
        row.setPlanNumber(report.planNumber());
        row.setStatements(report.statements().toArray(UUID[]::new));
        row.setCarried(
                report.course().carried().stream().map(Course.Shown::statement).toArray(UUID[]::new));
        row.setContent(JSONB.valueOf(json.writeValueAsString(report.course())));
        row.setChangeReason(report.changeReason().strip());
        row.setFinalisedBy(report.finalisedBy());
        row.setFinalisedAt(report.finalisedAt());
        row.setCircle(report.circle());
        sql.insertInto(REPORT).set(row).execute();
    }

    /** Latest first; of each what is for everybody, then what is for the circles its reader is in. */
    public List<SettledReport> of(UUID conference) {
        return sql.selectFrom(REPORT)
                .where(REPORT.CONFERENCE_ID.eq(conference))
                .orderBy(REPORT.NUMBER.desc(), REPORT.CIRCLE)
                .fetch(this::report);
    }

    public Optional<Integer> latest(UUID conference) {
        return sql.select(max(REPORT.NUMBER))
                .from(REPORT)
                .where(REPORT.CONFERENCE_ID.eq(conference))
                .fetchOptional(row -> row.value1());
    }

    public Map<UUID, Integer> numbers(Collection<UUID> conferences) {
        return sql.select(REPORT.CONFERENCE_ID, max(REPORT.NUMBER))
                .from(REPORT)
                .where(REPORT.CONFERENCE_ID.in(conferences))
                .groupBy(REPORT.CONFERENCE_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    private SettledReport report(ReportRecord row) {
        return new SettledReport(
                row.getId(),
                row.getNumber(),
                row.getPlanNumber(),
                List.of(row.getStatements()),
                json.readValue(row.getContent().data(), Course.class),
                row.getChangeReason(),
                row.getFinalisedBy(),
                row.getFinalisedAt(),
                row.getCircle());
    }
}
