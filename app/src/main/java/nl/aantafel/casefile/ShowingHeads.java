package nl.aantafel.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.Phases.PhaseView;
import nl.aantafel.casefile.Phases.PhasesView;
import nl.aantafel.casefile.Teams.TeamMemberView;
import nl.aantafel.casefile.Teams.TeamView;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Label;
import nl.aantafel.frame.Pathway;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.CaseHead;
import nl.aantafel.page.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the head of a case page together, within the use case of that page. */
@Component
class ShowingHeads implements CaseHeads {

    static final String OVERVIEW = "tab.overview";

    private final CaseFiles cases;
    private final Teams teams;
    private final Phases phases;
    private final FrameCatalogue frames;
    private final Texts texts;
    private final Time time;

    ShowingHeads(CaseFiles cases, Teams teams, Phases phases, FrameCatalogue frames, Texts texts, Time time) {
        this.cases = cases;
        this.teams = teams;
        this.phases = phases;
        this.frames = frames;
        this.texts = texts;
        this.time = time;
    }

    @Override
    public CaseHead of(Actor actor, UUID caseId, String currentTab, Locale locale) {
        CaseView view = cases.view(actor, caseId);
        TeamView team = teams.of(actor, caseId);
        PhasesView course = phases.of(actor, caseId);
        Frame frame = frames.frame(view.frameCode());
        return new CaseHead(
                view.number(),
                view.familyName(),
                light(view, locale),
                facts(view, team, frame, locale),
                currentTab.equals(OVERVIEW) ? bar(course, frame, locale) : List.of(),
                tabs(caseId, currentTab));
    }

    private CaseHead.@Nullable Light light(CaseView view, Locale locale) {
        return view.trafficLight().isEmpty()
                ? null
                : new CaseHead.Light(
                        view.trafficLight(),
                        texts.get(locale, "casefile.light." + view.trafficLight()),
                        view.trafficLightReason());
    }

    private List<CaseHead.Fact> facts(CaseView view, TeamView team, Frame frame, Locale locale) {
        List<CaseHead.Fact> facts = new ArrayList<>();
        facts.add(team.director()
                .map(director -> fact(locale, "director", director.name(), false))
                .orElseGet(() -> vacancy(team.vacantSince(), locale)));
        facts.add(team.members().stream()
                .filter(TeamMemberView::contactPerson)
                .findFirst()
                .map(contact -> fact(locale, "contact", contact.name(), false))
                .orElseGet(() -> fact(locale, "contact", texts.get(locale, "casefile.head.nobody"), false)));
        String pathway = frame.pathway(view.pathway())
                .map(Pathway::label)
                .map(label -> label.in(locale))
                .orElse("");
        facts.add(fact(
                locale,
                "frame",
                String.join(
                        ", ",
                        Stream.of(frame.label().in(locale), pathway)
                                .filter(part -> !part.isEmpty())
                                .toList()),
                false));
        if (!view.primaryQuestion().isEmpty()) {
            facts.add(
                    fact(locale, "question", texts.get(locale, "casefile.question." + view.primaryQuestion()), false));
        }
        LocalDate due = view.state() == CaseFiles.State.TAKEN_UP ? view.contactDue() : null;
        if (due != null && due.isBefore(time.today())) {
            facts.add(fact(locale, "contact-due", day(due, locale), true));
        }
        if (view.takenUpOn() != null) {
            facts.add(fact(locale, "taken-up", day(view.takenUpOn(), locale), false));
        }
        return facts;
    }

    private CaseHead.Fact vacancy(@Nullable LocalDate since, Locale locale) {
        return since == null
                ? fact(locale, "director", texts.get(locale, "casefile.head.not-yet"), false)
                : fact(locale, "director", texts.get(locale, "casefile.head.vacant", day(since, locale)), true);
    }

    private CaseHead.Fact fact(Locale locale, String key, String value, boolean alert) {
        return new CaseHead.Fact(texts.get(locale, "casefile.head." + key), value, alert);
    }

    /** The past, oldest first, then now, then what the frame still knows after it. */
    private List<CaseHead.Phase> bar(PhasesView course, Frame frame, Locale locale) {
        List<CaseHead.Phase> bar = new ArrayList<>();
        List<PhaseView> history = course.history();
        for (int i = 0; i < history.size(); i++) {
            PhaseView phase = history.get(i);
            boolean last = i == history.size() - 1;
            String sub = last
                    ? texts.get(locale, "casefile.phase.since", day(phase.from(), locale))
                    : texts.get(
                            locale,
                            "casefile.phase.from-to",
                            day(phase.from(), locale),
                            day(history.get(i + 1).from(), locale));
            bar.add(new CaseHead.Phase(label(frame, phase.phase(), locale), sub, last ? "now" : "done"));
        }
        String current = course.current().map(PhaseView::phase).orElse("");
        boolean after = current.isEmpty();
        for (var phase : frame.phases()) {
            if (after) {
                bar.add(new CaseHead.Phase(
                        phase.label().in(locale), texts.get(locale, "casefile.phase.not-yet"), "later"));
            }
            after = after || phase.code().equals(current);
        }
        return bar;
    }

    private static String label(Frame frame, String code, Locale locale) {
        return frame.phase(code)
                .map(phase -> phase.label())
                .map((Label label) -> label.in(locale))
                .orElse(code);
    }

    private static List<CaseHead.Tab> tabs(UUID caseId, String current) {
        String base = "/cases/" + caseId;
        return Stream.of(
                        new String[] {OVERVIEW, base},
                        new String[] {"tab.family", base + "/family"},
                        new String[] {"tab.statements", base + "/statements"},
                        new String[] {"tab.timeline", base + "/timeline"},
                        new String[] {"tab.meetings", base + "/meetings"},
                        new String[] {"tab.plan", base + "/plan"},
                        new String[] {"tab.sharing", base + "/sharing"},
                        new String[] {"tab.team", base + "/team"})
                .map(tab -> new CaseHead.Tab(tab[0], tab[1], tab[0].equals(current)))
                .toList();
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }
}
