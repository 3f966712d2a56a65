package nl.aantafel.client;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.client.store.ContributionStore.At;
import nl.aantafel.client.store.FamilyReportStore;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;

@UseCases
class WritingOwnReports implements MyReports {

    private final OwnDoors doors;
    private final FamilyReportStore store;
    private final Time time;
    private final Trace trace;

    WritingOwnReports(OwnDoors doors, FamilyReportStore store, Time time, Trace trace) {
        this.doors = doors;
        this.store = store;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public Reports of(Actor actor) {
        OwnPage page = own(actor);
        List<Report> reports = store.own(page.id());
        trace.of(Action.READ, "client.my-reports", page.caseId(), Set.of(page.subjectKey()));
        return new Reports(page, reports);
    }

    @Override
    public void report(Actor actor, Happening happening) {
        OwnPage page = own(actor);
        happening.refuseIfWrong(time.today());
        Happening said = new Happening(
                happening.day(), happening.time(), happening.words().strip(), happening.readTo());
        boolean twice = store.own(page.id()).stream()
                .anyMatch(each -> each.mayTakeBack() && each.happening().equals(said));
        if (!twice) {
            At at = new At(page, actor.person(), time.now());
            store.report(Ids.next(at.when()), at, said);
        }
        trace.of(Action.CREATE, "client.my-report", page.caseId(), Set.of(page.subjectKey()));
    }

    @Override
    public void takeBack(Actor actor, UUID report) {
        OwnPage page = own(actor);
        if (store.own(page.id()).stream().noneMatch(each -> each.id().equals(report))) {
            throw RefusedException.notFound();
        }
        if (!store.takeBack(report, time.now())) {
            throw RefusedException.conflict("client.reports.read-already");
        }
        trace.of(Action.DELETE, "client.my-report", page.caseId(), Set.of(page.subjectKey()));
    }

    @Override
    public void hide(Actor actor, UUID report) {
        OwnPage page = own(actor);
        if (store.own(page.id()).stream().noneMatch(each -> each.id().equals(report))) {
            throw RefusedException.notFound();
        }
        store.hide(report, time.now());
        trace.of(Action.CHANGE, "client.my-report-hide", page.caseId(), Set.of(page.subjectKey()));
    }

    private OwnPage own(Actor actor) {
        OwnPage page = doors.page(actor, Optional.empty());
        if (!page.own()) {
            throw RefusedException.notFound();
        }
        return page;
    }
}
