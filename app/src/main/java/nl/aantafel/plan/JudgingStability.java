package nl.aantafel.plan;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseHeads;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.frame.Term;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.plan.domain.StableRules;
import nl.aantafel.plan.store.StableStore;
import nl.aantafel.plan.store.StableStore.Row;

/** Keeps what each party judges of stable safety. */
@UseCases
class JudgingStability implements StableSafety {

    private static final String TAB = "tab.plan";

    private final Opening opening;
    private final StableReading reading;
    private final StableStore store;
    private final CaseHeads heads;

    JudgingStability(Opening opening, StableReading reading, StableStore store, CaseHeads heads) {
        this.opening = opening;
        this.reading = reading;
        this.store = store;
        this.heads = heads;
    }

    @Override
    public StableView of(Actor actor, UUID caseId) {
        Opened opened = opening.toRead(actor, caseId);
        StableView view = reading.read(opened);
        opening.read(opened, "plan.stable-of");
        return view;
    }

    @Override
    public StableScreen page(Actor actor, UUID caseId, Locale locale) {
        Opened opened = opening.toRead(actor, caseId);
        Term term = reading.term(opened);
        StableScreen screen = new StableScreen(
                heads.of(actor, caseId, TAB, locale),
                reading.read(opened),
                opened.family().persons().stream()
                        .filter(each -> each.diedOn() == null)
                        .map(each -> new Member(each.id(), each.fullName()))
                        .toList(),
                term.value(),
                term.article());
        opening.read(opened, "plan.stable-page");
        return screen;
    }

    @Override
    public UUID judge(Actor actor, UUID caseId, Judge judge) {
        Opened opened = opening.toReport(actor, caseId);
        UUID person = judge.person();
        if (person != null && !opening.leads(opened)) {
            throw RefusedException.mayNot("plan.stable.refusal.writes-down");
        }
        StableRules.judge(judge, reading.held(opened), opened.persons()).refuseIfAny();
        UUID id = StableStore.next(opened.stamp());
        store.add(
                caseId,
                new Row(
                        id,
                        opening.organisation(opened),
                        actor.person(),
                        person,
                        judge.definition().strip(),
                        answer(judge, Criterion.EVENTS),
                        answer(judge, Criterion.RISKS),
                        answer(judge, Criterion.RECOVERY),
                        judge.reason().strip(),
                        opened.stamp().at()),
                person == null
                        ? opened.family().persons().stream().map(PersonView::id).collect(Collectors.toSet())
                        : Set.of(person));
        opening.trace(opened, Action.CREATE, "plan.stable-judge");
        return id;
    }

    private static String answer(Judge judge, Criterion criterion) {
        return Objects.requireNonNull(StableRules.answer(judge, criterion)).code();
    }
}
