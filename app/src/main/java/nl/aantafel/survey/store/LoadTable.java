package nl.aantafel.survey.store;

import static nl.aantafel.db.survey.Tables.LOAD;
import static nl.aantafel.db.survey.Tables.LOAD_LINE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.aantafel.db.survey.tables.records.LoadLineRecord;
import nl.aantafel.kernel.Personal;
import nl.aantafel.platform.Destroying;
import nl.aantafel.survey.Responses.LineRefused;
import nl.aantafel.survey.Responses.Load;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lines that came in from elsewhere and wait to be read. A line goes when it was read. */
@Component
public class LoadTable {

    private static final TypeReference<List<LineRefused>> REFUSED = new TypeReference<>() {};
    private static final int AT_ONCE = 1000;
    /** So many refusals are kept one by one. */
    private static final int TOLD = 100;

    @Personal
    public record Line(int number, String text) {
        @Override
        public String toString() {
            return "Line";
        }
    }

    /** A load that is at work. */
    public record Running(UUID id, UUID campaign, int done, int refused, int total) {}

    private final DSLContext sql;
    private final Destroying destroying;
    private final JsonMapper json;

    LoadTable(DSLContext sql, Destroying destroying, JsonMapper json) {
        this.sql = sql;
        this.destroying = destroying;
        this.json = json;
    }

    /** Whether lines of this name came in before; what was stopped does not count. Until the transaction ends nobody else asks it. */
    public boolean known(UUID campaign, String name) {
        sql.select(DSL.field(
                        "pg_advisory_xact_lock(hashtextextended({0}, 9))", Object.class, DSL.val("survey:" + campaign)))
                .fetch();
        return sql.fetchExists(LOAD, LOAD.CAMPAIGN_ID.eq(campaign), LOAD.NAME.eq(name), LOAD.STATE.ne("stopped"));
    }

    public Adding add(UUID id, UUID campaign, UUID partnership, String name, UUID by, Instant now) {
        sql.insertInto(LOAD)
                .set(LOAD.ID, id)
                .set(LOAD.CAMPAIGN_ID, campaign)
                .set(LOAD.PARTNERSHIP_ID, partnership)
                .set(LOAD.NAME, name)
                .set(LOAD.TOTAL, 0)
                .set(LOAD.STATE, "waiting")
                .set(LOAD.STARTED_BY, by)
                .set(LOAD.STARTED_AT, now)
                .execute();
        return new Adding(id, partnership);
    }

    /** Lines of a load that is being added; they are written a thousand at a time. */
    public final class Adding implements Consumer<String> {

        private final UUID load;
        private final UUID partnership;
        private final List<LoadLineRecord> waiting = new ArrayList<>();
        private int total;

        private Adding(UUID load, UUID partnership) {
            this.load = load;
            this.partnership = partnership;
        }

        @Override
        public void accept(String line) {
            total++;
            waiting.add(new LoadLineRecord(load, total, partnership, line));
            if (waiting.size() == AT_ONCE) {
                write();
            }
        }

        private void write() {
            if (!waiting.isEmpty()) {
                sql.insertInto(LOAD_LINE).set(waiting).execute();
                waiting.clear();
            }
        }

        public int total() {
            return total;
        }

        public void end() {
            write();
            sql.update(LOAD).set(LOAD.TOTAL, total).where(LOAD.ID.eq(load)).execute();
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
                        row.getId(), row.getCampaignId(), row.getDone(), row.getRefusedLines(), row.getTotal()));
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
        List<LineRefused> told =
                refused.stream().limit(Math.max(0, TOLD - load.refused())).toList();
        sql.update(LOAD)
                .set(LOAD.DONE, done)
                .set(LOAD.REFUSED_LINES, load.refused() + refused.size())
                .set(
                        LOAD.REFUSED,
                        DSL.field(
                                "{0} || {1}",
                                JSONB.class, LOAD.REFUSED, DSL.val(JSONB.valueOf(json.writeValueAsString(told)))))
                .set(LOAD.STATE, lines.isEmpty() || done >= load.total() ? "done" : "running")
                .where(LOAD.ID.eq(load.id()))
                .execute();
    }

    /** What was not read goes; what was read stays, until it is taken back. */
    public void stop(UUID campaign, UUID load) {
        int stopped = sql.update(LOAD)
                .set(LOAD.STATE, "stopped")
                .where(LOAD.CAMPAIGN_ID.eq(campaign), LOAD.ID.eq(load), LOAD.STATE.in("waiting", "running"))
                .execute();
        if (stopped > 0) {
            sql.deleteFrom(LOAD_LINE).where(LOAD_LINE.LOAD_ID.eq(load)).execute();
        }
    }

    /** For good, with the responses that came by it and what waited. */
    public void remove(UUID load) {
        destroying.rows(LOAD, LOAD.ID.eq(load));
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
        return new Load(
                row.get(LOAD.ID),
                row.get(LOAD.NAME),
                row.get(LOAD.TOTAL),
                row.get(LOAD.DONE),
                row.get(LOAD.REFUSED_LINES),
                json.readValue(row.get(LOAD.REFUSED).data(), REFUSED),
                row.get(LOAD.STATE));
    }
}
