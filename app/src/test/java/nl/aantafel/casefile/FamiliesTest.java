package nl.aantafel.casefile;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.person;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Families.HomeInput;
import nl.aantafel.casefile.Families.PersonInput;
import nl.aantafel.casefile.Families.RelationInput;
import nl.aantafel.casefile.Families.StayInput;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FamiliesTest {

    private final Laid laid;
    private final House house;
    private final Families families;
    private final Actor director;

    FamiliesTest(BeanFactory beans) {
        laid = new Laid(beans);
        house = laid.house;
        families = laid.families;
        director = house.caseDirector();
    }

    @Test
    void keepsNamesExactlyAsTyped() {
        Case on = house.takenUpCase();
        String arabic = "‏محمد‎ 👨‍👩‍👧";
        UUID id = families.addPerson(director, on.id(), person(arabic, "O'Neill–Şahin", null));
        assertThat(families.of(director, on.id()).person(id)).get().satisfies(kept -> {
            assertThat(kept.firstName()).isEqualTo(arabic);
            assertThat(kept.lastName()).isEqualTo("O'Neill–Şahin");
        });
    }

    @Test
    void namesEveryWrongFieldOfAPerson() {
        Case on = house.takenUpCase();
        PersonInput wrong = new PersonInput(
                "victim", " ", "", "", laid.today.plusDays(1), "m", LocalDate.of(1899, 1, 1), "1".repeat(201), "");
        assertThat(fieldsOf(() -> families.addPerson(director, on.id(), wrong)))
                .containsOnlyKeys("rol", "voornaam", "geboortedatum", "geslacht", "overledenOp", "telefoon");
        assertThat(families.of(director, on.id()).persons()).hasSize(3);
    }

    @Test
    void everyPersonHasAnOpaqueKeyOfTheirOwn() {
        Case on = house.takenUpCase();
        assertThat(families.of(director, on.id()).persons())
                .extracting(Families.PersonView::subjectKey)
                .doesNotHaveDuplicates()
                .doesNotContain(on.mother(), on.father(), on.child());
    }

    @Test
    void refusesABirthDateThatMakesAParentYounger() {
        Case on = house.takenUpCase();
        assertThat(fieldsOf(() -> families.changePerson(
                        director, on.id(), on.mother(), person("Sara", "de Wilde", LocalDate.of(2020, 1, 1)), 0)))
                .containsEntry("geboortedatum", "casefile.refusal.birth-and-parent");
    }

    @Test
    void aStaleChangeOfAPersonShowsBoth() {
        Case on = house.takenUpCase();
        families.changePerson(director, on.id(), on.child(), person("Timo", "Verbeek", null), 0);
        Refusal.Stale stale = (Refusal.Stale) refusalOf(() ->
                families.changePerson(house.secretary(), on.id(), on.child(), person("Tim", "de Wilde", null), 0));
        assertThat(stale.current()).containsEntry("voornaam", "Timo").containsEntry("achternaam", "Verbeek");
        assertThat(families.of(director, on.id()).person(on.child()))
                .get()
                .extracting(Families.PersonView::firstName)
                .isEqualTo("Timo");
    }

    @Test
    void removesAPersonOnlyWhileNothingRefersToThem() {
        Case on = house.takenUpCase();
        assertThat(refusalOf(() -> families.removePerson(director, on.id(), on.child())))
                .isEqualTo(new Refusal.Conflict("casefile.refusal.person-in-relations", List.of()));
        UUID mistake = families.addPerson(director, on.id(), person("Vergist", "", null));
        families.removePerson(director, on.id(), mistake);
        assertThat(families.of(director, on.id()).person(mistake)).isEmpty();
    }

    @Test
    void doesNotSayWhatHiddenThingRefersToAPerson() {
        Case referred = house.referredCase();
        UUID extra = families.addPerson(house.veiligThuis(), referred.id(), person("Buur", "", null));
        laid.statements.write(
                house.processDirector(), referred.id(), AudiencesTest.about(house, extra, Statements.Audience.TRIAGE));
        assertThat(refusalOf(() -> families.removePerson(house.veiligThuis(), referred.id(), extra)))
                .isEqualTo(new Refusal.Conflict("casefile.refusal.person-in-use", List.of()));
    }

    @Test
    void keepsHomesAndWhoStaysWhere() {
        Case on = house.takenUpCase();
        UUID home = families.addHome(director, on.id(), Laid.home(on.mother()));
        HomeInput both = new HomeInput(
                "Bij moeder",
                "",
                "",
                "",
                "",
                false,
                List.of(
                        new StayInput(on.mother(), "full", null, null),
                        new StayInput(on.child(), "part", laid.today, null)));
        families.changeHome(director, on.id(), home, both, 0);
        assertThat(families.of(director, on.id()).homes()).singleElement().satisfies(kept -> {
            assertThat(kept.shielded()).isFalse();
            assertThat(kept.stays())
                    .extracting(Families.StayView::person)
                    .containsExactlyInAnyOrder(on.mother(), on.child());
        });
        assertThat(refusalOf(() -> families.changeHome(director, on.id(), home, both, 0)))
                .isInstanceOf(Refusal.Stale.class);
        families.removeHome(director, on.id(), home);
        assertThat(families.of(director, on.id()).homes()).isEmpty();
    }

    @Test
    void refusesAStayOfSomebodyFromAnotherCase() {
        Case on = house.takenUpCase();
        Case other = house.takenUpCase();
        assertThat(fieldsOf(() -> families.addHome(director, on.id(), Laid.home(other.child()))))
                .containsOnlyKeys("verblijf[0].persoon");
        UUID home = families.addHome(director, other.id(), Laid.home(other.child()));
        assertThat(refusalOf(() -> families.changeHome(director, on.id(), home, Laid.home(on.child()), 0)))
                .isEqualTo(new Refusal.NotFound());
    }

    @Test
    void changesAndEndsARelation() {
        Case on = house.takenUpCase();
        UUID relation = families.relate(
                director, on.id(), new RelationInput(on.mother(), on.father(), "partner", false, null, null));
        families.changeRelation(
                director,
                on.id(),
                relation,
                new RelationInput(on.mother(), on.father(), "partner", false, null, laid.today),
                0);
        assertThat(families.of(director, on.id()).relations())
                .filteredOn(each -> each.id().equals(relation))
                .singleElement()
                .extracting(Families.RelationView::untilDay)
                .isEqualTo(laid.today);
        families.unrelate(director, on.id(), relation);
        assertThat(refusalOf(() -> families.unrelate(director, on.id(), relation)))
                .isEqualTo(new Refusal.NotFound());
    }

    @Test
    void aStaleChangeOfARelationShowsBoth() {
        Case on = house.takenUpCase();
        UUID relation = families.relate(
                director, on.id(), new RelationInput(on.mother(), on.father(), "partner", false, null, null));
        families.changeRelation(
                director,
                on.id(),
                relation,
                new RelationInput(on.mother(), on.father(), "ex_partner", false, null, null),
                0);
        Refusal.Stale stale = (Refusal.Stale) refusalOf(() -> families.changeRelation(
                house.secretary(),
                on.id(),
                relation,
                new RelationInput(on.mother(), on.father(), "partner", false, null, laid.today),
                0));
        assertThat(stale.currentVersion()).isEqualTo(1);
        assertThat(stale.current()).containsEntry("soort", "ex_partner").containsEntry("totEnMet", "");
        assertThat(stale.changedBy()).isEqualTo(House.Who.CASE_DIRECTOR.fullName());
        assertThat(families.of(director, on.id()).relations())
                .filteredOn(each -> each.id().equals(relation))
                .singleElement()
                .extracting(Families.RelationView::kind, Families.RelationView::version)
                .containsExactly("ex_partner", 1L);
    }

    @Test
    void aShieldedAddressIsOnlyForWhoMayChangeTheFamily() {
        Case on = house.takenUpCase();
        HomeInput shelter = new HomeInput(
                "Opvang",
                "Stille Laan",
                "3",
                "1234 AB",
                "Meerdam",
                true,
                List.of(new StayInput(on.mother(), "full", null, null)));
        families.addHome(director, on.id(), shelter);
        assertThat(families.of(director, on.id()).homes())
                .singleElement()
                .extracting(Families.HomeView::street)
                .isEqualTo("Stille Laan");
        assertThat(families.of(house.youthProtection(), on.id()).homes())
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.shielded()).isTrue();
                    assertThat(kept.label()).isEqualTo("Opvang");
                    assertThat(kept.street() + kept.houseNumber() + kept.postcode() + kept.place())
                            .isEmpty();
                    assertThat(kept.stays()).hasSize(1);
                });
    }

    @Test
    void whoOnlyWeighsAReferralIsNotToldAShieldedAddress() {
        Case referred = house.referredCase();
        families.addHome(
                house.veiligThuis(),
                referred.id(),
                new HomeInput("Opvang", "Stille Laan", "3", "1234 AB", "Meerdam", true, List.of()));
        assertThat(families.of(house.veiligThuis(), referred.id()).homes())
                .extracting(Families.HomeView::street)
                .containsExactly("Stille Laan");
        assertThat(families.of(house.police(), referred.id()).homes())
                .extracting(Families.HomeView::street)
                .containsExactly("");
    }

    @Test
    void aReferrerRelatesAndHousesOnlyTheirOwnFamilyBeforeItIsDecided() {
        Case referred = house.referredCase();
        Actor referrer = house.veiligThuis();
        UUID home = families.addHome(referrer, referred.id(), Laid.home(referred.mother()));
        UUID relation = families.relate(
                referrer,
                referred.id(),
                new RelationInput(referred.mother(), referred.father(), "ex_partner", false, null, null));
        assertThat(refusalOf(() -> families.addHome(house.localTeam(), referred.id(), Laid.home(referred.mother()))))
                .isEqualTo(new Refusal.NotFound());
        assertThat(refusalOf(() -> families.unrelate(house.localTeam(), referred.id(), relation)))
                .isEqualTo(new Refusal.NotFound());

        Case decided = house.takenUpCase();
        Refusal late = new Refusal.Conflict("casefile.refusal.referral-decided", List.of());
        assertThat(refusalOf(() -> families.addHome(referrer, decided.id(), Laid.home(decided.mother()))))
                .isEqualTo(late);
        assertThat(refusalOf(() -> families.relate(
                        referrer,
                        decided.id(),
                        new RelationInput(decided.mother(), decided.father(), "ex_partner", false, null, null))))
                .isEqualTo(late);
        families.changeHome(referrer, referred.id(), home, Laid.home(referred.child()), 0);
        families.unrelate(referrer, referred.id(), relation);
    }

    @Test
    void aParticipantSeesTheFamilyAndDoesNotChangeIt() {
        Case on = house.takenUpCase();
        assertThat(families.of(house.youthProtection(), on.id()).persons()).hasSize(3);
        assertThat(refusalOf(() -> families.addPerson(house.youthProtection(), on.id(), person("A", "B", null))))
                .isEqualTo(new Refusal.MayNot("access.may-not.edit-family"));
    }
}
