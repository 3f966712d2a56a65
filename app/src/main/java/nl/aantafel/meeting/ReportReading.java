package nl.aantafel.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.directory.Professional;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences.ConferenceView;
import nl.aantafel.meeting.Conferences.IdeaView;
import nl.aantafel.meeting.Conferences.Passage;
import nl.aantafel.meeting.Conferences.StepView;
import nl.aantafel.meeting.MeetingReports.Present;
import nl.aantafel.meeting.MeetingReports.ReportLine;
import nl.aantafel.meeting.MeetingReports.ReportView;
import nl.aantafel.meeting.Pictures.Picture;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.Course;
import nl.aantafel.meeting.domain.GuideWalk;
import nl.aantafel.meeting.domain.KeptSecrecy;
import nl.aantafel.meeting.domain.SettledReport;
import nl.aantafel.meeting.domain.Sight;
import nl.aantafel.meeting.domain.Talk;
import nl.aantafel.meeting.store.ReportStore;
import nl.aantafel.meeting.store.SecrecyStore;
import nl.aantafel.meeting.store.TalkStore;
import nl.aantafel.plan.Decisions;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.PlanView;
import nl.aantafel.plan.Plans.Settled;
import nl.aantafel.plan.SettledPlan;
import org.springframework.stereotype.Component;

/** Puts a report together: the one being written from what is there now, a settled one from what it refers to. */
@Component
final class ReportReading {

    private final ConferenceGate gate;
    private final ConferenceReading reading;
    private final PartSight sights;
    private final PictureReading pictures;
    private final GuestReading guests;
    private final SecrecyStore secrecy;
    private final TalkStore talks;
    private final ReportStore store;
    private final CaseFiles cases;
    private final Families families;
    private final Statements statements;
    private final Plans plans;
    private final Decisions decisions;
    private final FrameCatalogue frames;
    private final Time time;

    ReportReading(
            ConferenceGate gate,
            ConferenceReading reading,
            PartSight sights,
            PictureReading pictures,
            GuestReading guests,
            SecrecyStore secrecy,
            TalkStore talks,
            ReportStore store,
            CaseFiles cases,
            Families families,
            Statements statements,
            Plans plans,
            Decisions decisions,
            FrameCatalogue frames,
            Time time) {
        this.gate = gate;
        this.reading = reading;
        this.sights = sights;
        this.pictures = pictures;
        this.guests = guests;
        this.secrecy = secrecy;
        this.talks = talks;
        this.store = store;
        this.cases = cases;
        this.families = families;
        this.statements = statements;
        this.plans = plans;
        this.decisions = decisions;
        this.frames = frames;
        this.time = time;
    }

    /** What a report says, before it is laid out along the guide. */
    record Draft(
            int number,
            Course course,
            List<StatementView> said,
            List<Passage> carried,
            Picture picture,
            SettledPlan plan) {}

    Draft concept(Actor actor, Conference conference) {
        return concept(actor, conference, Sight.ALL);
    }

    Draft concept(Actor actor, Conference conference, Sight sight) {
        ConferenceView view = reading.view(actor, conference, sight);
        Picture picture = pictures.of(actor, conference, sight);
        Course course = course(
                view,
                present(view, conference, guests.heard(actor, conference, sight)),
                talks.of(conference.id(), sight),
                picture);
        return new Draft(
                0, course, view.statements(), view.carried(), picture, asIfSettled(actor, conference, view.plan()));
    }

    Draft settled(Actor actor, Conference conference, int number) {
        SettledReport report = readers(actor, conference, number);
        UUID caseId = conference.caseId();
        Map<UUID, StatementView> shown =
                statements
                        .byIds(
                                actor,
                                caseId,
                                report.course().carried().stream()
                                        .map(Course.Shown::statement)
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(StatementView::id, each -> each));
        List<Passage> carried = report.course().carried().stream()
                .filter(each -> shown.containsKey(each.statement()))
                .map(each -> new Passage(
                        Objects.requireNonNull(shown.get(each.statement())), each.fromConference(), each.heldOn()))
                .toList();
        return new Draft(
                number,
                report.course(),
                said(actor, caseId, report.statements()),
                carried,
                pictures.of(actor, caseId, report.course().picture()),
                plans.settled(actor, caseId, report.planNumber()));
    }

