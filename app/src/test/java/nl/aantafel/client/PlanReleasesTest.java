package nl.aantafel.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Separations;
import nl.aantafel.client.FamilyWords.Word;
import nl.aantafel.client.MyPlans.Kind;
import nl.aantafel.client.MyPlans.Line;
import nl.aantafel.client.MyPlans.Reply;
import nl.aantafel.client.PlanReleases.Standing;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.plan.PlanLines;
import nl.aantafel.plan.PlanLines.Naming;
import nl.aantafel.support.House;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.task.Tasks;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PlanReleasesTest {

    private final ApplicationContext app;
    private final FamilyWords words;
    private final ReleasedFamily family;

    PlanReleasesTest(ApplicationContext app) {
        this.app = app;
        words = app.getBean(FamilyWords.class);
        family = new ReleasedFamily(app);
    }

    @Test
    void nothingReachesAnybodyBeforeItIsReleased() {
        family.agree("School bellen", family.ours.mother());

        assertThat(family.reads(family.ours.mother())).isEmpty();
        family.release(family.ours.mother());

        assertThat(family.reads(family.ours.mother())).containsExactly("School bellen");
        assertThat(family.reads(family.ours.father())).isEmpty();
    }

    @Test
    void eachReadsTheirOwnLinesAndNobodyElses() {
        family.agree("Belt oma", family.ours.mother());
        family.agree("Volgt de training", family.ours.father());
        family.agree("Praat met Eva", family.young);
        List.of(family.ours.mother(), family.ours.father(), family.young).forEach(family::release);

        assertThat(family.reads(family.ours.mother())).containsExactly("Belt oma");
        assertThat(family.reads(family.ours.father())).containsExactly("Volgt de training");
        assertThat(family.reads(family.young)).containsExactly("Praat met Eva");
    }

    @Test
    void theClientsRoleReachesReleasedCopiesOfItsOwnPersonOnly() {
        family.agree("Belt oma", family.ours.mother());
        family.agree("Volgt de training", family.ours.father());
        family.release(family.ours.mother());
        family.release(family.ours.father());

        assertThat(family.below(
                        family.ours.father(), "select content ->> 'text' from client.release where kind = 'agreement'"))
                .containsExactly("Volgt de training");
        assertThat(family.below(
                        family.ours.father(),
                        "select id from client.release where case_id = ? and content::text like '%oma%'",
                        family.ours.id()))
                .isEmpty();
        for (String other : List.of(
                "plan.agreement", "plan.line_for", "casefile.person", "casefile.reachable", "meeting.conference")) {
            assertThatThrownBy(() -> family.below(family.ours.father(), "select 1 from " + other))
                    .as(other)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void whatIsTakenBackIsGoneAtOnce() {
        family.agree("Belt oma", family.ours.mother());
        family.agree("Belt school", family.ours.mother());
        family.release(family.ours.mother());
        UUID released = family.member(family.ours.mother()).lines().stream()
                .filter(each -> each.copy().content().text().equals("Belt oma"))
                .findFirst()
                .orElseThrow()
                .released();

        family.releases.takeBack(family.eva, family.ours.id(), family.ours.mother(), Optional.ofNullable(released));
        assertThat(family.reads(family.ours.mother())).containsExactly("Belt school");
        family.releases.takeBack(family.eva, family.ours.id(), family.ours.mother(), Optional.empty());
        assertThat(family.reads(family.ours.mother())).isEmpty();
        assertThat(family.below(family.ours.mother(), "select id from client.release"))
                .isEmpty();
    }

    @Test
    void whatIsReadIsWhatWasLookedAt() {
        family.agree("Belt oma", family.ours.mother());
        family.agree("Belt school", family.ours.mother());
        List<PlanCopy.Content> looked = family.member(family.ours.mother()).lines().stream()
                .map(each -> each.copy().content())
                .toList();
        family.release(family.ours.mother());

        assertThat(family.myPlans
                        .of(family.at(family.ours.mother()), Optional.empty())
                        .lines())
                .extracting(each -> each.copy().content())
                .containsExactlyElementsOf(looked);
    }

    @Test
    void releasesWhatWasLookedAtOrNothing() {
        family.agree("Belt oma", family.ours.mother());
        String looked = family.member(family.ours.mother()).fingerprint();
        family.agree("Belt school", family.ours.mother());

        assertThat(House.refusalOf(
                        () -> family.releases.release(family.eva, family.ours.id(), family.ours.mother(), looked)))
                .isEqualTo(new Refusal.Conflict("client.release.changed", List.of("Sara")));
        assertThat(family.reads(family.ours.mother())).isEmpty();
    }

    @Test
    void saysWhatChangedSinceTheLastReleaseAndWhatWasRead() {
        UUID school = family.agree("Belt school", family.ours.mother());
        family.agree("Belt oma", family.ours.mother());
        family.release(family.ours.mother());
        family.reads(family.ours.mother());
        family.agree("Belt de huisarts", family.ours.mother());
        family.plans.report(family.eva, family.ours.id(), school, "done", "", 0);

        var member = family.member(family.ours.mother());

        assertThat(member.lines())
                .filteredOn(each -> each.copy().kind().equals(PlanCopy.AGREEMENT))
                .extracting(each -> each.copy().content().text(), PlanReleases.Line::standing)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Belt oma", Standing.SAME),
                        org.assertj.core.groups.Tuple.tuple("Belt de huisarts", Standing.NEW),
                        org.assertj.core.groups.Tuple.tuple("Belt school", Standing.GONE));
        assertThat(member.read()).isEqualTo(member.released());
        family.release(family.ours.mother());
        assertThat(family.member(family.ours.mother()).changes()).isZero();
        assertThat(family.reads(family.ours.mother())).containsExactlyInAnyOrder("Belt oma", "Belt de huisarts");
    }

    @Test
    void aLineAboutOneOfTwoWhoMustNotMeetDoesNotReachTheOther() {
        UUID hers = family.agree("Gaat naar de opvang", family.ours.mother());
        app.getBean(PlanLines.class)
                .name(
                        family.eva,
                        family.ours.id(),
                        hers,
                        new Naming(Set.of(family.ours.mother(), family.ours.father()), ""),
                        0);
        app.getBean(Separations.class)
                .separate(family.eva, family.ours.id(), family.ours.mother(), family.ours.father(), "Bedreigt haar");
        family.release(family.ours.mother());
        family.release(family.ours.father());

        assertThat(family.reads(family.ours.mother())).containsExactly("Gaat naar de opvang");
        assertThat(family.reads(family.ours.father())).isEmpty();
    }

    @Test
    void aShieldedAddressInALineReachesNobodyElse() {
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
                        List.of(new Families.StayInput(family.ours.mother(), "full", null, null))));
        family.agree("Haalt Tim op aan de Berkenlaan", family.ours.mother(), family.ours.father());
        family.release(family.ours.mother());
        family.release(family.ours.father());

        assertThat(family.member(family.ours.father()).heldBack()).containsExactly("Haalt Tim op aan de Berkenlaan");
        assertThat(family.reads(family.ours.mother())).containsExactly("Haalt Tim op aan de Berkenlaan");
        assertThat(family.reads(family.ours.father())).isEmpty();
        assertThat(family.below(
                        family.ours.father(), "select id from client.release where content::text ilike '%berkenlaan%'"))
                .isEmpty();
    }

    @Test
    void onlyWhoMayReleaseDoes() {
        String stand = family.member(family.ours.mother()).fingerprint();

        assertThat(House.refusalOf(() -> family.releases.release(
                        family.house.youthProtection(), family.ours.id(), family.ours.mother(), stand)))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(House.refusalOf(() -> family.releases.release(
                        family.house.outsider(), family.ours.id(), family.ours.mother(), stand)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(House.refusalOf(
                        () -> family.releases.release(family.eva, family.ours.id(), family.ours.child(), stand)))
                .isEqualTo(new Refusal.Conflict("client.release.no-page", List.of("Tim")));
    }

    @Test
    void nothingIsReleasedUntilPagesAreSwitchedOnAndOffIsOffAtOnce() {
        family.agree("Belt oma", family.ours.mother());
        family.release(family.ours.mother());
        Outlets outlets = app.getBean(Outlets.class);

        outlets.switchOff(family.house.administrator(), family.house.partnership());
        try {
            assertThat(family.reads(family.ours.mother())).isEmpty();
            String stand = family.member(family.ours.mother()).fingerprint();
            assertThat(House.refusalOf(
                            () -> family.releases.release(family.eva, family.ours.id(), family.ours.mother(), stand)))
                    .isInstanceOfSatisfying(
                            Refusal.MayNot.class,
                            refused -> assertThat(refused.rule()).startsWith("AVG, artikel 35"));
            assertThat(House.fieldsOf(
                            () -> outlets.switchOn(family.house.administrator(), family.house.partnership(), " ")))
                    .containsKey("kenmerk");
        } finally {
            outlets.switchOn(family.house.administrator(), family.house.partnership(), "FG-2026-14");
        }
        assertThat(family.reads(family.ours.mother())).containsExactly("Belt oma");
    }

    @Test
    void workersAreAnOrganisationAndARoleOnTheCopy() {
        family.agree("Belt oma", family.ours.mother());
        family.release(family.ours.mother());

        assertThat(family.below(family.ours.mother(), "select content::text || released_as from client.release"))
                .isNotEmpty()
                .noneMatch(each -> each.contains("Eva") || each.contains("Jansen"));
    }

    @Test
    void whatSomebodySaysOfALineReachesWhoDirectsTheCaseAndTheAnswerComesBack() {
        family.agree("Belt oma", family.ours.mother());
        family.release(family.ours.mother());
        Line line = agreement(family.ours.mother());

        family.myPlans.say(
                family.at(family.ours.mother()), Optional.empty(), new Reply(line.id(), Kind.QUESTION, "Welke oma?"));
        family.myPlans.say(
                family.at(family.ours.mother()), Optional.empty(), new Reply(line.id(), Kind.QUESTION, "Welke oma?"));
        Word asked = words.of(family.eva, family.ours.id()).getFirst();
        words.answer(family.eva, family.ours.id(), asked.id(), "Oma Riet.");

        assertThat(words.of(family.eva, family.ours.id())).hasSize(1);
        assertThat(asked.about()).isEqualTo("Belt oma");
        assertThat(agreement(family.ours.mother()).reactions()).singleElement().satisfies(said -> {
            assertThat(said.readAt()).isNotNull();
            assertThat(said.answer()).isEqualTo("Oma Riet.");
            assertThat(said.answeredAs()).doesNotContain("Eva");
        });
        assertThat(House.refusalOf(() -> words.of(family.house.youthProtection(), family.ours.id())))
                .isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void whoDirectsTheCaseHasOneTaskToReadWhatTheFamilyWroteUntilAllWasRead() {
        family.agree("Belt oma", family.ours.mother(), family.ours.father());
        family.release(family.ours.mother());
        family.release(family.ours.father());
        for (UUID person : List.of(family.ours.mother(), family.ours.father())) {
            family.myPlans.say(
                    family.at(person),
                    Optional.empty(),
                    new Reply(agreement(person).id(), Kind.WORDS, "Goed idee."));
        }

        assertThat(tasks()).singleElement().satisfies(task -> {
            assertThat(task.owner()).isEqualTo(family.eva.person());
            assertThat(task.note()).isEmpty();
        });
        words.of(family.eva, family.ours.id()).forEach(each -> words.read(family.eva, family.ours.id(), each.id()));
        assertThat(tasks()).isEmpty();
    }

    @Test
    void whatSomebodyTakesBackIsReadByNobodyAndNeedsNoReading() {
        family.agree("Belt oma", family.ours.mother());
        family.release(family.ours.mother());
        Line line = agreement(family.ours.mother());
        family.myPlans.say(
                family.at(family.ours.mother()), Optional.empty(), new Reply(line.id(), Kind.WORDS, "Liever niet."));
        UUID said = words.of(family.eva, family.ours.id()).getFirst().id();
        assertThat(tasks()).hasSize(1);

        assertThat(House.refusalOf(
                        () -> family.myPlans.takeBack(family.at(family.ours.father()), Optional.empty(), said)))
                .isInstanceOf(Refusal.NotFound.class);
        family.myPlans.takeBack(family.at(family.ours.mother()), Optional.empty(), said);

        assertThat(words.of(family.eva, family.ours.id())).isEmpty();
        assertThat(agreement(family.ours.mother()).reactions()).isEmpty();
        assertThat(tasks()).isEmpty();
    }

    private List<Tasks.TaskView> tasks() {
        return app.getBean(Tasks.class).ofCase(family.eva, family.ours.id()).stream()
                .filter(each -> each.kind().equals("read_family_words") && !each.done())
                .toList();
    }

    @Test
    void doneIsTakenOverByAPersonAndNotByItself() {
        UUID agreement = family.agree("Belt oma", family.ours.mother());
        family.release(family.ours.mother());
        family.myPlans.say(
                family.at(family.ours.mother()),
                Optional.empty(),
                new Reply(agreement(family.ours.mother()).id(), Kind.DONE, ""));

        assertThat(state(agreement)).isEqualTo("open");
        Word said = words.of(family.eva, family.ours.id()).getFirst();
        words.takeOver(family.eva, family.ours.id(), said.id());

        assertThat(state(agreement)).isEqualTo("done");
        assertThat(House.refusalOf(() -> words.takeOver(family.eva, family.ours.id(), said.id())))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void nobodyAnswersToAnothersLine() {
        family.agree("Belt oma", family.ours.mother());
        family.release(family.ours.mother());
        UUID line = agreement(family.ours.mother()).id();

        assertThat(House.refusalOf(() -> family.myPlans.say(
                        family.at(family.ours.father()), Optional.empty(), new Reply(line, Kind.WORDS, "Nee"))))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(House.fieldsOf(() -> family.myPlans.say(
                        family.at(family.ours.mother()), Optional.empty(), new Reply(line, Kind.NOT_DONE, " "))))
                .containsKey("woorden");
    }

    private Line agreement(UUID person) {
        return family.myPlans.of(family.at(person), Optional.empty()).lines().stream()
                .filter(each -> each.copy().kind().equals(PlanCopy.AGREEMENT))
                .findFirst()
                .orElseThrow();
    }

    private String state(UUID agreement) {
        return family.plans.of(family.eva, family.ours.id()).agreements().stream()
                .filter(each -> each.id().equals(agreement))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
