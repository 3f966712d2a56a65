package nl.aantafel.client;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.release.SharedAbout;
import nl.aantafel.casefile.release.SharedAbout.Shared;
import nl.aantafel.client.domain.SeenLine;
import nl.aantafel.client.domain.SeenRules;
import nl.aantafel.client.store.SeenCopyStore;
import nl.aantafel.client.store.SeenCopyStore.Followed;
import nl.aantafel.client.store.SeenCopyStore.Later;
import nl.aantafel.client.store.SeenCopyStore.Shown;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.platform.DatabaseRole;
import nl.aantafel.rights.PersonsLog;
import nl.aantafel.rights.PersonsLog.Seen;
import org.jspecify.annotations.Nullable;

/**
 * Copies for everybody who has a page of their own who saw their data: new lines of the log of their case, and what was shared about
 * them. What must stay confidential waits, and is told once it need not any more. Goes on where it stopped, and told twice is told
 * once. It writes no line about them itself: that would be a line to tell, for ever.
 */
@UseCases
class CopyingSeen {

    static final Actor ACTOR = Actor.technical("copy-who-saw");

    private static final int MOST = 500;
    private static final String INVESTIGATION = "investigation:";

    private final SeenCopyStore store;
    private final PersonsLog log;
    private final SharedAbout shared;
    private final SeenWording wording;
    private final Time time;
    private final Trace trace;

    CopyingSeen(SeenCopyStore store, PersonsLog log, SharedAbout shared, SeenWording wording, Time time, Trace trace) {
        this.store = store;
        this.log = log;
        this.shared = shared;
        this.wording = wording;
        this.time = time;
        this.trace = trace;
    }

    /** One round for everybody. */
    public void copy(Actor job) {
        trace.nothingPersonal();
        store.inTurn(this::round);
    }

    private void round(DatabaseRole role) {
        List<Followed> followed = store.followed(role);
        for (int from = 0; from < followed.size(); from += MOST) {
            List<Followed> some = followed.subList(from, Math.min(from + MOST, followed.size()));
            Map<UUID, Long> ends = log.ends(
                    role, some.stream().map(Followed::caseId).distinct().toList());
            for (Followed each : some) {
                long end = ends.getOrDefault(each.caseId(), 0L);
                if (each.waiting() || end > each.position()) {
                    new Copy(role, each, end).run();
                }
            }
        }
    }

    /** For one person. */
    private final class Copy {

        private final DatabaseRole role;
        private final Followed of;
        private final long end;
        private final Set<UUID> investigating;
        private final Set<String> standing;

        Copy(DatabaseRole role, Followed of, long end) {
            this.role = role;
            this.of = of;
            this.end = end;
            this.investigating = shared.investigating(role, of.caseId());
            this.standing = new HashSet<>(log.standing(role, of.caseId(), of.subjectKey()));
            investigating.forEach(each -> standing.add(INVESTIGATION + each));
        }

        void run() {
            lifted();
            if (end > of.position()) {
                SeenWording.Words words = wording.of(of.partnership(), shared.helpers(role, of.caseId(), of.person()));
                lines(words);
                shared(words);
                store.moveOn(role, of, end);
            }
        }

        private void lifted() {
            if (!of.waiting()) {
                return;
            }
            for (Later later : store.held(role, of.page())) {
                if (!standing.contains(later.hold())) {
                    store.tell(role, of, later.line(), new Shown(time.now(), true));
                    store.release(role, of.page(), later.source());
                }
            }
        }

        private void lines(SeenWording.Words words) {
            List<Seen> some = new ArrayList<>();
            long after = of.position();
            do {
                some.clear();
                some.addAll(log.of(role, of.caseId(), of.subjectKey(), after, MOST));
                words.know(some.stream().map(Seen::worker).toList());
                for (Seen seen : some) {
                    after = seen.position();
                    if (SeenRules.told(seen.activity(), seen.alone())) {
                        words.line(seen)
                                .ifPresent(line -> put(
                                        "line:" + seen.line(),
                                        seen.hold().isEmpty() ? mark(line, words.organisation(seen)) : seen.hold(),
                                        line));
                    }
                }
            } while (some.size() == MOST);
        }

        private void shared(SeenWording.Words words) {
            Set<UUID> known = store.shared(role, of.page());
            List<Shared> all = shared.of(role, of.caseId(), of.person()).stream()
                    .filter(each -> !known.contains(each.id()))
                    .toList();
            words.know(all.stream().map(Shared::worker).toList());
            for (Shared each : all) {
                store.share(role, of, each.id());
                SeenLine line = words.line(each);
                put("statement:" + each.id(), mark(line, words.organisation(each)), line);
            }
        }

        /** Whoever investigates is not told to bring something in meanwhile; that they read along, like all, tells nothing. */
        private String mark(SeenLine line, @Nullable UUID organisation) {
            return line.kind().equals("read") || organisation == null || !investigating.contains(organisation)
                    ? ""
                    : INVESTIGATION + organisation;
        }

        private void put(String source, String hold, SeenLine line) {
            if (standing.contains(hold)) {
                store.hold(role, of, new Later(source, hold, line));
            } else {
                store.tell(role, of, line, new Shown(line.at(), false));
            }
        }
    }
}
