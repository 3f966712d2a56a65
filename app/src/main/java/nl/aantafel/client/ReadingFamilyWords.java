package nl.aantafel.client;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.release.FamilyLimits;
import nl.aantafel.client.MyPlans.Kind;
import nl.aantafel.client.store.ContributionStore;
import nl.aantafel.client.store.FamilyDoorStore.Stamp;
import nl.aantafel.client.store.FamilyWordStore;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.task.Tasks;

@UseCases
class ReadingFamilyWords implements FamilyWords {

    private static final int LONGEST = 2_000;

    /** As the database makes it when somebody writes. */
    private static final String TASK = "read_family_words";

    private final Authorise authorise;
    private final CaseFiles cases;
    private final Families families;
    private final FamilyLimits limits;
    private final Plans plans;
    private final FamilyWordStore store;
    private final ContributionStore contributions;
    private final AsFamiliesKnow known;
    private final Tasks tasks;
    private final Time time;
    private final FamilyTrace trace;

    ReadingFamilyWords(
            Authorise authorise,
            CaseFiles cases,
            Families families,
            FamilyLimits limits,
            Plans plans,
            FamilyWordStore store,
            ContributionStore contributions,
            AsFamiliesKnow known,
            Tasks tasks,
            Time time,
            FamilyTrace trace) {
        this.authorise = authorise;
        this.cases = cases;
        this.families = families;
        this.limits = limits;
        this.plans = plans;
        this.store = store;
        this.contributions = contributions;
        this.known = known;
        this.tasks = tasks;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public List<Word> of(Actor actor, UUID caseId) {
        authorise.require(actor, Right.RELEASE, caseId);
        List<Word> all = store.of(caseId);
        trace.about(
                actor,
                Action.READ,
                "client.family-words",
                caseId,
                all.stream().map(Word::person).collect(Collectors.toSet()));
        return all;
    }

    @Override
    public void read(Actor actor, UUID caseId, UUID word) {
        Word found = find(actor, caseId, word);
        read(actor, caseId, found);
        trace.about(actor, Action.CHANGE, "client.words-read", caseId, Set.of(found.person()));
    }

    @Override
    public void answer(Actor actor, UUID caseId, UUID word, String answer) {
        Word found = find(actor, caseId, word);
        new Checks()
                .required("antwoord", answer)
                .text("antwoord", answer, LONGEST)
                .that(
                        limits.of(actor, caseId).mayReach(found.person(), answer),
                        "antwoord",
                        "client.words.shielded",
                        found.firstName())
                .refuseIfAny();
        read(actor, caseId, found);
        store.answer(
                word,
                answer.strip(),
                known.of(actor.person(), cases.view(actor, caseId).partnership()),
                stamp(actor));
        trace.about(actor, Action.CREATE, "client.words-answer", caseId, Set.of(found.person()));
    }

    @Override
    public void takeOver(Actor actor, UUID caseId, UUID word) {
        Word found = find(actor, caseId, word);
        boolean done = found.kind().equals(Kind.DONE.code());
        if (found.takenOver() || !done && !found.kind().equals(Kind.NOT_DONE.code())) {
            throw RefusedException.conflict("client.words.not-to-take-over");
        }
        AgreementView agreement = plans.of(actor, caseId).agreements().stream()
                .filter(each -> each.id().equals(found.source()))
                .findFirst()
                .orElseThrow(() -> RefusedException.conflict("client.words.not-to-take-over"));
        plans.report(
                actor,
                caseId,
                agreement.id(),
                done ? "done" : "not_done",
                found.firstName() + (found.body().isBlank() ? "" : ": " + found.body()),
                agreement.version());
        read(actor, caseId, found);
        contributions.taken(word, agreement.id());
        trace.about(actor, Action.CHANGE, "client.words-taken", caseId, Set.of(found.person()));
    }

    private Word find(Actor actor, UUID caseId, UUID word) {
        authorise.require(actor, Right.RELEASE, caseId);
        return store.of(caseId).stream()
                .filter(each -> each.id().equals(word))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    /** The last that was not read yet closes the task to read them. */
    private void read(Actor actor, UUID caseId, Word word) {
        contributions.read(word.id(), stamp(actor));
        if (store.of(caseId).stream().noneMatch(Word::open)) {
            tasks.ofCase(actor, caseId).stream()
                    .filter(each -> each.kind().equals(TASK) && !each.done())
                    .filter(each ->
                            each.owner().equals(actor.person()) || authorise.may(actor, Right.WORK_TRIAGE, caseId))
                    .forEach(each -> tasks.finish(actor, each.id(), "", each.version()));
        }
    }

    private Stamp stamp(Actor actor) {
        return new Stamp(actor.person(), time.now());
    }
}
