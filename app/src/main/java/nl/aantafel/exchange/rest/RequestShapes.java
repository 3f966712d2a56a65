package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.RequestedPersons.Found;
import nl.aantafel.rights.Consultations;
import nl.aantafel.rights.RequestItems;
import nl.aantafel.rights.RightsRequests;
import org.jspecify.annotations.Nullable;

/** Requests of people about their own data (verzoeken), as the API tells them. */
final class RequestShapes {

    private RequestShapes() {}

    /** A line of the list; nothing of anybody. */
    record Verzoekregel(
            UUID id,
            String nummer,
            String soort,
            String gevraagdDoor,
            String stap,
            LocalDate ontvangenOp,
            LocalDate uiterlijk,
            boolean teLaat,
            boolean heropend,
            String uitkomst) {
        static Verzoekregel of(RightsRequests.Line line) {
            return new Verzoekregel(
                    line.id(),
                    line.number(),
                    Codes.REQUEST_KINDS.dutch(line.kind()),
                    Codes.REQUEST_ASKERS.dutch(code(line.askedBy())),
                    Codes.REQUEST_STEPS.dutch(code(line.step())),
                    line.receivedOn(),
                    line.due(),
                    line.late(),
                    line.reopened(),
                    Codes.REQUEST_OUTCOMES.dutch(code(line.outcome())));
        }
    }

