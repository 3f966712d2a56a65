package nl.aantafel.rights;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.frame.Requests.Asking;
import nl.aantafel.frame.Requests.Effect;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.HonouringRequests.OwnWords;
import nl.aantafel.kernel.HonouringRequests.Why;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.rights.RequestItems.Decided;
import nl.aantafel.rights.RequestItems.Item;
import nl.aantafel.rights.RequestItems.Outcome;
import nl.aantafel.rights.RightsRequests.Restriction;
import nl.aantafel.rights.domain.Request;
import nl.aantafel.rights.store.ChoiceTable;
import nl.aantafel.rights.store.DecisionTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Does what was granted, in the transaction in which everything is decided. What is to be destroyed is hidden at once, and destroyed
 * by the job that may. What was objected to without success can be used again when the person has their answer, not before.
 */
@Component
final class Honouring {

    private final HonouringRooms rooms;
    private final OwnWords words;
    private final ChoiceTable choices;
    private final DecisionTable decisions;
    private final RequestGate gate;

    Honouring(HonouringRooms rooms, OwnWords words, ChoiceTable choices, DecisionTable decisions, RequestGate gate) {
        this.rooms = rooms;
        this.words = words;
        this.choices = choices;
        this.decisions = decisions;
        this.gate = gate;
    }

    void settled(Actor actor, Request request, Asking asking, List<Item> items) {
        items.stream().filter(each -> granted(each.decided())).forEach(item -> {
            ResourceRef ref = item.ref();
            switch (asking.effect()) {
                case RESTRICT -> rooms.withhold(actor, request.id(), ref, Why.RESTRICTED);
                case ERASE, OBJECT -> rooms.withhold(actor, request.id(), ref, Why.ERASED);
                case OWN_WORDS ->
                    words.add(actor, request.id(), ref, request.terms().receivedOn());
                case COPY, RECTIFY -> {
                    return;
                }
            }
            boolean destroys = asking.effect() == Effect.ERASE || asking.effect() == Effect.OBJECT;
            decisions.honoured(request.id(), ref, destroys ? asking.article() : "", gate.stamp(actor));
        });
    }

    private static boolean granted(Decided decided) {
        return decided.outcome() == Outcome.GIVE;
    }

    void handedOver(Actor actor, Request request) {
        if (gate.asking(request).effect() != Effect.OBJECT) {
            return;
        }
        Map<ResourceRef, Decided> decided = decisions.of(request.id());
        choices.of(request.id()).keySet().stream()
                .filter(ref -> !decided.containsKey(ref) || !granted(decided.get(ref)))
                .forEach(ref -> rooms.giveBack(actor, request.id(), ref));
    }

    /** What the request restricts, or restricted; nothing before it was granted. */
    @Nullable
    Restriction restriction(Request request) {
        if (gate.asking(request).effect() != Effect.RESTRICT
                || restricted(request.id()).isEmpty()) {
            return null;
        }
        Optional<Restriction> ending = choices.ending(request.id());
        return ending.orElse(new Restriction("", null, "", null, null));
    }

    private List<ResourceRef> restricted(UUID request) {
        return decisions.of(request).entrySet().stream()
                .filter(each -> granted(each.getValue()) && each.getValue().honoured())
                .map(Map.Entry::getKey)
                .toList();
    }

    void lift(Actor actor, Request request) {
        restricted(request.id()).forEach(ref -> rooms.giveBack(actor, request.id(), ref));
    }
}
