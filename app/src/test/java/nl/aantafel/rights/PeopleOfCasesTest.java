package nl.aantafel.rights;

import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.HomeInput;
import nl.aantafel.kernel.Acting;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.PeopleOfCases;
import nl.aantafel.kernel.PeopleOfCases.CaseOfPeople;
import nl.aantafel.kernel.PeopleOfCases.PersonOfCase;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who the people of a case are, told to who is in the case and to the contact point, and to nobody else. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PeopleOfCasesTest {

    private final House house;
    private final BeanFactory beans;
    private final PeopleOfCases people;
    private final TransactionTemplate transactions;
    private final Below below;

    PeopleOfCasesTest(BeanFactory beans, TestDatabase database, PlatformTransactionManager transactions) {
        this.beans = beans;
        this.house = House.of(beans);
        this.people = beans.getBean(PeopleOfCases.class);
        this.transactions = new TransactionTemplate(transactions);
        this.below = new Below(database, beans.getBean(nl.aantafel.kernel.Time.class));
    }

    /** As a use case of this room would ask. */
    private <T> T as(Actor actor, Supplier<T> asked) {
        return ScopedValue.where(Acting.ACTOR, actor).call(() -> transactions.execute(status -> asked.get()));
    }

    private List<CaseOfPeople> forContactPoint(Actor actor, Case on) {
        return as(actor, () -> people.forContactPoint(actor, house.partnership(), Set.of(on.id())));
    }

    @Test
    void theContactPointLearnsWhoThePeopleAreAndWhoHasAuthority() {
        Case on = house.takenUpCase();
        CaseOfPeople member = as(house.youthProtection(), () -> people.ofCase(house.youthProtection(), on.id()));
        assertThat(forContactPoint(house.contactPoint(), on)).containsExactly(member);
        assertThat(member.people())
                .extracting(PersonOfCase::id)
                .containsExactlyInAnyOrder(on.mother(), on.father(), on.child());
        assertThat(member.person(on.child()).orElseThrow().authority()).isSubsetOf(on.mother(), on.father());
        assertThat(as(
                        house.contactPoint(),
                        () -> people.numbered(house.contactPoint(), house.partnership(), member.number())))
                .contains(member);
    }

    @Test
    void nobodyElseReadsThemWithoutBeingInTheCase() {
        Case on = house.takenUpCase();
        for (Actor other : List.of(house.outsider(), house.administrator(), house.processDirector())) {
            assertThat(refusalOf(() -> forContactPoint(other, on))).isInstanceOf(Refusal.MayNot.class);
            assertThatThrownBy(() -> below.run(
                            other,
                            "select * from casefile.people_for_contact_point(?, array[?]::uuid[], '')",
                            house.partnership(),
                            on.id()))
                    .hasStackTraceContaining("may not read");
        }
        assertThat(refusalOf(() -> as(house.contactPoint(), () -> people.ofCase(house.contactPoint(), on.id()))))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void theContactPointLearnsNothingOfWhatIsStillBeingWritten() {
        assertThat(forContactPoint(house.contactPoint(), house.openedCase())).isEmpty();
    }

    @Test
    void theContactPointLearnsNothingOfAnotherPartnership() {
        House other = House.another(beans);
        Case on = other.takenUpCase();
        assertThat(forContactPoint(house.contactPoint(), on)).isEmpty();
        assertThat(refusalOf(() -> as(
                        house.contactPoint(),
                        () -> people.forContactPoint(house.contactPoint(), other.partnership(), Set.of(on.id())))))
                .isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void noAddressIsToldToTheContactPoint() {
        Case on = house.takenUpCase();
        beans.getBean(Families.class)
                .addHome(
                        house.caseDirector(),
                        on.id(),
                        new HomeInput("Opvang", "Geheimstraat", "7", "1234 AB", "Verweg", true, List.of()));
        assertThat(below.run(
                        house.contactPoint(),
                        "select 1 from casefile.people_for_contact_point(?, array[?]::uuid[], '') f where to_jsonb(f)::text ilike '%geheim%'",
                        house.partnership(),
                        on.id()))
                .isZero();
        assertThat(below.run(house.contactPoint(), "select 1 from casefile.home where case_id = ?", on.id()))
                .isZero();
        assertThat(below.run(house.contactPoint(), "select 1 from casefile.person where case_id = ?", on.id()))
                .isZero();
    }
}
