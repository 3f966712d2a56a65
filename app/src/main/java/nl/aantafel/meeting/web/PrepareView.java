package nl.aantafel.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Guide;
import nl.aantafel.gathering.Gatherings.Attendance;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.ConferencePages.Candidate;
import nl.aantafel.meeting.ConferencePages.PrepareScreen;
import nl.aantafel.meeting.Conferences.ConferenceView;
import nl.aantafel.meeting.Conferences.FamilyPresence;
import nl.aantafel.meeting.Conferences.QuestionState;
import nl.aantafel.meeting.domain.ConferenceRules;
import nl.aantafel.page.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The form that prepares a conference.
 *
 * @param phase whose page of the guide is shown
 * @param people who can be asked: the team first, from row {@code firstColleague} on the others
 * @param open keys of questions that are open at the start
 */
@Personal
public record PrepareView(
        PrepareScreen screen,
        String path,
        String phase,
        List<Choice> kinds,
        List<Choice> phases,
        List<Choice> desk,
        List<Row> people,
        int firstColleague,
        List<Member> family,
        List<Guide.OfStep> steps,
        Set<String> open) {

    /** Somebody who can be asked, and whether and why they are. */
    @Personal
    public record Row(Candidate candidate, boolean asked, String involvement, String reason) {
        @Override
        public String toString() {
            return "Row";
        }
    }

    @Personal
    public record Member(UUID person, String name, boolean attends, String reason) {
        @Override
        public String toString() {
            return "Member";
        }
    }

    public Optional<ConferenceView> existing() {
        return screen.existing();
    }

    static PrepareView of(PrepareScreen screen, Frame frame, String wishedPhase, Locale locale) {
        ConferenceView existing = screen.existing().orElse(null);
        String phase = phase(screen, frame, wishedPhase, existing);
        String pathway = screen.page().view().pathway();
        List<Row> team = rows(screen.team(), existing, screen.existing().isEmpty());
        List<Row> people = new ArrayList<>(team);
        people.addAll(rows(screen.colleagues(), existing, false));
        return new PrepareView(
                screen,
                path(screen, existing),
                phase,
                ConferenceRules.kinds(frame).stream()
                        .map(code -> new Choice(
                                code,
                                frame.list(nl.aantafel.frame.Lists.GATHERING_KINDS)
                                        .label(code)
                                        .in(locale)))
                        .toList(),
                frame.phases().stream()
                        .map(each -> new Choice(
                                each.code(),
                                each.label().in(locale),
                                each.goal().in(locale)))
                        .toList(),
                screen.desk().stream()
                        .map(each -> new Choice(each.person().toString(), each.name(), each.organisation()))
                        .toList(),
                List.copyOf(people),
                team.size(),
                screen.page().family().persons().stream()
                        .map(person -> member(person, existing))
                        .toList(),
                frame.guide(pathway).phase(phase).map(Guide.OfPhase::steps).orElse(List.of()),
                open(frame, pathway, phase, existing));
    }

    private static String path(PrepareScreen screen, @Nullable ConferenceView existing) {
        String list = screen.page().path() + "/meetings/";
        return existing == null ? list + "new" : list + existing.line().id() + "/change";
    }

    private static String phase(PrepareScreen screen, Frame frame, String wished, @Nullable ConferenceView existing) {
        return Stream.of(
                        wished,
                        existing == null ? "" : existing.line().phase(),
                        screen.phases().current().map(each -> each.phase()).orElse(""))
                .filter(code -> frame.phase(code).isPresent())
                .findFirst()
                .orElseGet(() -> frame.phases().getFirst().code());
    }

    private static Set<String> open(Frame frame, String pathway, String phase, @Nullable ConferenceView existing) {
        if (existing == null || !existing.line().phase().equals(phase)) {
            return Set.copyOf(frame.preselected(pathway, phase));
        }
        return existing.steps().stream()
                .flatMap(step -> step.questions().stream())
                .filter(each -> each.state() != QuestionState.FOLDED)
                .map(each -> each.question().key())
                .collect(Collectors.toSet());
    }

    private static List<Row> rows(List<Candidate> candidates, @Nullable ConferenceView existing, boolean asked) {
        return candidates.stream()
                .map(each -> attendance(existing, each.person())
                        .map(known -> new Row(each, true, known.involvement(), known.reason()))
                        .orElseGet(() -> new Row(each, asked, each.involvement(), each.reason())))
                .toList();
    }

    private static Optional<Attendance> attendance(@Nullable ConferenceView existing, UUID person) {
        return Optional.ofNullable(existing)
                .flatMap(ConferenceView::gathering)
                .flatMap(gathering -> gathering.attendance().stream()
                        .filter(each -> each.person().equals(person))
                        .findFirst());
    }

    private static Member member(PersonView person, @Nullable ConferenceView existing) {
        Optional<FamilyPresence> known = Optional.ofNullable(existing)
                .flatMap(view -> view.family().stream()
                        .filter(each -> each.person().equals(person.id()))
                        .findFirst());
        return new Member(
                person.id(),
                person.fullName(),
                known.map(FamilyPresence::attends).orElse(true),
                known.map(FamilyPresence::reason).orElse(""));
    }

    @Override
    public String toString() {
        return "PrepareView";
    }
}
