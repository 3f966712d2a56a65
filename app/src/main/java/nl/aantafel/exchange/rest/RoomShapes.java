package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.CommonShapes.Tekst;
import nl.aantafel.exchange.rest.ConferenceShapes.Idee;
import nl.aantafel.exchange.rest.StatementShapes.Bijdrage;
import nl.aantafel.meeting.Brainstorms.Cards;
import nl.aantafel.meeting.Pictures.Biggest;
import nl.aantafel.meeting.Pictures.Picture;
import nl.aantafel.meeting.Pictures.Unknown;
import nl.aantafel.meeting.Rooms.Clock;
import nl.aantafel.meeting.Rooms.RoomState;
import nl.aantafel.plan.Plans.GoalView;
import org.jspecify.annotations.Nullable;

/** The room of a conference (kamer), its picture (beeld) and its cards (kaarten) as the API tells them. */
final class RoomShapes {

    record Klok(String fase, Tekst stap, int minuten, Instant eindigt, long over, long teLang) {
        static Klok of(Clock clock) {
            return new Klok(
                    Codes.PHASES.dutch(clock.phase()),
                    Tekst.of(clock.step()),
                    clock.minutes(),
                    clock.ends(),
                    clock.left(),
                    clock.over());
        }
    }

    record Kamer(
            UUID overleg,
            String vraag,
            @Nullable Klok klok,
            boolean planningInHetGedrang,
            int minutenVoorPlannen,
            boolean schermenRusten) {

        static Kamer of(RoomState state) {
            return new Kamer(
                    state.conference(),
                    state.question(),
                    state.clock().map(Klok::of).orElse(null),
                    state.pressed(),
                    state.needed(),
                    state.rest());
        }
    }

    record GrootsteZorg(
            @Nullable UUID professional,
            @Nullable UUID persoon,
            boolean samen,
            String naam,
            UUID bijdrage,
            String tekst) {

        static GrootsteZorg of(Biggest biggest) {
            Speaker who = biggest.who();
            return new GrootsteZorg(
                    who == null ? null : who.professional(),
                    who == null ? null : who.person(),
                    who == null,
                    biggest.name(),
                    biggest.statement(),
                    biggest.text());
        }
    }

    record Onbekende(Bijdrage bijdrage, @Nullable Bijdrage antwoord) {
        static Onbekende of(Unknown unknown) {
            StatementView answer = unknown.answer();
            return new Onbekende(Bijdrage.of(unknown.statement()), answer == null ? null : Bijdrage.of(answer));
        }
    }

    record Beeld(
            @Nullable GrootsteZorg onzeGrootsteZorg, List<GrootsteZorg> grootsteZorgen, List<Onbekende> nogNietBekend) {
        static Beeld of(Picture picture) {
            return new Beeld(
                    picture.together().map(GrootsteZorg::of).orElse(null),
                    picture.own().stream().map(GrootsteZorg::of).toList(),
                    picture.unknowns().stream().map(Onbekende::of).toList());
        }
    }

    record VoorrangGezin(UUID doel, String titel, String voorrang) {
        static VoorrangGezin of(GoalView goal) {
            return new VoorrangGezin(goal.id(), goal.title(), goal.clientPriority());
        }
    }

    record Kaarten(
            List<Idee> ideeen,
            List<UUID> gekozen,
            List<VoorrangGezin> voorrangGezin,
            List<Bijdrage> gezinEerst,
            List<Bijdrage> belastbaarheid,
            boolean magKiezen) {

        static Kaarten of(Cards cards) {
            return new Kaarten(
                    cards.cards().stream().map(Idee::of).toList(),
                    cards.chosen().stream().map(each -> each.id()).toList(),
                    cards.goals().stream().map(VoorrangGezin::of).toList(),
                    cards.familyFirst().stream().map(Bijdrage::of).toList(),
                    cards.capacity().stream().map(Bijdrage::of).toList(),
                    cards.mayChoose());
        }
    }

    private RoomShapes() {}
}
