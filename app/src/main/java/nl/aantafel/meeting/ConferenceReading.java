package nl.aantafel.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Phases;
import nl.aantafel.casefile.Phases.PhaseView;
import nl.aantafel.casefile.Phases.PhasesView;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Lists;
import nl.aantafel.gathering.Gatherings;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.ReadOnce;
import nl.aantafel.meeting.Conferences.Cancelled;
import nl.aantafel.meeting.Conferences.ConferenceLine;
import nl.aantafel.meeting.Conferences.ConferenceView;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.meeting.Conferences.FamilyPresence;
import nl.aantafel.meeting.Conferences.Former;
import nl.aantafel.meeting.Conferences.IdeaView;
import nl.aantafel.meeting.Conferences.Passage;
import nl.aantafel.meeting.Conferences.ScoreView;
import nl.aantafel.meeting.Conferences.StepView;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.GuideWalk;
import nl.aantafel.meeting.domain.LastChange;
import nl.aantafel.meeting.domain.Part;
import nl.aantafel.meeting.domain.Sight;
import nl.aantafel.meeting.domain.Talk;
import nl.aantafel.meeting.store.ConferenceStore;
import nl.aantafel.meeting.store.ReportStore;
import nl.aantafel.meeting.store.TalkStore;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.PlanView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a conference together out of what the rooms keep of it, as far as the reader may see. */
@Component
final class ConferenceReading {

    private final ConferenceGate gate;
    private final ConferenceStore store;
    private final TalkStore talks;
    private final PartSight sights;
    private final ReportStore reports;
    private final CaseFiles cases;
    private final Families families;
    private final Statements statements;
    private final Phases phases;
    private final Plans plans;
    private final Gatherings gatherings;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;

    ConferenceReading(
            ConferenceGate gate,
            ConferenceStore store,
            TalkStore talks,
            PartSight sights,
            ReportStore reports,
            CaseFiles cases,
            Families families,
            Statements statements,
            Phases phases,
            Plans plans,
            Gatherings gatherings,
            WhoIsWho whoIsWho,
            FrameCatalogue frames) {
        this.gate = gate;
        this.store = store;
        this.talks = talks;
        this.sights = sights;
        this.reports = reports;
        this.cases = cases;
        this.families = families;
        this.statements = statements;
        this.phases = phases;
        this.plans = plans;
        this.gatherings = gatherings;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
    }

    Frame frame(Actor actor, UUID caseId) {
        return frames.frame(cases.view(actor, caseId).frameCode());
    }

    UUID partnership(Actor actor, UUID caseId) {
        return cases.view(actor, caseId).partnership();
    }

    List<ConferenceLine> lines(Actor actor, UUID caseId) {
        List<Conference> all = store.ofCase(caseId);
        return lines(all, frame(actor, caseId));
    }

    /** When, where and who was asked; absent for who is not in it. */
    Optional<GatheringView> gathering(Actor actor, Conference conference) {
        return ReadOnce.read(
                "conference.gathering",
                conference.gathering(),
                () -> gatherings.byIds(actor, List.of(conference.gathering())).stream()
                        .findFirst());
    }

    ConferenceLine line(Actor actor, Conference conference) {
        return lines(List.of(conference), frame(actor, conference.caseId())).getFirst();
    }

    private List<ConferenceLine> lines(List<Conference> conferences, Frame frame) {
        Map<UUID, Professional> chairs = whoIsWho.professionals(
                conferences.stream().map(Conference::chair).collect(Collectors.toSet()));
        Map<UUID, Integer> numbers =
                reports.numbers(conferences.stream().map(Conference::id).toList());
        return conferences.stream()
                .map(each -> new ConferenceLine(
                        each.id(),
                        each.caseId(),
                        each.gathering(),
                        each.kind(),
                        frame.list(Lists.GATHERING_KINDS).label(each.kind()),
                        each.heldOn(),
                        each.phase(),
                        each.state(),
                        each.chair(),
                        name(chairs, each.chair()),
                        numbers.getOrDefault(each.id(), 0)))
                .toList();
    }

    ConferenceView view(Actor actor, Conference conference) {
        return view(actor, conference, sights.of(conference));
    }

