package nl.aantafel.casefile;

import static nl.aantafel.db.audit.Tables.WHOLE_LINE;
import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.aantafel.casefile.Searches.CaseHit;
import nl.aantafel.casefile.Searches.Found;
import nl.aantafel.casefile.Searches.PersonHit;
import nl.aantafel.casefile.Searches.Piece;
import nl.aantafel.casefile.Searches.StatementHit;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.db.audit.tables.records.WholeLineRecord;
import nl.aantafel.kernel.Actor;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** What one finds, and what one does not, in a house of one's own. */
@SpringBootTest
@OnTestDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SearchesTest {

    private final House house;
    private final Searches searches;
    private final Families families;
    private final Statements statements;
    private final CaseFiles cases;
    private final DSLContext behind;
    private final Case ours;
    private final Actor expert;

    SearchesTest(BeanFactory beans, TestDatabase database) {
        house = House.another(beans);
        searches = beans.getBean(Searches.class);
        families = beans.getBean(Families.class);
        statements = beans.getBean(Statements.class);
        cases = beans.getBean(CaseFiles.class);
        behind = TestDatabase.sql(database.superuser());
        ours = house.takenUpCase();
        expert = house.mentalHealth();
        Actor desk = house.processDirector();
        families.addPerson(desk, ours.id(), person("José", "Müller-van den Berg", LocalDate.of(2001, 2, 3)));
        families.addPerson(desk, ours.id(), person("فاطمة", "الحسن", null));
        families.addHome(desk, ours.id(), home("Lindelaan", "12", "1234 AB", "Lindeburg", false));
        families.addHome(desk, ours.id(), home("Geheimweg", "7", "9876 ZZ", "Verwegstad", true));
        cases.change(
                desk,
                ours.id(),
                new CaseFiles.ChangeCase(
                        "De Wilde",
                        "",
                        "",
                        "unknown",
                        "",
                        "",
                        "",
                        "VT/2026-88",
                        Set.of(),
                        cases.view(desk, ours.id()).version()));
        say(desk, "De kinderen kwamen niet op de Regenboogschool en waren bang.");
    }

    private static Families.HomeInput home(
            String street, String number, String postcode, String place, boolean shielded) {
        return new Families.HomeInput("Thuis", street, number, postcode, place, shielded, List.of());
    }

    private UUID say(Actor actor, String text) {
        return statements.write(actor, ours.id(), Write.sentence(Speaker.professional(actor.person()), text));
    }

    private Found find(Actor actor, String words) {
        return searches.find(actor, words);
    }

    private List<String> people(Actor actor, String words) {
        return find(actor, words).persons().rows().stream().map(PersonHit::name).toList();
    }

    private List<UUID> casesOf(Actor actor, String words) {
        return find(actor, words).cases().rows().stream()
                .map(CaseHit::place)
                .map(Searches.InCase::id)
                .toList();
    }

    private List<UUID> said(Actor actor, String words) {
        return find(actor, words).statements().rows().stream()
                .map(StatementHit::id)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sara",
                "sar",
                "de Wilde",
                "Wilde",
                "wil",
                "Sara de Wilde",
                "Wilde, Sara",
                "wilde sara",
                "SARA WILDE"
            })
    void findsAPersonByTheBeginningOfAnyPartOfTheName(String words) {
        assertThat(people(expert, words)).contains("Sara de Wilde");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jose", "José", "muller", "Müller", "van den Berg", "berg", "Muller Berg"})
    void accentsMarksAndParticlesDoNotMatter(String words) {
        assertThat(people(expert, words)).contains("José Müller-van den Berg");
    }

    @Test
    void findsANameInAnotherScript() {
        assertThat(people(expert, "فاطمة")).containsExactly("فاطمة الحسن");
    }

    @Test
    void findsALastNameByItsSoundAfterThoseSpelledSo() {
        assertThat(find(expert, "Verbeeck").persons().rows())
                .extracting(PersonHit::by)
                .containsOnly("sound");
        assertThat(people(expert, "Mark Ferbeek")).containsExactly("Mark Verbeek");
    }

    @Test
    void findsByBirthDateAloneOrBesideAName() {
        assertThat(people(expert, "12-4-1990")).containsExactly("Sara de Wilde");
        assertThat(people(expert, "Wilde 12-4-1990")).containsExactly("Sara de Wilde");
        assertThat(people(expert, "Verbeek 12-4-1990")).isEmpty();
    }

    @Test
    void findsACaseByItsNumberHereAndElsewhereAndByTheFamily() {
        String number = cases.view(expert, ours.id()).number();
        assertThat(casesOf(expert, number)).contains(ours.id());
        assertThat(casesOf(expert, number.replace("-", ""))).contains(ours.id());
        assertThat(casesOf(expert, "vt/2026-88")).containsExactly(ours.id());
        assertThat(casesOf(expert, "wilde")).contains(ours.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lindelaan", "lindelaan 12", "Lindelaan 12 Lindeburg", "1234AB", "1234 ab", "1234 AB 12"})
    void findsACaseByStreetAndByPostcode(String words) {
        assertThat(find(expert, words).cases().rows())
                .singleElement()
                .satisfies(hit -> assertThat(hit.what()).isEqualTo("Lindelaan 12, 1234 AB Lindeburg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Geheimweg", "geheimweg 7", "Geheimweg 7 Verwegstad", "9876ZZ", "9876 ZZ 7", "geh"})
    void aShieldedAddressIsFoundByNobody(String words) {
        for (Actor actor : List.of(house.processDirector(), house.caseDirector(), expert, house.veiligThuis())) {
            assertThat(find(actor, words).nothing()).as(words).isTrue();
        }
    }

    @Test
    void whoOnlyReferredFindsTheCaseButNoAddressOnceItIsDecided() {
        Actor referrer = house.veiligThuis();
        assertThat(people(referrer, "Sara")).contains("Sara de Wilde");
        assertThat(find(referrer, "Lindelaan 12").nothing()).isTrue();
    }

    @Test
    void whoRefersFindsTheAddressAsLongAsNothingIsDecided() {
        Case draft = house.openedCase();
        families.addHome(house.veiligThuis(), draft.id(), home("Vroegpad", "1", "", "", false));
        assertThat(casesOf(house.veiligThuis(), "Vroegpad")).containsExactly(draft.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sara", "12-4-1990", "Lindelaan", "wilde", "regenboogschool", "vt/2026-88"})
    void anOutsiderFindsNothingByAnything(String words) {
        assertThat(find(house.outsider(), words).nothing()).isTrue();
        assertThat(find(house.administrator(), words).nothing()).isTrue();
    }

    @Test
    void aMemberWithoutPrincipalsFindsNothing() {
        Case draft = house.openedCase();
        families.addPerson(house.veiligThuis(), draft.id(), person("Ongezien", "Nogniet", null));
        assertThat(people(house.veiligThuis(), "Nogniet")).hasSize(1);
        assertThat(find(house.processDirector(), "Nogniet").nothing()).isTrue();
        assertThat(find(house.police(), "Nogniet").nothing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"regenboogschool", "regenb", "'kind bang'", "'kind angst'", "'de kinderen en de regenboog'"})
    void findsWordsBeginningsAndSynonymsInWhatWasSaid(String words) {
        assertThat(find(expert, words).statements().rows()).isNotEmpty();
    }

    @Test
    void findsNoStatementThatMissesOneOfTheWords() {
        assertThat(said(expert, "regenboogschool ziekenhuis")).isEmpty();
    }

    @Test
    void showsThePassageWithTheWordsMarked() {
        StatementHit hit = find(expert, "regenboogschool").statements().rows().getFirst();
        assertThat(hit.speaker()).isEqualTo(Who.PROCESS_DIRECTOR.fullName());
        assertThat(hit.organisation()).isNotBlank();
        assertThat(hit.place().id()).isEqualTo(ours.id());
        assertThat(hit.passage())
                .filteredOn(Piece::sought)
                .extracting(Piece::text)
                .containsExactly("Regenboogschool");
    }

    @Test
    void aLongTextIsShownAroundTheWords() {
        say(
                house.caseDirector(),
                "Een gewone zin zonder nieuws. ".repeat(40) + "Toen viel de porseleinkast. "
                        + "En daarna nog een gewone zin. ".repeat(40));
        List<Piece> passage =
                find(expert, "porseleinkast").statements().rows().getFirst().passage();
        assertThat(passage.getFirst().text()).isEqualTo("… ");
        assertThat(passage.getLast().text()).isEqualTo(" …");
        assertThat(passage.stream()
                        .map(Piece::text)
                        .collect(Collectors.joining())
                        .length())
                .isLessThan(500);
    }

    @Test
    void markupInATextStaysText() {
        say(house.caseDirector(), "Zij schreef <mark>grapefruit</mark> & <script>alert(1)</script> op.");
        assertThat(find(expert, "grapefruit").statements().rows().getFirst().passage().stream()
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .contains("grapefruit");
    }

    @Test
    void whatIsForTheDeskIsFoundByTheDeskOnly() {
        UUID said = say(house.processDirector(), "Alleen het bureau weet van de zeppelin.");
        behind.execute("update casefile.statement set audience = '{2}' where id = ?", said);
        assertThat(said(house.processDirector(), "zeppelin")).containsExactly(said);
        assertThat(said(expert, "zeppelin")).isEmpty();
    }

    @Test
    void whatIsOfACategoryOneMayNotSeeIsNotFound() {
        UUID said = say(house.processDirector(), "Het ging over de luchtballon.");
        behind.execute("update casefile.statement set categories = '{somewhere_else}' where id = ?", said);
        assertThat(said(expert, "luchtballon")).isEmpty();
        assertThat(said(house.processDirector(), "luchtballon")).isEmpty();
    }

    @Test
    void whatWasCorrectedIsFoundByItsNewWordsOnly() {
        UUID said = say(house.caseDirector(), "Hij kocht een trombone.");
        UUID corrected = statements.correct(
                house.caseDirector(),
                ours.id(),
                said,
                Write.sentence(Speaker.professional(house.id(Who.CASE_DIRECTOR)), "Hij kocht een klarinet."));
        assertThat(said(expert, "trombone")).isEmpty();
        assertThat(said(expert, "klarinet")).containsExactly(corrected);
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertThat(fieldsOf(() -> find(expert, "  "))).containsEntry("zoekwoorden", "check.required");
        assertThat(fieldsOf(() -> find(expert, "a".repeat(10_000)))).containsEntry("zoekwoorden", "check.too-long");
        assertThat(fieldsOf(() -> find(expert, "a\0b"))).containsEntry("zoekwoorden", "check.nul");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "'",
                "''",
                "\"",
                ":*",
                "a:*",
                "& | !",
                "\\",
                "\\'",
                "<->",
                "(((",
                "🙂",
                "🙂🙂 x",
                "\u202e",
                "x'); drop table casefile.person; --",
                "\uE000",
                "^",
                "*",
                "-",
                "\uDBFF\uDFFF",
                "de",
                "de het een",
                "\u0301"
            })
    void whatLooksLikeAnOperatorIsOnlyText(String words) {
        assertThat(find(house.outsider(), words).nothing()).isTrue();
        assertThat(people(expert, words)).doesNotContain("Tim Verbeek");
    }

    @Test
    void saysThatThereIsMoreAndNotHowMuch() {
        Case draft = house.openedCase();
        IntStream.range(0, Searches.MOST + 5)
                .forEach(n -> families.addPerson(house.veiligThuis(), draft.id(), person("Nr", "Veelling", null)));
        Found found = find(house.veiligThuis(), "Veelling");
        assertThat(found.persons().rows()).hasSize(Searches.MOST);
        assertThat(found.persons().more()).isTrue();
        assertThat(found.cases().more()).isFalse();
    }

    @Test
    void theLogNamesWhomItShowedAndNeverTheWords() {
        UUID key = families.of(expert, ours.id())
                .person(ours.mother())
                .orElseThrow()
                .subjectKey();
        find(expert, "Sara");
        WholeLineRecord line = lastLine(expert);
        assertThat(line.getAction()).isEqualTo("SEARCH");
        assertThat(line.getSubjects()).contains(key);
        assertThat(line.toString().toLowerCase(java.util.Locale.ROOT)).doesNotContain("sara");
    }

    @Test
    void aSearchThatFoundNobodyLeavesALineToo() {
        find(house.outsider(), "Sara");
        assertThat(lastLine(house.outsider()).getSubjects()).isEmpty();
    }

    private WholeLineRecord lastLine(Actor actor) {
        return behind.selectFrom(WHOLE_LINE)
                .where(WHOLE_LINE.ACTOR_ID.eq(actor.person()), WHOLE_LINE.ACTIVITY.eq("casefile.search"))
                .orderBy(WHOLE_LINE.ID.desc())
                .limit(1)
                .fetchSingle();
    }
}
