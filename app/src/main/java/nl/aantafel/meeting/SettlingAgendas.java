package nl.aantafel.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.Principal;
import nl.aantafel.documents.Document;
import nl.aantafel.documents.Documents;
import nl.aantafel.documents.Format;
import nl.aantafel.gathering.Gatherings;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.AgendaReading.Own;
import nl.aantafel.meeting.Agendas.AgendaView;
import nl.aantafel.meeting.Agendas.Named;
import nl.aantafel.meeting.Agendas.PointState;
import nl.aantafel.meeting.Agendas.PointView;
import nl.aantafel.meeting.MeetingReports.ReportFile;
import nl.aantafel.meeting.domain.KeptAgenda;
import nl.aantafel.meeting.domain.KeptPoint;
import nl.aantafel.meeting.domain.KeptPointTask;
import nl.aantafel.meeting.store.AgendaStore;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.AgreementView;

/** Settles the reports of meetings with an agenda, and hands out to everybody what is theirs of them. */
@UseCases
class SettlingAgendas implements AgendaReports {

    private final AgendaGate gate;
    private final AgendaStore store;
    private final AgendaReading reading;
    private final AgendaDocument documents;
    private final Documents files;
    private final Gatherings gatherings;
    private final Plans plans;
    private final Time time;

    SettlingAgendas(
            AgendaGate gate,
            AgendaStore store,
            AgendaReading reading,
            AgendaDocument documents,
            Documents files,
            Gatherings gatherings,
            Plans plans,
            Time time) {
        this.gate = gate;
        this.store = store;
        this.reading = reading;
        this.documents = documents;
        this.files = files;
        this.gatherings = gatherings;
        this.plans = plans;
        this.time = time;
    }

    @Override
    public AgendaReport report(Actor actor, UUID agenda) {
        Own own = reading.own(actor, agenda);
        AgendaReport report = of(actor, own);
        gate.trace(actor, Trace.Action.READ, "meeting.agenda-report", own.points());
        return report;
    }

    private AgendaReport of(Actor actor, Own own) {
        AgendaView view = reading.view(actor, own);
        Map<UUID, PointView> points = view.points().stream().collect(Collectors.toMap(PointView::id, each -> each));
        List<UUID> ids = own.points().stream().map(KeptPoint::id).toList();
        Map<UUID, Set<UUID>> agreed = store.agreements(ids);
        Map<UUID, List<KeptPointTask>> tasks =
                store.tasks(ids).stream().collect(Collectors.groupingBy(KeptPointTask::point));
        Map<UUID, List<AgreementView>> ofCase = new HashMap<>();
        List<Dealt> dealt = new ArrayList<>();
        for (KeptPoint each : own.points()) {
            Set<UUID> made = agreed.getOrDefault(each.id(), Set.of());
            List<AgreementView> all = made.isEmpty() || each.caseId() == null || each.circle() != Principal.TABLE
                    ? List.of()
                    : ofCase.computeIfAbsent(
                            each.caseId(), caseId -> plans.of(actor, caseId).agreements());
            dealt.add(new Dealt(
                    java.util.Objects.requireNonNull(points.get(each.id())),
                    all.stream().filter(it -> made.contains(it.id())).toList(),
                    reading.themeTasks(tasks.getOrDefault(each.id(), List.of()))));
        }
        return new AgendaReport(
                view, dealt, own.led().map(it -> waiting(it, view)).orElse(List.of()));
    }

    private static List<String> waiting(KeptAgenda agenda, AgendaView view) {
        List<String> waiting = new ArrayList<>();
        if (view.points().stream()
                .filter(each -> AgendaReading.dealtWith(each.state()))
                .anyMatch(SettlingAgendas::unknown)) {
            waiting.add("attendance");
        }
        if (!AgendaAnswers.unconfirmed(agenda, view.points()).isEmpty()) {
            waiting.add("secrecy");
        }
        return waiting;
    }

    private static boolean unknown(PointView point) {
        return point.people().stream().anyMatch(each -> each.attended().isEmpty());
    }

    @Override
    public ReportFile file(Actor actor, UUID agenda, Format format, Locale locale) {
        Own own = reading.own(actor, agenda);
        AgendaReport report = of(actor, own);
        Document document = documents.of(report, locale, time.now());
        LocalDate day = Agendas.day(report.agenda());
        String name = format.file(documents.fileName(report, locale, day));
        gate.trace(actor, Trace.Action.PRINT, "meeting.agenda-print", own.points());
        return new ReportFile(name, format.mediaType(), files.file(document, format));
    }

    @Override
    public void settle(Actor actor, UUID agenda, long version) {
        KeptAgenda found = gate.toLead(agenda);
        found.requireRunning();
        Own own = reading.own(actor, agenda);
        AgendaView view = reading.view(actor, own);
        List<String> waiting = waiting(found, view);
        if (waiting.contains("attendance")) {
            throw RefusedException.conflict("meeting.refused.agenda-attendance");
        }
        if (waiting.contains("secrecy")) {
            throw RefusedException.conflict(
                    "meeting.refused.agenda-secrecy",
                    AgendaAnswers.unconfirmed(found, view.points()).stream()
                            .map(Named::name)
                            .collect(Collectors.joining(", ")));
        }
        if (found.version() != version || !store.settled(found, actor.person(), time.now())) {
            throw new RefusedException(new Refusal.Stale(agenda, found.version(), Map.of(), "", ""));
        }
        own.points().stream()
                .filter(each -> AgendaReading.dealtWith(each.state()))
                .forEach(each -> {
                    store.pointState(each.id(), PointState.SETTLED);
                    gatherings.hold(actor, each.id());
                });
        gate.trace(actor, Trace.Action.DECIDE, "meeting.agenda-settle", own.points());
    }
}
