package nl.aantafel.client.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.aantafel.client.FamilyReports.Writer;
import nl.aantafel.client.FamilyScores.Scored;
import nl.aantafel.client.Happening;
import nl.aantafel.client.MyScores.Given;
import nl.aantafel.client.MyScores.OnScale;
import nl.aantafel.client.MyScores.Scores;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.client.OwnScore;
import nl.aantafel.client.OwnScore.Asked;
import nl.aantafel.client.Voice;
import nl.aantafel.page.Choice;
import nl.aantafel.page.DotPlot;
import nl.aantafel.page.Page;

/** What the pages about figures in words of their own show. */
public final class ScoreViews {

    private ScoreViews() {}

    /** On the writer's own page. */
    public record OwnScoresView(Scores scores) {

        public OwnPage own() {
            return scores.page();
        }

        /** From two figures on there is a line to see. */
        public DotPlot plot(Page page, OnScale on) {
            return ScoreViews.plot(
                    page, on.asked(), on.given().stream().map(Given::score).toList());
        }
    }

    /** One scale, to give a figure on. */
    public record GiveView(OwnPage own, OnScale on) {

        public List<Choice> readTo(Page page) {
            return Happening.READ_TO.stream()
                    .map(each -> new Choice(each, Voice.text(page, own, "client.talk.read-to." + each)))
                    .toList();
        }
    }

    /** What a writer gave, each question as it was asked by itself. */
    public static Map<Asked, List<Scored>> byQuestion(Writer writer) {
        return writer.scores().stream()
                .collect(Collectors.groupingBy(Scored::asked, LinkedHashMap::new, Collectors.toList()));
    }

    public static DotPlot familyPlot(Page page, Asked asked, List<Scored> given) {
        return plot(page, asked, given.stream().map(Scored::score).toList());
    }

    /** A row per day, the latest first. */
    private static DotPlot plot(Page page, Asked asked, List<OwnScore> given) {
        return new DotPlot(
                asked.question(),
                asked.lowestMeans(),
                asked.highestMeans(),
                null,
                given.stream()
                        .map(each -> new DotPlot.Row(day(page, each), null, figure(each), null, null, true))
                        .toList());
    }

    public static String day(Page page, OwnScore score) {
        return page.longDate(Objects.requireNonNull(score.day()));
    }

    public static int figure(OwnScore score) {
        return Objects.requireNonNull(score.value());
    }

    /** What would be one point better: up or down, as the scale runs. */
    public static String better(Page page, OwnPage own, Asked asked, String key) {
        return Voice.text(page, own, key + (asked.higherIsBetter() ? ".higher" : ".lower"));
    }
}
