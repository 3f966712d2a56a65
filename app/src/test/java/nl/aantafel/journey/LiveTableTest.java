package nl.aantafel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.AanTafel;
import nl.aantafel.journey.Furnished.Referred;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences;
import nl.aantafel.meeting.Conversations;
import nl.aantafel.meeting.LiveTables;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.Preparing;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A table at which everybody has a device of their own. */
@Journey
class LiveTableTest {

    private static final String SCALE_QUESTION = "iv.scaling.score";

    private final BeanFactory app;
    private final TestDatabase database;

    LiveTableTest(BeanFactory app, TestDatabase database) {
        this.app = app;
        this.database = database;
    }

    /** The address of a conference that goes on, with the table at the question of the worries. */
    private String room(Visits visits) {
        House house = visits.town().house();
        Referred ours = new Furnished(app, visits.town()).decided("Samen");
        house.join(ours.id(), Who.MENTAL_HEALTH);
        Conferences conferences = app.getBean(Conferences.class);
        UUID conference = conferences.prepare(
                house.processDirector(),
                ours.id(),
                Preparing.conference(
                        house,
                        app.getBean(Time.class).today(),
                        List.of(new Conferences.FamilyMember(ours.mother(), true, ""))));
        conferences.start(house.processDirector(), conference);
        app.getBean(Conversations.class).choose(house.processDirector(), conference, Furnished.WORRIES);
        app.getBean(LiveTables.class).moveTo(house.processDirector(), conference, Furnished.WORRIES);
        return "/cases/" + ours.id() + "/meetings/" + conference;
    }

    private static Locator card(Visitor visitor, String text) {
        return visitor.page().locator("[data-card]", new Page.LocatorOptions().setHasText(text));
    }

    private static void comesIn(Visitor visitor, String text) {
        card(visitor, text).first().waitFor();
        assertThat(card(visitor, text).count()).as("once").isEqualTo(1);
    }

