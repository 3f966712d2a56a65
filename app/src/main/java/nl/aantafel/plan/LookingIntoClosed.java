package nl.aantafel.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.ClosedFiles;
import nl.aantafel.casefile.ClosedFiles.ClosedFile;
import nl.aantafel.casefile.ClosedFiles.ClosedRow;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Closing;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.plan.domain.Stamp;
import nl.aantafel.plan.store.ClosedLookStore;
import nl.aantafel.plan.store.ClosedLookStore.Row;
import nl.aantafel.plan.store.ClosingStore;
import nl.aantafel.plan.store.ClosingStore.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Lists closed cases, and lets who keeps them look into one for a purpose. */
@UseCases
class LookingIntoClosed implements ClosedCases {

    private final Authorise authorise;
    private final ClosedFiles files;
    private final ClosingStore closings;
    private final ClosedLookStore looks;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;
    private final ApplicationEventPublisher events;
    private final Trace trace;
    private final Time time;

    LookingIntoClosed(
            Authorise authorise,
            ClosedFiles files,
            ClosingStore closings,
            ClosedLookStore looks,
            WhoIsWho whoIsWho,
            FrameCatalogue frames,
            ApplicationEventPublisher events,
            Trace trace,
            Time time) {
        this.authorise = authorise;
        this.files = files;
        this.closings = closings;
        this.looks = looks;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
        this.events = events;
        this.trace = trace;
        this.time = time;
    }

    @Override
    public List<DeskOf> desks(Actor actor) {
        trace.nothingPersonal();
        return authorise.where(actor, Duty.WORK_DESK).stream()
                .map(each -> new DeskOf(
                        each, whoIsWho.partnership(each).map(Partnership::name).orElse("")))
                .toList();
    }

    @Override
    public Slice<ClosedRow> list(Actor actor, UUID partnership, @Nullable String after, int size) {
        return files.list(actor, partnership, after, size);
    }

    @Override
    public ClosedView one(Actor actor, UUID caseId) {
        ClosedFile file = files.one(actor, caseId);
        List<Row> rows = looks.of(caseId);
        Optional<Shown> shown = authorise.may(actor, Right.SEE_CLOSED, caseId)
                ? rows.stream()
                        .filter(each ->
                                each.by().equals(actor.person()) && each.until().isAfter(time.now()))
                        .findFirst()
                        .map(each -> new Shown(
                                file.familyName(),
                                closings.find(caseId).map(Kept::input).orElse(Closings.ClosingInput.EMPTY),
                                each.until()))
                : Optional.empty();
        trace.of(Trace.Action.READ, "plan.closed", caseId, file.subjects());
        return new ClosedView(
                caseId,
                file.number(),
                file.frameCode(),
                rule(file),
                file.takenUpOn(),
                file.closedOn(),
                shown,
                named(rows));
    }

    private Closing rule(ClosedFile file) {
        return frames.frame(file.frameCode())
                .closing()
                .orElseThrow(() -> RefusedException.conflict("plan.closing.none-in-frame"));
    }

    private List<Looked> named(List<Row> rows) {
        Map<UUID, Professional> people =
                whoIsWho.professionals(rows.stream().map(Row::by).collect(Collectors.toSet()));
        return rows.stream()
                .map(each -> new Looked(
                        Optional.ofNullable(people.get(each.by()))
                                .map(Professional::name)
                                .orElse("Aan Tafel"),
                        each.at(),
                        each.look().purpose(),
                        each.look().reason()))
                .toList();
    }

    @Override
    public void look(Actor actor, UUID caseId, Look look) {
        Closing rule = rule(files.one(actor, caseId));
        new Checks()
                .that(rule.lookPurpose(look.purpose()).isPresent(), "doel", "check.choose")
                .required("reden", look.reason())
                .text("reden", look.reason(), Checks.LONG)
                .refuseIfAny();
        Instant now = time.now();
        Instant until = now.plus(Duration.ofHours(rule.lookHours()));
        ClosedFile file = files.look(actor, caseId, until);
        looks.add(Ids.next(now), caseId, look, new Stamp(actor.person(), now), until);
        events.publishEvent(new ClosedCaseLooked(caseId, actor.person(), until));
        trace.of(Trace.Action.READ, "plan.closed.look", caseId, file.subjects());
    }
}