    /** In their places, also of those that were withdrawn since; of these only that they were (ADR 0017). */
    private List<StatementView> said(Actor actor, UUID caseId, List<UUID> ids) {
        Map<UUID, StatementView> all = new HashMap<>();
        Stream.concat(statements.withdrawn(actor, caseId, ids).stream(), statements.byIds(actor, caseId, ids).stream())
                .forEach(each -> all.put(each.id(), each));
        return ids.stream().distinct().filter(all::containsKey).map(all::get).toList();
    }

    /**
     * As its reader may see it: what is for everybody, and what each circle the reader is in has to itself. A part nobody who
     * settles reports was in is told as it is now.
     */
    private SettledReport readers(Actor actor, Conference conference, int number) {
        List<SettledReport> rows = store.of(conference.id()).stream()
                .filter(each -> each.number() == number)
                .toList();
        SettledReport all =
                rows.stream().filter(SettledReport::forAll).findFirst().orElseThrow(RefusedException::notFound);
        for (Map.Entry<Integer, Sight> each : sights.apart(actor, conference).entrySet()) {
            int circle = each.getKey();
            if (circle != all.circle()) {
                all = rows.stream()
                        .filter(row -> row.circle() == circle)
                        .findFirst()
                        .map(all::with)
                        .orElse(all.with(settledIn(actor, conference, all, each)));
            }
        }
        return all;
    }

    private SettledReport settledIn(
            Actor actor, Conference conference, SettledReport all, Map.Entry<Integer, Sight> circle) {
        Draft draft = concept(actor, conference, circle.getValue());
        return new SettledReport(
                all.id(),
                all.number(),
                all.planNumber(),
                draft.said().stream().map(StatementView::id).toList(),
                draft.course().ofCircle(),
                all.changeReason(),
                all.finalisedBy(),
                all.finalisedAt(),
                circle.getKey());
    }

    ReportView view(Actor actor, Conference conference, Draft draft) {
        CaseView caseView = cases.view(actor, conference.caseId());
        Frame frame = frames.frame(caseView.frameCode());
        Course course = draft.course();
        Talk talk = new Talk(course.choices(), List.of(), course.tops(), List.of(), List.of());
        GuideWalk walk = new GuideWalk(Objects.requireNonNull(frame.guides().get(course.guide())), talk, draft.said());
        List<StepView> steps = walk.steps(course.phase(), true);
        return new ReportView(
                conference.id(),
                conference.caseId(),
                caseView.number(),
                caseView.familyName(),
                caseView.frameCode(),
                draft.number(),
                frame.list(Lists.GATHERING_KINDS).label(course.kind()),
                course.heldOn(),
                course.place(),
                course.phase(),
                course.aim(),
                course.chair(),
                course.secretary(),
                course.present(),
                GuideWalk.trimmed(steps),
                walk.loose(steps),
                course.scores(),
                course.ideas().stream().map(ReportReading::idea).toList(),
                course.decisions(),
                draft.carried(),
                draft.picture(),
                draft.plan(),
                draft.number() == 0 ? unclassified(draft) : List.of(),
                List.of(),
                versions(conference),
                gate.may(actor, Right.FINALISE, conference.caseId()));
    }

    /** What holds up settling: a statement without category or without ground. */
    static List<StatementView> unclassified(Draft draft) {
        return draft.said().stream().filter(StatementView::unclassified).toList();
    }

