package nl.aantafel.exchange.bundle;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.Seat;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What is around a bundle: the partnership it comes into, who is there, and the frame it works under. */
@Component
final class Surroundings {

    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;
    private final Time time;

    Surroundings(WhoIsWho whoIsWho, FrameCatalogue frames, Time time) {
        this.whoIsWho = whoIsWho;
        this.frames = frames;
        this.time = time;
    }

    Known of(Actor actor, JsonNode content) {
        Partnership partnership = partnership(actor, content);
        Map<String, UUID> byName = new HashMap<>();
        Map<UUID, List<Seat>> seats = new HashMap<>();
        for (Organisation each : whoIsWho.participants(partnership.id())) {
            if (!each.shortName().isBlank()) {
                byName.putIfAbsent(each.shortName().strip().toLowerCase(Locale.ROOT), each.id());
            }
            byName.put(each.name().strip().toLowerCase(Locale.ROOT), each.id());
            seats.put(each.id(), whoIsWho.seatsOf(partnership.id(), each.id()));
        }
        return new Known(
                partnership.id(),
                frames.frame(partnership.frameCode()),
                time.today(),
                people(partnership.id()),
                byName,
                seats,
                judging(partnership.id()));
    }

    /** The one the bundle names among those the actor works in; else the first of them. */
    private Partnership partnership(Actor actor, JsonNode content) {
        JsonNode wish = content.isObject() ? content.get("samenwerkingsverband") : null;
        return whoIsWho.rolesOf(actor.person()).stream()
                .map(RoleHolding::partnership)
                .distinct()
                .flatMap(id -> whoIsWho.partnership(id).stream())
                .filter(each -> wish == null || !wish.isString() || each.name().equals(wish.stringValue()))
                .findFirst()
                .orElseThrow(
                        () -> RefusedException.invalid("$.samenwerkingsverband", "exchange.bundle.no-partnership"));
    }

    private Map<UUID, List<Seat>> judging(UUID partnership) {
        List<RoleHolding> holders = whoIsWho.holders(partnership, Set.of(Roles.TRIAGE_MEMBER)).stream()
                .filter(each -> each.seat() != null)
                .toList();
        Map<UUID, Seat> known =
                whoIsWho.seats(holders.stream().map(RoleHolding::seat).toList());
        return holders.stream()
                .collect(Collectors.groupingBy(
                        RoleHolding::professional,
                        Collectors.mapping(
                                each -> Objects.requireNonNull(known.get(each.seat())), Collectors.toList())));
    }

    private Map<String, Professional> people(UUID partnership) {
        List<UUID> ids = whoIsWho.holders(partnership, Set.copyOf(Roles.ALL)).stream()
                .map(RoleHolding::professional)
                .distinct()
                .toList();
        Map<String, Professional> byEmail = new HashMap<>();
        whoIsWho.professionals(ids)
                .values()
                .forEach(each -> byEmail.put(each.email().strip().toLowerCase(Locale.ROOT), each));
        return byEmail;
    }
}
