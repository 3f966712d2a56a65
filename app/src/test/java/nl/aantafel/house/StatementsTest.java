package nl.aantafel.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.aantafel.account.StartOvers;
import nl.aantafel.directory.Directory;
import nl.aantafel.directory.GiveRole;
import nl.aantafel.directory.RoleRequests;
import nl.aantafel.directory.Roles;
import nl.aantafel.journey.Furnished;
import nl.aantafel.journey.Furnished.TakenUp;
import nl.aantafel.journey.Town;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.survey.Codings;
import nl.aantafel.survey.SurveyWorld;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** How often a page asks the database does not depend on how much there is; and the database reads no table from end to end. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "aantafel.demo=true")
@OnTestDatabase(own = true)
@Import(StatementLog.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class StatementsTest {

    /** Tables that grow with the work. */
    private static final Set<String> LARGE = Set.of(
            "statement",
            "agreement",
            "person",
            "membership",
            "task",
            "case_file",
            "gathering",
            "person_at",
            "attendance");

    private static final Pattern SEQUENTIAL =
            Pattern.compile("\"Node Type\": \"Seq Scan\",[^{}]*?\"Relation Name\": \"(\\w+)\"");

    private final ApplicationContext app;
    private final TestDatabase database;
    private final StatementLog log;
    private final int port;

    StatementsTest(ApplicationContext app, TestDatabase database, StatementLog log, @LocalServerPort int port) {
        this.app = app;
        this.database = database;
        this.log = log;
        this.port = port;
    }

    /** The most statements a page may need; {case} is a case that was taken up. */
    private static Map<String, Integer> ceilings() {
        Map<String, Integer> ceilings = new LinkedHashMap<>();
        ceilings.put("/work", 20);
        ceilings.put("/work/agreements", 20);
        ceilings.put("/cases", 8);
        ceilings.put("/meetings", 12);
        ceilings.put("/triage", 34);
        ceilings.put("/cases/{case}", 40);
        ceilings.put("/cases/{case}/timeline", 34);
        ceilings.put("/cases/{case}/family", 20);
        ceilings.put("/cases/{case}/statements", 21);
        // What is escalated and what is deviated from stand here too, one look by case each.
        ceilings.put("/cases/{case}/plan", 37);
        ceilings.put("/cases/{case}/team", 22);
        ceilings.put("/cases/{case}/meetings", 23);
        return ceilings;
    }

    @Test
    void asksNoMoreOftenForFiveTimesAsMuch() {
        Town small = Town.another(app);
        Map<String, List<String>> little = asked(small, laid(small, 1).id());
        Town large = Town.another(app);
        Map<String, List<String>> much = asked(large, laid(large, 5).id());
        List<String> findings = new ArrayList<>();
        ceilings().forEach((page, most) -> {
            List<String> few = little.getOrDefault(page, List.of());
            List<String> many = much.getOrDefault(page, List.of());
            if (many.size() > few.size()) {
                findings.add(page + " asks " + few.size() + " times for little, " + many.size()
                        + " times for much; more of: " + more(few, many));
            }
            if (many.size() > most) {
                findings.add(page + " asks " + many.size() + " times, more than " + most);
            }
        });
        assertThat(findings).isEmpty();
    }

    /** How much more often than for little each statement was asked for much. */
    private static Map<String, Integer> more(List<String> few, List<String> many) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        many.forEach(each -> counted.merge(shape(each), 1, Integer::sum));
        few.forEach(each -> counted.merge(shape(each), -1, Integer::sum));
        counted.values().removeIf(times -> times <= 0);
        return counted;
    }

    private static String shape(String sql) {
        String shape = sql.replaceAll("'[^']*'", "?");
        return shape.substring(0, Math.min(200, shape.length()));
    }

    private TakenUp laid(Town town, int times) {
        Furnished furnished = new Furnished(app, town);
        TakenUp first = furnished.takenUp("Eerste");
        furnished.sent("Wacht");
        for (int more = 1; more < times; more++) {
            furnished.more(first.referred());
            furnished.takenUp("Volgende" + more);
            furnished.sent("Wacht" + more);
        }
        return first;
    }

    private Map<String, List<String>> asked(Town town, UUID caseId) {
        Caller caller = signedIn(town);
        Map<String, List<String>> asked = new LinkedHashMap<>();
        for (String page : ceilings().keySet()) {
            String path = page.replace("{case}", caseId.toString());
            // The first look fills what is kept in memory.
            read(caller, path, false);
            read(caller, path, false);
            asked.put(page, log.statements());
        }
        return asked;
    }

    private Caller signedIn(Town town) {
        Caller caller = new Caller(port);
        caller.signIn(town.account(Who.PROCESS_DIRECTOR));
        return caller;
    }

    private void read(Caller caller, String path, boolean withPlans) {
        log.begin(withPlans);
        assertThat(caller.send("GET", path, Map.of()).status()).as(path).isEqualTo(200);
    }

    @Test
    void asksNoMoreOftenForThreeWhoWaitForASecondPersonThanForOne() {
        House house = Town.another(app).house();
        LocalDate today = app.getBean(Time.class).today();
        List<Integer> asked = new ArrayList<>();
        for (Who who : List.of(Who.POLICE, Who.MAYOR, Who.PROBATION)) {
            GiveRole role = new GiveRole(house.id(who), house.partnership(), Roles.SECRETARY, null, today, null);
            app.getBean(Directory.class).giveRole(house.administrator(), role);
            TestDatabase.sql(database.superuser())
                    .execute(
                            "update account.account set in_use_since = now() where professional_id = ?", house.id(who));
            app.getBean(StartOvers.class).ask(house.administrator(), house.partnership(), house.id(who));
            log.begin(false);
            assertThat(app.getBean(RoleRequests.class).waiting(house.processDirector()))
                    .hasSize(asked.size() + 1);
            assertThat(app.getBean(StartOvers.class).waiting(house.processDirector()))
                    .hasSize(asked.size() + 1);
            asked.add(log.statements().size());
        }
        assertThat(asked).containsOnly(asked.getFirst());
    }

    /** The most statements a page of coded answers may need, however many open questions there are. */
    private static final Map<String, Integer> CODED = Map.of(
            "/coding", 20,
            "/coding/why0", 24,
            "/coding/why0/together", 24,
            "/report", 24,
            "/report/edit", 20);

    @Test
    void asksNoMoreOftenForSevenOpenQuestionsThanForOne() {
        Town town = Town.another(app);
        House house = town.house();
        house.give(Who.SECRETARY, Roles.RESEARCHER);
        Caller caller = new Caller(port);
        caller.signIn(town.account(Who.RESEARCHER));
        Map<String, List<Integer>> asked = new LinkedHashMap<>();
        for (int questions : List.of(1, 7)) {
            String campaign = "/surveys/campaigns/" + coded(house, questions);
            CODED.keySet().forEach(page -> {
                read(caller, campaign + page, false);
                read(caller, campaign + page, false);
                asked.computeIfAbsent(page, first -> new ArrayList<>())
                        .add(log.statements().size());
            });
        }
        assertThat(asked)
                .allSatisfy((page, times) -> assertThat(times)
                        .as(page)
                        .containsOnly(times.getFirst())
                        .allMatch(each -> each <= CODED.getOrDefault(page, 0)));
    }

    /** Each question coded by two who differ on one answer, with a quote. */
    private UUID coded(House house, int questions) {
        SurveyWorld world = new SurveyWorld(house, database, app.getBean(Time.class));
        Codings codings = app.getBean(Codings.class);
        UUID campaign = world.openQuestions(questions);
        Actor one = world.researcher();
        Actor two = house.actor(Who.SECRETARY);
        for (int i = 0; i < questions; i++) {
            String key = SurveyWorld.WHY + i;
            UUID time = codings.addCode(one, campaign, key, "Tijd", "");
            UUID money = codings.addCode(one, campaign, key, "Geld", "");
            List<Codings.Coded> answers =
                    codings.board(one, campaign, key, false, null).answers();
            for (Codings.Coded each : answers) {
                codings.code(one, campaign, key, each.response(), Set.of(time));
                codings.code(two, campaign, key, each.response(), Set.of(each == answers.getFirst() ? money : time));
            }
            codings.done(one, campaign, key);
            codings.done(two, campaign, key);
            codings.quote(one, campaign, key, answers.getFirst().response(), "Geen tijd");
        }
        return campaign;
    }

    @Test
    void readsNoLargeTableFromEndToEnd() {
        Town town = Town.another(app);
        TakenUp ours = laid(town, 2);
        Crowd crowd = new Crowd(database);
        crowd.copy(ours.id(), 20, false);
        crowd.copy(ours.id(), 900, true);
        crowd.analyse();
        assertThat(crowd.sizes(LARGE))
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isGreaterThan(800));
        Caller caller = signedIn(town);
        List<String> findings = new ArrayList<>();
        for (String page : ceilings().keySet()) {
            read(caller, page.replace("{case}", ours.id().toString()), true);
            assertThat(log.plans()).as("plans of %s", page).isNotEmpty();
            log.plans()
                    .forEach(plan -> SEQUENTIAL
                            .matcher(plan)
                            .results()
                            .map(found -> found.group(1))
                            .filter(LARGE::contains)
                            .distinct()
                            .forEach(table -> findings.add(page + " reads all of " + table + ": " + shape(plan))));
        }
        assertThat(findings).isEmpty();
    }
}
