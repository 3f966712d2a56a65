package nl.aantafel.exchange.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Families.HomeInput;
import nl.aantafel.casefile.Families.HomeView;
import nl.aantafel.casefile.Families.PersonInput;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Families.RelationInput;
import nl.aantafel.casefile.Families.RelationView;
import nl.aantafel.casefile.Families.StayInput;
import nl.aantafel.casefile.Families.StayView;
import nl.aantafel.exchange.Codes;
import org.jspecify.annotations.Nullable;

/** The family (gezin) as the API tells it. */
final class FamilyShapes {

    record Persoon(
            UUID id,
            String rol,
            String voornaam,
            String tussenvoegsel,
            String achternaam,
            @Nullable LocalDate geboortedatum,
            String geslacht,
            @Nullable LocalDate overledenOp,
            String telefoon,
            String opmerking,
            long versie) {

        static Persoon of(PersonView view) {
            return new Persoon(
                    view.id(),
                    Codes.PERSON_ROLES.dutch(view.role()),
                    view.firstName(),
                    view.prefix(),
                    view.lastName(),
                    view.birthDate(),
                    Codes.GENDERS.dutch(view.gender()),
                    view.diedOn(),
                    view.phone(),
                    view.note(),
                    view.version());
        }
    }

    record Thuis(
            UUID id,
            String naam,
            String straat,
            String huisnummer,
            String postcode,
            String plaats,
            boolean afgeschermd,
            List<Verblijf> verblijf,
            long versie) {

        static Thuis of(HomeView view) {
            return new Thuis(
                    view.id(),
                    view.label(),
                    view.street(),
                    view.houseNumber(),
                    view.postcode(),
                    view.place(),
                    view.shielded(),
                    view.stays().stream().map(Verblijf::of).toList(),
                    view.version());
        }
    }

    record Verblijf(
            UUID persoon,
            String deel,
            @Nullable LocalDate vanaf,
            @Nullable LocalDate totEnMet) {

        static Verblijf of(StayView view) {
            return new Verblijf(view.person(), Codes.STAY_EXTENTS.dutch(view.extent()), view.from(), view.until());
        }
    }

    record Relatie(
            UUID id,
            UUID persoon,
            String soort,
            UUID anderePersoon,
            boolean gezag,
            @Nullable LocalDate vanaf,
            @Nullable LocalDate totEnMet,
            long versie) {

        static Relatie of(RelationView view) {
            return new Relatie(
                    view.id(),
                    view.from(),
                    view.kind(),
                    view.to(),
                    view.authority(),
                    view.fromDay(),
                    view.untilDay(),
                    view.version());
        }
    }

    record Gezin(List<Persoon> personen, List<Thuis> thuizen, List<Relatie> relaties) {
        static Gezin of(FamilyView view) {
            return new Gezin(
                    view.persons().stream().map(Persoon::of).toList(),
                    view.homes().stream().map(Thuis::of).toList(),
                    view.relations().stream().map(Relatie::of).toList());
        }
    }

    private FamilyShapes() {}

    static PersonInput person(Body body) {
        return new PersonInput(
                body.has("rol") ? body.code("rol", Codes.PERSON_ROLES) : "subject",
                body.text("voornaam"),
                body.text("tussenvoegsel"),
                body.text("achternaam"),
                body.day("geboortedatum"),
                body.has("geslacht") ? body.code("geslacht", Codes.GENDERS) : "unknown",
                body.day("overledenOp"),
                body.text("telefoon"),
                body.text("opmerking"));
    }

    static HomeInput home(Body body) {
        return new HomeInput(
                body.text("naam"),
                body.text("straat"),
                body.text("huisnummer"),
                body.text("postcode"),
                body.text("plaats"),
                body.truth("afgeschermd", false),
                body.parts("verblijf", FamilyShapes::stay));
    }

    private static StayInput stay(Body body) {
        return new StayInput(
                body.needId("persoon"),
                body.has("deel") ? body.code("deel", Codes.STAY_EXTENTS) : "full",
                body.day("vanaf"),
                body.day("totEnMet"));
    }

    static RelationInput relation(Body body) {
        return new RelationInput(
                body.needId("persoon"),
                body.needId("anderePersoon"),
                body.text("soort"),
                body.truth("gezag", false),
                body.day("vanaf"),
                body.day("totEnMet"));
    }
}
