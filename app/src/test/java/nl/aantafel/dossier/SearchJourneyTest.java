package nl.aantafel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.dossier.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SearchJourneyTest extends Journey {

    private final int port;

    SearchJourneyTest(BeanFactory beans, @LocalServerPort int port) {
        super(beans, port);
        this.port = port;
    }

    @Test
    void everyPageOfAProfessionalHasTheSearchBox() {
        for (String page : new String[] {"/work", "/cases", path, path + "/plan", "/search"}) {
            assertThat(director.get(page).page())
                    .as(page)
                    .contains("role=\"search\" action=\"/search\" method=\"post\"")
                    .contains("data-search-key");
        }
    }

    @Test
    void theWordsArePostedAndThePageComesBackAtAnAddressWithoutThem() {
        director.get("/work");
        Answer found = director.post("/search", "zoekwoorden", "Verbeek");
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.location()).isEmpty();
        assertThat(found.page())
                .contains("Verbeek")
                .doesNotContainPattern("(?i)(href|action|src)=\"[^\"]*(verbeek|zoekwoorden)");
        assertThat(found.page()).containsPattern("<title>Zoeken");
    }

    @Test
    void leadsToWhereTheCaseMayBeRead() {
        director.get("/search");
        assertThat(director.post("/search", "zoekwoorden", "wilde").page()).contains("href=\"" + path);
    }

    @Test
    void tellsBeforeAndAfterWhatCanBeSearchedAndNotWhetherItExistsElsewhere() {
        assertThat(director.get("/search").page()).contains("Op casusnummer").contains("Op woorden die erin staan");
        Answer nothing = director.post("/search", "zoekwoorden", "Xyzonbekend");
        assertThat(nothing.page()).contains("Niets gevonden").contains("U vindt alleen wat u zelf mag lezen");
    }

    @Test
    void aRefusedQuestionComesBackWithItsSentenceAndWhatWasTyped() {
        director.get("/search");
        Answer empty = director.post("/search", "zoekwoorden", " ");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page()).contains("aantafel-error-summary").contains("Vul dit in");
        director.get("/search");
        Answer long10k = director.post("/search", "zoekwoorden", "q".repeat(10_000));
        assertThat(long10k.status()).isEqualTo(422);
        assertThat(long10k.page()).contains("qqqqqqqqqq");
    }

    @Test
    void whatIsTypedIsShownAsText() {
        director.get("/search");
        Answer shown = director.post("/search", "zoekwoorden", "\"><script>alert(1)</script>");
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.page()).doesNotContain("<script>alert");
    }

    @Test
    void inEnglishToo() {
        director.get("/search?lang=en");
        Answer nothing = director.post("/search", "zoekwoorden", "Xyzonbekend");
        assertThat(nothing.page()).contains("Nothing found");
        director.get("/search?lang=nl");
    }

    @Test
    void whoIsNotSignedInIsSentToSignInAndNothingIsSearched() {
        Visitor stranger = new Visitor(port);
        stranger.get("/sign-in");
        Answer answer = stranger.post("/search", "zoekwoorden", "Verbeek");
        assertThat(answer.page())
                .doesNotContain("id=\"persons\"")
                .doesNotContain("casefile")
                .contains("<title>Inloggen");
    }
}
