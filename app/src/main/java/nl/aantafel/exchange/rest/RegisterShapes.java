package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Personal;
import nl.aantafel.rights.Breaches;
import nl.aantafel.rights.Breaches.Breach;
import nl.aantafel.rights.Counsels;
import nl.aantafel.rights.Counsels.Counsel;
import nl.aantafel.rights.Processings;
import nl.aantafel.rights.Processings.Registered;
import nl.aantafel.rights.Trainings.Learner;
import nl.aantafel.rights.Trainings.State;
import org.jspecify.annotations.Nullable;

/** The shapes of the registers of who watches over a partnership. */
final class RegisterShapes {

    private RegisterShapes() {}

    @Personal
    record Datalek(
            UUID id,
            int versie,
            boolean afgerond,
            String gemeldDoor,
            Instant gemeldOp,
            Meldklok klok,
            Datalektekst tekst) {
        static Datalek of(Breach breach) {
            return new Datalek(
                    breach.id(),
                    breach.version(),
                    !breach.open(),
                    breach.reportedBy(),
                    breach.reportedAt(),
                    new Meldklok(
                            Codes.BREACH_PACES.dutch(breach.clock().pace().name()),
                            breach.clock().ends(),
                            breach.clock().hours()),
                    Datalektekst.of(breach.text()));
        }

        @Override
        public String toString() {
            return "Datalek";
        }
    }

    record Meldklok(String stand, Instant eindigtOp, long uren) {}

    @Personal
    record Datalektekst(
            String stand,
            @Nullable Instant ontdektOp,
            String ontdektDoor,
            @Nullable LocalDate gebeurdOp,
            String wat,
            Set<String> betrokkenen,
            @Nullable Integer aantal,
            String gegevens,
            String gevolgen,
            String maatregelen,
            @Nullable Boolean toezichthouder,
            @Nullable Instant gemeldOp,
            String redenToezichthouder,
            @Nullable Boolean verteld,
            @Nullable LocalDate verteldOp,
            String redenBetrokkenen,
            String conclusie) {
        static Datalektekst of(Breaches.Text text) {
            return new Datalektekst(
                    Codes.BREACH_STAGES.dutch(text.stage()),
                    text.discoveredAt(),
                    text.discoveredBy(),
                    text.happenedOn(),
                    text.what(),
                    text.people(),
                    text.about(),
                    text.data(),
                    text.consequences(),
                    text.measures(),
                    text.authorityTold(),
                    text.authorityToldAt(),
                    text.authorityReason(),
                    text.peopleTold(),
                    text.peopleToldOn(),
                    text.peopleReason(),
                    text.conclusion());
        }

        static Breaches.Text read(Body body) {
            return new Breaches.Text(
                    body.code("stand", Codes.BREACH_STAGES),
                    body.moment("ontdektOp"),
                    body.text("ontdektDoor"),
                    body.day("gebeurdOp"),
                    body.text("wat"),
                    body.texts("betrokkenen"),
                    body.number("aantal"),
                    body.text("gegevens"),
                    body.text("gevolgen"),
                    body.text("maatregelen"),
                    body.maybe("toezichthouder"),
                    body.moment("gemeldOp"),
                    body.text("redenToezichthouder"),
                    body.maybe("verteld"),
                    body.day("verteldOp"),
                    body.text("redenBetrokkenen"),
                    body.text("conclusie"));
        }

        @Override
        public String toString() {
            return "Datalektekst";
        }
    }

    @Personal
    record Datalekversie(int versie, String door, Instant op, Datalektekst tekst) {
        static Datalekversie of(Breaches.Change change) {
            return new Datalekversie(change.version(), change.by(), change.at(), Datalektekst.of(change.text()));
        }

        @Override
        public String toString() {
            return "Datalekversie";
        }
    }

    @Personal
    record Registeradvies(UUID id, int versie, String stand, String vrager, Instant vastgelegdOp, Adviestekst tekst) {
        static Registeradvies of(Counsel advice) {
            return new Registeradvies(
                    advice.id(),
                    advice.version(),
                    Codes.ADVICE_STEPS.dutch(advice.step().name()),
                    advice.asker(),
                    advice.at(),
                    Adviestekst.of(advice.text()));
        }

        @Override
        public String toString() {
            return "Registeradvies";
        }
    }

