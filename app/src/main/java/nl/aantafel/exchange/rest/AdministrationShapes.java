package nl.aantafel.exchange.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.directory.Advices.Advice;
import nl.aantafel.directory.DirectoryState;
import nl.aantafel.directory.Municipality;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.OrganisationDetails;
import nl.aantafel.directory.OrganisationLine;
import nl.aantafel.directory.OrganisationView;
import nl.aantafel.directory.ParticipationLine;
import nl.aantafel.directory.PartnershipView;
import nl.aantafel.directory.PersonLine;
import nl.aantafel.directory.PersonView;
import nl.aantafel.directory.RegionLine;
import nl.aantafel.directory.RegionView;
import nl.aantafel.directory.RoleLine;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.DirectoryShapes.Medewerker;
import nl.aantafel.exchange.rest.DirectoryShapes.Regio;
import nl.aantafel.exchange.rest.DirectoryShapes.Samenwerkingsverband;
import nl.aantafel.exchange.rest.DirectoryShapes.Zetel;
import org.jspecify.annotations.Nullable;

/** The directory as the API tells it to the functional administrator who keeps it: with versions, and with what ended. */
final class AdministrationShapes {

    record Samenwerkingsverbandbeheer(
            UUID id, long versie, String naam, String regio, String kader, String contactpunt) {
        static Samenwerkingsverbandbeheer of(PartnershipView view) {
            return new Samenwerkingsverbandbeheer(
                    view.partnership().id(),
                    view.version(),
                    view.partnership().name(),
                    view.partnership().region(),
                    view.partnership().frameCode(),
                    view.partnership().contactPoint());
        }
    }

    record Advies(String code, String naam, boolean gegeven) {
        static Advies of(Advice advice) {
            return new Advies(advice.code(), advice.label().nl(), advice.given());
        }
    }

    record Organisatienaam(UUID id, String naam) {
        static Organisatienaam of(Organisation organisation) {
            return new Organisatienaam(organisation.id(), organisation.name());
        }
    }

    record StandRegistratie(
            UUID samenwerkingsverband,
            int organisaties,
            int professionals,
            int zetels,
            List<Organisatienaam> zonderConvenant,
            List<Zetel> legeZetels,
            List<String> openRollen) {
        static StandRegistratie of(DirectoryState state) {
            return new StandRegistratie(
                    state.partnership().id(),
                    state.organisations(),
                    state.people(),
                    state.seats(),
                    state.unsigned().stream().map(Organisatienaam::of).toList(),
                    state.empty().stream().map(Zetel::of).toList(),
                    roles(state.vacantRoles()));
        }
    }

    record Organisatieregel(
            UUID id,
            String naam,
            String korteNaam,
            String keten,
            boolean ondertekenaar,
            int zetels,
            int professionals) {
        static Organisatieregel of(OrganisationLine line) {
            return new Organisatieregel(
                    line.organisation().id(),
                    line.organisation().name(),
                    line.organisation().shortName(),
                    Codes.CHAINS.dutch(line.organisation().chain()),
                    line.signatory(),
                    line.seats(),
                    line.people());
        }
    }

    record Deelname(
            Samenwerkingsverband samenwerkingsverband,
            @Nullable LocalDate convenant,
            @Nullable LocalDate totEnMet) {
        static Deelname of(ParticipationLine line) {
            return new Deelname(Samenwerkingsverband.of(line.partnership()), line.covenantSignedOn(), line.until());
        }
    }

    record Organisatiebeheer(
            UUID id,
            long versie,
            String naam,
            String korteNaam,
            String keten,
            String discipline,
            int lijn,
            String kan,
            String kanNiet,
            String expertise,
            String mandaat,
            boolean medischBeroepsgeheim,
            String telefoon,
            List<Deelname> deelnames,
            List<Zetel> zetels,
            List<Professionalregel> professionals) {
        static Organisatiebeheer of(OrganisationView view) {
            OrganisationDetails details = view.details();
            return new Organisatiebeheer(
                    view.id(),
                    view.version(),
                    details.name(),
                    details.shortName(),
                    Codes.CHAINS.dutch(details.chain()),
                    details.discipline(),
                    details.line(),
                    details.can(),
                    details.cannot(),
                    details.expertise(),
                    details.mandate(),
                    details.medicalSecrecy(),
                    details.phone(),
                    view.participations().stream().map(Deelname::of).toList(),
                    view.seats().stream().map(Zetel::of).toList(),
                    view.people().stream().map(Professionalregel::of).toList());
        }
    }

    record Professionalregel(
            Medewerker professional,
            List<String> rollen,
            @Nullable LocalDate totEnMet) {
        static Professionalregel of(PersonLine line) {
            return new Professionalregel(Medewerker.of(line.professional()), roles(line.roles()), line.until());
        }
    }

    record Roltoekenning(
            UUID id,
            UUID professional,
            String professionalnaam,
            UUID samenwerkingsverband,
            String rol,
            @Nullable UUID zetel,
            LocalDate vanaf,
            @Nullable LocalDate totEnMet) {
        static Roltoekenning of(RoleLine line) {
            return new Roltoekenning(
                    line.id(),
                    line.professional(),
                    line.professionalName(),
                    line.partnership().id(),
                    Codes.PARTNERSHIP_ROLES.dutch(line.role()),
                    line.seat() == null ? null : line.seat().id(),
                    line.from(),
                    line.until());
        }
    }

    record Professionalbeheer(
            UUID id,
            long versie,
            UUID organisatie,
            String organisatienaam,
            String naam,
            String functie,
            String email,
            String telefoon,
            boolean toontNaam,
            @Nullable LocalDate totEnMet,
            List<Roltoekenning> rollen) {
        static Professionalbeheer of(PersonView view) {
            return new Professionalbeheer(
                    view.id(),
                    view.version(),
                    view.organisation(),
                    view.organisationName(),
                    view.details().name(),
                    view.details().jobTitle(),
                    view.details().email(),
                    view.details().phone(),
                    view.details().showsName(),
                    view.until(),
                    view.roles().stream().map(Roltoekenning::of).toList());
        }
    }

    record Gemeentenaam(UUID id, String naam, String provincie) {
        static Gemeentenaam of(Municipality municipality) {
            return new Gemeentenaam(municipality.id(), municipality.name(), municipality.province());
        }
    }

    record Regioregel(UUID id, String domein, String naam, int gemeenten) {
        static Regioregel of(RegionLine line) {
            Regio regio = Regio.of(line.region());
            return new Regioregel(regio.id(), regio.domein(), regio.naam(), line.municipalities());
        }
    }

    record RegioMetGemeenten(UUID id, String domein, String naam, List<Gemeentenaam> gemeenten) {
        static RegioMetGemeenten of(RegionView view) {
            Regio regio = Regio.of(view.region());
            return new RegioMetGemeenten(
                    regio.id(),
                    regio.domein(),
                    regio.naam(),
                    view.municipalities().stream().map(Gemeentenaam::of).toList());
        }
    }

    private AdministrationShapes() {}

    private static List<String> roles(List<String> internal) {
        return CommonShapes.codes(Codes.PARTNERSHIP_ROLES, internal);
    }
}
