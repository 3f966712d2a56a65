package nl.aantafel.meeting.web;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.casefile.StatementCards;
import nl.aantafel.directory.Organisation;
import nl.aantafel.frame.CodeList;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.GuideQuestion.Output;
import nl.aantafel.frame.Scale;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.ClientsAtTable.Member;
import nl.aantafel.meeting.Conferences.ConferenceView;
import nl.aantafel.meeting.Conferences.IdeaView;
import nl.aantafel.meeting.Conferences.PartLine;
import nl.aantafel.meeting.Conferences.QuestionView;
import nl.aantafel.meeting.Conferences.State;
import nl.aantafel.meeting.Conferences.StepView;
import nl.aantafel.meeting.Conferences.TopView;
import nl.aantafel.meeting.LiveTables;
import nl.aantafel.meeting.Pictures.Picture;
import nl.aantafel.meeting.Rooms.RoomState;
import nl.aantafel.meeting.Secrecies.SecrecyView;
import nl.aantafel.meeting.TableAdvice;
import nl.aantafel.meeting.domain.Spread;
import nl.aantafel.page.Choice;
import nl.aantafel.page.DotPlot;
import org.jspecify.annotations.Nullable;

/**
 * The room: the guide, the question at hand, and the table.
 *
 * @param base the conference's own address
 * @param step the step the question is in, {@code main} its main question, {@code asked} the question itself
 * @param position which main question of the step it is, of how many
 * @param next the key of the next question that was chosen
 * @param cards what was said at the main question and its sub-questions
 * @param former what the former conference knew at them
 * @param family what those of the family chose whom the conference names
 * @param speaker who spoke last; the line starts with them
 * @param idea the idea that is being made into an agreement
 * @param minutesLeft until the end; absent before the beginning and after the end
 * @param device this page, for the live channel
 * @param me the reader as forms name them
 * @param asOf when it was read
 * @param room where the table is, the clock of the step and whether the screens rest
 * @param picture the biggest worries, and what is not known yet
 * @param secrecy who confirmed that what they hear stays with them
 * @param advice whom one would expect and is not asked; before it begins, for who leads
 */
