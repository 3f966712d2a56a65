package nl.aantafel.casefile;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.person;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.aantafel.casefile.CaseFiles.CaseQuery;
import nl.aantafel.casefile.CaseFiles.CaseRow;
import nl.aantafel.casefile.CaseFiles.ChangeCase;
import nl.aantafel.casefile.CaseFiles.OpenCase;
import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CaseFilesTest {

    private final BeanFactory beans;
    private final Laid laid;
    private final House house;
    private final CaseFiles cases;

    CaseFilesTest(BeanFactory beans) {
        this.beans = beans;
        laid = new Laid(beans);
        house = laid.house;
        cases = laid.cases;
    }

    private OpenCase command(House in, String family) {
        return new OpenCase(in.partnership(), in.organisation(Who.VEILIG_THUIS), in.seat(Who.VEILIG_THUIS), family, "");
    }

    @Test
    void numbersFollowEachOtherPerPartnershipAlsoWhenOpenedAtOnce() throws Exception {
        House own = House.another(beans);
        List<Callable<UUID>> opening = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            opening.add(() -> cases.open(own.veiligThuis(), command(own, "Gezin")));
        }
        List<String> numbers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var opened : threads.invokeAll(opening)) {
                numbers.add(cases.view(own.veiligThuis(), opened.get()).number());
            }
        }
        int year = laid.today.getYear();
        assertThat(numbers)
                .doesNotHaveDuplicates()
                .contains(year + "-0001", year + "-0012")
                .hasSize(12);
    }

    @Test
    void refusesToReferForAnotherOrganisationOrWithoutARole() {
        OpenCase others =
                new OpenCase(house.partnership(), house.organisation(Who.POLICE), house.seat(Who.POLICE), "X", "");
        assertThat(fieldsOf(() -> cases.open(house.veiligThuis(), others))).containsOnlyKeys("organisatie", "zetel");
        assertThat(refusalOf(() -> cases.open(house.administrator(), command(house, "X"))))
                .isEqualTo(new Refusal.MayNot("access.no-duty.refer"));
    }

    @Test
    void followsTheOrderOfTheLaw() {
        Case opened = house.openedCase();
        Actor referrer = house.veiligThuis();
        assertThat(refusalOf(() -> cases.fits(house.processDirector(), opened.id(), "crime")))
                .as("not sent yet: the desk does not see it")
                .isEqualTo(new Refusal.NotFound());
        Case referred = house.referredCase();
        assertThat(refusalOf(() -> cases.takeUp(house.processDirector(), referred.id(), "regular", "")))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(refusalOf(() -> cases.fits(referrer, referred.id(), "crime")))
                .isInstanceOf(Refusal.MayNotDecide.class);
        cases.fits(house.police(), referred.id(), "crime");
        assertThat(fieldsOf(() -> cases.takeUp(house.secretary(), referred.id(), "quick", "")))
                .containsKey("aanpak");
        cases.takeUp(house.secretary(), referred.id(), "mda_plus_plus", "Al jaren onveilig");
        assertThat(cases.view(house.secretary(), referred.id())).satisfies(view -> {
            assertThat(view.state()).isEqualTo(State.TAKEN_UP);
            assertThat(view.purpose()).isEqualTo("crime");
            assertThat(view.pathway()).isEqualTo("mda_plus_plus");
            assertThat(view.takenUpOn()).isEqualTo(laid.today);
        });
    }

    @Test
    void switchingThePathwayKeepsTheHistory() {
        Case on = house.takenUpCase();
        cases.switchPathway(house.caseDirector(), on.id(), "mda_plus_plus", "Het blijft onveilig.");
        assertThat(cases.pathways(house.caseDirector(), on.id()))
                .extracting(CaseFiles.PathwayPeriod::pathway)
                .containsExactly("regular", "mda_plus_plus");
        assertThat(fieldsOf(() -> cases.switchPathway(house.caseDirector(), on.id(), "mda_plus_plus", "")))
                .containsOnlyKeys("reden", "aanpak");
    }

    @Test
    void switchesThePathwayOnADayOfThePresentOneAndNeverInTimeToCome() {
        Case on = house.referredCase();
        cases.fits(house.police(), on.id(), "crime");
        LocalDate start = laid.today.minusDays(30);
        cases.takeUp(house.processDirector(), on.id(), new CaseFiles.Follow("regular", "Samen nodig.", start));
        assertThat(cases.view(house.processDirector(), on.id()).takenUpOn()).isEqualTo(start);
        for (LocalDate wrong : List.of(start.minusDays(1), laid.today.plusDays(1))) {
            assertThat(fieldsOf(() -> cases.switchPathway(
                            house.processDirector(),
                            on.id(),
                            new CaseFiles.Follow("mda_plus_plus", "Het blijft onveilig.", wrong))))
                    .containsOnlyKeys("datum");
        }
        cases.switchPathway(
                house.processDirector(),
                on.id(),
                new CaseFiles.Follow("mda_plus_plus", "Het blijft onveilig.", start.plusDays(9)));
        assertThat(cases.pathways(house.processDirector(), on.id()))
                .extracting(CaseFiles.PathwayPeriod::from)
                .containsExactly(start, start.plusDays(9));
    }

    @Test
    void listsOwnCasesNewestFirstWithPhaseAndDirector() {
        House own = House.another(beans);
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.addFirst(own.takenUpCase().id());
        }
        laid.phases.decide(
                own.caseDirector(), made.getFirst(), new Phases.Decide("immediate_safety", laid.today, "", null));
        Slice<CaseRow> first = cases.mine(own.processDirector(), new CaseQuery(Set.of(State.TAKEN_UP), null, 3));
        Slice<CaseRow> rest = cases.mine(
                own.processDirector(), new CaseQuery(Set.of(), first.next().orElseThrow(), 3));
        assertThat(first.rows()).extracting(CaseRow::id).containsExactlyElementsOf(made.subList(0, 3));
        assertThat(rest.rows()).extracting(CaseRow::id).containsExactlyElementsOf(made.subList(3, 5));
        assertThat(rest.next()).isEmpty();
        assertThat(first.rows().getFirst()).satisfies(row -> {
            assertThat(row.phase()).isEqualTo("immediate_safety");
            assertThat(row.director()).isEqualTo(own.id(Who.CASE_DIRECTOR));
            assertThat(row.role()).isEqualTo("process_director");
        });
        assertThat(cases.mine(own.veiligThuis(), new CaseQuery(Set.of(), null, 3))
                        .rows()
                        .getFirst())
                .satisfies(row -> {
                    assertThat(row.phase()).as("not for the referrer").isEmpty();
                    assertThat(row.director()).isNull();
                });
        assertThat(cases.mine(own.outsider(), new CaseQuery(Set.of(), null, 3)).rows())
                .isEmpty();
    }

    @Test
    void refusesAKeyThatIsNoneOfOurs() {
        assertThat(fieldsOf(() -> cases.mine(house.police(), new CaseQuery(Set.of(), "overmorgen", 3))))
                .containsKey("na");
    }

    @Test
    void tellsOnlyTheDeskWhoMayBeKnown() {
        House own = House.another(beans);
        UUID known = own.referredCase().id();
        Case referred = own.referredCase();
        UUID alike =
                laid.families.addPerson(own.processDirector(), known, person("Jan", "Meyer", LocalDate.of(1980, 5, 5)));
        UUID here = laid.families.addPerson(
                own.processDirector(), referred.id(), person("Johan", "van Meijer", LocalDate.of(1980, 5, 5)));
        assertThat(alike).isNotEqualTo(here);
        assertThat(cases.likely(own.processDirector(), referred.id())).anySatisfy(likeness -> {
            assertThat(likeness.personHere()).isEqualTo(here);
            assertThat(likeness.caseThere()).isEqualTo(known);
            assertThat(likeness.why()).isEqualTo("sound_and_birth_date");
        });
        assertThat(cases.likely(own.veiligThuis(), referred.id())).isEmpty();
        assertThat(cases.likely(own.police(), referred.id())).isEmpty();
        cases.join(own.processDirector(), referred.id(), known);
        assertThat(cases.joinedTo(own.secretary(), referred.id())).contains(known);
        assertThat(cases.joinedTo(own.veiligThuis(), referred.id())).isEmpty();
    }

    @Test
    void findsNobodyInAnotherPartnership() {
        House one = House.another(beans);
        House two = House.another(beans);
        one.referredCase();
        Case there = two.referredCase();
        assertThat(cases.likely(two.processDirector(), there.id())).isEmpty();
    }

    @Test
    void aStaleChangeShowsBoth() {
        Case on = house.takenUpCase();
        ChangeCase seen = laid.head(0);
        cases.change(house.caseDirector(), on.id(), seen);
        Refusal.Stale stale = (Refusal.Stale) refusalOf(() -> cases.change(house.secretary(), on.id(), seen));
        assertThat(stale.currentVersion()).isEqualTo(1);
        assertThat(stale.changedBy()).isEqualTo(Who.CASE_DIRECTOR.fullName());
        assertThat(stale.current())
                .containsEntry("stoplichtReden", "Weinig contact")
                .containsEntry("gezinsnaam", "De Wilde");
    }

    @Test
    void namesEveryWrongFieldOfTheHead() {
        Case on = house.takenUpCase();
        ChangeCase wrong = new ChangeCase(" ", "x", "", "y", "", "purple", "", "n".repeat(201), Set.of("rude"), 0);
        assertThat(fieldsOf(() -> cases.change(house.caseDirector(), on.id(), wrong)))
                .containsOnlyKeys("gezinsnaam", "hoofdvraag", "scheiding", "stoplicht", "anderNummer", "soortenGeweld");
        assertThat(cases.view(house.caseDirector(), on.id()).version()).isZero();
    }

    @Test
    void aReferrerChangesNothingOnceItIsDecided() {
        Case on = house.takenUpCase();
        assertThat(refusalOf(() -> cases.change(house.veiligThuis(), on.id(), laid.head(0))))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(refusalOf(() -> laid.families.addPerson(house.veiligThuis(), on.id(), person("A", "B", null))))
                .isInstanceOf(Refusal.Conflict.class);
    }
}
