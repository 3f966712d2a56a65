package nl.aantafel.rights;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.audit.LogLines.Entry;
import nl.aantafel.audit.PersonLines;
import nl.aantafel.audit.PersonLines.Placed;
import nl.aantafel.kernel.Time;
import nl.aantafel.platform.DatabaseRole;
import nl.aantafel.rights.store.HoldUpStore;
import org.springframework.stereotype.Component;

/** Reads the log for the people it is about. */
@Component
class TellingPersons implements PersonsLog {

    private static final String EMERGENCY = "emergency:";
    private static final String INFORMING = "informing";
    private static final String GLASS = "break-glass";
    private static final String GLASS_ROLE = "break_glass";

    private final PersonLines lines;
    private final HoldUpStore store;
    private final Time time;

    TellingPersons(PersonLines lines, HoldUpStore store, Time time) {
        this.lines = lines;
        this.store = store;
        this.time = time;
    }

    @Override
    public Map<UUID, Long> ends(DatabaseRole role, Collection<UUID> cases) {
        return lines.ends(role, cases);
    }

    @Override
    public List<Seen> of(DatabaseRole role, UUID caseId, UUID subject, long after, int most) {
        return lines.about(role, caseId, subject, after, most).stream()
                .map(TellingPersons::seen)
                .toList();
    }

    @Override
    public Set<String> standing(DatabaseRole role, UUID caseId, UUID subject) {
        Set<String> standing = new HashSet<>();
        store.unjudged(role, caseId).forEach(worker -> standing.add(EMERGENCY + worker));
        if (store.notInformed(role, caseId, subject, time.today())) {
            standing.add(INFORMING);
        }
        return standing;
    }

    private static Seen seen(Placed placed) {
        Entry entry = placed.entry();
        return new Seen(
                entry.id(),
                placed.position(),
                entry.ended(),
                entry.actor(),
                entry.organisation(),
                entry.seat(),
                entry.action(),
                entry.activity(),
                entry.role(),
                entry.subjects().size() == 1,
                hold(entry));
    }

    private static String hold(Entry entry) {
        if (entry.activity().startsWith(GLASS)
                || List.of(entry.role().split("\\+")).contains(GLASS_ROLE)) {
            return EMERGENCY + entry.actor();
        }
        return entry.activity().startsWith(INFORMING) ? INFORMING : "";
    }
}