@Personal
public record RoomView(
        String base,
        CaseScreen page,
        ConferenceView conference,
        Frame frame,
        People people,
        Table table,
        List<Line> guide,
        StepView step,
        QuestionView main,
        List<QuestionView> subs,
        QuestionView asked,
        int position,
        int of,
        @Nullable String next,
        List<Card> cards,
        List<Card> former,
        List<TopBlock> tops,
        Optional<ScalePanel> scale,
        List<Organisation> organisations,
        List<Member> family,
        String speaker,
        Optional<IdeaView> idea,
        @Nullable Long minutesLeft,
        LiveTables.Live live,
        UUID device,
        String me,
        LocalTime asOf,
        RoomState room,
        Picture picture,
        TableAdvice advice,
        SecrecyView secrecy)
        implements AroundCard {

    /** One step in the guide; {@code items} only of the step at hand. */
    public record Line(
            int number, String label, int minutes, String href, String state, List<Item> items, List<Item> folded) {}

    /** One question in the guide; {@code state} is done, skipped or empty. */
    @Personal
    public record Item(String label, String href, String state, boolean current, String reason) {
        @Override
        public String toString() {
            return "Item";
        }
    }

    /** A statement, the question it was said at and the place it has in a top three, when it has one. */
    @Personal
    public record Card(
            StatementCards.Shown shown,
            String question,
            @Nullable String place) {
        @Override
        public String toString() {
            return "Card";
        }
    }

    @Personal
    public record TopBlock(String question, String title, List<TopView> places) {
        @Override
        public String toString() {
            return "TopBlock";
        }
    }

    /** The scaling question with everyone's answer so far. */
    @Personal
    public record ScalePanel(
            Scale scale, @Nullable DotPlot plot, Optional<Spread> spread, List<Row> rows, boolean revealed, int given) {

        /** The reader's own row; absent for who has no seat at this table. */
        public Optional<Row> of(String key) {
            return rows.stream().filter(each -> each.person().key().equals(key)).findFirst();
        }

        @Override
        public String toString() {
            return "ScalePanel";
        }
    }

    /**
     * @param value shown to all, or the reader's own
     * @param given that there is an answer: {@code own} when the person gave it themselves, {@code written} when the reader wrote
     *     it down, empty when there is none
     */
    @Personal
    public record Row(People.Person person, @Nullable Integer value, String reason, String given, boolean shown) {
        @Override
        public String toString() {
            return "Row";
        }
    }

    /** The question the table is at, when it is another one than this page shows. */
    public Optional<Item> elsewhere(Locale locale) {
        String at = live.atQuestion();
        return conference.steps().stream()
                .flatMap(each -> each.questions().stream())
                .filter(each -> each.question().key().equals(at)
                        && !at.equals(asked.question().key()))
                .map(each -> new Item(each.question().text().in(locale), base + "?q=" + at, "", false, ""))
                .findFirst();
    }

    /** Whether the reader speaks for themselves here, on a device of their own. */
    public boolean speaks() {
        return live.mayContribute()
                && conference.line().state() != State.CANCELLED
                && conference.line().state() != State.FINALISED;
    }

    public String hereNames() {
        return LiveView.names(live);
    }

    @Override
    public String askedKey() {
        return asked.question().key();
    }

    @Override
    public String casePath() {
        return page.path();
    }

    public boolean shows(Output... outputs) {
        Set<Output> wanted = Set.of(outputs);
        return wanted.contains(main.question().output())
                || subs.stream().anyMatch(sub -> wanted.contains(sub.question().output()));
    }

    @Override
    public boolean writes() {
        return (conference.parts().isEmpty() || conference.part().isPresent())
                && conference.mayLead()
                && conference.line().state() != State.CANCELLED
                && (conference.line().state() != State.FINALISED || conference.mayFinalise());
    }

    /** What can be the biggest worry: every worry that was said here. */
    public List<Choice> worries() {
        return conference.statements().stream()
                .filter(each -> each.topic().equals("worry") && each.supersededBy() == null)
                .map(each -> new Choice(each.id().toString(), each.text(), each.speakerName()))
                .toList();
    }

    /** How many worries do not yet say what, about whom or from whom. */
    public long vague() {
        return cards.stream()
                .filter(each -> each.shown().statement().topic().equals("worry")
                        && each.shown().card().concrete() != null)
                .count();
    }

    public long withReason() {
        return conference.made().stream().filter(each -> !each.reasonMissing()).count();
    }

    /** By the derived types of the file analysis. */
    public long withFamily() {
        return conference.made().stream()
                .filter(each -> each.derivedType().endsWith("_family"))
                .count();
    }

    /** Everyone an agreement can name: professionals and the family. */
    public List<Choice> persons() {
        return people.all().stream()
                .map(each ->
                        new Choice(each.key(), each.name(), each.organisation().isEmpty() ? null : each.organisation()))
                .toList();
    }

    public List<Choice> organisationChoices(String prefix) {
        return organisations.stream()
                .map(each -> new Choice(prefix + each.id(), each.name()))
                .toList();
    }

    public List<Choice> choices(String code, Locale locale) {
        return list(code).items().stream()
                .map(each -> new Choice(each.code(), each.label().in(locale)))
                .toList();
    }

    public CodeList list(String code) {
        return frame.list(code);
    }

    /** The address of the conference, also from within a part. */
    public String whole() {
        return Paths.room(conference.line().caseId(), conference.line().id());
    }

    /** The next part in which the reader sits. */
    public Optional<PartLine> nextPart() {
        return conference
                .part()
                .flatMap(here -> conference.parts().stream()
                        .filter(each -> each.mine() && each.number() > here.number())
                        .findFirst());
    }

    /** Where what is not known is asked. */
    public String unknownsAt() {
        return base + "?q="
                + conference.steps().stream()
                        .filter(each -> each.phase().equals(step.phase()))
                        .flatMap(each -> each.questions().stream())
                        .filter(each -> each.question().output() == Output.UNKNOWNS)
                        .findFirst()
                        .orElse(asked)
                        .question()
                        .key();
    }

    /** Where agreements are made: choosing comes after gathering. */
    public String agreementsAt() {
        return base + "?q="
                + step.questions().stream()
                        .filter(each -> each.question().output() == Output.AGREEMENTS)
                        .findFirst()
                        .orElse(asked)
                        .question()
                        .key();
    }

    @Override
    public String toString() {
        return "RoomView";
    }
}
