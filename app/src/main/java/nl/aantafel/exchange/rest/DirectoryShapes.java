package nl.aantafel.exchange.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.directory.MunicipalityLine;
import nl.aantafel.directory.OrganisationDetails;
import nl.aantafel.directory.OrganisationSearch;
import nl.aantafel.directory.PartnerProfile;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.Region;
import nl.aantafel.directory.SeatLine;
import nl.aantafel.exchange.Codes;
import org.jspecify.annotations.Nullable;

/** Partnerships, organisations, people and municipalities as the API tells them. */
final class DirectoryShapes {

    record Samenwerkingsverband(UUID id, String naam, String regio, String kader, String contactpunt) {
        static Samenwerkingsverband of(Partnership partnership) {
            return new Samenwerkingsverband(
                    partnership.id(),
                    partnership.name(),
                    partnership.region(),
                    partnership.frameCode(),
                    partnership.contactPoint());
        }
    }

    record Zetel(
            UUID id,
            UUID samenwerkingsverband,
            UUID organisatie,
            String soort,
            String naam,
            @Nullable LocalDate totEnMet) {

        static Zetel of(SeatLine line) {
            return new Zetel(
                    line.seat().id(),
                    line.seat().partnership(),
                    line.seat().organisation(),
                    line.seat().kind(),
                    line.seat().label(),
                    line.until());
        }
    }

    record Organisatie(
            UUID id,
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
            boolean ondertekenaar,
            List<Zetel> zetels) {

        static Organisatie of(PartnerProfile profile) {
            OrganisationDetails details = profile.details();
            return new Organisatie(
                    profile.id(),
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
                    profile.signatory(),
                    profile.seats().stream().map(Zetel::of).toList());
        }
    }

    record Medewerker(
            UUID id,
            UUID organisatie,
            String organisatienaam,
            String naam,
            String functie,
            String email,
            String telefoon) {

        static Medewerker of(Professional who) {
            return new Medewerker(
                    who.id(),
                    who.organisation(),
                    who.organisationName(),
                    who.name(),
                    who.jobTitle(),
                    who.email(),
                    who.phone());
        }
    }

    record Regio(UUID id, String domein, String naam) {
        static Regio of(Region region) {
            return new Regio(region.id(), Codes.REGION_DOMAINS.dutch(region.domain()), region.name());
        }
    }

    record Gemeente(UUID id, String naam, String provincie, int inwoners, String grootteklasse, List<Regio> regios) {

        private static final java.util.Map<String, String> SIZES =
                java.util.Map.of("lt50k", "tot_50000", "50k_100k", "50000_tot_100000", "gt100k", "vanaf_100000");

        static Gemeente of(MunicipalityLine line) {
            return new Gemeente(
                    line.municipality().id(),
                    line.municipality().name(),
                    line.municipality().province(),
                    line.municipality().inhabitants(),
                    SIZES.getOrDefault(
                            line.municipality().sizeClass(), line.municipality().sizeClass()),
                    line.regions().stream().map(Regio::of).toList());
        }
    }

    private DirectoryShapes() {}

    /** Which organisations are asked for. */
    static OrganisationSearch search(Query query) {
        return new OrganisationSearch(
                query.needId("samenwerkingsverband"),
                query.text("zoek"),
                query.code("keten", Codes.CHAINS),
                query.id(Query.AFTER),
                query.size());
    }
}
