package nl.aantafel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.journey.Furnished.Referred;
import nl.aantafel.journey.Furnished.TakenUp;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;

/** Every page each role can reach by its links: answers, is accessible, fits a phone, and nothing complains. */
@Journey
class PagesTest {

    private final Stage stage;

    PagesTest(ApplicationContext app) {
        this.stage = Stage.of(app);
    }

    /** Who looks around, and where besides their start page. */
    enum Persona {
        ADMINISTRATOR(null),
        DESK(Who.PROCESS_DIRECTOR),
        CASE_DIRECTOR(Who.CASE_DIRECTOR),
        PARTICIPANT(Who.YOUTH_PROTECTION),
        REFERRER(Who.VEILIG_THUIS),
        DECIDER(Who.POLICE),
        DATA_PROTECTION_OFFICER(Who.DATA_PROTECTION_OFFICER),
        TEAM_LEADER(Who.TEAM_LEADER);

        private final @org.jspecify.annotations.Nullable Who who;

        Persona(@org.jspecify.annotations.Nullable Who who) {
            this.who = who;
        }

        String account(Town town) {
            return who == null ? town.account(Town.ADMINISTRATOR) : town.account(who);
        }

        List<String> starts(Stage stage) {
            TakenUp ours = stage.takenUp();
            String cases = "/cases/" + ours.id();
            return switch (this) {
                case ADMINISTRATOR -> List.of("/", "/administration", "/account");
                case DESK ->
                    List.of(
                            "/",
                            cases,
                            cases + "/meetings/" + ours.running(),
                            cases + "/meetings/" + ours.running() + "/screen",
                            cases + "/meetings/" + ours.running() + "/choices",
                            "/triage/" + stage.fitting().id(),
                            "/triage/" + stage.sent().id(),
                            "/account");
                case CASE_DIRECTOR, PARTICIPANT -> List.of("/", cases, "/account");
                case REFERRER ->
                    List.of(
                            "/",
                            "/referrals",
                            "/referrals/" + stage.draft().id() + "/family",
                            "/referrals/" + stage.sent().id(),
                            "/referrals/" + ours.id());
                case DECIDER ->
                    List.of(
                            "/",
                            "/triage/" + stage.fitting().id(),
                            "/triage/" + stage.sent().id());
                case DATA_PROTECTION_OFFICER, TEAM_LEADER -> List.of("/");
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsAccessible(Persona persona, Visits visits) throws Exception {
        Visitor visitor = visits.as(persona.account(stage.town()), true);
        Crawl crawl = new Crawl(visitor, persona.name().toLowerCase(java.util.Locale.ROOT));

        List<String> findings = crawl.from(persona.starts(stage));

        Files.write(
                Files.createDirectories(Path.of("target", "journeys")).resolve("pages-" + persona + ".txt"),
                crawl.kinds());
        assertThat(findings).isEmpty();
    }

    @Test
    void thePagesBeforeSigningInAreAccessible(Visits visits) {
        Visitor visitor = visits.stranger(true);

        assertThat(new Crawl(visitor, "anonymous").from(List.of("/sign-in"))).isEmpty();
    }

    /** Refused forms and absent pages are no links, and still pages that people see. */
    @Test
    void refusalsAreAccessible(Visits visits) {
        Visitor director = visits.as(stage.town().account(Who.CASE_DIRECTOR), true);
        String cases = "/cases/" + stage.takenUp().id();
        List<String> findings = new ArrayList<>();
        Stream.of(
                        cases + "/statements/new",
                        cases + "/family/persons/new",
                        cases + "/plan/agreements/new",
                        cases + "/plan/bottom-lines/new")
                .forEach(form -> {
                    director.open(form);
                    director.page()
                            .locator("main form[method=post] button[type=submit]")
                            .first()
                            .click();
                    inspect(director, form, 422, findings);
                });
        director.open("/cases/00000000-0000-7000-8000-000000000000");
        inspect(director, "absent case", 404, findings);
        director.open("/nowhere");
        inspect(director, "absent page", 404, findings);
        assertThat(findings).isEmpty();
    }

    private static void inspect(Visitor visitor, String what, int status, List<String> findings) {
        if (visitor.status() != status) {
            findings.add(what + ": status " + visitor.status());
        }
        Inspection inspection = new Inspection(visitor);
        inspection.findings().forEach(each -> findings.add(what + ": " + each));
        inspection.sideways(390, 320).forEach(each -> findings.add(what + ": " + each));
    }

    /**
     * The cases the pages are about, of families whose names do not fit a line of the narrowest phone; laid out once,
     * in a town of their own: what other tests leave behind is no page of these people.
     */
    record Stage(Town town, TakenUp takenUp, Referred fitting, Referred sent, Referred draft) {

        private static final java.util.Map<ApplicationContext, Stage> STAGES = new java.util.WeakHashMap<>();

        static synchronized Stage of(ApplicationContext app) {
            return STAGES.computeIfAbsent(app, any -> {
                Town town = Town.another(app);
                Furnished furnished = new Furnished(app, town);
                return new Stage(
                        town,
                        furnished.takenUp("Hadžihasanovićpapadopoulos"),
                        furnished.fitting("Bergsmaoudshoornkleinhoven"),
                        furnished.sent("Dijkstravandenboogaardtsen"),
                        furnished.draft("Meerwijkvanderlindenhoutman"));
            });
        }
    }
}
