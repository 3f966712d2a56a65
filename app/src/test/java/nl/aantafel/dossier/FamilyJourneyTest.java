package nl.aantafel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.aantafel.casefile.Families;
import nl.aantafel.dossier.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** Who belongs to the family, how they are related and where they live. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FamilyJourneyTest extends Journey {

    private final Families families;

    FamilyJourneyTest(BeanFactory beans, Families families, @LocalServerPort int port) {
        super(beans, port);
        this.families = families;
    }

    @Test
    void keepsWhatWasTypedWhenAFieldIsWrong() {
        director.get(path + "/family/persons/new");
        Answer refused = director.post(
                path + "/family/persons",
                "rol",
                "subject",
                "voornaam",
                "Öykü",
                "achternaam",
                "Demir",
                "geslacht",
                "female",
                "geboortedatum",
                "2090-01-01");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page())
                .contains("Er is 1 ding dat nog niet klopt", "value=\"Öykü\"", "Deze datum is nog niet geweest");
        Answer added = director.post(
                path + "/family/persons",
                "rol",
                "subject",
                "voornaam",
                "Öykü",
                "achternaam",
                "Demir",
                "geslacht",
                "female");
        assertThat(added.status()).isEqualTo(303);
        assertThat(director.get(added.location()).page()).contains("Öykü Demir", "Toegevoegd aan het gezin.");
    }

    @Test
    void showsBothTextsWhenTwoChangeTheSame() {
        UUID mother = full.there.mother();
        String own = path + "/family/persons/" + mother;
        director.get(own + "/edit");
        Families.PersonView now =
                families.of(full.director, full.id).person(mother).orElseThrow();
        families.changePerson(
                full.director,
                full.id,
                mother,
                new Families.PersonInput("subject", "Sarah", "", "de Wilde", now.birthDate(), "female", null, "", ""),
                now.version());
        Answer stale = director.post(
                own,
                "rol",
                "subject",
                "voornaam",
                "Saar",
                "achternaam",
                "de Wilde",
                "geslacht",
                "female",
                "version",
                String.valueOf(now.version()));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.page()).contains("Saar", "Sarah", "Houd mijn tekst", "Eva Jansen veranderde dit net ook");
        Answer kept = director.post(
                own,
                "rol",
                "subject",
                "voornaam",
                "Saar",
                "achternaam",
                "de Wilde",
                "geslacht",
                "female",
                "version",
                String.valueOf(now.version() + 1));
        assertThat(kept.status()).isEqualTo(303);
    }

    @Test
    void relatesAndHouses() {
        director.get(path + "/family/relations/new");
        Answer related = director.post(
                path + "/family/relations",
                "persoon",
                full.there.mother().toString(),
                "soort",
                "parent_of",
                "anderePersoon",
                full.there.mother().toString());
        assertThat(related.status()).isEqualTo(422);
        director.get(path + "/family/homes/new");
        assertThat(director.post(
                                path + "/family/homes",
                                "naam",
                                "Bij oma",
                                "straat",
                                "Dorpsstraat",
                                "huisnummer",
                                "3",
                                "plaats",
                                "Lindeburg",
                                "verblijf[0].persoon",
                                full.there.child().toString(),
                                "verblijf[0].deel",
                                "part")
                        .status())
                .isEqualTo(303);
        String family = director.get(path + "/family").page();
        assertThat(family)
                .contains("Bij oma", "Dorpsstraat 3, Lindeburg", "Adres afgeschermd", "woont hier een deel van de tijd")
                .doesNotContain("Geheimlaan");
        UUID home = families.of(full.director, full.id).homes().getFirst().id();
        assertThat(director.get(path + "/family/homes/" + home + "/edit").page())
                .contains("Geheimlaan");
        assertThat(director.get(path + "/family/homes/" + home + "/remove").page())
                .contains("Opvang verwijderen?");
        assertThat(director.post(path + "/family/homes/" + home + "/remove").status())
                .isEqualTo(303);
    }
}
