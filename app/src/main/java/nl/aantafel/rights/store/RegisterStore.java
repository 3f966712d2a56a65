package nl.aantafel.rights.store;

import static nl.aantafel.db.rights.Tables.REGISTER_ENTRY;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.rights.domain.Kept;
import nl.aantafel.rights.domain.Register;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The registers, line by line and version by version; row-level security says who sees which. Nothing is ever changed here. */
@Component
public class RegisterStore {

    /** A register of a partnership has tens of lines, training a few hundred; no page waits for more than this. */
    private static final int MOST = 5000;

    private final DSLContext db;
    private final JsonMapper json;

    RegisterStore(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The first version of a line. */
    public <T> void add(Register<T> register, Kept<T> first) {
        insert(register, first).execute();
    }

    /** False when somebody was first. */
    public <T> boolean write(Register<T> register, Kept<T> later) {
        return insert(register, later).onConflictDoNothing().execute() == 1;
    }

    private <T> org.jooq.InsertSetMoreStep<?> insert(Register<T> register, Kept<T> kept) {
        return db.insertInto(REGISTER_ENTRY)
                .set(REGISTER_ENTRY.ENTRY_ID, kept.id())
                .set(REGISTER_ENTRY.VERSION, kept.version())
                .set(REGISTER_ENTRY.PARTNERSHIP_ID, kept.partnership())
                .set(REGISTER_ENTRY.REGISTER, register.code())
                .set(REGISTER_ENTRY.KEY, kept.key())
                .set(REGISTER_ENTRY.PERSON_ID, kept.person())
                .set(REGISTER_ENTRY.CONTENT, JSONB.valueOf(json.writeValueAsString(kept.content())))
                .set(REGISTER_ENTRY.WRITTEN_BY, kept.by())
                .set(REGISTER_ENTRY.WRITTEN_AT, kept.at());
    }

    /** Every line as it is now, the newest line first. */
    public <T> List<Kept<T>> newest(Register<T> register, UUID partnership) {
        return db
                .select(REGISTER_ENTRY.fields())
                .distinctOn(REGISTER_ENTRY.ENTRY_ID)
                .from(REGISTER_ENTRY)
                .where(REGISTER_ENTRY.PARTNERSHIP_ID.eq(partnership), REGISTER_ENTRY.REGISTER.eq(register.code()))
                .orderBy(REGISTER_ENTRY.ENTRY_ID, REGISTER_ENTRY.VERSION.desc())
                .limit(DSL.inline(MOST))
                .fetch(row -> kept(register, row))
                .stream()
                .sorted(Comparator.comparing((Kept<T> each) -> each.id().toString())
                        .reversed())
                .toList();
    }

    /** Every version of every line, the oldest first. */
    public <T> List<Kept<T>> all(Register<T> register, UUID partnership) {
        return db.selectFrom(REGISTER_ENTRY)
                .where(REGISTER_ENTRY.PARTNERSHIP_ID.eq(partnership), REGISTER_ENTRY.REGISTER.eq(register.code()))
                .orderBy(REGISTER_ENTRY.ENTRY_ID, REGISTER_ENTRY.VERSION)
                .limit(DSL.inline(MOST))
                .fetch(row -> kept(register, row));
    }

    public <T> Optional<Kept<T>> find(Register<T> register, UUID id) {
        return versions(register, id).stream().findFirst();
    }

    /** Every version of one line, the newest first. */
    public <T> List<Kept<T>> versions(Register<T> register, UUID id) {
        return db.selectFrom(REGISTER_ENTRY)
                .where(REGISTER_ENTRY.ENTRY_ID.eq(id), REGISTER_ENTRY.REGISTER.eq(register.code()))
                .orderBy(REGISTER_ENTRY.VERSION.desc())
                .fetch(row -> kept(register, row));
    }

    private <T> Kept<T> kept(Register<T> register, Record row) {
        return new Kept<>(
                row.get(REGISTER_ENTRY.ENTRY_ID),
                row.get(REGISTER_ENTRY.VERSION),
                row.get(REGISTER_ENTRY.PARTNERSHIP_ID),
                row.get(REGISTER_ENTRY.KEY),
                row.get(REGISTER_ENTRY.PERSON_ID),
                json.readValue(row.get(REGISTER_ENTRY.CONTENT).data(), register.says()),
                row.get(REGISTER_ENTRY.WRITTEN_BY),
                row.get(REGISTER_ENTRY.WRITTEN_AT));
    }
}
