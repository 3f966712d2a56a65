package nl.aantafel.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.client.store.ContributionStore.At;
import nl.aantafel.client.store.OwnCorrectionStore;
import nl.aantafel.client.store.OwnCorrectionStore.Asker;
import nl.aantafel.client.store.OwnCorrectionStore.Filing;
import nl.aantafel.client.store.OwnPlanStore;
import nl.aantafel.client.store.OwnWordStore;
import nl.aantafel.client.store.OwnWordStore.Read;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.rights.FromOwnPage;

@UseCases
class ReadingOwnWords implements MyWords {

    /** The longest somebody writes in one go, in code points. */
    private static final int LONGEST = 2_000;

    private final OwnDoors doors;
    private final OwnWordStore store;
    private final OwnPlanStore copies;
    private final OwnCorrectionStore corrections;
    private final FrameCatalogue frames;
    private final Time time;
    private final Trace trace;

    ReadingOwnWords(
            OwnDoors doors,
            OwnWordStore store,
            OwnPlanStore copies,
            OwnCorrectionStore corrections,
            FrameCatalogue frames,
            Time time,
            Trace trace) {
        this.doors = doors;
        this.store = store;
        this.copies = copies;
        this.corrections = corrections;
        this.frames = frames;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public Words of(Actor actor, Optional<UUID> of) {
        OwnPage page = page(actor, of);
        List<Read> told = store.told(page.id());
        Asker asker = corrections.asker(page.id());
        List<Correction> asked = corrections.of(page.id());
        Map<UUID, View> views =
                store.views(page.id()).stream().collect(Collectors.toMap(View::root, Function.identity(), (a, b) -> b));
        if (page.own()) {
            copies.read(
                    told.stream()
                            .filter(each -> each.readAt() == null)
                            .map(Read::id)
                            .toList(),
                    time.now());
        }
        trace.of(Action.READ, "client.my-words", page.caseId(), Set.of(page.subjectKey()));
        Set<UUID> there = told.stream().map(each -> each.copy().root()).collect(Collectors.toSet());
        return new Words(
                page,
                asker.frame(),
                mayAsk(page, asker),
                told.stream()
                        .map(each -> new Told(
                                each.id(),
                                each.copy(),
                                each.releasedAt(),
                                each.releasedAs(),
                                each.readAt() == null,
                                views.get(each.copy().root()),
                                asked.stream()
                                        .filter(one ->
                                                one.root().equals(each.copy().root()))
                                        .toList()))
                        .toList(),
                views.values().stream()
                        .filter(each -> !there.contains(each.root()))
                        .toList(),
                asked.stream().filter(each -> !there.contains(each.root())).toList());
    }

    private MayAsk mayAsk(OwnPage page, Asker asker) {
        if (!page.own()) {
            return MayAsk.NO;
        }
        if (asker.born() == null) {
            return MayAsk.AGE_UNKNOWN;
        }
        return FromOwnPage.alone(frames.frame(asker.frame()), asker.born(), time.today())
                ? MayAsk.YES
                : MayAsk.TOO_YOUNG;
    }

    @Override
    public void see(Actor actor, Optional<UUID> of, UUID told, String view) {
        OwnPage page = own(actor, of);
        Read about = store.told(page.id()).stream()
                .filter(each -> each.id().equals(told))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        new Checks().required("kijk", view).text("kijk", view, LONGEST).refuseIfAny();
        At at = new At(page, actor.person(), time.now());
        UUID root = about.copy().root();
        List<View> before = store.views(page.id()).stream()
                .filter(each -> each.root().equals(root))
                .toList();
        if (before.stream().noneMatch(each -> each.text().equals(view.strip()))) {
            before.forEach(each -> store.takeBack(each.id(), at.when()));
            store.see(Ids.next(at.when()), at, about, view.strip());
        }
        trace.of(Action.CREATE, "client.my-view", page.caseId(), Set.of(page.subjectKey()));
    }

    @Override
    public void takeBack(Actor actor, Optional<UUID> of, UUID view) {
        OwnPage page = own(actor, of);
        if (store.views(page.id()).stream().noneMatch(each -> each.id().equals(view))) {
            throw RefusedException.notFound();
        }
        store.takeBack(view, time.now());
        trace.of(Action.DELETE, "client.my-view", page.caseId(), Set.of(page.subjectKey()));
    }

    @Override
    public void ask(Actor actor, Optional<UUID> of, UUID told, Wrong wrong) {
        OwnPage page = own(actor, of);
        Asker asker = corrections.asker(page.id());
        Frame frame = frames.frame(asker.frame());
        switch (mayAsk(page, asker)) {
            case TOO_YOUNG ->
                throw RefusedException.conflict("client.right.too-young", String.valueOf(FromOwnPage.age(frame)));
            case AGE_UNKNOWN -> throw RefusedException.conflict("client.right.age-unknown");
            default -> {}
        }
        Read about = store.told(page.id()).stream()
                .filter(each -> each.id().equals(told))
                .findFirst()
                .orElseThrow(() -> RefusedException.conflict("client.right.gone"));
        new Checks()
                .that(
                        FromOwnPage.reasons(frame).stream()
                                .anyMatch(each -> each.code().equals(wrong.reason())),
                        "reden",
                        "check.choose")
                .required("woorden", wrong.words())
                .text("woorden", wrong.words(), LONGEST)
                .refuseIfAny();
        UUID root = about.copy().root();
        if (!same(page, root, wrong)) {
            At at = new At(page, actor.person(), time.now());
            Filing filing = new Filing(
                    Ids.next(at.when()),
                    FromOwnPage.asking(frame).code(),
                    FromOwnPage.CODE,
                    FromOwnPage.due(frame, time.today()));
            if (!corrections.ask(Ids.next(at.when()), at, about, wrong, filing) && !same(page, root, wrong)) {
                throw RefusedException.conflict("client.right.gone");
            }
        }
        trace.of(Action.CREATE, "client.my-correction", page.caseId(), Set.of(page.subjectKey()));
    }

    /** The same is asked already: a second click. */
    private boolean same(OwnPage page, UUID root, Wrong wrong) {
        Optional<Correction> open = corrections.of(page.id()).stream()
                .filter(each -> each.root().equals(root) && each.course().open())
                .findFirst();
        if (open.filter(each -> !each.text().equals(wrong.words().strip())).isPresent()) {
            throw RefusedException.conflict("client.right.asked-already");
        }
        return open.isPresent();
    }

    @Override
    public void leave(Actor actor, Optional<UUID> of, UUID correction) {
        OwnPage page = own(actor, of);
        Correction found = corrections.of(page.id()).stream()
                .filter(each -> each.id().equals(correction))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        if (!found.course().mayLeave() || !corrections.leave(correction, time.now())) {
            throw RefusedException.conflict("client.right.decided-already");
        }
        trace.of(Action.DELETE, "client.my-correction", page.caseId(), Set.of(page.subjectKey()));
    }

    private OwnPage page(Actor actor, Optional<UUID> of) {
        OwnPage page = doors.page(actor, of);
        if (page.holder().equals("representative")) {
            throw RefusedException.notFound();
        }
        return page;
    }

    private OwnPage own(Actor actor, Optional<UUID> of) {
        OwnPage page = page(actor, of);
        if (!page.own()) {
            throw RefusedException.mayNot("client.plan.looks-along");
        }
        return page;
    }
}