    private static IdeaView idea(Course.Thought thought) {
        Talk.Thought idea = thought.idea();
        return new IdeaView(
                idea.id(),
                idea.kind(),
                idea.organisation(),
                thought.organisation(),
                idea.text(),
                idea.chosenAs(),
                idea.place());
    }

    private List<ReportLine> versions(Conference conference) {
        List<SettledReport> all =
                store.of(conference.id()).stream().filter(SettledReport::forAll).toList();
        Map<UUID, Professional> people =
                reading.people(all.stream().map(SettledReport::finalisedBy).collect(Collectors.toSet()));
        return all.stream()
                .map(each -> new ReportLine(
                        each.number(),
                        each.finalisedAt(),
                        Stream.ofNullable(people.get(each.finalisedBy()))
                                .map(Professional::name)
                                .findFirst()
                                .orElse(""),
                        each.changeReason()))
                .toList();
    }

    private static Course course(ConferenceView view, List<Present> present, Talk talk, Picture picture) {
        Set<UUID> known =
                new HashSet<>(view.statements().stream().map(StatementView::id).toList());
        return new Course(
                view.line().kind(),
                view.line().heldOn(),
                view.gathering().map(each -> each.place()).orElse(""),
                view.line().phase(),
                view.guide(),
                view.aim(),
                view.line().chairName(),
                view.secretaryName(),
                present,
                view.scores(),
                view.ideas().stream().map(ReportReading::thought).toList(),
                view.phases().history().stream()
                        .filter(each -> view.line().id().equals(each.conference()))
                        .toList(),
                talk.choices(),
                tops(view, known),
                view.carried().stream()
                        .map(each -> new Course.Shown(each.statement().id(), each.fromConference(), each.heldOn()))
                        .toList(),
                PictureReading.kept(picture));
    }

    /** The chosen versions as they are now: a corrected statement keeps its place. */
    private static List<Talk.Top> tops(ConferenceView view, Set<UUID> known) {
        List<Talk.Top> tops = new ArrayList<>();
        view.steps().stream()
                .flatMap(step -> step.questions().stream())
                .forEach(question -> question.tops().forEach(top -> {
                    UUID statement = top.statement();
                    if (statement != null && known.contains(statement)) {
                        tops.add(new Talk.Top(question.question().key(), top.position(), statement));
                    }
                }));
        return tops;
    }

    private static Course.Thought thought(IdeaView idea) {
        return new Course.Thought(
                new Talk.Thought(
                        idea.id(), idea.kind(), idea.organisation(), idea.text(), idea.chosenAs(), idea.place()),
                idea.organisationName());
    }

    private List<Present> present(ConferenceView view, Conference conference, List<Present> fromOutside) {
        Map<UUID, String> confirmed =
                secrecy.of(conference.id()).stream().collect(Collectors.toMap(KeptSecrecy::person, KeptSecrecy::how));
        List<Present> all = new ArrayList<>();
        view.gathering().stream()
                .flatMap(gathering -> gathering.attendance().stream())
                .map(each -> new Present(
                        each.name(),
                        each.organisation(),
                        each.attended().orElse(true),
                        each.reason(),
                        false,
                        null,
                        confirmed.get(each.person())))
                .forEach(all::add);
        view.family().stream()
                .map(each -> new Present(each.name(), "", each.attends(), each.reason(), true, null, null))
                .forEach(all::add);
        all.addAll(fromOutside);
        return all;
    }

    private SettledPlan asIfSettled(Actor actor, Conference conference, PlanView plan) {
        Map<UUID, String> names = families.persons(actor, conference.caseId()).stream()
                .collect(Collectors.toMap(PersonView::id, PersonView::firstName));
        return new SettledPlan(
                conference.caseId(),
                new Settled(0, conference.id(), time.now(), actor.person()),
                plan.head(),
                plan.goals(),
                plan.agreements(),
                plan.bottomLines(),
                plan.safetySteps(),
                plan.evaluations(),
                names,
                decisions.of(actor, conference.caseId()));
    }
}
