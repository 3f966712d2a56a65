package nl.aantafel.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Investigations;
import nl.aantafel.casefile.Separations;
import nl.aantafel.casefile.Sharing;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Conditions;
import nl.aantafel.casefile.Statements.OwnViewView;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.casefile.release.StatementsForFamily.Bar;
import nl.aantafel.client.MyWords.Told;
import nl.aantafel.client.StatementReleases.Line;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class StatementReleasesTest {

    private final ApplicationContext app;
    private final Statements statements;
    private final StatementReleases releases;
    private final MyWords words;
    private final ReleasedFamily family;

    StatementReleasesTest(ApplicationContext app) {
        this.app = app;
        statements = app.getBean(Statements.class);
        releases = app.getBean(StatementReleases.class);
        words = app.getBean(MyWords.class);
        family = new ReleasedFamily(app);
    }

    private Write write(Speaker speaker, String text, UUID... about) {
        return new Write(
                text,
                "suspicion",
                "",
                speaker,
                null,
                "",
                Set.of(about),
                Set.of("health"),
                "",
                "",
                "",
                Audience.TABLE,
                "",
                Risk.NONE,
                Optional.empty(),
                "",
                null);
    }

    private UUID say(Write write) {
        return statements.write(family.house.youthProtection(), family.ours.id(), write);
    }

    private UUID say(String text, UUID... about) {
        return say(write(youthProtection(), text, about));
    }

    private Speaker youthProtection() {
        return Speaker.professional(family.house.id(Who.YOUTH_PROTECTION));
    }

    private void release(UUID person, UUID... versions) {
        releases.release(family.eva, family.ours.id(), person, Set.of(versions));
    }

    private Line line(UUID person, UUID version) {
        return releases.of(family.eva, family.ours.id(), person, null).lines().stream()
                .filter(each -> each.said().id().equals(version))
                .findFirst()
                .orElseThrow();
    }

    private List<Told> told(UUID person) {
        return words.of(family.at(person), Optional.empty()).told();
    }

    private List<String> reads(UUID person) {
        return told(person).stream().map(each -> each.copy().content().text()).toList();
    }

    private List<String> ownViews(Actor reader, UUID statement) {
        return statements.byIds(reader, family.ours.id(), List.of(statement)).getFirst().ownViews().stream()
                .map(OwnViewView::text)
                .toList();
    }

    @Test
    void somebodyReadsWhatWasReleasedToThemWordForWordAndNothingElse() {
        UUID mother = family.ours.mother();
        UUID one = say("Zij slaapt slecht.", mother);
        say("Zij eet weinig.", mother);
        UUID his = say("Hij slaapt slecht.", family.ours.father());
        assertThat(reads(mother)).isEmpty();

        release(mother, one);
        release(family.ours.father(), his);

        assertThat(told(mother)).singleElement().satisfies(each -> {
            assertThat(each.copy().content().text()).isEqualTo("Zij slaapt slecht.");
            assertThat(each.copy().content().kind()).isEqualTo("suspicion");
            assertThat(each.releasedAs()).doesNotContain("Eva").isNotBlank();
        });
        assertThat(reads(family.ours.father())).containsExactly("Hij slaapt slecht.");
        assertThat(reads(family.young)).isEmpty();
        assertThat(line(mother, one).released()).isPresent();
    }

    @Test
    void aCorrectedOrWithdrawnVersionIsGoneAtOnce() {
        UUID mother = family.ours.mother();
        UUID one = say("Zij slaapt slecht.", mother);
        UUID other = say("Zij eet weinig.", mother);
        release(mother, one, other);

        UUID better = statements.correct(
                family.house.youthProtection(),
                family.ours.id(),
                one,
                Write.sentence(youthProtection(), "Zij sliep slecht."));
        assertThat(reads(mother)).containsExactly("Zij eet weinig.");
        statements.withdraw(family.house.youthProtection(), family.ours.id(), other);
        assertThat(reads(mother)).isEmpty();
        assertThat(family.below(mother, "select id from client.release")).isEmpty();

        assertThat(House.refusalOf(() -> release(mother, one)))
                .isEqualTo(new Refusal.Conflict("client.statements.changed", List.of()));
        assertThat(line(mother, better).renewed()).isTrue();
        release(mother, better);
        assertThat(reads(mother)).containsExactly("Zij sliep slecht.");
        assertThat(line(mother, better).renewed()).isFalse();
    }

    @Test
    void whatIsTakenBackIsGoneAtOnce() {
        UUID mother = family.ours.mother();
        UUID one = say("Zij slaapt slecht.", mother);
        release(mother, one);
        UUID copy = line(mother, one).released().orElseThrow().id();

        assertThat(House.refusalOf(() -> releases.takeBack(family.eva, family.ours.id(), family.ours.father(), copy)))
                .isInstanceOf(Refusal.NotFound.class);
        releases.takeBack(family.eva, family.ours.id(), mother, copy);

        assertThat(reads(mother)).isEmpty();
    }

    @Test
    void theConditionsOfWhoBroughtItHold() {
        UUID mother = family.ours.mother();
        Write write = write(youthProtection(), "Zij slaapt slecht.", mother);
        UUID notOnward = say(write.withConditions(new Conditions("", true, null, Map.of())));
        UUID until = say(write.withConditions(new Conditions("", false, LocalDate.of(2099, 1, 1), Map.of())));
        UUID referral = say(write.withAudience(Audience.REFERRAL));
        UUID own = statements.write(
                family.eva,
                family.ours.id(),
                write(Speaker.professional(family.eva.person()), "Zij belt vaak.", mother)
                        .withConditions(new Conditions("", true, null, Map.of())));

        assertThat(line(mother, notOnward).said().bars()).containsExactly(Bar.NOT_ONWARD);
        assertThat(line(mother, until).said().bars()).containsExactly(Bar.UNTIL);
        assertThat(line(mother, referral).said().bars()).contains(Bar.PART, Bar.REFERRAL);
        assertThat(line(mother, own).said().bars()).isEmpty();
        for (UUID barred : List.of(notOnward, until, referral)) {
            assertThat(House.refusalOf(() -> release(mother, own, barred)))
                    .isEqualTo(new Refusal.Conflict("client.statements.barred", List.of("Sara")));
        }
        assertThat(reads(mother)).isEmpty();
    }

    @Test
    void whatTellsOfSomebodyElseIsHeldBack() {
        UUID mother = family.ours.mother();
        UUID father = family.ours.father();
        UUID hers = say(write(Speaker.family(mother), "Hij dreigt met weglopen.", father));
        UUID both = say("Zij maken ruzie.", mother, father);
        family.families.addHome(
                family.eva,
                family.ours.id(),
                new Families.HomeInput(
                        "Opvang",
                        "Berkenlaan",
                        "12",
                        "4811 KL",
                        "Zandrecht",
                        true,
                        List.of(new Families.StayInput(mother, "full", null, null))));
        UUID where = say("Hij staat vaak in de Berkenlaan.", father);

        assertThat(line(father, hers).said().bars()).containsExactly(Bar.OTHERS_WORDS);
        assertThat(line(father, where).said().bars()).containsExactly(Bar.SHIELDED);
        assertThat(line(father, both).said().bars()).isEmpty();
        release(father, both);
        app.getBean(Separations.class).separate(family.eva, family.ours.id(), mother, father, "Bedreigt haar");
        assertThat(line(father, both).said().bars()).containsExactly(Bar.APART);
        assertThat(line(father, both).wrong()).isTrue();
    }

    @Test
    void anOrganisationWithAnInvestigationSharesNothing() {
        UUID mother = family.ours.mother();
        family.house.join(family.ours.id(), Who.POLICE);
        UUID said = statements.write(
                family.house.police(),
                family.ours.id(),
                Write.sentence(Speaker.professional(family.house.id(Who.POLICE)), "Zij is gezien."));
        app.getBean(Investigations.class).set(family.house.police(), family.ours.id());

        assertThat(line(mother, said).said().bars()).contains(Bar.INVESTIGATION);
    }

    @Test
    void onlyWhoMayReleaseDoes() {
        UUID mother = family.ours.mother();
        UUID one = say("Zij slaapt slecht.", mother);

        assertThat(House.refusalOf(
                        () -> releases.release(family.house.youthProtection(), family.ours.id(), mother, Set.of(one))))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(House.refusalOf(() -> releases.of(family.house.outsider(), family.ours.id(), mother, null)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(House.fieldsOf(() -> release(mother))).containsKey("bijdragen");
        assertThat(House.refusalOf(() -> release(family.ours.father(), one)))
                .isEqualTo(new Refusal.Conflict("client.statements.changed", List.of()));
    }

    @Test
    void anOwnViewStandsBesideTheStatementAtOnceAndNobodyElseOfTheFamilyReadsIt() {
        UUID mother = family.ours.mother();
        UUID one = say("Zij en hij slapen slecht.", mother, family.ours.father());
        release(mother, one);
        release(family.ours.father(), one);
        UUID told = told(mother).getFirst().id();

        words.see(family.at(mother), Optional.empty(), told, "Ik slaap goed.");
        assertThat(ownViews(family.house.youthProtection(), one)).containsExactly("Ik slaap goed.");
        assertThat(app.getBean(Sharing.class).changed(family.house.youthProtection(), family.ours.id()))
                .extracting(Sharing.Changed::what)
                .contains(Sharing.What.OWN_WORDS);
        words.see(family.at(mother), Optional.empty(), told, "Ik slaap nu goed.");
        assertThat(ownViews(family.house.youthProtection(), one)).containsExactly("Ik slaap nu goed.");

        assertThat(told(family.ours.father()).getFirst().view()).isNull();
        assertThat(family.below(family.ours.father(), "select body from client.contribution"))
                .isEmpty();
        assertThat(House.refusalOf(() -> words.see(family.at(family.ours.father()), Optional.empty(), told, "Ik ook.")))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void anOwnViewGoesWhenItsWriterTakesItBackAndStaysWhenTheTextIsPutRight() {
        UUID mother = family.ours.mother();
        UUID one = say("Zij slaapt slecht.", mother);
        release(mother, one);
        words.see(family.at(mother), Optional.empty(), told(mother).getFirst().id(), "Ik slaap goed.");
        UUID better = statements.correct(
                family.house.youthProtection(),
                family.ours.id(),
                one,
                Write.sentence(youthProtection(), "Zij sliep slecht."));

        MyWords.Words now = words.of(family.at(mother), Optional.empty());
        assertThat(now.told()).isEmpty();
        assertThat(now.loose()).extracting(MyWords.View::text).containsExactly("Ik slaap goed.");
        assertThat(ownViews(family.house.youthProtection(), better)).containsExactly("Ik slaap goed.");

        words.takeBack(
                family.at(mother), Optional.empty(), now.loose().getFirst().id());
        assertThat(ownViews(family.house.youthProtection(), better)).isEmpty();
        assertThat(words.of(family.at(mother), Optional.empty()).loose()).isEmpty();
    }

    @Test
    void anEmptyViewIsNoView() {
        UUID mother = family.ours.mother();
        release(mother, say("Zij slaapt slecht.", mother));
        UUID told = told(mother).getFirst().id();

        assertThat(House.fieldsOf(() -> words.see(family.at(mother), Optional.empty(), told, "  ")))
                .containsKey("kijk");
    }

    @Test
    void whoIsBroughtAlongReadsAndWritesNothing() {
        UUID mother = family.ours.mother();
        release(mother, say("Zij slaapt slecht.", mother));
        UUID told = told(mother).getFirst().id();
        Actor along = family.along(mother);

        UUID page = app.getBean(OwnDoors.class).pages(along).getFirst().id();
        assertThat(words.of(along, Optional.of(page)).told()).hasSize(1);
        assertThat(House.refusalOf(() -> words.see(along, Optional.of(page), told, "Nee.")))
                .isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void whoRepresentsSomebodyIsToldNothingOfIt() {
        UUID young = family.young;
        Actor mother = family.representing(young, family.ours.mother());
        release(young, say("Lot slaapt slecht.", young));
        UUID page = app.getBean(OwnDoors.class).pages(mother).stream()
                .filter(each -> each.holder().equals("representative"))
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(House.refusalOf(() -> words.of(mother, Optional.of(page)))).isInstanceOf(Refusal.NotFound.class);
        assertThat(family.belowAs(mother, "select id from client.release where kind = 'statement'"))
                .isEmpty();
    }

    @Test
    void aVersionThatDoesNotStandAnyMoreCannotBeCopiedByAnyWay() {
        UUID mother = family.ours.mother();
        UUID one = say("Zij slaapt slecht.", mother);
        release(mother, one);
        statements.correct(
                family.house.youthProtection(),
                family.ours.id(),
                one,
                Write.sentence(youthProtection(), "Zij sliep slecht."));

        assertThatThrownBy(() -> new Below(app.getBean(TestDatabase.class), app.getBean(Time.class))
                        .run(
                                family.eva,
                                "insert into client.release (id, case_id, person, kind, source_id, content, categories, released_by,"
                                        + " released_as, released_at) select gen_random_uuid(), case_id, person, kind, source_id, content,"
                                        + " categories, released_by, released_as, released_at from client.release where source_id = ?",
                                one))
                .hasMessageContaining("no statement to copy");
    }

    @Test
    void theClientsRoleReachesNoStatementItself() {
        for (String other : List.of("casefile.statement", "casefile.own_view", "casefile.statement_subject")) {
            assertThatThrownBy(() -> family.below(family.ours.mother(), "select 1 from " + other))
                    .as(other)
                    .hasMessageContaining("permission denied");
        }
    }
}
