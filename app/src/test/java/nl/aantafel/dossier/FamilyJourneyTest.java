package nl.aantafel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.casefile.Families;
import nl.aantafel.dossier.Visitor.Answer;
import nl.aantafel.kernel.Actor;
import nl.aantafel.referral.Referring;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** Who belongs to the family, how they are related and where they live. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FamilyJourneyTest extends Journey {

    private final BeanFactory beans;
    private final Families families;

    FamilyJourneyTest(BeanFactory beans, Families families, @LocalServerPort int port) {
        super(beans, port);
        this.beans = beans;
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

    @Test
    void showsBothRelationsWhenTwoChangeTheSame() {
        Families.RelationView now =
                families.of(full.director, full.id).relations().getFirst();
        String own = path + "/family/relations/" + now.id();
        assertThat(director.get(own + "/edit").page()).contains("name=\"version\" value=\"" + now.version());
        families.changeRelation(
                full.director,
                full.id,
                now.id(),
                new Families.RelationInput(now.from(), now.to(), now.kind(), true, null, LocalDate.of(2026, 3, 4)),
                now.version());
        Answer stale = director.post(
                own,
                "persoon",
                now.from().toString(),
                "soort",
                now.kind(),
                "anderePersoon",
                now.to().toString(),
                "gezag",
                "true",
                "vanaf",
                "2020-05-06",
                "version",
                String.valueOf(now.version()));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.page()).contains("Houd mijn tekst", "2026-03-04", "2020-05-06");
    }

    @Test
    void whoRefersSaysWhoLivesWhereAndShowsTwoVersions() {
        Referring.Referred referred = new Referring(beans).sent();
        UUID id = referred.id();
        Actor referrer = full.house.veiligThuis();
        Visitor visitor = as(Who.VEILIG_THUIS);
        String family = "/referrals/" + id + "/family";

        assertThat(visitor.get(family + "/homes/new").page()).contains("Aanmelding", "action=\"" + family + "/homes\"");
        Answer housed = visitor.post(
                family + "/homes",
                "naam",
                "Opvang",
                "straat",
                "Stille Laan",
                "afgeschermd",
                "true",
                "verblijf[0].persoon",
                referred.mother().toString(),
                "verblijf[0].deel",
                "full");
        assertThat(housed.location()).endsWith(family);
        assertThat(as(Who.PROCESS_DIRECTOR).get("/triage/" + id).page())
                .contains("Opvang", "Adres afgeschermd")
                .doesNotContain("Stille Laan");

        Families.PersonView mother =
                families.of(referrer, id).person(referred.mother()).orElseThrow();
        String own = family + "/persons/" + mother.id();
        visitor.get(own + "/edit");
        families.changePerson(
                full.house.secretary(),
                id,
                mother.id(),
                new Families.PersonInput(
                        "subject", "Sarah", "", "de Wilde", mother.birthDate(), "female", null, "", ""),
                mother.version());
        Answer stale = visitor.post(
                own, "rol", "subject", "voornaam", "Saar", "achternaam", "de Wilde", "version", "" + mother.version());
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.page()).contains("Saar", "Sarah", "Houd mijn tekst");

        assertThat(as(Who.LOCAL_TEAM).get(family + "/homes/new").status()).isEqualTo(404);
        assertThat(visitor.get("/referrals/" + full.there.id() + "/family/homes/new")
                        .status())
                .isEqualTo(409);
    }
}
