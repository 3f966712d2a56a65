package nl.aantafel.client;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.client.store.ContributionStore.At;
import nl.aantafel.client.store.OwnPlanStore;
import nl.aantafel.client.store.OwnPlanStore.Read;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import org.jspecify.annotations.Nullable;

@UseCases
class ReadingOwnPlan implements MyPlans {

    /** The longest somebody writes in one go, in code points. */
    private static final int LONGEST = 2_000;

    private final OwnDoors doors;
    private final OwnPlanStore store;
    private final Time time;
    private final Trace trace;

    ReadingOwnPlan(OwnDoors doors, OwnPlanStore store, Time time, Trace trace) {
        this.doors = doors;
        this.store = store;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public MyPlan of(Actor actor, Optional<UUID> of) {
        MyPlan plan = read(actor, of, "client.my-plan");
        if (plan.page().own()) {
            store.read(plan.lines().stream().filter(Line::fresh).map(Line::id).toList(), time.now());
        }
        return plan;
    }

    @Override
    public MyPlan glance(Actor actor, Optional<UUID> of) {
        return read(actor, of, "client.home");
    }

    private MyPlan read(Actor actor, Optional<UUID> of, String activity) {
        OwnPage page = doors.page(actor, of);
        List<Read> lines = store.lines(page.id());
        List<Reaction> said = store.said(page.id());
        trace.of(Action.READ, activity, page.caseId(), Set.of(page.subjectKey()));
        Optional<Read> latest = lines.stream().max(Comparator.comparing(Read::releasedAt));
        return new MyPlan(
                page,
                lines.stream().map(each -> line(each, said)).toList(),
                said.stream().filter(each -> each.kind() == Kind.PROPOSAL).toList(),
                latest.map(Read::releasedAt).orElse(null),
                latest.map(Read::releasedAs).orElse(""));
    }

    /** What was said of an earlier copy of the same line stays with it. */
    private static Line line(Read read, List<Reaction> said) {
        return new Line(
                read.id(),
                read.copy(),
                read.readAt() == null,
                said.stream()
                        .filter(each -> read.copy().source().equals(each.source()))
                        .filter(each -> each.kind() != Kind.PROPOSAL)
                        .filter(each -> about(read.copy(), each))
                        .toList());
    }

    /** The contact and the end of the plan bear the id of the case both; what is said is said of one of them. */
    private static boolean about(PlanCopy copy, Reaction said) {
        return said.sourceKind().isEmpty() || said.sourceKind().equals(copy.kind());
    }

    @Override
    public void say(Actor actor, Optional<UUID> of, Reply reply) {
        OwnPage page = doors.page(actor, of);
        if (!page.mayWrite()) {
            throw RefusedException.mayNot("client.plan.looks-along");
        }
        @Nullable Read line = reply.line() == null ? null : find(page, reply.line());
        if ((line == null) != (reply.kind() == Kind.PROPOSAL)) {
            throw RefusedException.notFound();
        }
        Checks checks = new Checks().text("woorden", reply.body(), LONGEST);
        if (reply.kind().needsWords()) {
            checks.required("woorden", reply.body());
        }
        checks.refuseIfAny();
        if (!saidBefore(page, reply, line)) {
            store.say(
                    Ids.next(time.now()),
                    new At(page, actor.person(), time.now()),
                    reply,
                    line == null ? null : line.copy());
        }
        trace.of(Action.CREATE, "client.plan-words", page.caseId(), Set.of(page.subjectKey()));
    }

    @Override
    public void takeBack(Actor actor, Optional<UUID> of, UUID reaction) {
        OwnPage page = doors.page(actor, of);
        Reaction said = store.said(page.id()).stream()
                .filter(each -> each.id().equals(reaction) && each.door().equals(actor.person()))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        store.takeBack(said.id(), time.now());
        trace.of(Action.DELETE, "client.plan-words", page.caseId(), Set.of(page.subjectKey()));
    }

    private Read find(OwnPage page, UUID line) {
        return store.lines(page.id()).stream()
                .filter(each -> each.id().equals(line))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    /** The latest of the same kind about the same line says the same, and was not answered since. */
    private boolean saidBefore(OwnPage page, Reply reply, @Nullable Read line) {
        UUID source = line == null ? null : line.copy().source();
        return store.said(page.id()).stream()
                .filter(each -> each.kind() == reply.kind() && Objects.equals(source, each.source()))
                .reduce((first, second) -> second)
                .filter(each -> each.answeredAt() == null
                        && each.body().equals(reply.body().strip()))
                .isPresent();
    }
}