    ConferenceView view(Actor actor, Conference conference, Sight sight) {
        UUID caseId = conference.caseId();
        CaseView caseView = cases.view(actor, caseId);
        Frame frame = frames.frame(caseView.frameCode());
        FamilyView family = families.of(actor, caseId);
        Part part = conference.part();
        Talk talk = talks.of(conference.id(), sight);
        GuideWalk walk = new GuideWalk(
                java.util.Objects.requireNonNull(frame.guides().get(conference.guide())),
                talk,
                said(actor, conference, sight));
        List<StepView> steps = walk.steps(conference.phase(), true);
        return new ConferenceView(
                lines(List.of(conference), frame).getFirst(),
                frame.code(),
                gathering(actor, conference).map(it -> PartSight.here(it, part)),
                conference.aim(),
                conference.guide(),
                conference.secretary(),
                nameOf(conference.secretary()),
                conference.startedAt(),
                conference.version(),
                presence(PartSight.here(store.family(conference.id()), part), family),
                steps,
                walk.loose(steps),
                scores(talk.scores(), talks.revealed(conference.id(), sight), family),
                ideas(talk.ideas()),
                carried(actor, caseId, talk.carried(), sight),
                former(actor, conference, family, sight),
                plan(actor, caseId, sight),
                phases(actor, caseId, sight),
                gate.may(actor, Right.LEAD_MEETING, caseId),
                gate.may(actor, Right.FINALISE, caseId),
                cancelled(conference),
                part == null ? Optional.empty() : Optional.of(PartSight.line(part, Set.of(part.circle()))),
                sights.lines(actor, conference));
    }

    /** Without the reasons that are not for everybody here. */
    private PhasesView phases(Actor actor, UUID caseId, Sight sight) {
        PhasesView all = phases.of(actor, caseId);
        List<PhaseView> history = all.history().stream()
                .map(each -> each.circle() == null || sight.shows(Set.of(each.circle())) ? each : each.withoutReason())
                .toList();
        return new PhasesView(
                history.isEmpty() ? Optional.empty() : Optional.of(history.getLast()), history, all.possibleMoves());
    }

    /** Without the agreements that are not for everybody here. */
    private PlanView plan(Actor actor, UUID caseId, Sight sight) {
        PlanView plan = plans.of(actor, caseId);
        if (sight.all()) {
            return plan;
        }
        Map<UUID, Set<Integer>> audiences = plans.audiences(actor, caseId);
        return new PlanView(
                plan.caseId(),
                plan.head(),
                plan.goals(),
                plan.agreements().stream()
                        .filter(each -> sight.shows(audiences.getOrDefault(each.id(), Set.of())))
                        .toList(),
                plan.bottomLines(),
                plan.safetySteps(),
                plan.evaluations(),
                plan.latestSettled(),
                plan.version());
    }

    private Optional<Cancelled> cancelled(Conference conference) {
        if (conference.state() != Conferences.State.CANCELLED) {
            return Optional.empty();
        }
        LastChange last = store.lastChange(conference.id());
        return Optional.of(new Cancelled(nameOf(last.by()), last.at(), last.cancelReason()));
    }

    List<StatementView> said(Actor actor, Conference conference, Sight sight) {
        return shown(actor, conference.caseId(), said(actor, conference), sight);
    }

    /** As far as it may be shown. */
    List<StatementView> shown(Actor actor, UUID caseId, List<StatementView> all, Sight sight) {
        if (sight.all() || all.isEmpty()) {
            return all;
        }
        Map<UUID, Set<Integer>> audiences = statements.audiences(
                actor, caseId, all.stream().map(StatementView::id).toList());
        return all.stream()
                .filter(each -> sight.shows(audiences.getOrDefault(each.id(), Set.of())))
                .toList();
    }

    /** All that was said in a conference, in the order it was said. */
    List<StatementView> said(Actor actor, Conference conference) {
        List<StatementView> all = new ArrayList<>();
        Optional<String> after = Optional.of("");
        while (after.isPresent()) {
            Slice<StatementView> slice = statements.list(
                    actor,
                    conference.caseId(),
                    new Statements.Query(
                            Set.of(),
                            Set.of(),
                            Set.of(),
                            conference.id(),
                            Set.of(),
                            false,
                            after.get().isEmpty() ? null : after.get(),
                            Paging.MOST));
            all.addAll(slice.rows());
            after = slice.next();
        }
        return all.reversed();
    }

