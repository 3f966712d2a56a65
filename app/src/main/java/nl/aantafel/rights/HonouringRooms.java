package nl.aantafel.rights;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.HonouringRequests;
import nl.aantafel.kernel.HonouringRequests.Why;
import nl.aantafel.kernel.ResourceRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each item is in the hands of the room that keeps its kind. */
@Component
final class HonouringRooms {

    private final List<HonouringRequests> rooms;

    HonouringRooms(List<HonouringRequests> rooms) {
        this.rooms = List.copyOf(rooms);
    }

    private Optional<HonouringRequests> room(ResourceRef item) {
        return rooms.stream().filter(each -> each.types().contains(item.type())).findFirst();
    }

    private HonouringRequests keeping(ResourceRef item) {
        return room(item).orElseThrow(() -> new IllegalArgumentException("nobody keeps " + item.type()));
    }

    /** Whether its new words are typed with the answer; others are put right where they stand. */
    boolean typed(ResourceRef item) {
        return room(item).stream().anyMatch(each -> each.typed().contains(item.type()));
    }

    @Nullable
    String problem(ResourceRef item, String text) {
        return keeping(item).problem(item, text);
    }

    void rectify(Actor actor, UUID caseId, ResourceRef item, String text) {
        keeping(item).rectify(actor, caseId, item, text);
    }

    void withhold(Actor actor, UUID request, ResourceRef item, Why why) {
        keeping(item).withhold(actor, request, item, why);
    }

    void giveBack(Actor actor, UUID request, ResourceRef item) {
        keeping(item).giveBack(actor, request, item);
    }

    /** What the request withheld before, and only that; nothing happens to the rest. */
    void withholdAgain(Actor actor, UUID request, ResourceRef item) {
        room(item).ifPresent(each -> each.withhold(actor, request, item, Why.AGAIN));
    }
}
