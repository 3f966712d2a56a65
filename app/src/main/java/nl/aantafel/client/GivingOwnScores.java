package nl.aantafel.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.client.OwnScore.Asked;
import nl.aantafel.client.store.ContributionStore.At;
import nl.aantafel.client.store.FamilyScoreStore;
import nl.aantafel.client.store.FamilyScoreStore.Kept;
import nl.aantafel.client.store.OwnCorrectionStore;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Scale;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;

@UseCases
class GivingOwnScores implements MyScores {

    private final OwnDoors doors;
    private final FamilyScoreStore store;
    private final OwnCorrectionStore pages;
    private final FrameCatalogue frames;
    private final Time time;
    private final Trace trace;

    GivingOwnScores(
            OwnDoors doors,
            FamilyScoreStore store,
            OwnCorrectionStore pages,
            FrameCatalogue frames,
            Time time,
            Trace trace) {
        this.doors = doors;
        this.store = store;
        this.pages = pages;
        this.frames = frames;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public Scores of(Actor actor, Locale locale) {
        OwnPage page = own(actor);
        Scores scores = new Scores(page, scales(page, locale));
        trace.of(Action.READ, "client.my-scores", page.caseId(), Set.of(page.subjectKey()));
        return scores;
    }

    @Override
    public OnScale on(Actor actor, String scale, Locale locale) {
        OwnPage page = own(actor);
        OnScale found = open(page, scale, locale);
        trace.of(Action.READ, "client.my-scores", page.caseId(), Set.of(page.subjectKey()));
        return found;
    }

    @Override
    public void give(Actor actor, String scale, OwnScore score, Locale locale) {
        OwnPage page = own(actor);
        OnScale on = open(page, scale, locale);
        score.refuseIfWrong(on.asked(), time.today());
        OwnScore said = score.stripped();
        boolean twice = on.given().stream()
                .anyMatch(each -> each.mayTakeBack() && each.score().equals(said));
        if (!twice) {
            At at = new At(page, actor.person(), time.now());
            store.give(Ids.next(at.when()), at, on.asked(), said);
        }
        trace.of(Action.CREATE, "client.my-score", page.caseId(), Set.of(page.subjectKey()));
    }

    @Override
    public void takeBack(Actor actor, UUID score) {
        OwnPage page = own(actor);
        if (store.own(page.id()).stream().noneMatch(each -> each.given().id().equals(score))) {
            throw RefusedException.notFound();
        }
        if (!store.takeBack(score, time.now())) {
            throw RefusedException.conflict("client.reports.read-already");
        }
        trace.of(Action.DELETE, "client.my-score", page.caseId(), Set.of(page.subjectKey()));
    }

    @Override
    public void hide(Actor actor, UUID score) {
        OwnPage page = own(actor);
        if (store.own(page.id()).stream().noneMatch(each -> each.given().id().equals(score))) {
            throw RefusedException.notFound();
        }
        store.hide(score, time.now());
        trace.of(Action.CHANGE, "client.my-score-hide", page.caseId(), Set.of(page.subjectKey()));
    }

    private OnScale open(OwnPage page, String scale, Locale locale) {
        return scales(page, locale).stream()
                .filter(each -> each.open() && each.asked().scale().equals(scale))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    /** Those of the frame first; one that is not asked any more stands as it was asked last. */
    private List<OnScale> scales(OwnPage page, Locale locale) {
        Map<String, Asked> asked = new LinkedHashMap<>();
        for (Scale scale : frames.frame(pages.asker(page.id()).frame()).scales()) {
            asked(scale, page, locale).ifPresent(each -> asked.put(each.scale(), each));
        }
        Set<String> open = Set.copyOf(asked.keySet());
        Map<String, List<Given>> given = new LinkedHashMap<>();
        for (Kept kept : store.own(page.id())) {
            asked.putIfAbsent(kept.asked().scale(), kept.asked());
            given.computeIfAbsent(kept.asked().scale(), any -> new ArrayList<>())
                    .add(kept.given());
        }
        return asked.values().stream()
                .map(each -> new OnScale(
                        each, open.contains(each.scale()), List.copyOf(given.getOrDefault(each.scale(), List.of()))))
                .toList();
    }

    private static Optional<Asked> asked(Scale scale, OwnPage page, Locale locale) {
        return Optional.ofNullable(scale.family())
                .map(family -> new Asked(
                        scale.code(),
                        (page.young() ? family.young() : family.question()).in(locale),
                        scale.lowest(),
                        family.lowestMeans().in(locale),
                        scale.highest(),
                        family.highestMeans().in(locale),
                        scale.direction() == Scale.Direction.HIGHER_IS_BETTER));
    }

    private OwnPage own(Actor actor) {
        OwnPage page = doors.page(actor, Optional.empty());
        if (!page.own()) {
            throw RefusedException.notFound();
        }
        return page;
    }
}
