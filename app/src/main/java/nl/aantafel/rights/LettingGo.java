package nl.aantafel.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.audit.JobLog;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Term;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.platform.DatabaseRole;
import nl.aantafel.platform.Destroying;
import nl.aantafel.platform.DestroyingCases;
import nl.aantafel.platform.Perishable.Item;
import nl.aantafel.platform.RetainedCases;
import nl.aantafel.platform.RetainedCases.RetainedCase;
import nl.aantafel.rights.domain.RequestRules;
import nl.aantafel.rights.domain.RetentionClock;
import nl.aantafel.rights.store.OnRequestStore;
import nl.aantafel.rights.store.OnRequestStore.Granted;
import nl.aantafel.rights.store.RetentionStore;
import nl.aantafel.task.JobTasks;
import nl.aantafel.task.Tasks.NewTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Destroys what is due of one case, writes the certificate and the line in the log in the same transaction, and warns of what is
 * due next. Of a case nobody is left of, nothing stays.
 */
@Component
class LettingGo {

    static final String NOT_TAKEN_UP_TERM = "destroy_not_taken_up";
    static final Actor ACTOR = Actor.technical("retention");

    private final RetentionStore store;
    private final OnRequestStore onRequest;
    private final RetainedCases cases;
    private final DestroyingCases destroying;
    private final Destroying rows;
    private final JobLog log;
    private final JobTasks tasks;
    private final Time time;

    LettingGo(
            RetentionStore store,
            OnRequestStore onRequest,
            RetainedCases cases,
            DestroyingCases destroying,
            Destroying rows,
            JobLog log,
            JobTasks tasks,
            Time time) {
        this.store = store;
        this.onRequest = onRequest;
        this.cases = cases;
        this.destroying = destroying;
        this.rows = rows;
        this.log = log;
        this.tasks = tasks;
        this.time = time;
    }

    void notTakenUp(RetainedCase each, Frame frame) {
        store.role().transaction(role -> {
            Set<UUID> subjects = cases.subjects(role, each.id());
            Map<String, Integer> gone = destroying.whole(role, each.id()).counted();
            certify(role, each, frame, new Done(Certificate.NOT_TAKEN_UP, true, gone, subjects));
        });
    }

    void due(RetainedCase each, Frame frame) {
        store.role().transaction(role -> {
            List<Item> items = destroying.items(role, each.id());
            RetentionClock clock = RetentionClock.of(frame.retention(), items, store.prolonged(role, each.id()));
            LocalDate today = time.today();
            List<Item> due = clock.due(items, today);
            Set<UUID> subjects = cases.subjects(role, each.id());
            Map<String, Integer> gone = new HashMap<>();
            if (!due.isEmpty()) {
                add(
                        gone,
                        destroying
                                .items(
                                        role,
                                        each.id(),
                                        due.stream().map(Item::id).toList())
                                .counted());
            }
            boolean whole = nobodyLeft(role, each, clock);
            if (whole) {
                add(gone, destroying.whole(role, each.id()).counted());
            }
            if (!gone.isEmpty()) {
                certify(role, each, frame, new Done(Certificate.LONGEST, whole, gone, subjects));
            }
            if (!whole) {
                announce(role, each, clock);
            }
        });
    }

    /** What was granted to somebody, but for what a provider lets stay longer: that waits. */
    void onRequest(RetainedCase each, Frame frame) {
        store.role().transaction(role -> {
            Map<UUID, LocalDate> kept = store.prolonged(role, each.id());
            Map<UUID, UUID> providers = new HashMap<>();
            destroying.items(role, each.id()).stream()
                    .filter(item -> item.provider() != null)
                    .forEach(item -> providers.put(item.id(), item.provider()));
            Map<String, List<Granted>> due = onRequest.granted(role, each.id()).stream()
                    .filter(granted ->
                            !binds(kept.get(providers.get(granted.item().id()))))
                    .collect(Collectors.groupingBy(Granted::article, TreeMap::new, Collectors.toList()));
            due.forEach((article, granted) -> {
                Set<UUID> subjects = cases.subjects(role, each.id());
                Map<String, Integer> gone = destroying
                        .items(
                                role,
                                each.id(),
                                granted.stream().map(one -> one.item().id()).toList())
                        .counted();
                if (!gone.isEmpty()) {
                    certify(role, each, frame, new Done(Certificate.ON_REQUEST, false, gone, subjects), article);
                }
                onRequest.destroyed(role, each.id(), granted, time.now());
            });
        });
    }

    private boolean binds(@Nullable LocalDate until) {
        return until != null && !until.isBefore(time.today());
    }

    private boolean nobodyLeft(DatabaseRole role, RetainedCase each, RetentionClock clock) {
        Item itself = new Item("case_file", each.id(), Ids.momentOf(each.id()), null);
        return !clock.due(itself).isAfter(time.today()) && !cases.hasPeople(role, each.id());
    }

    private static void add(Map<String, Integer> all, Map<String, Integer> more) {
        more.forEach((kind, count) -> all.merge(kind, count, Integer::sum));
    }

    private record Done(String rule, boolean whole, Map<String, Integer> gone, Set<UUID> subjects) {}

    private void certify(DatabaseRole role, RetainedCase each, Frame frame, Done done) {
        certify(role, each, frame, done, term(done, frame).article());
    }

    private static Term term(Done done, Frame frame) {
        return switch (done.rule()) {
            case Certificate.LONGEST -> frame.retention().longest();
            case Certificate.ON_REQUEST -> frame.term(RequestRules.TERM);
            default -> frame.term(NOT_TAKEN_UP_TERM);
        };
    }

    private void certify(DatabaseRole role, RetainedCase each, Frame frame, Done done, String article) {
        Instant now = time.now();
        Term term = term(done, frame);
        UUID line = log.write(
                role,
                ACTOR,
                new Trace.Line(Trace.Action.DELETE, "retention." + done.rule(), each.id(), done.subjects(), Set.of()));
        store.certify(
                role,
                new Certificate(
                        Ids.next(now),
                        now,
                        done.rule(),
                        done.whole(),
                        frame.code(),
                        each.frameVersion(),
                        term.value(),
                        term.unit().name().toLowerCase(java.util.Locale.ROOT),
                        article,
                        each.id(),
                        line,
                        done.gone()),
                each.partnership());
    }

    /** What is due next, for the list; and a task for who decides, when one of the frame's warnings is due. */
    private void announce(DatabaseRole role, RetainedCase each, RetentionClock clock) {
        List<Item> left = destroying.items(role, each.id());
        LocalDate today = time.today();
        LocalDate ahead = today.plusMonths(clock.ahead());
        List<Item> soon =
                left.stream().filter(item -> !clock.due(item).isAfter(ahead)).toList();
        clock.firstDue(soon)
                .ifPresentOrElse(
                        first -> {
                            store.falls(role, each, first, soon.size(), time.now());
                            warn(role, each, first, clock.warning(first, today));
                        },
                        () -> store.fallsNot(rows, role, each.id()));
    }

    private void warn(DatabaseRole role, RetainedCase each, LocalDate first, OptionalInt months) {
        if (months.isEmpty() || !store.warned(role, each.id(), first, months.getAsInt())) {
            return;
        }
        store.deciders(role, each.id(), time.now())
                .forEach(owner -> tasks.add(
                        role,
                        ACTOR,
                        new NewTask(
                                each.partnership(),
                                each.id(),
                                "retention_ends",
                                "retention",
                                each.id(),
                                owner,
                                first,
                                "")));
    }
}