    private List<Passage> carried(Actor actor, UUID caseId, List<Talk.Carried> carried, Sight sight) {
        if (carried.isEmpty()) {
            return List.of();
        }
        Map<UUID, Conference> origins =
                store.byIds(carried.stream().map(Talk.Carried::fromConference).toList()).stream()
                        .collect(Collectors.toMap(Conference::id, each -> each));
        List<StatementView> read = statements.byIds(
                actor, caseId, carried.stream().map(Talk.Carried::statement).toList());
        Map<UUID, StatementView> seen =
                shown(actor, caseId, read, sight).stream().collect(Collectors.toMap(StatementView::id, each -> each));
        return carried.stream()
                .filter(each -> seen.containsKey(each.statement()) && origins.containsKey(each.fromConference()))
                .map(each -> new Passage(
                        java.util.Objects.requireNonNull(seen.get(each.statement())),
                        each.fromConference(),
                        java.util.Objects.requireNonNull(origins.get(each.fromConference()))
                                .heldOn()))
                .toList();
    }

    private Optional<Former> former(Actor actor, Conference conference, FamilyView family, Sight sight) {
        return store.ofCase(conference.caseId()).stream()
                .filter(each -> each.before(conference) && each.state().begun())
                .findFirst()
                .map(each -> new Former(
                        each.id(),
                        each.heldOn(),
                        said(actor, each, sight),
                        scores(talks.scores(each.id(), sight), talks.revealed(each.id(), sight), family)));
    }

    private static List<FamilyPresence> presence(List<FamilyMember> asked, FamilyView family) {
        return family.persons().stream()
                .flatMap(person -> asked.stream()
                        .filter(each -> each.person().equals(person.id()))
                        .map(each -> new FamilyPresence(person.id(), person.fullName(), each.attends(), each.reason())))
                .toList();
    }

    /** What the chair showed, as far as a member of the family wanted it shown. */
    private List<ScoreView> scores(List<Talk.Mark> all, Set<String> revealed, FamilyView family) {
        return named(
                all.stream()
                        .filter(mark -> mark.shown() && revealed.contains(mark.scale()))
                        .toList(),
                family);
    }

    /** What the actor gave or wrote down, and others do not see. */
    List<ScoreView> unshown(Actor actor, Conference conference) {
        Sight sight = sights.of(conference);
        Set<String> revealed = talks.revealed(conference.id(), sight);
        return named(
                talks.scores(conference.id(), sight).stream()
                        .filter(mark -> !mark.shown() || !revealed.contains(mark.scale()))
                        .toList(),
                families.of(actor, conference.caseId()));
    }

    private List<ScoreView> named(List<Talk.Mark> marks, FamilyView family) {
        Map<UUID, Professional> people = whoIsWho.professionals(marks.stream()
                .flatMap(mark -> Stream.ofNullable(mark.who().professional()))
                .collect(Collectors.toSet()));
        return marks.stream().map(mark -> score(mark, people, family)).toList();
    }

    private static ScoreView score(Talk.Mark mark, Map<UUID, Professional> people, FamilyView family) {
        UUID person = mark.who().person();
        UUID professional = mark.who().professional();
        return new ScoreView(
                mark.scale(),
                mark.who(),
                person == null
                        ? name(people, professional)
                        : family.person(person).map(PersonView::fullName).orElse(""),
                Optional.ofNullable(professional)
                        .map(people::get)
                        .map(Professional::organisationName)
                        .orElse(""),
                person != null,
                mark.value(),
                mark.reason(),
                mark.whenRevealed());
    }

    List<IdeaView> ideas(List<Talk.Thought> ideas) {
        Map<UUID, Organisation> organisations = whoIsWho.organisations(ideas.stream()
                .flatMap(idea -> Stream.ofNullable(idea.organisation()))
                .collect(Collectors.toSet()));
        return ideas.stream()
                .map(idea -> new IdeaView(
                        idea.id(),
                        idea.kind(),
                        idea.organisation(),
                        Optional.ofNullable(idea.organisation())
                                .map(organisations::get)
                                .map(Organisation::name)
                                .orElse(""),
                        idea.text(),
                        idea.chosenAs(),
                        idea.place()))
                .toList();
    }

    String nameOf(@Nullable UUID professional) {
        return professional == null
                ? ""
                : whoIsWho.professional(professional).map(Professional::name).orElse("");
    }

    Map<UUID, Professional> people(Collection<UUID> ids) {
        return whoIsWho.professionals(ids);
    }

    private static String name(Map<UUID, Professional> people, @Nullable UUID person) {
        return Optional.ofNullable(person)
                .map(people::get)
                .map(Professional::name)
                .orElse("");
    }
}
