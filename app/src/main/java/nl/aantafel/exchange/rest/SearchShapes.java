package nl.aantafel.exchange.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Searches.CaseHit;
import nl.aantafel.casefile.Searches.Found;
import nl.aantafel.casefile.Searches.InCase;
import nl.aantafel.casefile.Searches.PersonHit;
import nl.aantafel.casefile.Searches.Piece;
import nl.aantafel.casefile.Searches.StatementHit;
import nl.aantafel.exchange.Codes;
import org.jspecify.annotations.Nullable;

/** What a search found (zoekresultaat) as the API tells it. */
final class SearchShapes {

    private SearchShapes() {}

    record Casusplek(UUID casus, String nummer, String gezinsnaam, String stand, String rol) {
        static Casusplek of(InCase place) {
            return new Casusplek(
                    place.id(),
                    place.number(),
                    place.familyName(),
                    Codes.CASE_STATES.dutch(CommonShapes.lower(place.state())),
                    Codes.CASE_ROLES.dutch(place.role()));
        }
    }

    record GevondenPersoon(
            UUID id, String naam, @Nullable LocalDate geboortedatum, String rol, String gevondenOp, Casusplek casus) {

        static GevondenPersoon of(PersonHit hit) {
            return new GevondenPersoon(
                    hit.id(),
                    hit.name(),
                    hit.birthDate(),
                    Codes.PERSON_ROLES.dutch(hit.role()),
                    Codes.FOUND_BY.dutch(hit.by()),
                    Casusplek.of(hit.place()));
        }
    }

    record GevondenCasus(String gevondenOp, String tekst, Casusplek casus) {
        static GevondenCasus of(CaseHit hit) {
            return new GevondenCasus(Codes.FOUND_BY.dutch(hit.by()), hit.what(), Casusplek.of(hit.place()));
        }
    }

    record Deel(String tekst, boolean gezocht) {
        static Deel of(Piece piece) {
            return new Deel(piece.text(), piece.sought());
        }
    }

    record GevondenBijdrage(
            UUID id,
            String soort,
            LocalDate gezegdOp,
            String spreker,
            String sprekerOrganisatie,
            boolean stemVanGezin,
            List<Deel> passage,
            Casusplek casus) {

        static GevondenBijdrage of(StatementHit hit) {
            return new GevondenBijdrage(
                    hit.id(),
                    Codes.STATEMENT_KINDS.dutch(hit.kind()),
                    hit.saidOn(),
                    hit.speaker(),
                    hit.organisation(),
                    hit.familyVoice(),
                    hit.passage().stream().map(Deel::of).toList(),
                    Casusplek.of(hit.place()));
        }
    }

    /** Whether there is more than was told; how much is told to nobody. */
    record Meer(boolean personen, boolean casussen, boolean bijdragen) {}

    record Zoekresultaat(
            List<GevondenPersoon> personen, List<GevondenCasus> casussen, List<GevondenBijdrage> bijdragen, Meer meer) {

        static Zoekresultaat of(Found found) {
            return new Zoekresultaat(
                    found.persons().rows().stream().map(GevondenPersoon::of).toList(),
                    found.cases().rows().stream().map(GevondenCasus::of).toList(),
                    found.statements().rows().stream().map(GevondenBijdrage::of).toList(),
                    new Meer(
                            found.persons().more(),
                            found.cases().more(),
                            found.statements().more()));
        }
    }
}
