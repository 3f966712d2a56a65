package nl.aantafel.meeting.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.casefile.StatementCards;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.ConferencePages.RoomScreen;
import nl.aantafel.meeting.Conferences.ConferenceView;
import nl.aantafel.meeting.Conferences.Former;
import nl.aantafel.meeting.Conferences.PartLine;
import nl.aantafel.meeting.Conferences.QuestionState;
import nl.aantafel.meeting.Conferences.QuestionView;
import nl.aantafel.meeting.Conferences.State;
import nl.aantafel.meeting.Conferences.StepView;
import nl.aantafel.meeting.web.RoomView.Card;
import nl.aantafel.meeting.web.RoomView.Item;
import nl.aantafel.meeting.web.RoomView.Line;
import nl.aantafel.meeting.web.RoomView.TopBlock;
import nl.aantafel.page.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a conference into the room as it is drawn around one question. */
@Component
class RoomDrawing {

    /** Longer before the end nobody counts minutes. */
    private static final int LONGEST = 240;

    private final FrameCatalogue frames;
    private final StatementCards cards;
    private final ScaleDrawing scales;
    private final Texts texts;
    private final Time time;

    RoomDrawing(FrameCatalogue frames, StatementCards cards, ScaleDrawing scales, Texts texts, Time time) {
        this.frames = frames;
        this.cards = cards;
        this.scales = scales;
        this.texts = texts;
        this.time = time;
    }

    /** A conference that is split is held in its parts. */
    static boolean elsewhere(RoomScreen screen) {
        return !screen.conference().parts().isEmpty()
                && screen.conference().part().isEmpty();
    }

    /**
     * Before it begins the first part one sits in; then the one of now, else the first that is still to come, else the last. Who sits
     * in none sees who sits where.
     */
    String door(RoomScreen screen) {
        ConferenceView conference = screen.conference();
        UUID caseId = conference.line().caseId();
        List<PartLine> mine = conference.parts().stream().filter(PartLine::mine).toList();
        Instant now = time.now();
        return mine.stream()
                .filter(part -> conference.line().state() == State.PREPARED
                        || part.endsAt().isAfter(now))
                .findFirst()
                .or(() -> mine.stream().reduce((first, last) -> last))
                .map(part -> Paths.room(caseId, part.id()))
                .orElseGet(() -> Paths.parts(caseId, conference.line().id()));
    }

    /** The same on a phone; who sits in no part sees who sits where. */
    String phoneDoor(RoomScreen screen) {
        String door = door(screen);
        return door.endsWith("/parts") ? door : door + "/phone";
    }

    /** Who looks, at which question, who spoke last, and which idea is being made into an agreement. */
    record Wish(UUID reader, String question, String speaker, String idea) {}

    RoomView room(RoomScreen screen, Wish wish, Locale locale) {
        ConferenceView conference = screen.conference();
        Frame frame = frames.frame(conference.frameCode());
        String base = "/cases/" + conference.line().caseId() + "/meetings/"
                + conference.part().map(PartLine::id).orElse(conference.line().id());
        List<StepView> steps = conference.steps().stream()
                .filter(step -> step.phase().equals(conference.line().phase()))
                .toList();
        QuestionView asked =
                asked(steps, wish.question().isEmpty() ? screen.room().question() : wish.question());
        StepView step = steps.stream()
                .filter(each -> each.questions().contains(asked))
                .findFirst()
                .orElseThrow();
        QuestionView main = main(step, asked);
        List<QuestionView> subs = step.questions().stream()
                .filter(each -> main.question().key().equals(each.question().parent()))
                .toList();
        List<QuestionView> mains = step.questions().stream()
                .filter(each -> each.question().main() && each.state() != QuestionState.SKIPPED)
                .toList();
        People people = People.of(screen, conference.line().chairName());
        List<QuestionView> group = Stream.concat(Stream.of(main), subs.stream()).toList();
        return new RoomView(
                base,
                screen.page(),
                conference,
                frame,
                people,
                Table.of(people.seated(conference)),
                guide(steps, step, asked, new Address(base, locale)),
                step,
                main,
                subs,
                asked,
                mains.indexOf(main) + 1,
                mains.size(),
                next(steps, asked),
                cards(screen, group, locale),
                former(screen, group, locale),
                group.stream()
                        .filter(each -> !each.tops().isEmpty())
                        .map(each -> new TopBlock(
                                each.question().key(), each.question().text().in(locale), each.tops()))
                        .toList(),
                scales.panel(group, screen, people, locale),
                screen.organisations(),
                screen.family(),
                speaker(wish, people),
                conference.ideas().stream()
                        .filter(each -> each.id().toString().equals(wish.idea()))
                        .findFirst(),
                minutesLeft(conference),
                screen.live(),
                Ids.next(time.now()),
                "p:" + wish.reader(),
                time.local().toLocalTime(),
                screen.room(),
                screen.picture(),
                screen.advice(),
                screen.secrecy());
    }

