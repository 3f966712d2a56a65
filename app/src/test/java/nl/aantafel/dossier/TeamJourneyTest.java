package nl.aantafel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.aantafel.casefile.Teams;
import nl.aantafel.dossier.Visitor.Answer;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** Who works with the family, and what is done. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class TeamJourneyTest extends Journey {

    private final Teams teams;

    TeamJourneyTest(BeanFactory beans, Teams teams, @LocalServerPort int port) {
        super(beans, port);
        this.teams = teams;
    }

    @Test
    void keepsHelpAndMeasuresOnTheTimeline() {
        director.get(path + "/measures/new");
        assertThat(director.post(
                                path + "/measures",
                                "persoon",
                                full.there.father().toString(),
                                "soort",
                                "civil:supervision_order",
                                "vanaf",
                                "2026-02-01")
                        .status())
                .isEqualTo(303);
        director.get(path + "/help/new");
        Answer nobody = director.post(path + "/help", "organisatie", "", "vanaf", "");
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.page()).contains("Vul dit in.");
        assertThat(director.get(path + "/timeline").page())
                .contains("Ondertoezichtstelling", "Opvang De Linde", "Traumabehandeling", "verwacht", "Casusregie");
    }

    @Test
    void refusesASecondCaseDirectorAtTheForm() {
        assertThat(director.get(path + "/team").page()).contains("Eva Jansen", "Mag hulp inzetten.", "Draag over");
        director.get(path + "/team/direction/new");
        Answer refused = director.post(
                path + "/team/direction",
                "professional",
                full.house.id(Who.SECOND_DIRECTOR).toString(),
                "vorm",
                "trained_external",
                "vanaf",
                teams.of(full.director, full.id)
                        .director()
                        .orElseThrow()
                        .from()
                        .plusDays(2)
                        .toString());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page()).contains("Eva Jansen is casusregisseur sinds", "Casusregie geven");
        assertThat(teams.of(full.director, full.id).directions()).hasSize(1);
    }

    @Test
    void looksForColleaguesWithoutPuttingNamesInTheAddress() {
        director.get(path + "/team/new");
        Answer found = director.post(path + "/team/new", "zoek", "Yara");
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.page()).contains("Yara Yilmaz, Wijkteam Lindeburg").doesNotContain("Ruben Smit");
        assertThat(director.post(path + "/team/new", "zoek", "Niemandal").page())
                .contains("Niemand met deze naam");
        assertThat(director.post(
                                path + "/team",
                                "professional",
                                full.house.id(Who.LOCAL_TEAM).toString(),
                                "rol",
                                "participant",
                                "vanaf",
                                teams.of(full.director, full.id)
                                        .director()
                                        .orElseThrow()
                                        .from()
                                        .toString())
                        .status())
                .isEqualTo(303);
        UUID member = teams.of(full.director, full.id).members().stream()
                .filter(each -> each.name().equals("Yara Yilmaz"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(director.post(path + "/team/" + member + "/contact-person").status())
                .isEqualTo(303);
        assertThat(director.get(path + "/team").page()).contains("Yara Yilmaz", "Vast contact");
        assertThat(director.get(path + "/team/" + member + "/leave").page()).contains("Laatste dag", "Yara Yilmaz");
    }
}
