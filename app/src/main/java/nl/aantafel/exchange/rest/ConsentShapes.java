package nl.aantafel.exchange.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.CommonShapes.Tekst;
import nl.aantafel.kernel.Personal;
import nl.aantafel.rights.Consents.Answer;
import nl.aantafel.rights.Consents.Asked;
import nl.aantafel.rights.Consents.ConsentView;
import nl.aantafel.rights.Consents.WhoMust;
import org.jspecify.annotations.Nullable;

/** What the API says of consents. */
final class ConsentShapes {

    @Personal
    record Antwoord(String naam, String hoedanigheid, String antwoord, String reden) {
        static Antwoord of(Answer answer) {
            return new Antwoord(
                    answer.name(),
                    Codes.CONSENT_CAPACITIES.dutch(answer.capacity()),
                    Codes.CONSENT_REPLIES.dutch(answer.reply().name().toLowerCase(Locale.ROOT)),
                    answer.reason());
        }

        @Override
        public String toString() {
            return "Antwoord";
        }
    }

    @Personal
    record Toestemming(
            UUID id,
            UUID persoon,
            String naam,
            String stand,
            boolean geldig,
            String doel,
            List<String> categorieen,
            List<UUID> voorOrganisaties,
            Tekst vorm,
            Tekst regel,
            String artikel,
            LocalDate gegevenOp,
            @Nullable LocalDate totEnMet,
            @Nullable LocalDate opnieuwVragenOp,
            List<Antwoord> antwoorden,
            String opmerking,
            String vastgelegdDoor) {
        static Toestemming of(ConsentView consent) {
            return new Toestemming(
                    consent.id(),
                    consent.person(),
                    consent.name(),
                    Codes.CONSENT_STATES.dutch(consent.state().name().toLowerCase(Locale.ROOT)),
                    consent.valid(),
                    consent.purpose(),
                    consent.categories().stream().sorted().toList(),
                    List.copyOf(consent.recipients().keySet()),
                    Tekst.of(consent.form()),
                    Tekst.of(consent.rule()),
                    consent.article(),
                    consent.givenOn(),
                    consent.until(),
                    consent.recheckOn(),
                    consent.answers().stream().map(Antwoord::of).toList(),
                    consent.note(),
                    consent.recordedBy());
        }

        @Override
        public String toString() {
            return "Toestemming";
        }
    }

    @Personal
    record Gevraagde(String van, String naam, String hoedanigheid) {
        static Gevraagde of(Asked asked) {
            return new Gevraagde(asked.key(), asked.name(), Codes.CONSENT_CAPACITIES.dutch(asked.capacity()));
        }

        @Override
        public String toString() {
            return "Gevraagde";
        }
    }

    @Personal
    record WieGeeftToestemming(
            UUID persoon,
            boolean leeftijdOnbekend,
            boolean niemandMetGezag,
            Tekst regel,
            String artikel,
            List<Gevraagde> gevraagd,
            List<String> geinformeerd,
            List<String> uitzonderingen) {
        static WieGeeftToestemming of(WhoMust who) {
            return new WieGeeftToestemming(
                    who.person(),
                    who.unknownAge(),
                    who.nobody(),
                    Tekst.of(who.rule()),
                    who.article(),
                    who.asked().stream().map(Gevraagde::of).toList(),
                    who.informed(),
                    who.exceptions().stream().map(each -> each.code()).toList());
        }

        @Override
        public String toString() {
            return "WieGeeftToestemming";
        }
    }

    private ConsentShapes() {}
}
