package nl.aantafel.client.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.aantafel.casefile.release.StatementsForFamily.Bar;
import nl.aantafel.client.MyWords.Correction;
import nl.aantafel.client.MyWords.MayAsk;
import nl.aantafel.client.MyWords.Told;
import nl.aantafel.client.MyWords.Words;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.client.StatementReleases.About;
import nl.aantafel.client.StatementReleases.Line;
import nl.aantafel.client.StatementReleases.Reader;
import nl.aantafel.client.StatementReleases.Screen;
import nl.aantafel.frame.Frame;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.rights.FromOwnPage;

/** What the pages about released statements show. */
public final class StatementViews {

    private StatementViews() {}

    /** For who releases: what is said about one of the family. */
    public record FamilyView(Screen screen) {

        public String href(Reader reader) {
            return "/cases/" + screen.caseId() + "/statements/family/" + reader.person();
        }

        public boolean chosen(Reader reader) {
            return screen.about()
                    .filter(each -> each.reader().person().equals(reader.person()))
                    .isPresent();
        }

        public boolean may(About about) {
            return screen.on() && about.reader().page();
        }

        public List<Line> free(About about) {
            return about.lines().stream().filter(Line::free).toList();
        }

        public List<Line> released(About about) {
            return about.lines().stream()
                    .filter(each -> each.released().isPresent())
                    .toList();
        }

        public List<Line> barred(About about) {
            return about.lines().stream()
                    .filter(each ->
                            each.released().isEmpty() && !each.said().bars().isEmpty())
                    .toList();
        }

        /** First names of who else it is about. */
        public String others(Line line) {
            return screen.family().stream()
                    .filter(each -> line.said().others().contains(each.person()))
                    .map(Reader::firstName)
                    .collect(Collectors.joining(", "));
        }

        /** The keys of why something cannot be released. */
        public static List<String> bars(Line line) {
            return line.said().bars().stream()
                    .sorted()
                    .map((Bar bar) -> "client.statements.bar."
                            + bar.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
        }
    }

    /**
     * What is said about the reader.
     *
     * @param remedies what can be done against a decision
     */
    public record WordsView(Words words, Frame frame, List<String> remedies) {

        public WordsView {
            remedies = List.copyOf(remedies);
        }

        /** Why it was not put right, as the letter says it. */
        public String ground(Page page, Correction correction) {
            return frame.requests()
                    .exemption(correction.ground())
                    .map(each -> each.inLetter().in(page.locale()) + " (" + each.article() + ")")
                    .orElse("");
        }

        /** The holder may ask to put this right now. */
        public boolean mayAsk(Told told) {
            return words.mayAsk() == MayAsk.YES && !told.asked();
        }

        /** The key of why nothing can be asked here; empty when it can. */
        public String mayNot() {
            return switch (words.mayAsk()) {
                case TOO_YOUNG -> "client.right.too-young";
                case AGE_UNKNOWN -> "client.right.age-unknown";
                default -> "";
            };
        }

        /** From which age somebody asks this themselves. */
        public int age() {
            return FromOwnPage.age(frame);
        }

        public OwnPage own() {
            return words.page();
        }

        public String href(String path) {
            return MyPlanController.href(own(), path);
        }
    }

    /** The form for an own view. */
    public record SeeView(OwnPage own, Told told) {

        public String before() {
            return told.view() == null ? "" : told.view().text();
        }
    }

    /** The form to ask that something is put right. */
    public record RightView(OwnPage own, Told told, Frame frame) {

        public List<Choice> reasons(Page page) {
            return FromOwnPage.reasons(frame).stream()
                    .map(each -> new Choice(each.code(), each.label().in(page.locale())))
                    .toList();
        }
    }

    /** The key of a course. */
    public static String key(Correction correction) {
        return "client.right.course."
                + correction.course().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The class that draws the edge of what is said so. */
    public static String edge(String kind) {
        return switch (kind) {
            case "suspicion" -> "aantafel-statement aantafel-statement--suspicion";
            case "opinion" -> "aantafel-statement aantafel-statement--opinion";
            case "told_by" -> "aantafel-statement aantafel-statement--told";
            default -> "aantafel-statement";
        };
    }
}
