package nl.aantafel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.Period;
import java.util.UUID;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.MovingTime;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** A year and a half of one family, by the people who work with it, in the browser and with every job that runs by itself. */
@Journey
@Import(MovingTime.Clock.class)
class EighteenMonthsTest {

    private static final String LINE = "Mark komt niet in huis als hij gedronken heeft.";
    private static final String CONSEQUENCE = "Sara en Tim slapen bij oma.";

    private final ApplicationContext app;
    private final MovingTime clock;

    EighteenMonthsTest(ApplicationContext app, MovingTime clock) {
        this.app = app;
        this.clock = clock;
    }

    @Test
    void aFamilyIsWatchedHelpedAndLetGoAndComesBack(Visits visits) {
        Steps first = new Steps(visits);
        UUID family = takenUp(visits, first);
        first.state(visits.as(Who.YOUTH_PROTECTION), family, "Tim slaapt slecht.");
        theWatchThatNobodyTakesStaysWhereItIs(visits, family);
        aBrokenBottomLineHasItsConsequence(visits, family);
        whatIsStuckGoesUpAndItsAnswerComesBack(visits, family);
        theFirstPhaseIsLeftForAReason(visits, family);
        safetyIsStableForHalfAYear(visits, family);
        itIsClosedAndNobodySeesItAnyMore(visits, family);
        theSameFamilyComesBackAsANewJudgement(visits, first);
    }

    private static UUID takenUp(Visits visits, Steps steps) {
        UUID family = steps.refer(visits.as(Who.VEILIG_THUIS), "Wagenaar");
        steps.judgeFit(visits.as(Who.POLICE), family);
        Visitor noor = visits.as(Who.PROCESS_DIRECTOR);
        steps.takeUp(noor, family);
        steps.appoint(noor, family, Who.CASE_DIRECTOR);
        steps.join(noor, family, Who.YOUTH_PROTECTION);
        steps.join(noor, family, Who.MENTAL_HEALTH);
        return family;
    }

    /** Everybody goes home; what runs by itself does its round when the time has come. */
    private void pass(Visits visits, Period period) {
        visits.end(true);
        clock.pass(period);
        app.getBeansOfType(ScheduledTaskHolder.class).values().stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .forEach(each -> each.getTask().getRunnable().run());
    }

    private static void save(Visitor visitor) {
        visitor.page()
                .locator("main form[method=post] button[type=submit]")
                .first()
                .click();
        assertThat(visitor.status()).as("saving at %s", visitor.path()).isLessThan(400);
    }

    /** Also where it is folded away. */
    private static void follow(Visitor visitor, String link) {
        visitor.open(visitor.page().locator(link).first().getAttribute("href"));
    }

    private String id(Visits visits, Who who) {
        return visits.town().house().id(who).toString();
    }

    /** Veilig Thuis holds it from the referral on and offers it to youth protection, who do not answer in time. */
    private void theWatchThatNobodyTakesStaysWhereItIs(Visits visits, UUID family) {
        String watch = "/cases/" + family + "/plan/watch";
        Visitor referrer = visits.as(Who.VEILIG_THUIS);
        referrer.open(watch);
        referrer.sees(Who.VEILIG_THUIS.fullName());
        offer(visits, referrer, watch);
        pass(visits, Period.ofDays(14));

        Visitor noor = visits.as(Who.PROCESS_DIRECTOR);
        noor.open("/work");
        assertThat(noor.page().locator("main a[href='" + watch + "']").count())
                .as("the chair is asked to see to it")
                .isPositive();
        noor.open(watch);
        noor.sees(Who.VEILIG_THUIS.fullName());

        Visitor again = visits.as(Who.VEILIG_THUIS);
        offer(visits, again, watch);
        Visitor youth = visits.as(Who.YOUTH_PROTECTION);
        youth.open(watch);
        youth.press("plan.watch.accept");
        youth.sees(Who.YOUTH_PROTECTION.fullName());
    }

    private void offer(Visits visits, Visitor holder, String watch) {
        holder.open(watch);
        holder.follow("plan.watch.hand-over");
        holder.pick("aan", id(visits, Who.YOUTH_PROTECTION));
        save(holder);
    }

