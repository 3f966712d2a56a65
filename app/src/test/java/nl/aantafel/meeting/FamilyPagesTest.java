package nl.aantafel.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.aantafel.meeting.ClientsAtTable.Choice;
import nl.aantafel.meeting.Visitor.Answer;
import nl.aantafel.page.Texts;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FamilyPagesTest {

    private final ApplicationContext app;
    private final Conferences conferences;
    private final ClientsAtTable clients;
    private SomeConference some;
    private Visitor visitor;
    private UUID conference;
    private UUID mother;
    private String room;
    private String page;

    FamilyPagesTest(ApplicationContext app, Conferences conferences, ClientsAtTable clients) {
        this.app = app;
        this.conferences = conferences;
        this.clients = clients;
        this.some = new SomeConference(app);
        this.visitor = new Visitor(app, some.chair);
        this.conference = new UUID(0, 0);
        this.mother = conference;
        this.room = "";
        this.page = "";
    }

    @BeforeEach
    void prepared() {
        some = new SomeConference(app);
        visitor = new Visitor(app, some.chair);
        conference = some.prepared();
        mother = some.family.mother();
        room = "/cases/" + some.family.id() + "/meetings/" + conference;
        page = room + "/family";
    }

    private String name(UUID person) {
        return clients.view(some.chair, conference).members().stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow()
                .firstName();
    }

    private Answer post(UUID person, long version, String comes, String beside, String discuss) {
        String at = person + ".";
        return visitor.post(
                page + "/" + person,
                page,
                at + "versie",
                version,
                at + "komt",
                comes,
                at + "hoe",
                "online",
                at + "groep",
                "small",
                at + "bij",
                beside,
                at + "vertrouwenspersoon",
                "",
                at + "bespreken",
                discuss);
    }

    @Test
    void hasASheetForEachWithWhoIsAskedAndWhoIsNot() {
        assertThat(visitor.open(page).body())
                .contains(
                        "Het gezin aan tafel",
                        "Komt " + name(mother) + "?",
                        "Apart gesproken, op zijn verzoek",
                        "Niet gevraagd",
                        "Nog niet gevraagd",
                        page + "/" + some.family.child(),
                        Who.YOUTH_PROTECTION.fullName())
                .doesNotContain("meeting.");
    }

    @Test
    void keepsAChoiceAndShowsItAsOneLineInTheRoomAndInThePreparation() {
        Answer done = post(mother, 0, "yes", some.house.id(Who.YOUTH_PROTECTION).toString(), "De omgang");
        assertThat(done.status()).isEqualTo(303);
        assertThat(done.location()).contains(page);
        String line =
                name(mother) + " komt, online, in een kleine groep, met " + Who.YOUTH_PROTECTION.fullName() + " erbij";
        assertThat(visitor.open(page).body()).contains(line, "De omgang");
        assertThat(visitor.open(room).body()).contains(line, page);
        assertThat(visitor.open(room + "/change").body()).contains(line, page);
    }

    @Test
    void whoIsLeftOutIsOnlyAskedWhatTheyWantFromIt() {
        UUID father = some.family.father();
        assertThat(visitor.open(page).body())
                .contains("name=\"" + father + ".bespreken\"")
                .doesNotContain("name=\"" + father + ".komt\" value=\"yes\"")
                .contains("name=\"" + mother + ".komt\" value=\"yes\"");
        post(father, 0, "unknown", "", "Zijn werk");
        assertThat(visitor.open(page).body()).contains("Zijn werk");
    }

    @Test
    void saysWhoIsOnlineWithNobodyBesideThem() {
        post(mother, 0, "yes", "", "");
        assertThat(visitor.open(page).body()).contains("Online, nog niemand erbij");
        assertThat(visitor.open(room).body()).contains("Online, nog niemand erbij");
        Texts texts = app.getBean(Texts.class);
        for (String code : java.util.List.of("family-choice-unknown", "online-alone")) {
            assertThat(texts.find(Texts.DUTCH, "meeting.not-ready." + code)).isPresent();
        }
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefusedAndSaysSoAtThatFormOnly() {
        Answer refused = post(mother, 0, "yes", some.house.id(Who.OUTSIDER).toString(), "Over school");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Kies iemand die voor dit overleg is gevraagd.", "Over school")
                .doesNotContain("action=\"" + page + "/" + some.family.child());
        assertThat(clients.view(some.chair, conference).members()).allMatch(each -> each.version() == 0);
    }

    @Test
    void showsBothVersionsOfAChoiceTwoPeopleWroteDown() {
        clients.choose(
                some.house.caseDirector(),
                conference,
                mother,
                new Choice("no", "", "", "", null, new ClientsAtTable.Preparation("Het huis", "", "")),
                0);
        Answer both = post(mother, 0, "yes", "", "De omgang");
        assertThat(both.status()).isEqualTo(412);
        assertThat(both.body())
                .contains(
                        Who.CASE_DIRECTOR.fullName() + " veranderde dit net ook",
                        "Komt niet",
                        "Het huis",
                        "De omgang",
                        "name=\"" + mother + ".versie\" value=\"1\"",
                        "name=\"" + mother + ".bespreken\" value=\"De omgang\"")
                .doesNotContain("meeting.family.");
        assertThat(post(mother, 1, "yes", "", "De omgang").status()).isEqualTo(303);
    }

    @Test
    void whoOnlyReadsSeesTheirWordsAndNoForm() {
        clients.choose(some.chair, conference, mother, ClientsAtTableTest.comes("room", null), 0);
        assertThat(visitor.as(some.house.youthProtection()).open(page).body())
                .contains("komt, in de ruimte", "De omgang met papa", "Samen koken")
                .doesNotContain("action=\"" + page + "/" + mother);
        assertThat(visitor.as(some.house.outsider()).open(page).status()).isEqualTo(404);
    }

    @Test
    void belongsToTheCaseInTheAddress() {
        UUID other = some.house.takenUpCase().id();
        assertThat(visitor.open("/cases/" + other + "/meetings/" + conference + "/family")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void saysWhoWasThereOnceItHasBegun() {
        conferences.start(some.chair, conference);
        assertThat(visitor.open(page).body()).contains("Was erbij", "Was er niet bij");
    }
}
