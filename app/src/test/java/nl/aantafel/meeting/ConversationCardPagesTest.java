package nl.aantafel.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ConversationCardPagesTest {

    private final ApplicationContext app;
    private SomeConference some;
    private String family;

    ConversationCardPagesTest(ApplicationContext app) {
        this.app = app;
        this.some = new SomeConference(app);
        this.family = "";
    }

    @BeforeEach
    void prepared() {
        some = new SomeConference(app);
        UUID conference = some.prepared();
        family = "/cases/" + some.family.id() + "/meetings/" + conference + "/family";
    }

    @Test
    void isFoundBesideEachOfTheFamilyAndTellsNobodysName() {
        Visitor chair = new Visitor(app, some.chair);
        String card = family + "/" + some.family.mother() + "/card";

        assertThat(chair.open(family).body()).contains(card);
        assertThat(chair.open(card).body())
                .contains("Wat is dit gesprek?", "/img/card/what.svg", "voorzitter", "card.pdf?taal=nl", "0800-2000")
                .contains("Niet op de kaart van");
        assertThat(chair.open(card + "?taal=en").body()).contains("What is this talk?", "lang=\"en\"");
    }

    @Test
    void whoMayNotLeadReadsItAndLeavesNobodyOut() {
        Visitor reader = new Visitor(app, some.house.youthProtection());
        assertThat(reader.open(family + "/" + some.family.mother() + "/card").body())
                .contains("Wat is dit gesprek?")
                .doesNotContain("Niet op de kaart van");
    }

    @Test
    void anAdministratorKeepsItsTexts() {
        Visitor admin = new Visitor(app, some.house.administrator());
        String texts = "/administration/partnerships/" + some.house.partnership() + "/card";

        assertThat(admin.open(texts).body()).contains("Wat is dit gesprek?", "Voor kinderen", "Standaardtekst");
        assertThat(admin.open(texts + "/rights?taal=en&voor=child").body())
                .contains("What you may do", "data-plain=\"/language\"");
    }

    @Test
    void theLanguageHelperLooksWithoutAScriptAndKeepsWhatWasTyped() {
        Visitor admin = new Visitor(app, some.house.administrator());
        String page = "/administration/partnerships/" + some.house.partnership() + "/card/what";

        Visitor.Answer answer = admin.post(
                "/language",
                page,
                "_look",
                "tekst",
                "titel",
                "Mijn eigen kop",
                "tekst",
                "Dit is een vechtscheiding. Zij zegt: “het is een vechtscheiding”.");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Mijn eigen kop", "Dit is een vechtscheiding.", "complexe scheiding", "Verwijtend")
                .doesNotContain("(2 keer)");
    }
}
