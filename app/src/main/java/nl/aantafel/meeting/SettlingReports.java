package nl.aantafel.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.Principal;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.documents.Document;
import nl.aantafel.documents.Documents;
import nl.aantafel.documents.Format;
import nl.aantafel.documents.Unprintable;
import nl.aantafel.gathering.Gatherings;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.ReportReading.Draft;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.SettledReport;
import nl.aantafel.meeting.store.ConferenceStore;
import nl.aantafel.meeting.store.ReportStore;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.Plans;
import org.springframework.context.ApplicationEventPublisher;

/** Settles reports and hands them out. */
@UseCases
class SettlingReports implements MeetingReports {

    private final ConferenceGate gate;
    private final ReportReading reading;
    private final PartSight sights;
    private final ReportDocument documents;
    private final PassingReports passing;
    private final Documents files;
    private final ConferenceStore conferences;
    private final ReportStore store;
    private final Plans plans;
    private final Gatherings gatherings;
    private final FamilyTasks familyTasks;
    private final ReportClosing closing;
    private final Time time;
    private final ApplicationEventPublisher events;

    SettlingReports(
            ConferenceGate gate,
            ReportReading reading,
            PartSight sights,
            ReportDocument documents,
            PassingReports passing,
            Documents files,
            ConferenceStore conferences,
            ReportStore store,
            Plans plans,
            Gatherings gatherings,
            FamilyTasks familyTasks,
            ReportClosing closing,
            Time time,
            ApplicationEventPublisher events) {
        this.gate = gate;
        this.reading = reading;
        this.sights = sights;
        this.documents = documents;
        this.passing = passing;
        this.files = files;
        this.conferences = conferences;
        this.store = store;
        this.plans = plans;
        this.gatherings = gatherings;
        this.familyTasks = familyTasks;
        this.closing = closing;
        this.time = time;
        this.events = events;
    }

    @Override
    public int finalise(Actor actor, UUID id, Finalise finalise) {
        Conference conference = gate.toFinalise(actor, id).whole();
        conferences.hold(conference.id());
        if (!conference.state().begun()) {
            throw RefusedException.conflict("meeting.refused.not-begun");
        }
        closing.requireDecided(conference);
        int number = store.latest(conference.id()).orElse(0) + 1;
        Checks checks = new Checks().text("wijzigingsreden", finalise.changeReason(), Checks.LONG);
        checks.that(
                number == 1 || !finalise.changeReason().isBlank(), "wijzigingsreden", "meeting.check.change-reason");
        checks.refuseIfAny();
        Draft draft = reading.concept(actor, conference);
        refuseUnclassified(draft);
        if (!finalise.acceptUnprintable()) {
            refuseUnprintable(actor, conference, draft);
        }
        int plan = plans.settle(
                actor,
                conference.caseId(),
                conference.id(),
                sights.apart(actor, conference).keySet());
        Instant now = time.now();
        List<SettledReport> rows = new ArrayList<>();
        sights.apart(actor, conference).forEach((circle, sight) -> {
            Draft its = reading.concept(actor, conference, sight);
            rows.add(new SettledReport(
                    Ids.next(now),
                    number,
                    plan,
                    its.said().stream().map(StatementView::id).toList(),
                    circle == Principal.TABLE ? its.course() : its.course().ofCircle(),
                    finalise.changeReason(),
                    actor.person(),
                    now,
                    circle));
        });
        settle(actor, conference, rows);
        return number;
    }

    /** What is for everybody, and what each circle has to itself. */
    private void settle(Actor actor, Conference conference, List<SettledReport> rows) {
        rows.forEach(each -> store.add(conference, each));
        SettledReport report = rows.getFirst();
        conferences.finalised(conference.id());
        gatherings.byIds(actor, List.of(conference.gathering())).stream()
                .filter(gathering -> gathering.state().equals("planned"))
                .forEach(gathering -> gatherings.hold(actor, gathering.id()));
        if (report.number() == 1) {
            familyTasks.settled(actor, conference);
            closing.settled(actor, conference);
        }
        events.publishEvent(
                new ReportFinalised(conference.id(), conference.caseId(), report.number(), report.planNumber()));
        gate.trace(actor, Trace.Action.DECIDE, "meeting.finalise", conference.caseId());
    }

    private static void refuseUnclassified(Draft draft) {
        List<StatementView> open = ReportReading.unclassified(draft);
        if (!open.isEmpty()) {
            Checks checks = new Checks();
            open.forEach(each -> checks.add("bijdrage-" + each.id(), "meeting.refused.unclassified", shortened(each)));
            checks.refuseIfAny();
        }
    }

    /** Enough of a sentence to know it by. */
    private static String shortened(StatementView statement) {
        String text = statement.text().strip().replaceAll("\\s+", " ");
        return text.codePointCount(0, text.length()) <= 60
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 60)) + "…";
    }

    private void refuseUnprintable(Actor actor, Conference conference, Draft draft) {
        List<Unprintable> wrong =
                files.unprintable(documents.of(reading.view(actor, conference, draft), Texts.DUTCH, time.now()));
        if (!wrong.isEmpty()) {
            String named = wrong.stream()
                    .map(each -> each.character() + " (" + each.codePointName() + ") – " + each.where())
                    .collect(Collectors.joining("; "));
            throw new RefusedException(new Refusal.Invalid(
                    List.of(new Refusal.FieldError("zonderPdf", "meeting.refused.unprintable", named))));
        }
    }

    @Override
    public ReportView report(Actor actor, UUID id, int number) {
        Conference conference = gate.toRead(actor, id).whole();
        Draft draft = draft(actor, conference, number);
        ReportView view = reading.view(actor, conference, draft);
        List<Unprintable> unprintable = files.unprintable(documents.of(view, Texts.DUTCH, time.now()));
        gate.trace(actor, Trace.Action.READ, "meeting.report", conference.caseId());
        return ReportDocument.with(view, unprintable);
    }

    @Override
    public ReportFile file(Actor actor, UUID id, int number, Format format, Locale locale) {
        Conference conference = gate.toRead(actor, id).whole();
        Draft draft = passing.toFile(actor, conference, draft(actor, conference, number));
        ReportView view = reading.view(actor, conference, draft);
        Document document = documents.of(view, locale, time.now());
        String name = format.file(documents.fileName(view, locale));
        gate.trace(actor, Trace.Action.PRINT, "meeting.print", conference.caseId());
        return new ReportFile(name, format.mediaType(), files.file(document, format));
    }

    private Draft draft(Actor actor, Conference conference, int number) {
        return number == 0 ? reading.concept(actor, conference) : reading.settled(actor, conference, number);
    }
}
