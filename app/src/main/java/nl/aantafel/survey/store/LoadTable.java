package nl.aantafel.survey.store;

import static nl.aantafel.db.survey.Tables.LOAD;
import static nl.aantafel.db.survey.Tables.LOAD_LINE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.db.survey.tables.records.LoadLineRecord;
import nl.aantafel.kernel.Personal;
import nl.aantafel.platform.Destroying;
import nl.aantafel.survey.Responses.LineRefused;
import nl.aantafel.survey.Responses.Load;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lines that came in from elsewhere and wait to be read. A line goes when it was read. */
@Component
public class LoadTable {

    private static final TypeReference<List<LineRefused>> REFUSED = new TypeReference<>() {};
    private static final int AT_ONCE = 1000;
    /** So many refusals are told one by one. */
    private static final int TOLD = 100;

    @Personal
    public record Line(int number, String text) {
        @Override
        public String toString() {
            return "Line";
        }
    }

    /** A load that is at work. {@code head} are the names of its columns; empty when each line names its own parts. */
    public record Running(UUID id, UUID campaign, UUID partnership, int done, int total) {}

    private final DSLContext sql;
    private final Destroying destroying;
    private final JsonMapper json;

    LoadTable(DSLContext sql, Destroying destroying, JsonMapper json) {
        this.sql = sql;
        this.destroying = destroying;
        this.json = json;
    }

    public void add(UUID id, UUID campaign, UUID partnership, String name, List<String> lines, UUID by, Instant now) {
        sql.insertInto(LOAD)
                .set(LOAD.ID, id)
                .set(LOAD.CAMPAIGN_ID, campaign)
                .set(LOAD.PARTNERSHIP_ID, partnership)
                .set(LOAD.NAME, name)
                .set(LOAD.TOTAL, lines.size())
                .set(LOAD.STATE, "waiting")
                .set(LOAD.STARTED_BY, by)
                .set(LOAD.STARTED_AT, now)
                .execute();
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            List<LoadLineRecord> rows = new ArrayList<>();
            for (int at = from; at < Math.min(lines.size(), from + AT_ONCE); at++) {
                rows.add(new LoadLineRecord(id, at + 1, partnership, lines.get(at)));
            }
            sql.insertInto(LOAD_LINE).set(rows).execute();
        }
    }

    /** The oldest that is not finished, held for this transaction; nobody else is at it. */
    public Optional<Running> next() {
        return sql.selectFrom(LOAD)
                .where(LOAD.STATE.in("waiting", "running"))
                .orderBy(LOAD.STARTED_AT, LOAD.ID)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(row -> new Running(
                        row.getId(), row.getCampaignId(), row.getPartnershipId(), row.getDone(), row.getTotal()));
    }

    public List<Line> lines(UUID load, int most) {
        return sql.selectFrom(LOAD_LINE)
                .where(LOAD_LINE.LOAD_ID.eq(load))
                .orderBy(LOAD_LINE.NUMBER)
                .limit(most)
                .fetch(row -> new Line(row.getNumber(), row.getLine()));
    }

    /** What was read is done; a restart begins after it. */
    public void read(Running load, List<Line> lines, List<LineRefused> refused) {
        if (!lines.isEmpty()) {
            sql.deleteFrom(LOAD_LINE)
                    .where(
                            LOAD_LINE.LOAD_ID.eq(load.id()),
                            LOAD_LINE.NUMBER.le(lines.getLast().number()))
                    .execute();
        }
        int done = load.done() + lines.size();
        JSONB before =
                sql.select(LOAD.REFUSED).from(LOAD).where(LOAD.ID.eq(load.id())).fetchSingle(LOAD.REFUSED);
        List<LineRefused> all = new ArrayList<>(json.readValue(before.data(), REFUSED));
        all.addAll(refused);
        sql.update(LOAD)
                .set(LOAD.DONE, done)
                .set(LOAD.REFUSED, JSONB.valueOf(json.writeValueAsString(all)))
                .set(LOAD.STATE, lines.isEmpty() || done >= load.total() ? "done" : "running")
                .where(LOAD.ID.eq(load.id()))
                .execute();
    }

    /**
     * What was not read is gone for good, with the load it belongs to, as one entry on the list of what was destroyed; that it was stopped is
     * written anew.
     */
    public void stop(UUID campaign, UUID load) {
        sql.selectFrom(LOAD)
                .where(LOAD.CAMPAIGN_ID.eq(campaign), LOAD.ID.eq(load), LOAD.STATE.in("waiting", "running"))
                .forUpdate()
                .fetchOptional()
                .ifPresent(stopped -> {
                    destroying.rows(LOAD, LOAD.ID.eq(load));
                    stopped.setState("stopped");
                    stopped.touched(true);
                    sql.insertInto(LOAD).set(stopped).execute();
                });
    }

    public List<Load> all(UUID campaign) {
        return found(LOAD.CAMPAIGN_ID.eq(campaign));
    }

    public Optional<Load> one(UUID campaign, UUID load) {
        return found(LOAD.CAMPAIGN_ID.eq(campaign).and(LOAD.ID.eq(load))).stream()
                .findFirst();
    }

    private List<Load> found(Condition condition) {
        return sql.selectFrom(LOAD)
                .where(condition)
                .orderBy(LOAD.STARTED_AT.desc(), LOAD.ID.desc())
                .fetch(this::load);
    }

    private Load load(Record row) {
        List<LineRefused> refused = json.readValue(row.get(LOAD.REFUSED).data(), REFUSED);
        return new Load(
                row.get(LOAD.ID),
                row.get(LOAD.NAME),
                row.get(LOAD.TOTAL),
                row.get(LOAD.DONE),
                refused.size(),
                refused.stream().limit(TOLD).toList(),
                row.get(LOAD.STATE));
    }
}
