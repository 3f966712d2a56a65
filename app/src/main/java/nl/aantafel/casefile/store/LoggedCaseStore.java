package nl.aantafel.casefile.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.db.casefile.Routines;
import nl.aantafel.db.casefile.Tables;
import nl.aantafel.kernel.LoggedCases;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Asks the schema's functions, which check who asks. */
@Component
class LoggedCaseStore implements LoggedCases {

    private final DSLContext db;

    LoggedCaseStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<UUID> numbered(UUID partnership, String number) {
        return Optional.ofNullable(Routines.loggedCase(db.configuration(), partnership, number));
    }

    @Override
    public Map<UUID, String> numbers(UUID partnership, Collection<UUID> cases) {
        Map<UUID, String> numbers = new HashMap<>();
        if (!cases.isEmpty()) {
            db.selectFrom(Tables.LOGGED_NUMBERS.call(partnership, cases.toArray(UUID[]::new)))
                    .forEach(row -> numbers.put(row.getCaseId(), row.getNumber()));
        }
        return numbers;
    }

    @Override
    public Set<UUID> people(UUID partnership, String lastName, LocalDate born) {
        return new HashSet<>(db.selectFrom(Tables.LOGGED_PEOPLE.call(partnership, lastName, born))
                .fetch(row -> row.getSubjectKey()));
    }
}
