package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.Accesses.Roles;
import nl.aantafel.casefile.CaseAccesses.Holder;
import nl.aantafel.casefile.CaseAccesses.Place;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** The shapes of who can see and do what (toegang). */
final class AccessShapes {

    private AccessShapes() {}

    @Personal
    record Toegang(
            UUID professional,
            String naam,
            String organisatie,
            String zetel,
            String rol,
            List<String> gegevenscategorieen,
            int overlegdelen,
            Instant sinds,
            @Nullable Instant tot,
            boolean nu,
            String doorWie) {
        static Toegang of(Holder holder) {
            return new Toegang(
                    holder.person(),
                    holder.name(),
                    holder.organisation(),
                    holder.seatKind(),
                    Codes.CASE_ROLES.dutch(holder.role()),
                    holder.categories(),
                    holder.circles(),
                    holder.from(),
                    holder.until(),
                    holder.now(),
                    holder.grantedBy());
        }

        @Override
        public String toString() {
            return "Toegang";
        }
    }

    record Deelname(
            UUID casus,
            String casusnummer,
            String rol,
            Instant sinds,
            @Nullable Instant tot) {
        static Deelname of(Place place) {
            return new Deelname(
                    place.caseId(), place.number(), Codes.CASE_ROLES.dutch(place.role()), place.from(), place.until());
        }
    }

    record Rolrechten(List<Rolrecht> inCasus, List<Rolrecht> inSamenwerkingsverband) {
        static Rolrechten of(Roles roles) {
            return new Rolrechten(
                    rows(roles.inCase(), Codes.CASE_ROLES), rows(roles.inPartnership(), Codes.PARTNERSHIP_ROLES));
        }

        private static <R extends Enum<R>> List<Rolrecht> rows(Map<String, Set<R>> table, Codes codes) {
            return table.entrySet().stream()
                    .map(each -> new Rolrecht(
                            codes.dutch(each.getKey()),
                            each.getValue().stream()
                                    .map(one -> one.name().toLowerCase(Locale.ROOT))
                                    .toList()))
                    .toList();
        }
    }

    record Rolrecht(String rol, List<String> rechten) {}
}
