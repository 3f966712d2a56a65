package nl.aantafel.casefile;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.SharingHelps.Help;
import nl.aantafel.casefile.SharingHelps.Sought;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.BorderCases;
import nl.aantafel.rights.BorderCases.BorderCase;
import nl.aantafel.rights.BorderCases.Text;
import nl.aantafel.rights.Consents;
import nl.aantafel.rights.Consents.Given;
import nl.aantafel.rights.Consents.NewConsent;
import nl.aantafel.rights.Consents.Reply;
import nl.aantafel.rights.Counsels;
import nl.aantafel.rights.Papers;
import nl.aantafel.rights.Papers.Section;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** Who is about to share is helped beside the form: by what was agreed, by the law of one's seat, and by others' questions. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SharingHelpTest {

    private final BeanFactory beans;
    private final SharingHelps helps;
    private final BorderCases borderCases;
    private final CasePages pages;
    private House house;

    SharingHelpTest(BeanFactory beans) {
        this.beans = beans;
        helps = beans.getBean(SharingHelps.class);
        borderCases = beans.getBean(BorderCases.class);
        pages = beans.getBean(CasePages.class);
        house = House.of(beans);
    }

    @BeforeEach
    void anotherPartnership() {
        house = House.another(beans);
    }

    private Actor officer() {
        return house.actor(Who.DATA_PROTECTION_OFFICER);
    }

    private static Ask ask(Case on, Right right) {
        return new Ask(on.id(), "tab.sharing", right, Texts.DUTCH);
    }

    private Help help(Actor actor, Case on, String category, String words) {
        return helps.of(actor, ask(on, Right.SEE_CASE), new Sought(category, words));
    }

    private static Text text(String category) {
        return new Text(
                category,
                "Mag een behandelaar zeggen dat iemand in behandeling is?",
                "Dat is zelf al een gezondheidsgegeven.",
                "BW, artikel 7:457",
                null,
                false);
    }

    @Test
    void theCovenantStandsThereAsThePartnershipWroteItWithItsTextOnTheCategory() {
        Case on = house.takenUpCase();
        Papers papers = beans.getBean(Papers.class);
        papers.write(officer(), house.partnership(), Papers.COVENANT, "health", "Alleen via de behandelaar.", 0);
        papers.write(officer(), house.partnership(), Papers.COVENANT, "financial", "Alleen het bedrag.", 0);
        assertThat(help(house.caseDirector(), on, "health", "").covenant())
                .extracting(Section::code)
                .containsExactly("general", "health");
    }

    @Test
    void whatOnesSeatMayDoFollowsFromTheSeatOneIsOn() {
        Case on = house.takenUpCase();
        Help bound = help(house.mentalHealth(), on, "", "");
        assertThat(bound.seatKinds()).containsExactly("mental_health_care");
        assertThat(bound.bound()).isTrue();
        assertThat(help(house.caseDirector(), on, "", "").bound()).isFalse();
    }

    @Test
    void anAnsweredBorderCaseIsFoundByWordsAndByCategory() {
        Case on = house.takenUpCase();
        UUID published = borderCases.publish(officer(), house.partnership(), text("health"), true);
        assertThat(help(house.caseDirector(), on, "health", "BEHANDELAAR").borderCases())
                .extracting(BorderCase::id)
                .containsExactly(published);
        assertThat(help(house.caseDirector(), on, "financial", "").borderCases())
                .isEmpty();
        assertThat(help(house.caseDirector(), on, "", "iets anders").borderCases())
                .isEmpty();
        borderCases.withdraw(officer(), published, 1);
        assertThat(help(house.caseDirector(), on, "", "").borderCases()).isEmpty();
    }

    @Test
    void aBorderCaseIsPublishedOnlyByWhoSaysThatNothingAboutAFamilyStandsInIt() {
        assertThat(fieldsOf(() -> borderCases.publish(officer(), house.partnership(), text(""), false)))
                .containsOnlyKeys("geenGezin");
        assertThat(refusalOf(() -> borderCases.publish(house.caseDirector(), house.partnership(), text(""), true)))
                .isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void aBorderCaseIsOfItsOwnPartnership() {
        borderCases.publish(officer(), house.partnership(), text(""), true);
        House elsewhere = House.another(beans);
        assertThat(borderCases.search(elsewhere.caseDirector(), elsewhere.partnership(), "", ""))
                .isEmpty();
        assertThat(refusalOf(() -> borderCases.search(elsewhere.caseDirector(), house.partnership(), "", "")))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void theAnswerToOnesQuestionStandsInTheHelp() {
        Case on = house.takenUpCase();
        Counsels counsels = beans.getBean(Counsels.class);
        UUID asked = counsels.ask(
                house.mentalHealth(),
                new Counsels.Question(house.partnership(), "legal_adviser", "Behandeling", "Mag dat?", "health", true));
        var now = counsels.view(officer(), asked).text();
        counsels.write(
                house.actor(Who.CONTACT_POINT),
                asked,
                new Counsels.Text(
                        now.adviser(),
                        "Mr. Kok",
                        now.subject(),
                        now.question(),
                        now.askedOn(),
                        "Nee, niet zonder toestemming.",
                        beans.getBean(Time.class).today(),
                        "",
                        "",
                        null,
                        now.context()),
                1);
        assertThat(help(house.mentalHealth(), on, "", "").questions())
                .extracting(each -> each.text().advice())
                .containsExactly("Nee, niet zonder toestemming.");
        assertThat(help(house.caseDirector(), on, "", "").questions()).isEmpty();
    }

    @Test
    void whoIsNotInTheCaseGetsNoHelpInIt() {
        Case on = house.takenUpCase();
        assertThat(refusalOf(() -> help(house.outsider(), on, "", ""))).isInstanceOf(Refusal.NotFound.class);
    }

    private CasePages.StatementScreen screen(Case on) {
        return pages.statement(house.mentalHealth(), ask(on, Right.CONTRIBUTE), Optional.empty());
    }

    private void consents(Case on, Set<UUID> recipients) {
        Consents consents = beans.getBean(Consents.class);
        Map<String, Given> replies = new HashMap<>();
        consents.who(house.mentalHealth(), on.id(), on.mother(), true, "")
                .asked()
                .forEach(asked -> replies.put(asked.key(), new Given(Reply.YES, "")));
        consents.record(
                house.mentalHealth(),
                on.id(),
                new NewConsent(
                        on.mother(),
                        true,
                        "",
                        "",
                        "",
                        "unsafe_for_persons",
                        Set.of("health"),
                        recipients,
                        "paper",
                        beans.getBean(Time.class).today(),
                        null,
                        "",
                        replies,
                        ""));
    }

    @Test
    void eachOfTheTeamWhomAConsentLeavesOutIsMarkedWithWhoseConsentItIs() {
        Case on = house.takenUpCase();
        assertThat(screen(on).notInConsent().values()).isNotEmpty().allMatch(List::isEmpty);
        UUID own = beans.getBean(WhoIsWho.class)
                .professional(house.mentalHealth().person())
                .orElseThrow()
                .organisation();
        consents(on, Set.of(own));
        assertThat(screen(on).team())
                .isNotEmpty()
                .allSatisfy(member -> assertThat(screen(on).notInConsent().get(member.professional()))
                        .hasSize(member.organisationId().equals(own) ? 0 : 1)
                        .allMatch(name -> name.contains("de Wilde")));
        assertThat(screen(on).team())
                .extracting(Teams.TeamMemberView::organisationId)
                .anyMatch(each -> !each.equals(own));
        consents(on, Set.of());
        assertThat(screen(on).notInConsent().values()).allMatch(List::isEmpty);
    }
}
