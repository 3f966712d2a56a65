package nl.aantafel.plan;

import static nl.aantafel.plan.SomePlan.action;
import static nl.aantafel.plan.SomePlan.agreement;
import static nl.aantafel.plan.SomePlan.bottomLine;
import static nl.aantafel.plan.SomePlan.goal;
import static nl.aantafel.plan.SomePlan.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.HomeInput;
import nl.aantafel.casefile.Families.StayInput;
import nl.aantafel.casefile.Separations;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.plan.PlanLines.LineFor;
import nl.aantafel.plan.PlanLines.Naming;
import nl.aantafel.plan.Plans.HeadInput;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.Plans.SafetyStepInput;
import nl.aantafel.plan.Reader.Answer;
import nl.aantafel.plan.release.PlanForFamily;
import nl.aantafel.plan.release.PlanForFamily.Line;
import nl.aantafel.plan.release.PlanForFamily.Who;
import nl.aantafel.support.House;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class PlanLinesTest extends WithACase {

    private final PlanLines lines;
    private final PlanForFamily forFamily;
    private final Families families;
    private final Separations separations;
    private final Reader reader;

    PlanLinesTest(ApplicationContext app) {
        super(app);
        lines = app.getBean(PlanLines.class);
        forFamily = app.getBean(PlanForFamily.class);
        families = app.getBean(Families.class);
        separations = app.getBean(Separations.class);
        reader = new Reader(app, eva);
    }

    @Test
    void everyLineIsForThoseItConcerns() {
        UUID goal = plans.addGoal(eva, ours.id(), goal("Tim slaapt rustig", Set.of(ours.child()), Set.of()));
        UUID deed = plans.agree(
                eva,
                ours.id(),
                agreement(null, "School bellen", null, List.of(evaDoes), List.of(Party.family(ours.mother()))));
        UUID workers = plans.agree(eva, ours.id(), action("Dossiers vergelijken", evaDoes));
        UUID line = plans.addBottomLine(eva, ours.id(), bottomLine("Niemand slaat", evaDoes, time.today()));
        UUID step = plans.addSafetyStep(eva, ours.id(), new SafetyStepInput(ours.father(), "Loopt een rondje"));
        plans.changeHead(
                eva,
                ours.id(),
                new HeadInput("", "", "Zes maanden rust", "", "", null, List.of()),
                plans.of(eva, ours.id()).version());

        assertThat(persons(goal)).containsExactly(ours.child());
        assertThat(persons(deed)).containsExactly(ours.mother());
        assertThat(persons(workers)).isEmpty();
        assertThat(persons(line)).containsExactlyInAnyOrder(ours.mother(), ours.father(), ours.child());
        assertThat(persons(step)).containsExactly(ours.father());
        assertThat(persons(ours.id())).hasSize(3);
    }

    @Test
    void somebodyAtTheTableChoosesForWhomALineIs() {
        UUID goal = plans.addGoal(eva, ours.id(), goal("Tim slaapt rustig", Set.of(ours.child()), Set.of()));

        lines.name(eva, ours.id(), goal, naming("", ours.mother(), ours.child()), 0);

        assertThat(persons(goal)).containsExactlyInAnyOrder(ours.mother(), ours.child());
        assertThat(refusal(() -> lines.name(eva, ours.id(), goal, naming("", ours.child()), 0)))
                .isInstanceOf(Refusal.Stale.class);
        lines.name(eva, ours.id(), goal, naming("", ours.child()), 1);
        assertThat(of(goal).chosen()).isFalse();
        assertThat(House.fieldsOf(() -> lines.name(
                        eva, ours.id(), goal, naming("", house.outsider().person()), 2)))
                .containsKey("voorWie");
        assertThat(refusal(() -> lines.name(eva, ours.id(), ours.mother(), naming(""), 0)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(() -> lines.name(house.outsider(), ours.id(), goal, naming(""), 0)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void ofTwoWhoMustNotMeetTheOtherIsNotGivenALineAboutOneWithoutAReason() {
        UUID hers = plans.agree(eva, ours.id(), action("Belt de opvang", Party.family(ours.mother())));
        separations.separate(eva, ours.id(), ours.mother(), ours.father(), "Hij bedreigt haar");

        assertThat(House.fieldsOf(() -> lines.name(eva, ours.id(), hers, naming("", ours.mother(), ours.father()), 0)))
                .containsEntry("reden", "plan.refusal.line-apart");
        lines.name(eva, ours.id(), hers, naming("Zij wil dat hij dit weet", ours.mother(), ours.father()), 0);

        assertThat(persons(hers)).contains(ours.father());
    }

    @Test
    void whoIsKeptApartLaterLosesALineAboutTheOther() {
        UUID hers = plans.agree(eva, ours.id(), action("Belt de opvang", Party.family(ours.mother())));
        lines.name(eva, ours.id(), hers, naming("", ours.mother(), ours.father()), 0);

        separations.separate(eva, ours.id(), ours.mother(), ours.father(), "Hij bedreigt haar");

        assertThat(persons(hers)).containsExactly(ours.mother());
    }

    @Test
    void aShieldedAddressInATextIsRefusedForEverybodyElseAndNotRepeated() {
        families.addHome(
                eva,
                ours.id(),
                new HomeInput(
                        "Opvang",
                        "Berkenlaan",
                        "12",
                        "4811 KL",
                        "Zandrecht",
                        true,
                        List.of(new StayInput(ours.mother(), "full", null, null))));
        UUID line = plans.addBottomLine(
                eva, ours.id(), bottomLine("Niemand komt aan de berkenlaan", evaDoes, time.today()));

        assertThat(of(line).heldBack()).containsExactlyInAnyOrder(ours.father(), ours.child());
        assertThat(persons(line)).containsExactly(ours.mother());
        String form = "/cases/" + ours.id() + "/plan/lines/" + line + "/for";
        Answer refused = reader.post(form, "_form", form, "version", 0, "voorWie", ours.father());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Deze regel kan niet naar Mark", "Haal dat eerst uit de tekst")
                .doesNotContain("4811", "Zandrecht");
        assertThat(forFamily.of(eva, ours.id())).extracting(Line::persons).containsExactly(Set.of(ours.mother()));
    }

    @Test
    void isChosenOnAPageOfItsOwnAndShownInThePlan() {
        UUID goal = plans.addGoal(eva, ours.id(), goal("Tim slaapt rustig", Set.of(ours.child()), Set.of()));
        String form = "/cases/" + ours.id() + "/plan/lines/" + goal + "/for";

        assertThat(reader.page(form)).contains("Voor wie van het gezin", "Deze regel gaat over Tim");
        assertThat(reader.postAndFollow(form, "version", 0, "voorWie", ours.mother(), "voorWie", ours.child()))
                .contains("Bewaard voor wie deze regel is.", "Alleen voor Sara en Tim");
    }

    @Test
    void aFamilyReadsOrganisationAndRoleOfWhoWorksAndNamesOfItsOwn() {
        plans.agree(
                eva,
                ours.id(),
                agreement(null, "School bellen", null, List.of(evaDoes), List.of(Party.family(ours.mother()))));

        Line line = forFamily.of(eva, ours.id()).getFirst();

        assertThat(line.who()).singleElement().satisfies(who -> {
            assertThat(who.name()).isEmpty();
            assertThat(who.organisation()).isNotEmpty();
        });
        assertThat(line.with()).extracting(Who::name).containsExactly("Sara");
    }

    private LineFor of(UUID line) {
        return lines.of(eva, ours.id()).stream()
                .filter(each -> each.line().equals(line))
                .findFirst()
                .orElseThrow();
    }

    private Set<UUID> persons(UUID line) {
        return of(line).persons();
    }

    private static Naming naming(String reason, UUID... persons) {
        return new Naming(Set.of(persons), reason);
    }
}
