package nl.aantafel.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.directory.domain.Holding;
import nl.aantafel.directory.domain.Holdings;
import nl.aantafel.directory.domain.Organisations;
import nl.aantafel.directory.domain.Partnerships;
import nl.aantafel.directory.domain.SecondPerson;
import nl.aantafel.kernel.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ending roles, and seats with the roles on them; a partnership keeps an administrator, and two who may agree. */
@Component
final class Endings {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Holdings holdings;
    private final Organisations organisations;
    private final Partnerships partnerships;
    private final ApplicationEventPublisher events;

    Endings(
            Holdings holdings,
            Organisations organisations,
            Partnerships partnerships,
            ApplicationEventPublisher events) {
        this.holdings = holdings;
        this.organisations = organisations;
        this.partnerships = partnerships;
        this.events = events;
    }

    void roles(List<Holding> ending, LocalDate lastDay) {
        List<Holding> shortened =
                ending.stream().filter(each -> each.outlasts(lastDay)).toList();
        List<UUID> watched = partnerships(shortened, SecondPerson.AGREEING);
        watched.forEach(partnerships::hold);
        for (Holding each : shortened) {
            holdings.end(each.id(), lastDay);
            events.publishEvent(new RoleEnded(each.professional(), each.partnership(), each.role(), lastDay));
        }
        for (UUID partnership : partnerships(shortened, Set.of(Roles.FUNCTIONAL_ADMINISTRATOR))) {
            if (!holdings.administeredAfter(partnership, lastDay)) {
                throw RefusedException.conflict("directory.refusal.last-administrator");
            }
        }
        for (UUID partnership : watched) {
            if (holdings.agreeingAfter(partnership, lastDay) < 2 && holdings.everAtWork(partnership, NOBODY, NOBODY)) {
                throw RefusedException.conflict("directory.refusal.last-to-agree");
            }
        }
    }

    private static List<UUID> partnerships(List<Holding> ending, Set<String> roles) {
        return ending.stream()
                .filter(each -> roles.contains(each.role()))
                .map(Holding::partnership)
                .distinct()
                .sorted()
                .toList();
    }

    void seat(UUID seat, LocalDate lastDay) {
        roles(holdings.onSeat(seat), lastDay);
        organisations.endSeat(seat, lastDay);
    }

    void participation(UUID partnership, UUID organisation, LocalDate today, LocalDate lastDay) {
        roles(holdings.ofOrganisation(partnership, organisation), lastDay);
        organisations
                .seats(partnership, organisation, today)
                .forEach(seat -> organisations.endSeat(seat.id(), lastDay));
        partnerships.leave(partnership, organisation, lastDay);
    }
}
