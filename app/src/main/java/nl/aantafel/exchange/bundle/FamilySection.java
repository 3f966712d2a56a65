package nl.aantafel.exchange.bundle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.HomeInput;
import nl.aantafel.casefile.Families.PersonInput;
import nl.aantafel.casefile.Families.RelationInput;
import nl.aantafel.casefile.Families.StayInput;
import nl.aantafel.exchange.Codes;
import nl.aantafel.frame.Lists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The family of a bundle: its people (personen), how they are related (relaties) and where they stay (thuizen). */
@Component
final class FamilySection {

    private final Families families;

    FamilySection(Families families) {
        this.families = families;
    }

    void read(Part bundle, Steps steps) {
        bundle.parts("personen").forEach(person -> person(person, steps));
        bundle.parts("relaties").forEach(relation -> relation(relation, steps));
        bundle.parts("thuizen").forEach(home -> home(home, steps));
    }

    private void person(Part person, Steps steps) {
        String key = person.key(Kind.PERSON);
        if (key == null) {
            person.wrong("sleutel", "exchange.bundle.missing");
        }
        String gender = person.code("geslacht", Codes.GENDERS);
        PersonInput input = new PersonInput(
                person.needCode("rol", Codes.PERSON_ROLES),
                person.text("voornaam"),
                person.text("tussenvoegsel"),
                person.text("achternaam"),
                person.day("geboortedatum"),
                gender.isEmpty() ? "unknown" : gender,
                person.day("overledenOp"),
                person.text("telefoon"),
                person.text("opmerking"));
        steps.add(person, it -> it.became(key, families.addPerson(it.actor(), it.caseId(), input)));
    }

    private void relation(Part relation, Steps steps) {
        String from = relation.person("persoon");
        String to = relation.person("anderePersoon");
        String kind = relation.needCode("soort", relation.known().list(Lists.RELATION_KINDS));
        boolean authority = relation.truth("gezag", false);
        LocalDate fromDay = relation.day("vanaf");
        LocalDate untilDay = relation.day("totEnMet");
        steps.add(
                relation,
                it -> families.relate(
                        it.actor(),
                        it.caseId(),
                        new RelationInput(it.id(from), it.id(to), kind, authority, fromDay, untilDay)));
    }

    private record Stay(
            String person,
            String extent,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    private void home(Part home, Steps steps) {
        List<Stay> stays = new ArrayList<>();
        for (Part stay : home.parts("verblijf")) {
            String extent = stay.code("deel", Codes.STAY_EXTENTS);
            stays.add(new Stay(
                    stay.person("persoon"),
                    extent.isEmpty() ? "full" : extent,
                    stay.day("vanaf"),
                    stay.day("totEnMet")));
        }
        String label = home.needText("naam");
        String street = home.text("straat");
        String number = home.text("huisnummer");
        String postcode = home.text("postcode");
        String place = home.text("plaats");
        boolean shielded = home.truth("afgeschermd", false);
        steps.add(
                home,
                it -> families.addHome(
                        it.actor(),
                        it.caseId(),
                        new HomeInput(
                                label,
                                street,
                                number,
                                postcode,
                                place,
                                shielded,
                                stays.stream()
                                        .map(stay -> new StayInput(
                                                it.id(stay.person()), stay.extent(), stay.from(), stay.until()))
                                        .toList())));
    }
}
