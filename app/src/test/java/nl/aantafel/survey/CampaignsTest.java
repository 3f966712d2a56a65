package nl.aantafel.survey;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.notify.Letters.Letter;
import nl.aantafel.notify.Letters.Order;
import nl.aantafel.notify.Letters.Sides;
import nl.aantafel.page.Texts;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.survey.Answering.Standing;
import nl.aantafel.survey.CampaignMonitor.Bar;
import nl.aantafel.survey.CampaignMonitor.Progress;
import nl.aantafel.survey.CampaignMonitor.Twice;
import nl.aantafel.survey.Campaigns.CampaignPlan;
import nl.aantafel.survey.Invites.Sent;
import nl.aantafel.survey.Invites.Waiting;
import nl.aantafel.survey.Populations.Loaded;
import nl.aantafel.survey.Populations.Naming;
import nl.aantafel.survey.Populations.UnitInput;
import nl.aantafel.survey.Populations.UnitSearch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;

/** Whom is asked, when it opens and closes, and how far it is. */
@OnSurveys
class CampaignsTest {

    private final Surveys surveys;
    private final Campaigns campaigns;
    private final Populations populations;
    private final Invites invites;
    private final Answering answering;
    private final CampaignMonitor monitor;
    private final CampaignContacts contacts;
    private final Responses responses;
    private final LoadReading reading;
    private final SurveyJob job;
    private final InviteLetters letters;
    private final MovingTime time;
    private final Actor researcher;

    CampaignsTest(
            BeanFactory beans,
            TestDatabase database,
            CampaignMonitor monitor,
            CampaignContacts contacts,
            Responses responses,
            LoadReading reading,
            SurveyJob job,
            InviteLetters letters,
            MovingTime time) {
        this.surveys = new Surveys(beans, database);
        this.campaigns = surveys.campaigns;
        this.populations = surveys.populations;
        this.invites = surveys.invites;
        this.answering = surveys.answering;
        this.monitor = monitor;
        this.contacts = contacts;
        this.responses = responses;
        this.reading = reading;
        this.job = job;
        this.letters = letters;
        this.time = time;
        this.researcher = surveys.researcher();
    }

    @Test
    void theMunicipalitiesAreAPopulationWithProvinceAndSize() {
        UUID population = populations.ofMunicipalities(researcher, surveys.partnership());
        assertThat(populations.one(researcher, population).units()).isEqualTo(342);
        assertThat(populations
                        .units(researcher, population, new UnitSearch("Utrecht", null, 100))
                        .rows())
                .anySatisfy(each -> {
                    assertThat(each.region()).isEqualTo("Utrecht");
                    assertThat(each.size()).isNotBlank();
                });
    }

