package nl.aantafel.exchange.demo;

import java.time.Instant;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.aantafel.casefile.KnownQuestions;
import nl.aantafel.casefile.KnownQuestions.Candidate;
import nl.aantafel.casefile.KnownQuestions.Question;
import nl.aantafel.exchange.Bundle;
import nl.aantafel.exchange.Bundles.Brought;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Another safety house in the demo, in which one person of a family is known too, and what was asked of it. */
@Component
@ConditionalOnProperty(name = "aantafel.mode", havingValue = "demo")
final class DemoNeighbour {

    private static final Period FOUNDED = Period.ofYears(-2);
    private static final Period ASKED = Period.ofDays(-9);
    private static final String WHY =
            "Er zijn signalen uit een andere regio. Wij willen voorkomen dat er twee plannen naast elkaar liggen.";

    private final DemoPartnership partnership;
    private final Replays replays;
    private final KnownQuestions questions;
    private final DemoInforming informing;
    private final ReplayedTime time;

    DemoNeighbour(
            DemoPartnership partnership,
            Replays replays,
            KnownQuestions questions,
            DemoInforming informing,
            ReplayedTime time) {
        this.partnership = partnership;
        this.replays = replays;
        this.questions = questions;
        this.informing = informing;
        this.time = time;
    }

    void found(Actor administrator) {
        AtomicReference<UUID> keeper = new AtomicReference<>();
        did(FOUNDED, administrator, () -> keeper.set(partnership.beginBeside(administrator)));
        Actor own = Actor.professional(Objects.requireNonNull(keeper.get()));
        Map<String, UUID> people = new HashMap<>();
        did(FOUNDED, own, () -> people.putAll(partnership.furnishBeside(own)));
        Actor second = partnership.second(partnership.beside());
        did(FOUNDED, second, () -> partnership.agree(second));
        tell(people);
    }

    private void did(Period ago, Actor actor, Runnable what) {
        time.at(ago(ago), () -> {
            replays.did(actor, what);
            return actor;
        });
    }

    private void tell(Map<String, UUID> people) {
        @Nullable Brought soFar = null;
        for (DemoFiles.Piece piece : DemoFiles.neighbourFamily().pieces()) {
            Actor actor = Actor.professional(Objects.requireNonNull(people.get(piece.by()), piece.by()));
            @Nullable Brought before = soFar;
            soFar = time.at(
                    ago(Period.parse(piece.before())), () -> replays.tell(actor, before, new Bundle(piece.bundle())));
        }
    }

    /** One is known there and one is not. */
    void ask(Actor actor, String known, String unknown) {
        UUID caseId = informing.find(known).caseId();
        List<Candidate> candidates = questions.of(actor, caseId).candidates();
        for (String name : List.of(unknown, known)) {
            candidates.stream()
                    .filter(each -> each.name().equals(name))
                    .forEach(each -> did(
                            ASKED,
                            actor,
                            () -> questions.ask(actor, caseId, new Question(each.person(), "moved", WHY))));
        }
    }

    private Instant ago(Period period) {
        return time.today().plus(period).atTime(15, 0).atZone(Time.ZONE).toInstant();
    }
}
