package nl.aantafel.account.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.account.Emergencies;
import nl.aantafel.db.access.Routines;
import nl.aantafel.kernel.Time;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** One moment about one person, by the function of the schema of grants. */
@Repository
class EmergencyTable implements Emergencies {

    private final DSLContext sql;
    private final Time time;

    EmergencyTable(DSLContext sql, Time time) {
        this.sql = sql;
        this.time = time;
    }

    @Override
    public Optional<Instant> until(UUID person) {
        return Optional.ofNullable(Routines.emergencyUntil(sql.configuration(), person, time.now()));
    }
}