    @Test
    void aListTellsWhichLinesItDidNotTakeAndTakesTheOthers() {
        Loaded loaded = populations.add(
                researcher,
                surveys.partnership(),
                new Naming("Partners", "", ""),
                "naam,regio,grootte,e-mail\nBureau A,Noord,,a@example.org\n,Zuid,,\nBureau B,Zuid,,geen adres\nbureau a,Oost,,\n");
        assertThat(loaded.added()).isOne();
        assertThat(loaded.refused())
                .extracting(Populations.LineRefusal::line, Populations.LineRefusal::messageKey)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(3, "survey.population.line.no-name"),
                        org.assertj.core.api.Assertions.tuple(4, "survey.population.line.email"),
                        org.assertj.core.api.Assertions.tuple(5, "survey.population.line.twice"));
    }

    @Test
    void aPopulationStandsStillOnceACampaignWasOpenedOnIt() {
        UUID population = surveys.population();
        UUID unit = surveys.unit(population, "Borne");
        UUID campaign = campaigns.begin(researcher, surveys.partnership(), surveys.plan(population, false));
        populations.changeUnit(researcher, population, unit, new UnitInput("Borne", "Oost", "groot", ""));
        campaigns.open(researcher, campaign);

        assertThat(refusalOf(() -> populations.removeUnit(researcher, population, unit)))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(refusalOf(() -> populations.changeUnit(
                        researcher, population, unit, new UnitInput("Borne", "West", "groot", ""))))
                .isInstanceOf(Refusal.Conflict.class);
        populations.changeUnit(researcher, population, unit, new UnitInput("Borne", "Oost", "groot", "b@example.org"));
    }

    @Test
    void forWhoIsNoResearcherThereThereIsNothing() {
        UUID campaign = surveys.opened(false);
        for (Actor other : List.of(
                surveys.house().processDirector(),
                surveys.house().administrator(),
                surveys.house().outsider())) {
            for (Runnable each : List.<Runnable>of(
                    () -> campaigns.one(other, campaign),
                    () -> campaigns.list(other, null, 25),
                    () -> campaigns.close(other, campaign),
                    () -> invites.invite(other, campaign),
                    () -> monitor.progress(other, campaign),
                    () -> contacts.all(other, campaign),
                    () -> responses.list(other, campaign, null, 25),
                    () -> populations.all(other))) {
                assertThat(refusalOf(each)).isInstanceOf(Refusal.NotFound.class);
            }
        }
    }

    @Test
    void eachWrongPartOfAPlanIsNamed() {
        CampaignPlan wrong = new CampaignPlan(
                " ",
                UUID.nameUUIDFromBytes(new byte[] {1}),
                UUID.nameUUIDFromBytes(new byte[] {2}),
                true,
                false,
                time.today().minusDays(1),
                2,
                null,
                true,
                null,
                "",
                "");
        assertThat(fieldsOf(() -> campaigns.begin(researcher, surveys.partnership(), wrong)))
                .containsOnlyKeys(
                        "titel", "afzender", "versie", "populatie", "kleinsteCel", "vergelijking", "laatsteDag");
    }

    @Test
    void itOpensOnlyWithAWayInAndADayOnWhichAddressesGo() {
        CampaignPlan plan = surveys.plan(null, false);
        UUID campaign = campaigns.begin(
                researcher,
                surveys.partnership(),
                new CampaignPlan(
                        plan.title(),
                        plan.version(),
                        null,
                        false,
                        false,
                        null,
                        5,
                        null,
                        false,
                        null,
                        plan.sender(),
                        ""));
        assertThat(fieldsOf(() -> campaigns.open(researcher, campaign))).containsOnlyKeys("openLink", "contactTot");
    }

    @Test
    void itClosesByItselfAfterItsLastDayAlsoWhenThatWasLongAgoAndIsOpenedOnceMore() {
        UUID campaign = surveys.opened(false);
        String token = surveys.link(campaign, "Delft");
        answering.begin(Answering.RESPONDENT, token);
        time.pass(Period.ofDays(40));
        job.due();
        assertThat(campaigns.one(researcher, campaign).state()).isEqualTo(Campaigns.State.CLOSED);

        campaigns.reopen(researcher, campaign, time.today().plusDays(10));
        assertThat(answering.open(Answering.RESPONDENT, token).standing()).isEqualTo(Standing.BEGUN);
        campaigns.close(researcher, campaign);
        assertThat(refusalOf(() -> campaigns.reopen(researcher, campaign, null)))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void onlyADraftIsDeleted() {
        UUID opened = surveys.opened(false);
        assertThat(refusalOf(() -> campaigns.delete(researcher, opened))).isInstanceOf(Refusal.Conflict.class);
        UUID draft = campaigns.begin(researcher, surveys.partnership(), surveys.plan(null, true));
        campaigns.delete(researcher, draft);
        assertThat(refusalOf(() -> campaigns.one(researcher, draft))).isInstanceOf(Refusal.NotFound.class);
    }

    private Order order(UUID invite) {
        return new Order(
                invite,
                invite,
                1,
                new Sides("van@example.org", "aan@example.org"),
                Texts.DUTCH,
                time.now(),
                "http://huis");
    }

    private UUID invite(UUID campaign, String unit) {
        return surveys.behind()
                .fetchOptional(
                        "select i.id from survey.invite i join survey.unit u on u.id = i.unit_id where i.campaign_id = ? and u.name = ?",
                        campaign,
                        unit)
                .orElseThrow()
                .get(0, UUID.class);
    }

    @Test
    void mailGoesToWhoHasAnAddressAndPaperToWhoHasNone() {
        UUID campaign = campaigns.begin(researcher, surveys.partnership(), surveys.plan(surveys.population(), false));
        campaigns.open(researcher, campaign);
        Sent sent = invites.invite(researcher, campaign);
        assertThat(sent.mailed()).isEqualTo(7);
        assertThat(sent.handOut()).extracting(Invites.HandOut::unit).containsExactly("Borne");
        assertThat(answering
                        .open(Answering.RESPONDENT, sent.handOut().getFirst().token())
                        .unit())
                .isEqualTo("Borne");
        assertThat(invites.invite(researcher, campaign).mailed())
                .as("asked already")
                .isZero();
    }

    @Test
    void aMailBringsALinkThatStandsNowhereElseAndNoneGoesToWhoIsDone() {
        UUID campaign = surveys.opened(false);
        UUID invite = invite(campaign, "Delft");
        assertThat(letters.address(invite)).isPresent();
        Letter letter = letters.write(order(invite)).orElseThrow();
        String token = letter.text()
                .lines()
                .filter(line -> line.contains("/answer/") && !line.contains("no-mail"))
                .map(line -> line.replaceFirst(".*/answer/", "").replaceFirst("[^A-Za-z0-9_-].*", ""))
                .findFirst()
                .orElseThrow();
        assertThat(token).hasSize(32);
        assertThat(letter.text()).contains("/answer/" + token + "/no-mail");
        assertThat(surveys.rows("survey.link where encode(hash, 'escape') like ?", "%" + token + "%"))
                .isZero();
        assertThat(surveys.rows("notify.mail m where m::text like ?", "%" + token + "%"))
                .isZero();

        surveys.fill(token, "klaar");
        assertThat(letters.write(order(invite))).isEmpty();
    }

    @Test
    void remindersGoToWhoHasNotFinishedAndNeverToWhoWantsNone() {
        UUID campaign = surveys.opened(false);
        surveys.fill(surveys.link(campaign, "Delft"), "klaar");
        answering.optOut(Answering.RESPONDENT, surveys.link(campaign, "Ede"));
        letters.write(order(invite(campaign, "Goes")));

        assertThat(invites.remind(researcher, campaign).mailed()).isEqualTo(4);
        time.pass(Period.ofDays(4));
        assertThat(invites.remind(researcher, campaign).mailed()).isEqualTo(5);
        assertThat(letters.address(invite(campaign, "Ede"))).isEmpty();
        assertThat(invites.waiting(researcher, campaign, null, 100).rows())
                .extracting(Waiting::unit)
                .doesNotContain("Delft")
                .contains("Ede", "Goes");
    }

    @Test
    void theMonitorCountsByRegionAndSize() {
        UUID campaign = surveys.opened(false);
        surveys.fill(surveys.link(campaign, "Delft"), "een");
        surveys.fill(surveys.link(campaign, "Ede"), "twee");
        answering.begin(Answering.RESPONDENT, surveys.link(campaign, "Goes"));

        Progress progress = monitor.progress(researcher, campaign);

        assertThat(progress.units()).isEqualTo(8);
        assertThat(progress.begun()).isOne();
        assertThat(progress.handedIn()).isEqualTo(2);
        assertThat(progress.byRegion()).contains(new Bar("West", 1, 2), new Bar("Oost", 1, 3), new Bar("Noord", 0, 1));
        assertThat(progress.bySize()).containsExactlyInAnyOrder(new Bar("groot", 2, 3), new Bar("klein", 0, 5));
    }

    @Test
    void twoAnswersForOneAreShownAndAPersonSaysWhichCounts() {
        UUID population = surveys.population();
        UUID campaign = campaigns.begin(researcher, surveys.partnership(), surveys.plan(population, false));
        campaigns.open(researcher, campaign);
        invites.invite(researcher, campaign);
        surveys.fill(surveys.link(campaign, "Delft"), "eigen");
        String other = surveys.link(campaign, "Ede");
        answering.begin(Answering.RESPONDENT, other);
        surveys.go(
                other,
                "who",
                Map.of(
                        "v_status",
                        List.of("h"),
                        "m",
                        List.of(surveys.unit(population, "Delft").toString())));
        answering.handIn(Answering.RESPONDENT, other);

        Twice twice = monitor.progress(researcher, campaign).twice().getFirst();
        assertThat(twice.name()).isEqualTo("Delft");
        UUID right = twice.candidates().getFirst().response();
        assertThat(fieldsOf(() -> monitor.counts(researcher, campaign, twice.unit(), right, "")))
                .containsOnlyKeys("reden");
        monitor.counts(researcher, campaign, twice.unit(), right, "De eigen gemeente gaat voor");

        assertThat(monitor.progress(researcher, campaign).twice()).isEmpty();
        assertThat(monitor.progress(researcher, campaign).complete()).isOne();
        assertThat(monitor.progress(researcher, campaign).incomplete()).isOne();
    }

    @Test
    void addressesAreDestroyedOnTheDayThatWasPromisedOrEarlier() {
        UUID campaign = surveys.opened(false);
        String token = surveys.link(campaign, "Delft");
        answering.begin(Answering.RESPONDENT, token);
        surveys.go(token, "who", Map.of("v_status", List.of("h")));
        surveys.go(token, "reason", Map.of());
        surveys.go(token, "reach", Map.of("c_reach_email", List.of("iemand@example.org")));
        answering.handIn(Answering.RESPONDENT, token);
        String unfinished = surveys.link(campaign, "Borne");
        answering.begin(Answering.RESPONDENT, unfinished);
        surveys.go(unfinished, "who", Map.of("v_status", List.of("h")));
        surveys.go(unfinished, "reason", Map.of());
        surveys.go(unfinished, "reach", Map.of("c_reach_email", List.of("ander@example.org")));
        String typed = "survey.draft where campaign_id = ? and contacts::text like '%ander@example.org%'";
        assertThat(surveys.rows(typed, campaign)).isOne();
        assertThat(contacts.export(researcher, campaign, "interview")).hasSize(1);
        assertThat(surveys.rows(
                        "audit.line where activity = 'survey.contacts-export' and actor_id = ?", researcher.person()))
                .isOne();

        time.pass(Period.ofDays(59));
        job.due();
        assertThat(contacts.all(researcher, campaign)).hasSize(1);
        time.pass(Period.ofDays(30));
        job.due();
        assertThat(contacts.all(researcher, campaign)).isEmpty();
        assertThat(surveys.rows(typed, campaign)).isZero();
        assertThat(campaigns.one(researcher, campaign).contactsGoneAt()).isNotNull();
        assertThat(surveys.rows("platform.destruction where relation = 'survey.contact'"))
                .isPositive();
    }
}