    private void aBrokenBottomLineHasItsConsequence(Visits visits, UUID family) {
        String plan = "/cases/" + family + "/plan";
        Visitor eva = visits.as(Who.CASE_DIRECTOR);
        eva.open(plan + "/goals/new");
        eva.write("titel", "Thuis schreeuwt en slaat niemand").pick("fase", "immediate_safety");
        save(eva);
        eva.open(plan + "/bottom-lines/new");
        eva.write("tekst", LINE).write("gevolg", CONSEQUENCE);
        eva.page().locator("select[name=bewaker]").selectOption(new SelectOption().setIndex(1));
        save(eva);
        eva.open(plan + "/checks");
        follow(eva, "main a[href$='/arrange']");
        eva.choose("hoeVaak", "check_weekly")
                .pick("wieGaatNa", id(visits, Who.YOUTH_PROTECTION))
                .pick("wieVoertUit", id(visits, Who.CASE_DIRECTOR));
        save(eva);

        pass(visits, Period.ofWeeks(1));
        Visitor youth = visits.as(Who.YOUTH_PROTECTION);
        youth.open(plan + "/checks");
        youth.follow("plan.check.do");
        youth.choose("uitkomst", "broken").write("toelichting", "Zaterdag stond hij dronken voor de deur.");
        save(youth);

        Visitor director = visits.as(Who.CASE_DIRECTOR);
        director.open("/work");
        assertThat(director.page().locator("main a[href='" + plan + "/checks']").count())
                .as("who carries out the consequence is asked to")
                .isPositive();
        director.open(plan + "/checks");
        director.sees(CONSEQUENCE).follow("plan.checks.carry");
        director.write("toelichting", "Zij sliepen vannacht bij oma.");
        save(director);
        director.open(plan + "/checks");
        director.seesNot(director.text("plan.checks.carry"));
    }

    /** The chair, asked first, is silent beyond the term and then has no mandate; the team leader, shown the case for a while, has. */
    private void whatIsStuckGoesUpAndItsAnswerComesBack(Visits visits, UUID family) {
        String mine = "/cases/" + family;
        String escalations = mine + "/plan/escalations";
        Visitor eva = visits.as(Who.CASE_DIRECTOR);
        eva.open(escalations + "/new/long_unsafe");
        choose(eva, "personen", 0);
        eva.write("geprobeerd", "Drie gesprekken en een veiligheidsplan.").write("nodig", "Hulp die deze week begint.");
        ask(eva, Who.PROCESS_DIRECTOR, "Wie kan ervoor zorgen dat de hulp nu begint?");

        pass(visits, Period.ofWeeks(1));
        Visitor noor = visits.as(Who.PROCESS_DIRECTOR);
        noor.open("/escalations");
        noor.sees(noor.text("plan.escalation.late"));
        answer(noor, "beyond", "Dat kan alleen de organisatie zelf.");

        Visitor director = visits.as(Who.CASE_DIRECTOR);
        director.open(escalations);
        director.sees("Dat kan alleen de organisatie zelf.").follow("plan.escalation.up");
        ask(director, Who.TEAM_LEADER, "Kunt u deze week iemand vrijmaken?");
        Visitor karin = visits.as(Who.TEAM_LEADER);
        assertThat(karin.open(mine)).as("a question shows nothing of the case").isEqualTo(404);
        director.open(escalations);
        director.follow("plan.escalation.let-in");
        director.write("reden", "Zij kan alleen kiezen als zij weet welke hulp er al is.");
        save(director);
        assertThat(karin.open(mine)).isEqualTo(200);
        karin.open("/escalations");
        answer(karin, "arranged", "Vanaf maandag komt Yara twee keer in de week.");

        director.open(escalations);
        director.sees("Vanaf maandag komt Yara twee keer in de week.").follow("plan.escalation.close");
        choose(director, "uitkomst", 0);
        director.write("toelichting", "De hulp is begonnen.");
        save(director);
        director.open(escalations);
        director.seesNot(director.text("plan.escalation.up"));
        assertThat(karin.open(mine)).as("the look ends with the escalation").isEqualTo(404);
    }

    private void ask(Visitor who, Who whom, String question) {
        who.page()
                .locator("main label:has(input[name=aanWie])")
                .filter(new Locator.FilterOptions().setHasText(whom.fullName()))
                .first()
                .click();
        who.write("vraag", question);
        save(who);
    }

    private static void answer(Visitor who, String kind, String words) {
        who.follow("plan.asked.answer");
        who.choose("soort", kind).write("antwoord", words);
        save(who);
    }

    private static void choose(Visitor who, String name, int which) {
        who.page()
                .locator("main label:has(input[name=" + name + "])")
                .nth(which)
                .click();
    }

    private void theFirstPhaseIsLeftForAReason(Visits visits, UUID family) {
        pass(visits, Period.ofMonths(3));
        String plan = "/cases/" + family + "/plan";
        Steps steps = new Steps(visits);
        Visitor noor = visits.as(Who.PROCESS_DIRECTOR);
        String room = steps.prepare(noor, family);
        Visitor sanne = visits.as(Who.SECRETARY);
        sanne.open(room);
        sanne.press("meeting.room.start");
        decide(sanne, room, "immediate_safety", "");
        decide(sanne, room, "risk_driven_care", "");
        sanne.sees(sanne.text("casefile.refusal.open-goal-reason"));
        sanne.write("fase.reden", "Het is drie maanden veilig; het doel loopt nog door.")
                .press("meeting.phase.do");
        sanne.open(room + "?q=iv.judgement.phase");
        sanne.sees("Het is drie maanden veilig; het doel loopt nog door.");

        Visitor eva = visits.as(Who.CASE_DIRECTOR);
        eva.open(plan);
        follow(eva, "main a[href*='/plan/goals/'][href$='/state']");
        eva.choose("stand", "reached");
        save(eva);
    }