    private static QuestionView asked(List<StepView> steps, String key) {
        List<QuestionView> all =
                steps.stream().flatMap(step -> step.questions().stream()).toList();
        Optional<QuestionView> wanted =
                all.stream().filter(each -> each.question().key().equals(key)).findFirst();
        return wanted.or(() -> all.stream()
                        .filter(each -> each.state() == QuestionState.SELECTED)
                        .findFirst())
                .or(() -> all.stream().findFirst())
                .orElseThrow(RefusedException::notFound);
    }

    private static QuestionView main(StepView step, QuestionView asked) {
        return step.questions().stream()
                .filter(each -> each.question().key().equals(asked.question().parent()))
                .findFirst()
                .orElse(asked);
    }

    private static @Nullable String next(List<StepView> steps, QuestionView asked) {
        List<QuestionView> chosen = steps.stream()
                .flatMap(step -> step.questions().stream())
                .filter(each -> each.equals(asked)
                        || each.state() == QuestionState.SELECTED
                        || each.state() == QuestionState.DONE)
                .toList();
        int at = chosen.indexOf(asked) + 1;
        return at < chosen.size() ? chosen.get(at).question().key() : null;
    }

    /** Where questions are, and in which language they are shown. */
    private record Address(String base, Locale locale) {
        String of(QuestionView question) {
            return base + "?q=" + question.question().key();
        }
    }

    private static List<Line> guide(List<StepView> steps, StepView current, QuestionView asked, Address address) {
        List<Line> lines = new ArrayList<>();
        for (StepView step : steps) {
            boolean here = step.equals(current);
            List<QuestionView> open = step.questions().stream()
                    .filter(each -> each.state() != QuestionState.FOLDED)
                    .toList();
            List<QuestionView> folded = step.questions().stream()
                    .filter(each -> each.state() == QuestionState.FOLDED)
                    .toList();
            boolean done = !open.isEmpty() && open.stream().allMatch(each -> each.state() != QuestionState.SELECTED);
            lines.add(new Line(
                    lines.size() + 1,
                    step.label().in(address.locale()),
                    step.minutes(),
                    address.of(open.isEmpty() ? step.questions().getFirst() : open.getFirst()),
                    here ? "now" : done ? "done" : "todo",
                    here ? items(open, asked, address) : List.of(),
                    here ? items(folded, asked, address) : List.of()));
        }
        return lines;
    }

    private static List<Item> items(List<QuestionView> questions, QuestionView asked, Address address) {
        return questions.stream()
                .map(each -> new Item(
                        each.question().text().in(address.locale()),
                        address.of(each),
                        switch (each.state()) {
                            case DONE -> "done";
                            case SKIPPED -> "skipped";
                            default -> "";
                        },
                        each.equals(asked),
                        each.reason()))
                .toList();
    }

    private List<Card> cards(RoomScreen screen, List<QuestionView> group, Locale locale) {
        return group.stream()
                .flatMap(question -> question.statements().stream()
                        .map(each -> new Card(
                                shown(screen, each, locale), question.question().key(), place(group, each, locale))))
                .toList();
    }

    private StatementCards.Shown shown(RoomScreen screen, StatementView statement, Locale locale) {
        return cards.of(statement, screen.page().view(), screen.page().family(), locale);
    }

    private static @Nullable String place(List<QuestionView> group, StatementView statement, Locale locale) {
        return group.stream()
                .flatMap(each -> each.tops().stream())
                .filter(top -> statement.id().equals(top.statement()))
                .map(top -> top.label().in(locale))
                .findFirst()
                .orElse(null);
    }

    /** The same questions in the former conference, less what was taken along already. */
    private List<Card> former(RoomScreen screen, List<QuestionView> group, Locale locale) {
        List<String> keys = group.stream().map(each -> each.question().key()).toList();
        return screen.conference().former().stream()
                .map(Former::statements)
                .flatMap(List::stream)
                .filter(each -> keys.contains(each.questionKey()))
                .map(each -> new Card(
                        shown(screen, each, locale),
                        each.questionKey(),
                        screen.conference().carried().stream()
                                        .anyMatch(passage ->
                                                passage.statement().id().equals(each.id()))
                                ? texts.get(locale, "meeting.former.carried")
                                : null))
                .toList();
    }

    private static String speaker(Wish wish, People people) {
        return people.find(wish.speaker())
                .or(() -> people.present().stream().findFirst())
                .map(People.Person::key)
                .orElse("");
    }

    private @Nullable Long minutesLeft(ConferenceView conference) {
        Instant now = time.now();
        return conference.line().state() != State.RUNNING
                ? null
                : conference
                        .gathering()
                        .map(each -> Duration.between(now, each.endsAt()).toMinutes())
                        .filter(minutes -> minutes > 0 && minutes <= LONGEST)
                        .orElse(null);
    }
}
