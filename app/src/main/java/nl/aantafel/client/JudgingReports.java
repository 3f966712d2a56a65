package nl.aantafel.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseHeads;
import nl.aantafel.casefile.release.FamilyLimits;
import nl.aantafel.client.FamilyScores.Scored;
import nl.aantafel.client.store.FamilyDoorStore.Stamp;
import nl.aantafel.client.store.FamilyReportStore;
import nl.aantafel.client.store.FamilyScoreStore;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;

@UseCases
class JudgingReports implements FamilyReports {

    private static final int LONGEST = 2_000;

    private final Authorise authorise;
    private final CaseFiles cases;
    private final CaseHeads heads;
    private final FamilyLimits limits;
    private final FamilyReportStore store;
    private final FamilyScoreStore scores;
    private final AsFamiliesKnow known;
    private final HeardFromFamily heard;
    private final Time time;
    private final FamilyTrace trace;

    JudgingReports(
            Authorise authorise,
            CaseFiles cases,
            CaseHeads heads,
            FamilyLimits limits,
            FamilyReportStore store,
            FamilyScoreStore scores,
            AsFamiliesKnow known,
            HeardFromFamily heard,
            Time time,
            FamilyTrace trace) {
        this.authorise = authorise;
        this.cases = cases;
        this.heads = heads;
        this.limits = limits;
        this.store = store;
        this.scores = scores;
        this.known = known;
        this.heard = heard;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public List<Report> of(Actor actor, UUID caseId) {
        authorise.require(actor, Right.SEE_CASE, caseId);
        List<Report> all = store.of(caseId);
        trace.about(
                actor,
                Action.READ,
                "client.family-reports",
                caseId,
                all.stream().map(Report::person).collect(Collectors.toSet()));
        return all;
    }

    @Override
    public Screen page(Actor actor, UUID caseId, Locale locale) {
        authorise.require(actor, Right.SEE_CASE, caseId);
        List<Scored> given = scores.of(caseId);
        List<Report> written = store.of(caseId);
        Map<UUID, String> writers = new LinkedHashMap<>();
        written.forEach(each -> writers.putIfAbsent(each.person(), each.firstName()));
        given.forEach(each -> writers.putIfAbsent(each.person(), each.firstName()));
        trace.about(actor, Action.READ, "client.family-reports", caseId, writers.keySet());
        return new Screen(
                heads.of(actor, caseId, "tab.plan", locale),
                caseId,
                authorise.may(actor, Right.RELEASE, caseId),
                writers.entrySet().stream()
                        .map(each -> new Writer(
                                each.getKey(),
                                each.getValue(),
                                written.stream()
                                        .filter(one -> one.person().equals(each.getKey()))
                                        .toList(),
                                given.stream()
                                        .filter(one -> one.person().equals(each.getKey()))
                                        .toList()))
                        .toList());
    }

    @Override
    public void read(Actor actor, UUID caseId, UUID report) {
        Report found = find(actor, caseId, report);
        heard.read(actor, caseId, report);
        trace.about(actor, Action.CHANGE, "client.report-read", caseId, Set.of(found.person()));
    }

    @Override
    public void judge(Actor actor, UUID caseId, UUID report, String judgement) {
        Report found = find(actor, caseId, report);
        new Checks()
                .required("oordeel", judgement)
                .text("oordeel", judgement, LONGEST)
                .refuseIfAny();
        heard.read(actor, caseId, report);
        store.judge(report, judgement.strip(), stamp(actor));
        trace.about(actor, Action.CREATE, "client.report-judge", caseId, Set.of(found.person()));
    }

    @Override
    public void release(Actor actor, UUID caseId, UUID report) {
        Report found = find(actor, caseId, report);
        if (found.hidden()) {
            throw RefusedException.conflict("client.reports.is-hidden", found.firstName());
        }
        if (!found.toRelease()) {
            throw RefusedException.conflict("client.reports.nothing-to-release");
        }
        if (!limits.of(actor, caseId).mayReach(found.person(), found.judgement())) {
            throw RefusedException.conflict("client.words.shielded", found.firstName());
        }
        store.release(
                report,
                found.judgement(),
                known.of(actor.person(), cases.view(actor, caseId).partnership()),
                stamp(actor));
        trace.about(actor, Action.CREATE, "client.report-release", caseId, Set.of(found.person()));
    }

    @Override
    public void takeBack(Actor actor, UUID caseId, UUID report) {
        Report found = find(actor, caseId, report);
        if (found.releasedAt() == null) {
            throw RefusedException.notFound();
        }
        store.takeJudgementBack(report);
        trace.about(actor, Action.DELETE, "client.report-release", caseId, Set.of(found.person()));
    }

    private Report find(Actor actor, UUID caseId, UUID report) {
        authorise.require(actor, Right.RELEASE, caseId);
        return store.of(caseId).stream()
                .filter(each -> each.id().equals(report))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    private Stamp stamp(Actor actor) {
        return new Stamp(actor.person(), time.now());
    }
}