    static String code(Enum<?> choice) {
        return choice.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** One request. */
    @Personal
    record Verzoek(
            UUID id,
            String nummer,
            String soort,
            String gevraagdDoor,
            String stap,
            String uitkomst,
            UUID samenwerkingsverband,
            Persoonsnaam persoon,
            String naamVrager,
            String wens,
            LocalDate ontvangenOp,
            LocalDate uiterlijk,
            boolean teLaat,
            boolean heropend,
            String controle,
            @Nullable LocalDate gecontroleerdOp,
            @Nullable LocalDate verlengdOp,
            String redenVerlenging,
            boolean magVerlengen,
            String grond,
            String redenUitkomst,
            int aantalCasussen,
            int gekozenGegevens,
            @Nullable Beperking beperking,
            List<Raadpleging> raadplegingen,
            List<Uitreiking> uitreikingen,
            long versie) {
        static Verzoek of(RightsRequests.View view) {
            Verzoekregel line = Verzoekregel.of(view.line());
            return new Verzoek(
                    line.id(),
                    line.nummer(),
                    line.soort(),
                    line.gevraagdDoor(),
                    line.stap(),
                    line.uitkomst(),
                    view.partnership(),
                    Persoonsnaam.of(view.about()),
                    view.askerName(),
                    view.wish(),
                    line.ontvangenOp(),
                    line.uiterlijk(),
                    line.teLaat(),
                    line.heropend(),
                    view.identityCheck(),
                    view.identityOn(),
                    view.extendedOn(),
                    view.extensionReason(),
                    view.mayExtend(),
                    view.outcomeGround(),
                    view.outcomeReason(),
                    view.cases(),
                    view.chosen(),
                    Beperking.of(view.restriction()),
                    view.consulted().stream().map(Raadpleging::of).toList(),
                    view.handedOver().stream().map(Uitreiking::of).toList(),
                    view.version());
        }

        @Override
        public String toString() {
            return "Verzoek";
        }
    }

    /** What a request restricts, and how that ends. */
    @Personal
    record Beperking(
            String redenOpheffing,
            @Nullable LocalDate aangekondigdOp,
            String manier,
            @Nullable LocalDate verteldOp,
            @Nullable LocalDate opgehevenOp) {
        static @Nullable Beperking of(RightsRequests.@Nullable Restriction restriction) {
            return restriction == null
                    ? null
                    : new Beperking(
                            restriction.reason(),
                            restriction.announcedOn(),
                            restriction.way(),
                            restriction.toldOn(),
                            restriction.liftedOn());
        }

        @Override
        public String toString() {
            return "Beperking";
        }
    }

    /** What somebody is called. */
    @Personal
    record Persoonsnaam(
            String voornaam,
            String tussenvoegsel,
            String achternaam,
            @Nullable LocalDate geboortedatum) {
        static Persoonsnaam of(RightsRequests.Name name) {
            return new Persoonsnaam(name.firstName(), name.prefix(), name.lastName(), name.birthDate());
        }

        @Override
        public String toString() {
            return "Persoonsnaam";
        }
    }

    /** Who was asked. */
    @Personal
    record Raadpleging(
            UUID id,
            String naam,
            String organisatienaam,
            int aantalGegevens,
            LocalDate uiterlijk,
            @Nullable Instant beantwoordOp,
            boolean teLaat) {
        static Raadpleging of(RightsRequests.Consulted consulted) {
            return new Raadpleging(
                    consulted.id(),
                    consulted.name(),
                    consulted.organisation(),
                    consulted.items(),
                    consulted.due(),
                    consulted.answeredAt(),
                    consulted.late());
        }

        @Override
        public String toString() {
            return "Raadpleging";
        }
    }

    /** That an answer was handed over. */
    record Uitreiking(String manier, LocalDate uitgereiktOp) {
        static Uitreiking of(RightsRequests.HandedOver handed) {
            return new Uitreiking(handed.way(), handed.on());
        }
    }

    /** Somebody who was found. */
    @Personal
    record GevondenPersoon(UUID persoon, UUID casus, String casusnummer, String naam, LocalDate geboortedatum) {
        static GevondenPersoon of(Found found) {
            return new GevondenPersoon(
                    found.person(), found.caseId(), found.caseNumber(), found.name(), found.birthDate());
        }

        @Override
        public String toString() {
            return "GevondenPersoon";
        }
    }

    /** An item of a request. */
    @Personal
    record Verzoekgegeven(
            String gegeven,
            UUID casus,
            boolean overAnderen,
            boolean woordenVanAnder,
            String organisatienaam,
            boolean bijAanmelding,
            LocalDate eersteVerwerking,
            String tekst,
            String antwoord,
            String antwoordGrond,
            String antwoordReden,
            @Nullable LocalDate antwoordTotEnMet,
            String besluit,
            String grond,
            String afweging,
            String weggelaten,
            String gegevenTekst,
            String verbetering,
            boolean uitgevoerd,
            @Nullable Verzoekkeuze keuze) {
        static Verzoekgegeven of(RequestItems.Item item) {
            return new Verzoekgegeven(
                    item.key(),
                    item.caseId(),
                    item.others(),
                    item.othersWords(),
                    item.organisation(),
                    item.reporter(),
                    item.firstProcessed(),
                    item.text(),
                    Codes.REQUEST_ANSWERS.dutch(code(item.said().answer())),
                    item.said().ground(),
                    item.said().reason(),
                    item.said().until(),
                    Codes.REQUEST_DECISIONS.dutch(code(item.decided().outcome())),
                    item.decided().ground(),
                    item.decided().factors(),
                    item.decided().leftOut(),
                    item.decided().given(),
                    item.said().instead(),
                    item.decided().honoured(),
                    Verzoekkeuze.of(item.concern()));
        }

        @Override
        public String toString() {
            return "Verzoekgegeven";
        }
    }

    /** That the request is about an item. */
    @Personal
    record Verzoekkeuze(
            String reden, String woorden, @Nullable LocalDate bewaardTotEnMet, boolean verdwenen) {
        static @Nullable Verzoekkeuze of(RequestItems.@Nullable Concern concern) {
            return concern == null
                    ? null
                    : new Verzoekkeuze(concern.reason(), concern.words(), concern.keptUntil(), concern.gone());
        }

        @Override
        public String toString() {
            return "Verzoekkeuze";
        }
    }

    /** An item to give in part. */
    @Personal
    record DeelbaarGegeven(Verzoekgegeven gegeven, List<String> passages, List<String> woorden) {
        static DeelbaarGegeven of(RequestItems.Parting parting) {
            return new DeelbaarGegeven(Verzoekgegeven.of(parting.item()), parting.passages(), parting.words());
        }

        @Override
        public String toString() {
            return "DeelbaarGegeven";
        }
    }

    /** What somebody is asked. */
    @Personal
    record Raadpleegvraag(
            UUID id,
            UUID casus,
            String verzoek,
            String soort,
            String naam,
            LocalDate uiterlijk,
            boolean beantwoord,
            boolean afgesloten,
            List<GevraagdGegeven> gegevens) {
        static Raadpleegvraag of(Consultations.View view) {
            return new Raadpleegvraag(
                    view.id(),
                    view.caseId(),
                    view.number(),
                    Codes.REQUEST_KINDS.dutch(view.kind()),
                    view.name(),
                    view.due(),
                    view.answered(),
                    view.closed(),
                    view.items().stream().map(GevraagdGegeven::of).toList());
        }

        @Override
        public String toString() {
            return "Raadpleegvraag";
        }
    }

    /** One item somebody is asked about. */
    @Personal
    record GevraagdGegeven(
            String gegeven,
            LocalDate eersteVerwerking,
            String tekst,
            boolean overAnderen,
            String antwoord,
            String grond,
            String reden,
            @Nullable LocalDate totEnMet,
            String redenVerzoek,
            String woordenVerzoek,
            String verbetering,
            boolean verbeteringTypen) {
        static GevraagdGegeven of(Consultations.AskedItem item) {
            return new GevraagdGegeven(
                    item.key(),
                    item.firstProcessed(),
                    item.text(),
                    item.others(),
                    Codes.REQUEST_ANSWERS.dutch(code(item.answer())),
                    item.ground(),
                    item.reason(),
                    item.until(),
                    item.why(),
                    item.wish(),
                    item.instead(),
                    item.typed());
        }

        @Override
        public String toString() {
            return "GevraagdGegeven";
        }
    }
}