    @Personal
    record Adviestekst(
            String adviseur,
            String naamAdviseur,
            String onderwerp,
            String vraag,
            @Nullable LocalDate gevraagdOp,
            String advies,
            @Nullable LocalDate gegevenOp,
            @Nullable String gevolgd,
            String reden,
            @Nullable LocalDate gemeldOp,
            String bij) {
        static Adviestekst of(Counsels.Text text) {
            return new Adviestekst(
                    text.adviser(),
                    text.adviserName(),
                    text.subject(),
                    text.question(),
                    text.askedOn(),
                    text.advice(),
                    text.givenOn(),
                    text.followed().isEmpty() ? null : Codes.ADVICE_FOLLOWED.dutch(text.followed()),
                    text.reason(),
                    text.reportedOn(),
                    text.context());
        }

        static Counsels.Text read(Body body, String context) {
            return new Counsels.Text(
                    body.text("adviseur"),
                    body.text("naamAdviseur"),
                    body.text("onderwerp"),
                    body.text("vraag"),
                    body.day("gevraagdOp"),
                    body.text("advies"),
                    body.day("gegevenOp"),
                    body.code("gevolgd", Codes.ADVICE_FOLLOWED),
                    body.text("reden"),
                    body.day("gemeldOp"),
                    context);
        }

        @Override
        public String toString() {
            return "Adviestekst";
        }
    }

    @Personal
    record Adviesversie(int versie, String door, Instant op, Adviestekst tekst) {
        static Adviesversie of(Counsels.Change change) {
            return new Adviesversie(change.version(), change.by(), change.at(), Adviestekst.of(change.text()));
        }

        @Override
        public String toString() {
            return "Adviesversie";
        }
    }

    @Personal
    record Geleerd(UUID professional, String naam, String organisatie, List<Opleidingsstand> opleidingen) {
        static Geleerd of(Learner learner) {
            return new Geleerd(
                    learner.person(),
                    learner.name(),
                    learner.organisation(),
                    learner.states().stream().map(Opleidingsstand::of).toList());
        }

        @Override
        public String toString() {
            return "Geleerd";
        }
    }

    record Opleidingsstand(
            String opleiding,
            String stand,
            @Nullable LocalDate gevolgdOp,
            @Nullable LocalDate totEnMet,
            @Nullable UUID id,
            int versie) {
        static Opleidingsstand of(State state) {
            return new Opleidingsstand(
                    state.kind(),
                    Codes.TRAINING_STANDINGS.dutch(state.standing().name()),
                    state.takenOn(),
                    state.until(),
                    state.entry(),
                    state.version());
        }
    }

    @Personal
    record Verwerking(UUID id, int versie, Instant sinds, Verwerkingstekst tekst) {
        static Verwerking of(Registered processing) {
            return new Verwerking(
                    processing.entry(),
                    processing.version(),
                    processing.since(),
                    Verwerkingstekst.of(processing.text()));
        }

        @Override
        public String toString() {
            return "Verwerking";
        }
    }

    @Personal
    record Verwerkingstekst(
            String kenmerk,
            boolean eigen,
            String naam,
            String doel,
            String betrokkenen,
            String gegevens,
            String ontvangers,
            String bewaren,
            String grondslag,
            @Nullable UUID advies,
            boolean gestopt) {
        static Verwerkingstekst of(Processings.Text text) {
            return new Verwerkingstekst(
                    "urn:uuid:" + text.id(),
                    text.origin().equals(Processings.OWN),
                    text.label(),
                    text.purpose(),
                    text.subjects(),
                    text.data(),
                    text.recipients(),
                    text.kept(),
                    text.article(),
                    text.advice(),
                    text.ended());
        }

        static Processings.Text read(Body body) {
            return new Processings.Text(
                    new UUID(0, 0),
                    Processings.OWN,
                    body.text("naam"),
                    body.text("doel"),
                    body.text("betrokkenen"),
                    body.text("gegevens"),
                    body.text("ontvangers"),
                    body.text("bewaren"),
                    body.text("grondslag"),
                    body.id("advies"),
                    body.truth("gestopt", false));
        }

        @Override
        public String toString() {
            return "Verwerkingstekst";
        }
    }

    @Personal
    record Verwerkingsversie(int versie, String door, Instant op, Verwerkingstekst tekst) {
        static Verwerkingsversie of(Processings.Change change) {
            return new Verwerkingsversie(
                    change.version(), change.by(), change.at(), Verwerkingstekst.of(change.text()));
        }

        @Override
        public String toString() {
            return "Verwerkingsversie";
        }
    }
}