    private static Visitor at(Visitor visitor, String path) {
        visitor.open(path);
        visitor.page()
                .locator("[data-live-refresh]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return visitor;
    }

    private static Visitor say(Visitor visitor, String text) {
        return visitor.write("tekst", text).press("meeting.live.add");
    }

    private static String question(Visitor visitor) {
        return visitor.page().locator("#question").innerText();
    }

    @Test
    void fiveBrowsersSeeEachSentenceUnderItsSpeakerAndGoAlongWithTheChair(Visits visits) {
        String room = room(visits);
        Visitor chair = at(visits.as(Who.PROCESS_DIRECTOR), room);
        Visitor secretary = at(visits.as(Who.SECRETARY), room);
        Visitor director = at(visits.as(Who.CASE_DIRECTOR), room);
        Visitor youth = at(visits.as(Who.YOUTH_PROTECTION), room + "/phone");
        Visitor health = at(visits.as(Who.MENTAL_HEALTH), room + "/phone");
        List<Visitor> all = List.of(chair, secretary, director, youth, health);
        PlaywrightAssertions.assertThat(chair.page().locator("[data-live-here]"))
                .containsText(Who.YOUTH_PROTECTION.fullName());

        // Two at once, and the typist too: nobody's sentence is lost.
        health.write("tekst", "Ik was nog aan het typen");
        say(youth, "Tim is vaak moe.");
        say(director, "Moeder belt elke dag.");
        all.forEach(each -> {
            comesIn(each, "Tim is vaak moe.");
            comesIn(each, "Moeder belt elke dag.");
            assertThat(card(each, "Tim is vaak moe.").innerText()).contains(Who.YOUTH_PROTECTION.fullName());
        });
        assertThat(health.field("tekst").inputValue()).isEqualTo("Ik was nog aan het typen");

        chair.page().locator("button[data-hotkey=F8]").click();
        chair.page().waitForLoadState();
        String next = question(chair);
        Stream.of(secretary, director, youth)
                .forEach(each -> PlaywrightAssertions.assertThat(each.page().locator("#question"))
                        .hasText(next));
        PlaywrightAssertions.assertThat(health.page().locator("[data-region=where]"))
                .containsText(next);
        assertThat(health.field("tekst").inputValue()).isEqualTo("Ik was nog aan het typen");
        health.press("meeting.live.add");
        comesIn(health, "Ik was nog aan het typen");
        health.follow("meeting.live.along");
        assertThat(question(health)).isEqualTo(next);
    }

    @Test
    void aTableWorksThroughTwoAppsAtOnceAndGoesOnWhenOneStops(Visits visits) {
        String room = room(visits);
        Visitor chair = at(visits.as(Who.PROCESS_DIRECTOR), room);
        Visitor youth = at(visits.as(Who.YOUTH_PROTECTION), room + "/phone");
        try (ConfigurableApplicationContext second = second()) {
            Visits elsewhere =
                    visits.through("http://localhost:" + second.getEnvironment().getProperty("local.server.port"));
            Visitor director = at(elsewhere.as(Who.CASE_DIRECTOR), room);
            Visitor health = at(elsewhere.as(Who.MENTAL_HEALTH), room + "/phone");

            say(youth, "Tim is vaak moe.");
            say(health, "Moeder komt naar elk gesprek.");

            Stream.of(chair, youth, director, health).forEach(each -> {
                comesIn(each, "Tim is vaak moe.");
                comesIn(each, "Moeder komt naar elk gesprek.");
            });
            elsewhere.end(true);
        }
        say(youth, "Tim slaapt bij oma.");
        comesIn(chair, "Tim slaapt bij oma.");
        assertThat(card(chair, "Moeder komt naar elk gesprek.").count()).isEqualTo(1);
    }

    /** Another app on the same database, as a second process would be. */
    private ConfigurableApplicationContext second() {
        var other = new SpringApplicationBuilder(AanTafel.class);
        database.settings().forEach((name, value) -> other.properties(name + "=" + value));
        return other.run("--server.port=0", "--aantafel.demo=true", "--aantafel.mail.every=PT24H");
    }

    @Test
    void theBigScreenFollowsTheTableAndRestsWithIt(Visits visits) {
        String room = room(visits);
        Visitor chair = at(visits.as(Who.PROCESS_DIRECTOR), room);
        Visitor youth = at(visits.as(Who.YOUTH_PROTECTION), room + "/phone");
        Visitor screen = visits.as(Who.SECRETARY);
        screen.open(room + "/screen");
        say(youth, "Tim slaapt bij oma.");
        PlaywrightAssertions.assertThat(screen.page().locator("#main")).containsText("Tim slaapt bij oma.");

        chair.page().locator("button[data-hotkey=F9]").click();
        PlaywrightAssertions.assertThat(screen.page().locator("#main")).not().containsText("Tim slaapt bij oma.");
        assertThat(screen.page().title()).doesNotContain(question(youth));
        chair.page().locator("button[data-hotkey=F9]").click();
        PlaywrightAssertions.assertThat(screen.page().locator("#main")).containsText("Tim slaapt bij oma.");

        chair.page().locator("button[data-hotkey=F8]").click();
        chair.page().waitForLoadState();
        PlaywrightAssertions.assertThat(screen.page().locator("#question")).hasText(question(chair));
    }

    @Test
    void aPhoneWithoutConnectionSaysSoKeepsWhatIsTypedAndSendsItOnceWhenItIsBack(Visits visits) {
        String room = room(visits);
        Visitor youth = at(visits.as(Who.YOUTH_PROTECTION), room + "/phone");
        Visitor director = at(visits.as(Who.CASE_DIRECTOR), room);
        Locator bar = youth.page().locator("[data-connection]");

        youth.page().context().setOffline(true);
        bar.waitFor();
        say(youth, "Gezegd zonder verbinding.");
        PlaywrightAssertions.assertThat(youth.page().locator("[data-live-pending] li"))
                .hasCount(1);
        youth.write("tekst", "En dit typ ik nog");
        say(director, "Intussen gezegd.");
        comesIn(director, "Intussen gezegd.");

        youth.page().context().setOffline(false);
        PlaywrightAssertions.assertThat(bar).containsText("Weer verbonden, 1 bijdrage verstuurd");
        Stream.of(youth, director).forEach(each -> comesIn(each, "Gezegd zonder verbinding."));
        comesIn(youth, "Intussen gezegd.");
        assertThat(youth.field("tekst").inputValue()).isEqualTo("En dit typ ik nog");
        assertThat(youth.page().evaluate("() => localStorage.length + sessionStorage.length"))
                .isEqualTo(0);
    }

    @Test
    void aFirstConnectionThatFailsIsTriedAgain(Visits visits) {
        String room = room(visits);
        Visitor director = visits.as(Who.CASE_DIRECTOR);
        director.page().route(java.util.regex.Pattern.compile(".*/(events|version)\\?.*"), route -> route.abort());
        director.open(room);
        director.page().locator("[data-connection]").waitFor();
        Visitor youth = at(visits.as(Who.YOUTH_PROTECTION), room + "/phone");
        say(youth, "Toch te zien.");
        comesIn(youth, "Toch te zien.");
        director.page().unrouteAll();
        comesIn(director, "Toch te zien.");
    }

    @Test
    void whereNoStreamPassesItIsAskedInstead(Visits visits) {
        String room = room(visits);
        Visitor director = visits.as(Who.CASE_DIRECTOR);
        director.page().route(java.util.regex.Pattern.compile(".*/events\\?.*"), route -> route.abort());
        at(director, room);
        say(at(visits.as(Who.YOUTH_PROTECTION), room + "/phone"), "Langs een andere weg.");
        comesIn(director, "Langs een andere weg.");
    }

    @Test
    void nobodySeesAFigureUntilTheChairShowsAll(Visits visits) {
        String room = room(visits);
        Visitor chair = at(visits.as(Who.PROCESS_DIRECTOR), room + "?q=" + SCALE_QUESTION);
        chair.press("meeting.live.bring");
        Visitor youth = at(visits.as(Who.YOUTH_PROTECTION), room + "/phone");
        Visitor director = at(visits.as(Who.CASE_DIRECTOR), room);
        youth.choose("cijfers[0].cijfer", "8")
                .write("cijfers[0].reden", "Hij slaapt niet")
                .press("meeting.score.give");
        String own = director.page()
                .locator("input[value=\"p:" + visits.town().house().id(Who.CASE_DIRECTOR) + "\"][name^=cijfers]")
                .getAttribute("name")
                .replace(".wie", "");
        director.choose(own + ".cijfer", "3")
                .write(own + ".reden", "Er is toezicht")
                .press("meeting.score.save");
        Visitor.named(
                        chair.page().locator("main"),
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        chair.text("meeting.score.reveal", 2))
                .waitFor();
        Stream.of(chair, director).forEach(each -> each.seesNot("Hij slaapt niet"));
        youth.seesNot("Er is toezicht");

        chair.press("meeting.score.reveal", 2);
        Stream.of(chair, youth, director).forEach(each -> {
            PlaywrightAssertions.assertThat(
                            each.page().locator(".aantafel-dots").first())
                    .containsText("Hij slaapt niet");
            PlaywrightAssertions.assertThat(
                            each.page().locator(".aantafel-dots").first())
                    .containsText("Er is toezicht");
        });
    }

    /** Refused as planned, split with one button, begun: answers the address of the first part. */
    private String split(Visits visits, Visitor chair) {
        Referred ours = new Furnished(app, visits.town()).decided("Gesplitst");
        visits.town().house().join(ours.id(), Who.PROSECUTION);
        visits.town().house().join(ours.id(), Who.MENTAL_HEALTH);
        visits.town().house().join(ours.id(), Who.PROBATION);
        chair.open("/cases/" + ours.id() + "/meetings/new");
        chair.write("datum", visits.bean(Time.class).today().toString())
                .write("plaats", "Kamer 3")
                .press("meeting.prepare.do");
        assertThat(chair.status()).as("refused").isEqualTo(422);
        chair.press("meeting.parts.split").press("meeting.room.start");
        return part(chair);
    }

    private static String part(Visitor visitor) {
        return visitor.path("^(/cases/[0-9a-f-]{36}/meetings/[0-9a-f-]{36})");
    }

    @Test
    void fiveBrowsersWalkAConferenceThatIsSplitForTheProsecution(Visits visits) {
        Visitor chair = visits.as(Who.PROCESS_DIRECTOR);
        String first = split(visits, chair);
        Visitor prosecution = at(visits.as(Who.PROSECUTION), first + "?q=" + Furnished.WORRIES);
        Visitor youth = at(visits.as(Who.YOUTH_PROTECTION), first + "/phone?q=" + Furnished.WORRIES);
        Visitor health = at(visits.as(Who.MENTAL_HEALTH), first + "?q=" + Furnished.WORRIES);
        Visitor probation = at(visits.as(Who.PROBATION), first + "?q=" + Furnished.WORRIES);
        at(chair, first + "?q=" + Furnished.WORRIES);
        assertThat(youth.page().locator(".aantafel-audience").innerText())
                .contains(youth.text("meeting.part.audience", 1));
        say(prosecution, "Er komt een zitting in januari.");
        List.of(chair, prosecution, youth, health, probation)
                .forEach(each -> comesIn(each, "Er komt een zitting in januari."));

        chair.follow("meeting.part.next", 2);
        String second = part(chair);
        assertThat(second).isNotEqualTo(first);
        at(chair, second + "?q=" + Furnished.WORRIES).press("meeting.live.bring");
        at(youth, second + "/phone");
        List.of(health, probation).forEach(each -> at(each, second));
        List<Visitor> here = List.of(chair, youth, health, probation);
        here.forEach(each -> each.seesNot("Er komt een zitting in januari."));

        youth.page().context().setOffline(true);
        youth.page().locator("[data-connection]").waitFor();
        say(youth, "Gezegd zonder verbinding.");
        say(health, "Intussen gezegd.");
        comesIn(probation, "Intussen gezegd.");
        youth.page().context().setOffline(false);
        here.forEach(each -> {
            comesIn(each, "Gezegd zonder verbinding.");
            comesIn(each, "Intussen gezegd.");
        });

        at(chair, second + "?q=" + SCALE_QUESTION).press("meeting.live.bring");
        at(youth, second + "/phone")
                .choose("cijfers[0].cijfer", "8")
                .write("cijfers[0].reden", "Hij slaapt niet")
                .press("meeting.score.give");
        Visitor.named(
                        chair.page().locator("main"),
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        chair.text("meeting.score.reveal", 1))
                .waitFor();
        chair.seesNot("Hij slaapt niet").press("meeting.score.reveal", 1);
        Stream.of(chair, youth, at(health, second + "?q=" + SCALE_QUESTION))
                .forEach(each -> PlaywrightAssertions.assertThat(
                                each.page().locator(".aantafel-dots").first())
                        .containsText("Hij slaapt niet"));

        assertThat(prosecution.open(second)).as("a part that is not theirs").isEqualTo(404);
        at(prosecution, first + "?q=" + Furnished.WORRIES);
        prosecution.sees("Er komt een zitting in januari.");
        assertThat(card(prosecution, "Gezegd zonder verbinding.").count()).isZero();
        prosecution.open(first + "/report");
        prosecution.seesNot("Gezegd zonder verbinding.", "Intussen gezegd.", "Hij slaapt niet");
        health.open(second + "/report");
        health.sees("Gezegd zonder verbinding.", "Intussen gezegd.", "Hij slaapt niet");
    }

    @Test
    void withoutAScriptOneSpeaksAndRefreshes(Visits visits) {
        String room = room(visits);
        Visitor youth = visits.withoutScript(Who.YOUTH_PROTECTION);
        youth.open(room + "/phone");
        say(youth, "Zonder script gezegd.");
        comesIn(youth, "Zonder script gezegd.");
        youth.follow("meeting.live.refresh");
        comesIn(youth, "Zonder script gezegd.");
    }
}
