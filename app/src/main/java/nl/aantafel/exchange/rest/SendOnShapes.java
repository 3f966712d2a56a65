package nl.aantafel.exchange.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.referral.SendingOn.Along;
import nl.aantafel.referral.SendingOn.Send;
import nl.aantafel.referral.SendingOn.SendOnView;
import nl.aantafel.referral.SendingOn.Sent;
import nl.aantafel.referral.SendingOn.Target;
import nl.aantafel.referral.SendingOn.Tie;
import nl.aantafel.referral.SendingOn.Told;
import nl.aantafel.referral.SendingOn.ToldLine;
import org.jspecify.annotations.Nullable;

/** Sending on (doorsturen) as the API tells it. */
final class SendOnShapes {

    record Doorsturen(
            boolean magDoorsturen,
            String wieBeslist,
            String weStoppenAls,
            List<Doorstuurdoel> doelen,
            List<Doorsturing> doorgestuurd,
            List<AndereCasus> hoortBij) {
        static Doorsturen of(SendOnView view) {
            return new Doorsturen(
                    view.decides() && view.taken() && !view.targets().isEmpty(),
                    view.article(),
                    view.endCondition(),
                    view.targets().stream().map(Doorstuurdoel::of).toList(),
                    view.sent().stream().map(Doorsturing::of).toList(),
                    view.ties().stream().map(AndereCasus::of).toList());
        }
    }

    record Doorstuurdoel(
            UUID samenwerkingsverband,
            String naam,
            @Nullable UUID zetel) {
        static Doorstuurdoel of(Target target) {
            return new Doorstuurdoel(target.partnership(), target.name(), target.seat());
        }
    }

    record Doorsturing(
            UUID id,
            String samenwerkingsverbandNaam,
            String waarom,
            boolean casusStopt,
            String door,
            LocalDate op,
            List<DoorsturingVerteld> verteld) {
        static Doorsturing of(Sent sent) {
            return new Doorsturing(
                    sent.id(),
                    sent.partnership(),
                    Codes.SEND_ON_REASONS.dutch(sent.reason()),
                    sent.ends(),
                    sent.by(),
                    sent.on(),
                    sent.told().stream().map(DoorsturingVerteld::of).toList());
        }
    }

    record DoorsturingVerteld(
            String naam,
            boolean verteld,
            @Nullable String manier,
            @Nullable LocalDate verteldOp,
            @Nullable String reden) {
        static DoorsturingVerteld of(ToldLine line) {
            Told told = line.told();
            return new DoorsturingVerteld(
                    line.name(),
                    told.told(),
                    told.told() ? Codes.CLOSING_WAYS.dutch(told.way()) : null,
                    told.on(),
                    told.told() ? null : Codes.SEND_ON_NOT_TOLD.dutch(told.reason()));
        }
    }

    record AndereCasus(
            UUID casus, String nummer, String samenwerkingsverbandNaam, LocalDate op, boolean kwamDaarVandaan) {
        static AndereCasus of(Tie tie) {
            return new AndereCasus(tie.caseId(), tie.number(), tie.partnership(), tie.on(), tie.cameFrom());
        }
    }

    static Send send(Body body) {
        return new Send(
                body.id("samenwerkingsverband"),
                body.id("zetel"),
                body.code("waarom", Codes.SEND_ON_REASONS),
                body.maybe("casusStopt"),
                body.parts("mensen").stream()
                        .map(each ->
                                new Along(each.needId("persoon"), each.code("rol", Codes.PERSON_ROLES), told(each)))
                        .toList());
    }

    private static @Nullable Told told(Body body) {
        Boolean told = body.maybe("verteld");
        return told == null
                ? null
                : new Told(
                        told,
                        body.code("manier", Codes.CLOSING_WAYS),
                        body.day("verteldOp"),
                        body.code("reden", Codes.SEND_ON_NOT_TOLD));
    }

    private SendOnShapes() {}
}
