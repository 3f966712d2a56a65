package nl.aantafel.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.audit.LogLines;
import nl.aantafel.audit.LogLines.Asked;
import nl.aantafel.audit.LogLines.Entry;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Term;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Decisions;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.rights.store.LogReadingStore;
import nl.aantafel.rights.store.LogReadingStore.Kept;
import org.jspecify.annotations.Nullable;

/** Lets the log be read for a purpose that was said, and says so in the log. */
@UseCases
class ReadingLog implements LogReadings {

    private static final String FREE_TEXT = "toelichting";

    private final Authorise authorise;
    private final LogReadingStore store;
    private final LogAsking asking;
    private final LogTelling telling;
    private final LogLines lines;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;
    private final Trace trace;
    private final Time time;

    ReadingLog(
            Authorise authorise,
            LogReadingStore store,
            LogAsking asking,
            LogTelling telling,
            LogLines lines,
            WhoIsWho whoIsWho,
            FrameCatalogue frames,
            Trace trace,
            Time time) {
        this.authorise = authorise;
        this.store = store;
        this.asking = asking;
        this.telling = telling;
        this.lines = lines;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
        this.trace = trace;
        this.time = time;
    }

    @Override
    public List<Book> books(Actor actor) {
        List<Book> books = authorise.where(actor, Duty.READ_LOG).stream()
                .flatMap(partnership -> whoIsWho.partnership(partnership).stream())
                .map(each -> new Book(
                        each.id(),
                        each.name(),
                        each.frameCode(),
                        frames.frame(each.frameCode()).oversight().logPurposes()))
                .toList();
        if (books.isEmpty()) {
            throw RefusedException.mayNot("access.no-duty.read-log");
        }
        trace.nothingPersonal();
        return books;
    }

    @Override
    public Slice<Reading> readings(Actor actor, UUID partnership, @Nullable String after, int size) {
        authorise.require(actor, Duty.READ_LOG, partnership);
        int most = Paging.size(size);
        Slice<Kept> slice = Slice.of(
                store.of(partnership, key(after), most + 1),
                most,
                each -> each.id().toString());
        Map<UUID, Professional> readers =
                whoIsWho.professionals(slice.rows().stream().map(Kept::reader).toList());
        trace.of(Action.READ, "log.readings", null, List.of());
        return slice.map(each -> view(actor, each, readers.get(each.reader())));
    }

    private static @Nullable UUID key(@Nullable String after) {
        try {
            return after == null || after.isEmpty() ? null : UUID.fromString(after);
        } catch (IllegalArgumentException wrong) {
            throw RefusedException.notFound();
        }
    }

    @Override
    public Reading reading(Actor actor, UUID reading) {
        Kept kept = open(actor, reading);
        trace.nothingPersonal();
        return view(actor, kept, whoIsWho.professional(actor.person()).orElse(null));
    }

    private Reading view(Actor actor, Kept kept, @Nullable Professional reader) {
        boolean own = kept.reader().equals(actor.person());
        return new Reading(
                kept.id(),
                kept.partnership(),
                kept.reader(),
                reader == null ? "" : reader.name(),
                kept.purpose(),
                kept.explanation(),
                kept.began(),
                kept.until(),
                own,
                own && time.now().isBefore(kept.until()));
    }

    @Override
    public UUID begin(Actor actor, Begin begin) {
        UUID partnership = begin.partnership();
        if (partnership == null) {
            throw RefusedException.invalid("samenwerkingsverband", "check.required");
        }
        authorise.require(actor, Duty.READ_LOG, partnership);
        Checks checks = new Checks();
        checks.required("doel", begin.purpose())
                .required(FREE_TEXT, begin.explanation())
                .text(FREE_TEXT, begin.explanation(), Checks.LONG)
                .refuseIfAny();
        Partnership where = whoIsWho.partnership(partnership).orElseThrow(RefusedException::notFound);
        checks.that(
                        frames.frame(where.frameCode())
                                .oversight()
                                .logPurpose(begin.purpose())
                                .isPresent(),
                        "doel",
                        "rights.log.error.purpose")
                .refuseIfAny();
        Term term = frames.frame(where.frameCode()).term("log_reading");
        Instant now = time.now();
        UUID id = Ids.next(now);
        store.add(new Kept(
                id,
                partnership,
                actor.person(),
                begin.purpose(),
                begin.explanation().strip(),
                now,
                term.endsAt(now.atZone(Time.ZONE)).toInstant()));
        inTheLog(Action.READ, "log.begin", begin.purpose(), null, Set.of());
        return id;
    }

    @Override
    public Found read(Actor actor, UUID reading, Filter filter, Use use) {
        Kept kept = open(actor, reading);
        Asked asked = asking.of(kept.partnership(), filter);
        int most = use == Use.SHOW ? LogKinds.ON_A_PAGE : LogKinds.IN_A_FILE;
        List<Entry> found =
                asking.nobody(filter, asked) ? List.of() : lines.find(asked, asking.after(filter), most + 1);
        boolean more = found.size() > most;
        List<Entry> shown = more ? found.subList(0, most) : found;
        Action action = switch (use) {
            case SHOW -> Action.READ;
            case PRINT -> Action.PRINT;
            case EXPORT -> Action.EXPORT;
        };
        inTheLog(
                action,
                "log." + use.name().toLowerCase(java.util.Locale.ROOT),
                kept.purpose(),
                asked.caseId(),
                asked.subjects());
        LocalDate from = asked.from().atZone(Time.ZONE).toLocalDate();
        return new Found(
                view(actor, kept, whoIsWho.professional(actor.person()).orElse(null)),
                from.equals(LogAsking.EVER) ? null : from,
                asked.until().minusMillis(1).atZone(Time.ZONE).toLocalDate(),
                telling.of(kept.partnership(), shown),
                more ? Optional.of(LogAsking.key(shown.getLast())) : Optional.empty());
    }

    @Override
    public Activities activities(Actor actor, UUID reading, AskedActivities wanted) {
        Kept kept = open(actor, reading);
        Partnership partnership = whoIsWho.partnership(kept.partnership()).orElseThrow(RefusedException::notFound);
        LogActivities register =
                new LogActivities(frames.frame(partnership.frameCode()).oversight());
        Asked asked = asking.of(kept.partnership(), wanted, register);
        List<Activity> all = new ArrayList<>();
        for (Entry entry : lines.find(asked, Optional.empty(), LogKinds.ACTIVITIES)) {
            all.addAll(register.of(entry, wanted));
        }
        Set<UUID> subjects =
                new HashSet<>(wanted.subject() == null ? Collections.emptySet() : Set.of(wanted.subject()));
        inTheLog(Action.EXPORT, "log.activities", kept.purpose(), null, subjects);
        return new Activities(
                kept.partnership(),
                partnership.name(),
                all.stream().limit(LogKinds.ACTIVITIES).toList());
    }

    /** One's own, as long as the role and the term last. */
    private Kept open(Actor actor, UUID reading) {
        Kept kept = store.find(reading)
                .filter(each -> each.reader().equals(actor.person()))
                .orElseThrow(RefusedException::notFound);
        authorise.require(actor, Duty.READ_LOG, kept.partnership());
        if (!time.now().isBefore(kept.until())) {
            throw RefusedException.conflict("rights.log.refusal.over");
        }
        return kept;
    }

    /** The purpose stands with the right by which it was read. */
    private void inTheLog(Action action, String activity, String purpose, @Nullable UUID caseId, Set<UUID> subjects) {
        Decisions.note(new Decisions.Decision(null, true, "", null, "purpose:" + purpose));
        trace.of(action, activity, caseId, subjects);
    }
}
