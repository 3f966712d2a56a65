package nl.aantafel.casefile.store;

import java.util.Optional;
import nl.aantafel.db.casefile.Tables;
import nl.aantafel.kernel.EmergencyEntry;
import nl.aantafel.kernel.ReadOnce;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Asks the schema's function, which checks who asks, finds the case and keeps why. */
@Component
class EmergencyEntryStore implements EmergencyEntry {

    private final DSLContext db;

    EmergencyEntryStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<Found> enter(Entry entry) {
        Optional<Found> found = db.selectFrom(Tables.BREAK_GLASS.call(
                        entry.id(),
                        entry.partnership(),
                        entry.number(),
                        entry.seat(),
                        entry.reason(),
                        entry.explanation(),
                        entry.until(),
                        entry.reviewDue()))
                .fetchOptional(row -> new Found(row.getCaseId(), row.getWasInside()));
        ReadOnce.forget();
        return found;
    }
}
