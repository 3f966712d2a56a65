package nl.aantafel.casefile;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.Sharing.Changed;
import nl.aantafel.casefile.Sharing.Preview;
import nl.aantafel.casefile.Sharing.Recipient;
import nl.aantafel.casefile.Sharing.Why;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Conditions;
import nl.aantafel.casefile.Statements.Query;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.db.access.Tables;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** A contribution is shared with a ground, with whom one says, on conditions, and can be taken back. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SharingTest {

    private static final Map<String, String> WEIGHED = Map.of(
            "danger",
            "Het kind, vannacht",
            "signs",
            "Hij dreigde opnieuw",
            "consent",
            "Hij wilde niet praten",
            "other_way",
            "Er is geen ander",
            "least",
            "Alleen dit, aan de casusregisseur");

    private final Laid laid;
    private final House house;
    private final Statements statements;
    private final Sharing sharing;
    private final DSLContext behind;

    SharingTest(BeanFactory beans, TestDatabase database) {
        laid = new Laid(beans);
        house = laid.house;
        statements = laid.statements;
        sharing = beans.getBean(Sharing.class);
        behind = TestDatabase.sql(database.superuser());
    }

    private boolean reads(Actor actor, Case on, UUID statement) {
        boolean listed = statements.list(actor, on.id(), Query.all(100)).rows().stream()
                .map(StatementView::id)
                .anyMatch(statement::equals);
        assertThat(!statements.byIds(actor, on.id(), List.of(statement)).isEmpty())
                .isEqualTo(listed);
        return listed;
    }

    private Write own(Who who, String text, String category, Audience audience) {
        return Shares.sentence(house.id(who), text, category, audience);
    }

    private UUID shared(Who who, Case on, Audience audience) {
        return statements.write(house.actor(who), on.id(), own(who, "Zij slaapt slecht.", "relations", audience));
    }

    @Test
    void thePreviewIsWhatEveryMemberOfTheCaseSeesAfterwards() {
        Case on = house.takenUpCase();
        house.join(on.id(), Who.PROBATION);
        house.join(on.id(), Who.LOCAL_TEAM);
        behind.update(Tables.MEMBERSHIP)
                .set(Tables.MEMBERSHIP.CATEGORIES, new String[] {"relations"})
                .where(Tables.MEMBERSHIP.CASE_ID.eq(on.id()), Tables.MEMBERSHIP.PERSON_ID.eq(house.id(Who.PROBATION)))
                .execute();
        List<Write> all = List.of(
                own(Who.YOUTH_PROTECTION, "Een", "relations", Shares.ALL),
                own(Who.YOUTH_PROTECTION, "Twee", "housing", Shares.ALL),
                own(Who.YOUTH_PROTECTION, "Drie", "", Shares.ALL),
                own(Who.YOUTH_PROTECTION, "Vier", "housing", Shares.people(house.id(Who.PROBATION))),
                own(Who.YOUTH_PROTECTION, "Vijf", "relations", Shares.people(house.id(Who.CASE_DIRECTOR))),
                own(Who.YOUTH_PROTECTION, "Zes", "relations", Shares.people(house.id(Who.YOUTH_PROTECTION))),
                own(
                        Who.YOUTH_PROTECTION,
                        "Zeven",
                        "relations",
                        new Audience(Set.of(), Set.of(), Set.of(house.organisation(Who.LOCAL_TEAM)))),
                own(
                                Who.YOUTH_PROTECTION,
                                "Acht",
                                "relations",
                                new Audience(Set.of("desk", "table"), Set.of(), Set.of()))
                        .withConditions(Shares.until(laid.today)));
        for (Write write : all) {
            Preview preview = sharing.preview(house.youthProtection(), on.id(), write, Optional.empty());
            UUID id = statements.write(house.youthProtection(), on.id(), write);
            Set<UUID> others = new java.util.HashSet<>(behind.selectDistinct(Tables.MEMBERSHIP.PERSON_ID)
                    .from(Tables.MEMBERSHIP)
                    .where(Tables.MEMBERSHIP.CASE_ID.eq(on.id()), Tables.MEMBERSHIP.UNTIL_AT.isNull())
                    .and("principals <> '{}'")
                    .fetchSet(Tables.MEMBERSHIP.PERSON_ID));
            others.remove(house.id(Who.YOUTH_PROTECTION));
            assertThat(preview.recipients()).extracting(Recipient::person).containsExactlyInAnyOrderElementsOf(others);
            for (Recipient recipient : preview.recipients()) {
                Actor member = Actor.professional(recipient.person());
                assertThat(reads(member, on, id))
                        .as(recipient.name() + " of " + write.text())
                        .isEqualTo(recipient.sees());
                if (recipient.sees()) {
                    StatementView seen = statements.one(member, on.id(), id).orElseThrow();
                    assertThat(seen.text()).isEqualTo(preview.statement().text());
                    assertThat(seen.ground()).isEqualTo(preview.statement().ground());
                    assertThat(seen.shared().conditions())
                            .isEqualTo(preview.statement().shared().conditions());
                }
            }
        }
    }

    @Test
    void thePreviewSaysWhySomebodyWillNotSeeIt() {
        Case on = house.takenUpCase();
        behind.update(Tables.MEMBERSHIP)
                .set(Tables.MEMBERSHIP.CATEGORIES, new String[] {"housing"})
                .where(
                        Tables.MEMBERSHIP.CASE_ID.eq(on.id()),
                        Tables.MEMBERSHIP.PERSON_ID.eq(house.id(Who.MENTAL_HEALTH)))
                .execute();
        Map<UUID, Why> table = why(on, own(Who.YOUTH_PROTECTION, "Een", "relations", Shares.ALL));
        assertThat(table.get(house.id(Who.MENTAL_HEALTH))).isEqualTo(Why.NOT_THEIR_CATEGORY);
        Map<UUID, Why> named =
                why(on, own(Who.YOUTH_PROTECTION, "Een", "relations", Shares.people(house.id(Who.CASE_DIRECTOR))));
        assertThat(named.get(house.id(Who.CASE_DIRECTOR))).isEqualTo(Why.SEES);
        assertThat(named.get(house.id(Who.SECRETARY))).isEqualTo(Why.NOT_FOR_THEM);
    }

    private Map<UUID, Why> why(Case on, Write write) {
        return sharing.preview(house.youthProtection(), on.id(), write, Optional.empty()).recipients().stream()
                .collect(Collectors.toMap(Recipient::person, Recipient::why));
    }

    @Test
    void aPreviewKeepsNothingAndIsRefusedAsWritingWouldBe() {
        Case on = house.takenUpCase();
        int before = statements
                .list(house.secretary(), on.id(), Query.all(100))
                .rows()
                .size();
        sharing.preview(
                house.youthProtection(), on.id(), own(Who.YOUTH_PROTECTION, "Een", "", Shares.ALL), Optional.empty());
        assertThat(statements.list(house.secretary(), on.id(), Query.all(100)).rows())
                .hasSize(before);
        assertThat(fieldsOf(() -> sharing.preview(
                        house.youthProtection(),
                        on.id(),
                        own(Who.YOUTH_PROTECTION, "", "religion", Shares.ALL),
                        Optional.empty())))
                .containsOnlyKeys("tekst", "categorieen");
        assertThat(refusalOf(() -> sharing.preview(
                        house.veiligThuis(), on.id(), own(Who.VEILIG_THUIS, "Een", "", Shares.ALL), Optional.empty())))
                .as("a referrer does not learn who is at the table")
                .isEqualTo(new Refusal.NotFound());
    }

    /** Acceptance test 3. */
    @Test
    void contributionWithoutCategoryOrGroundIsNotSharedAndACategoryOutsideTheFrameIsRefused() {
        Case on = house.takenUpCase();
        UUID open = statements.write(
                house.youthProtection(),
                on.id(),
                own(Who.YOUTH_PROTECTION, "Los", "", Shares.people(house.id(Who.YOUTH_PROTECTION))));
        assertThat(fieldsOf(() -> statements.release(house.youthProtection(), on.id(), open, Set.of(1))))
                .containsExactly(Map.entry("bijdrage", "casefile.refusal.release-unclassified"));
        assertThat(fieldsOf(() -> statements.write(
                        house.youthProtection(), on.id(), own(Who.YOUTH_PROTECTION, "x", "religion", Shares.ALL))))
                .containsExactly(Map.entry("categorieen", "casefile.refusal.category-outside-frame"));
    }

    @Test
    void onlyWhoIsBoundByMedicalSecrecySaysWhatLiftsIt() {
        Case on = house.takenUpCase();
        assertThat(sharing.asks(house.mentalHealth(), on.id()).bound()).isTrue();
        assertThat(sharing.asks(house.youthProtection(), on.id()).bound()).isFalse();
        Write bound = Shares.sentence(
                house.id(Who.MENTAL_HEALTH),
                "Depressie.",
                "health",
                Shares.ALL,
                "good_care",
                "Zij moet nu hulp krijgen.");
        UUID id = statements.write(house.mentalHealth(), on.id(), bound);
        assertThat(statements
                        .one(house.caseDirector(), on.id(), id)
                        .orElseThrow()
                        .liftingGround())
                .isEqualTo("good_care");
        Write unbound = Shares.sentence(
                house.id(Who.YOUTH_PROTECTION),
                "Depressie.",
                "health",
                Shares.ALL,
                "good_care",
                "Zij moet nu hulp krijgen.");
        assertThat(fieldsOf(() -> statements.write(house.youthProtection(), on.id(), unbound)))
                .containsExactly(Map.entry("grondslagGeheimhouding", "casefile.refusal.no-secrecy"));
    }

    @Test
    void seriousThreatIsWeighedQuestionByQuestionAndTheAnswersAreReadByWhoBroughtIt() {
        Case on = house.takenUpCase();
        Write threat =
                Shares.sentence(house.id(Who.MENTAL_HEALTH), "Hij dreigt.", "health", Shares.ALL, "serious_threat", "");
        assertThat(fieldsOf(() -> statements.write(house.mentalHealth(), on.id(), threat)))
                .containsOnlyKeys(
                        "weging.danger", "weging.signs", "weging.consent", "weging.other_way", "weging.least");
        UUID id = statements.write(
                house.mentalHealth(), on.id(), threat.withConditions(new Conditions("", false, null, WEIGHED)));
        assertThat(statements
                        .one(house.mentalHealth(), on.id(), id)
                        .orElseThrow()
                        .shared()
                        .conditions()
                        .weighing())
                .isEqualTo(WEIGHED);
        StatementView seen = statements.one(house.caseDirector(), on.id(), id).orElseThrow();
        assertThat(seen.liftingGround()).isEqualTo("serious_threat");
        assertThat(seen.shared().conditions().weighing()).isEmpty();
        UUID corrected = statements.correct(
                house.processDirector(),
                on.id(),
                id,
                Write.sentence(Speaker.professional(house.id(Who.MENTAL_HEALTH)), "Hij dreigt vaker."));
        assertThat(statements
                        .one(house.mentalHealth(), on.id(), corrected)
                        .orElseThrow()
                        .shared()
                        .conditions()
                        .weighing())
                .as("a correction by the desk keeps what was weighed")
                .isEqualTo(WEIGHED);
    }

    @Test
    void goodCareAndTheLawNeedAReason() {
        Case on = house.takenUpCase();
        for (String ground : List.of("legal_duty", "legal_power", "good_care")) {
            assertThat(fieldsOf(() -> statements.write(
                            house.mentalHealth(),
                            on.id(),
                            Shares.sentence(house.id(Who.MENTAL_HEALTH), "x", "health", Shares.ALL, ground, ""))))
                    .as(ground)
                    .containsExactly(Map.entry("redenGeheimhouding", "casefile.refusal.lifting-reason"));
        }
    }

    @Test
    void conditionsAreOfWhoBroughtItAndStayWithEveryVersion() {
        Case on = house.takenUpCase();
        Conditions given = new Conditions("crime", true, laid.today.plusDays(9), Map.of());
        UUID id = statements.write(
                house.youthProtection(),
                on.id(),
                own(Who.YOUTH_PROTECTION, "Een", "relations", Shares.ALL).withConditions(given));
        UUID byDesk = statements.correct(
                house.secretary(),
                on.id(),
                id,
                own(Who.YOUTH_PROTECTION, "Twee", "relations", Shares.ALL).withConditions(Conditions.NONE));
        assertThat(statements
                        .one(house.caseDirector(), on.id(), byDesk)
                        .orElseThrow()
                        .shared()
                        .conditions())
                .isEqualTo(given);
        Conditions shorter = new Conditions("", true, laid.today.plusDays(2), Map.of());
        UUID byOwner = statements.correct(
                house.youthProtection(),
                on.id(),
                byDesk,
                own(Who.YOUTH_PROTECTION, "Drie", "relations", Shares.ALL).withConditions(shorter));
        for (UUID version : List.of(id, byDesk, byOwner)) {
            assertThat(statements
                            .one(house.caseDirector(), on.id(), version)
                            .orElseThrow()
                            .shared()
                            .conditions()
                            .until())
                    .isEqualTo(shorter.until());
        }
        assertThat(fieldsOf(() -> statements.write(
                        house.youthProtection(),
                        on.id(),
                        own(Who.YOUTH_PROTECTION, "x", "relations", Shares.ALL)
                                .withConditions(new Conditions("sport", false, laid.today.minusDays(1), Map.of())))))
                .containsOnlyKeys("doel", "zichtbaarTot");
    }

    @Test
    void whatIsWithdrawnIsGoneForEverybodyAtOnceWithAllItsVersions() {
        Case on = house.takenUpCase();
        UUID first = shared(Who.YOUTH_PROTECTION, on, Shares.ALL);
        UUID second = statements.correct(
                house.secretary(),
                on.id(),
                first,
                own(Who.YOUTH_PROTECTION, "Zij slaapt beter.", "relations", Shares.ALL));
        statements.withdraw(house.youthProtection(), on.id(), second);
        for (Actor reader : List.of(house.caseDirector(), house.secretary(), house.mentalHealth())) {
            for (UUID version : List.of(first, second)) {
                assertThat(statements.one(reader, on.id(), version)).isEmpty();
                assertThat(reads(reader, on, version)).isFalse();
            }
        }
        assertThat(statements.one(house.youthProtection(), on.id(), second))
                .hasValueSatisfying(
                        own -> assertThat(own.shared().withdrawnOn()).isEqualTo(laid.today));
        assertThat(reads(house.youthProtection(), on, second))
                .as("nor does it come back into a list by who withdrew it")
                .isFalse();
    }

    @Test
    void onlyWhoBroughtItWithdrawsAndOnce() {
        Case on = house.takenUpCase();
        UUID id = shared(Who.YOUTH_PROTECTION, on, Shares.ALL);
        for (Actor other : List.of(house.secretary(), house.caseDirector(), house.mentalHealth())) {
            assertThat(refusalOf(() -> statements.withdraw(other, on.id(), id)))
                    .isEqualTo(new Refusal.MayNot("casefile.refusal.not-yours-to-withdraw"));
        }
        statements.withdraw(house.youthProtection(), on.id(), id);
        assertThat(refusalOf(() -> statements.withdraw(house.youthProtection(), on.id(), id)))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(refusalOf(() -> statements.correct(
                        house.youthProtection(), on.id(), id, own(Who.YOUTH_PROTECTION, "x", "", Shares.ALL))))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void everyRecipientOfACorrectedOrWithdrawnItemIsToldAndNobodyElse() {
        Case on = house.takenUpCase();
        Audience two = Shares.people(house.id(Who.CASE_DIRECTOR));
        UUID withdrawn = shared(Who.YOUTH_PROTECTION, on, two);
        UUID corrected = shared(Who.YOUTH_PROTECTION, on, two);
        statements.withdraw(house.youthProtection(), on.id(), withdrawn);
        statements.correct(
                house.youthProtection(), on.id(), corrected, own(Who.YOUTH_PROTECTION, "Beter", "relations", two));
        assertThat(sharing.changed(house.caseDirector(), on.id()))
                .extracting(Changed::statement, Changed::withdrawn)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(withdrawn, true),
                        org.assertj.core.groups.Tuple.tuple(corrected, false));
        Stream.of(house.mentalHealth(), house.secretary(), house.youthProtection(), house.veiligThuis())
                .forEach(other -> assertThat(sharing.changed(other, on.id())).isEmpty());
        assertThat(sharing.waiting(house.caseDirector()).changed()).containsEntry(on.id(), 2);
        sharing.seen(house.caseDirector(), on.id());
        assertThat(sharing.changed(house.caseDirector(), on.id())).isEmpty();
        assertThat(sharing.waiting(house.caseDirector()).changed()).doesNotContainKey(on.id());
    }

    @Test
    void whoCouldReadOnlyAVersionBeforeHearsThatItIsWithdrawn() {
        Case on = house.takenUpCase();
        UUID first = shared(Who.YOUTH_PROTECTION, on, Shares.people(house.id(Who.CASE_DIRECTOR)));
        UUID next = statements.correct(
                house.youthProtection(),
                on.id(),
                first,
                own(Who.YOUTH_PROTECTION, "Beter", "relations", Shares.people(house.id(Who.SECRETARY))));
        sharing.seen(house.caseDirector(), on.id());
        statements.withdraw(house.youthProtection(), on.id(), next);
        assertThat(sharing.changed(house.caseDirector(), on.id()))
                .extracting(Changed::withdrawn)
                .containsExactly(true);
    }

    @Test
    void classifyingIsNoCorrectionAndTellsNobody() {
        Case on = house.takenUpCase();
        UUID id = statements.write(house.youthProtection(), on.id(), own(Who.YOUTH_PROTECTION, "Los", "", Shares.ALL));
        statements.classify(house.secretary(), on.id(), id, Set.of("relations"), "");
        assertThat(sharing.changed(house.caseDirector(), on.id())).isEmpty();
    }
}