    private static void decide(Visitor sanne, String room, String phase, String reason) {
        sanne.open(room + "?q=iv.judgement.phase");
        sanne.choose("fase.fase", phase).write("fase.reden", reason).press("meeting.phase.do");
    }

    private void safetyIsStableForHalfAYear(Visits visits, UUID family) {
        pass(visits, Period.ofMonths(7));
        Visitor eva = visits.as(Who.CASE_DIRECTOR);
        String stable = "/cases/" + family + "/plan/stable-safety";
        eva.open(stable);
        eva.open(stable + "/judge");
        eva.write("definitie", "Niemand in huis is bang.");
        Locator yes = eva.page().locator("main input[type=radio][value=yes]");
        for (int at = 0; at < yes.count(); at++) {
            yes.nth(at).locator("xpath=ancestor::label").click();
        }
        eva.write("reden", "Vader volgt zijn behandeling nog.");
        save(eva);
        eva.open(stable);
        eva.sees("Niemand in huis is bang.");
    }

    private void itIsClosedAndNobodySeesItAnyMore(Visits visits, UUID family) {
        pass(visits, Period.ofMonths(2));
        String closing = "/cases/" + family + "/plan/closing";
        Visitor noor = visits.as(Who.PROCESS_DIRECTOR);
        noor.open(closing);
        noor.follow("plan.closing.prepare");
        noor.choose("eindvoorwaarde", "ja")
                .write("wieBlijft", "De wijkcoach.")
                .write("wieBellen", "De huisarts.")
                .write("signalen", "Als Tim niet naar school gaat.")
                .write("terugAanTafel", "Na twee meldingen.")
                .write("nazorgOp", clock.today().toString())
                .choose("nazorgUitkomst", "holds")
                .write("nazorgToelichting", "Het gaat goed.")
                .write("zichtBij", "Lokaal team");
        save(noor);
        tellEachOfThem(visits, noor, closing);
        noor.open(closing);
        noor.write("reden", "Het is veilig genoeg.").press("plan.closing.propose");
        noor.pick("organisatie", visits.town().house().organisation(Who.POLICE).toString());
        noor.page()
                .locator("main input[name=standpunt]")
                .first()
                .locator("xpath=ancestor::label")
                .click();
        noor.press("plan.closing.say").press("plan.closing.decide").press("plan.closing.close-now");

        for (Who who : java.util.List.of(Who.PROCESS_DIRECTOR, Who.CASE_DIRECTOR, Who.YOUTH_PROTECTION)) {
            assertThat(visits.as(who).open("/cases/" + family)).as("%s", who).isEqualTo(404);
        }
    }

    private void tellEachOfThem(Visits visits, Visitor noor, String closing) {
        String people = "main a[href*='" + closing + "/people/']";
        noor.open(closing);
        java.util.List<String> each = links(noor.page().locator(people));
        for (String person : each) {
            noor.open(person);
            noor.pick("wieVertelt", id(visits, Who.CASE_DIRECTOR))
                    .write("uiterlijk", clock.today().toString());
            save(noor);
        }
        Visitor eva = visits.as(Who.CASE_DIRECTOR);
        for (String person : each) {
            eva.open(person);
            eva.choose("uitkomst", "told")
                    .write("verteldOp", clock.today().toString())
                    .choose("manier", "conversation");
            save(eva);
        }
    }

    private static java.util.List<String> links(Locator links) {
        return links.all().stream()
                .map(each -> each.getAttribute("href"))
                .distinct()
                .toList();
    }

    private void theSameFamilyComesBackAsANewJudgement(Visits visits, Steps steps) {
        pass(visits, Period.ofMonths(4));
        UUID again = takenUp(visits, steps);
        Visitor noor = visits.as(Who.PROCESS_DIRECTOR);
        noor.open("/cases/" + again + "/earlier");
        noor.choose("waarom", "same_family").press("casefile.earlier.tie");

        Visitor youth = visits.as(Who.YOUTH_PROTECTION);
        youth.open("/work");
        youth.page().locator("main a[href^='/earlier/']").first().click();
        youth.sees("Tim slaapt slecht.").follow("casefile.earlier.bring.go");
        youth.page()
                .locator("main input[name=over]")
                .last()
                .locator("xpath=ancestor::label")
                .click();
        youth.choose("categorieen", "health");
        youth.page().locator("main select[name=grondslag]").selectOption(new SelectOption().setIndex(1));
        save(youth);

        Visitor director = visits.as(Who.CASE_DIRECTOR);
        director.open("/cases/" + again + "/statements");
        director.sees("Tim slaapt slecht.");
        assertThat(clock.today()).isAfterOrEqualTo(MovingTime.START.plusMonths(16));
    }
}
