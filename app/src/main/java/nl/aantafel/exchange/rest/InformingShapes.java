package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.CommonShapes.Tekst;
import nl.aantafel.kernel.Personal;
import nl.aantafel.rights.Informing.Telling;
import nl.aantafel.rights.InformingDuty;
import nl.aantafel.rights.InformingDuty.Held;
import nl.aantafel.rights.InformingDuty.Told;
import org.jspecify.annotations.Nullable;

/** What the API says of informing. */
final class InformingShapes {

    @Personal
    record Oordeel(
            String oordeel,
            Tekst grond,
            String artikel,
            String waarom,
            LocalDate totEnMet,
            String door,
            String organisatienaam,
            Instant op,
            @Nullable Instant vervallenOp) {
        static Oordeel of(Held held) {
            return new Oordeel(
                    Codes.INFORMING_KINDS.dutch(held.kind()),
                    Tekst.of(held.ground()),
                    held.article(),
                    held.why(),
                    held.until(),
                    held.givenBy(),
                    held.organisation(),
                    held.givenAt(),
                    held.endedAt());
        }

        @Override
        public String toString() {
            return "Oordeel";
        }
    }

    @Personal
    record Geinformeerd(
            LocalDate verteldOp, String hoe, String door, String verteld, String reactie, String vastgelegdDoor) {
        static Geinformeerd of(Told told) {
            return new Geinformeerd(
                    told.on(), told.how(), told.byWhom(), told.what(), told.reaction(), told.recordedBy());
        }

        @Override
        public String toString() {
            return "Geinformeerd";
        }
    }

    @Personal
    record Informering(
            UUID persoon,
            String naam,
            UUID casus,
            String nummer,
            LocalDate gegevensSinds,
            LocalDate uiterlijk,
            String stand,
            boolean teLaat,
            @Nullable Oordeel oordeel,
            List<Oordeel> eerdereOordelen,
            @Nullable Geinformeerd geinformeerd) {
        static Informering of(InformingDuty duty) {
            return new Informering(
                    duty.person(),
                    duty.name(),
                    duty.caseId(),
                    duty.number(),
                    duty.began(),
                    duty.due(),
                    Codes.INFORMING_PARTS.dutch(duty.state().name().toLowerCase(Locale.ROOT)),
                    duty.late(),
                    duty.held().map(Oordeel::of).orElse(null),
                    duty.before().stream().map(Oordeel::of).toList(),
                    duty.told().map(Geinformeerd::of).orElse(null));
        }

        @Override
        public String toString() {
            return "Informering";
        }
    }

    private InformingShapes() {}

    static Telling telling(Body body) {
        return new Telling(
                body.day("verteldOp"), body.text("hoe"), body.text("door"), body.text("verteld"), body.text("reactie"));
    }
}
