package nl.aantafel.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.audit.LogLine.Why;
import nl.aantafel.audit.store.LineStore;
import nl.aantafel.kernel.Acting;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Decisions;
import nl.aantafel.kernel.Decisions.Decision;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.TraceContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gathers what the use cases of one transaction say they did, and writes it as one line per case just before the commit.
 * A transaction with an actor that leaves no trace and does not say it touched nothing personal is not committed.
 */
@Component
class Tracing implements Trace, TransactionExecutionListener {

    private final LineStore store;
    private final Sittings sittings;
    private final Time time;
    private final org.springframework.beans.factory.ObjectProvider<PlatformTransactionManager> transactions;

    Tracing(
            LineStore store,
            Sittings sittings,
            Time time,
            org.springframework.beans.factory.ObjectProvider<PlatformTransactionManager> transactions) {
        this.store = store;
        this.sittings = sittings;
        this.time = time;
        this.transactions = transactions;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
        if (beginFailure == null && Acting.current().isPresent()) {
            TransactionSynchronizationManager.registerSynchronization(new Gathered());
        }
    }

    @Override
    public void line(Line line) {
        gathered().add(line);
    }

    @Override
    public void at(Device device) {
        gathered().device = device;
    }

    @Override
    public void nothingPersonal() {
        gathered().nothingPersonal = true;
    }

    @Override
    public void refused(String useCase, Refusal refusal) {
        apart(useCase, LogLine.REFUSED, refusal.getClass().getSimpleName());
    }

    @Override
    public void failed(String useCase) {
        apart(useCase, LogLine.FAILED, "");
    }

    /** What it was about is known only as far as it was asked whether that was allowed. */
    private void apart(String useCase, String outcome, String reason) {
        Actor actor = Acting.current().orElseThrow();
        Optional<Decision> denied = outcome.equals(LogLine.REFUSED) ? Decisions.denied() : Optional.empty();
        TransactionTemplate own = new TransactionTemplate(transactions.getObject());
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        own.executeWithoutResult(status -> {
            nothingPersonal();
            Instant now = time.now();
            store.write(List.of(new LogLine(
                    Ids.next(now),
                    now,
                    actor,
                    Action.READ,
                    useCase,
                    denied.map(Decision::caseId).orElse(null),
                    new TreeSet<>(),
                    new TreeSet<>(),
                    outcome,
                    reason,
                    why(now, now, denied.stream().toList()))));
        });
    }

    /** The weightiest of several roles is the one asked about first: it opened the door. */
    private static Why why(Instant began, Instant now, List<Decision> decisions) {
        return new Why(
                began,
                decisions.isEmpty() ? "" : decisions.getFirst().role(),
                decisions.isEmpty() ? null : decisions.getFirst().seat(),
                decisions.stream().map(Decision::right).collect(Collectors.toCollection(TreeSet::new)),
                TraceContext.OF.isBound() ? TraceContext.OF.get() : TraceContext.begin(Ids.next(now)));
    }

    private static Gathered gathered() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Gathered.class::isInstance)
                .map(Gathered.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no use case is running"));
    }

    /** The lines of one transaction. */
    private final class Gathered implements TransactionSynchronization {

        private final long began = System.nanoTime();
        private final List<Line> lines = new ArrayList<>();
        private boolean nothingPersonal;
        private @Nullable Device device;
        private List<LogLine> shown = List.of();

        void add(Line line) {
            lines.add(line);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (lines.isEmpty() && !nothingPersonal) {
                throw new IllegalStateException(
                        "a use case must leave a trace, or say that it touches nothing personal");
            }
            if (!lines.isEmpty()) {
                write(merged());
            }
        }

        private void write(List<LogLine> merged) {
            Device at = device;
            if (at == null) {
                store.write(merged);
                return;
            }
            shown = merged.stream()
                    .filter(line -> !sittings.standsFor(at, line))
                    .toList();
            if (!shown.isEmpty()) {
                store.write(shown);
            }
        }

        /** Only what is in the log for good stands for what is read after it. */
        @Override
        public void afterCommit() {
            Device at = device;
            if (at != null) {
                shown.forEach(line -> sittings.keep(at, line));
            }
        }

        /** One line per case: the weightiest action, all subjects; the outermost use case speaks last and names the activity. */
        private List<LogLine> merged() {
            Instant now = time.now();
            Map<Optional<UUID>, List<Line>> byCase = new LinkedHashMap<>();
            lines.forEach(line -> byCase.computeIfAbsent(Optional.ofNullable(line.caseId()), key -> new ArrayList<>())
                    .add(line));
            return byCase.values().stream().map(same -> merge(now, same)).toList();
        }

        private LogLine merge(Instant now, List<Line> same) {
            TreeSet<UUID> subjects = new TreeSet<>();
            TreeSet<String> categories = new TreeSet<>();
            Action action = Action.READ;
            for (Line line : same) {
                subjects.addAll(line.subjects());
                categories.addAll(line.categories());
                action = line.action().compareTo(action) > 0 ? line.action() : action;
            }
            return new LogLine(
                    Ids.next(now),
                    now,
                    Acting.current().orElseThrow(),
                    action,
                    same.getLast().activity(),
                    same.getFirst().caseId(),
                    subjects,
                    categories,
                    LogLine.DONE,
                    "",
                    why(
                            now.minusNanos(System.nanoTime() - began),
                            now,
                            decisions(same.getFirst().caseId())));
        }

        /** What was asked about the case itself, or else about the partnership. */
        private static List<Decision> decisions(@Nullable UUID caseId) {
            List<Decision> own = Decisions.allowed(caseId);
            return own.isEmpty() ? Decisions.allowed(null) : own;
        }
    }
}
