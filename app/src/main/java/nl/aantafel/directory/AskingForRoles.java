package nl.aantafel.directory;

import java.time.Instant;
import java.util.UUID;
import nl.aantafel.directory.domain.Holdings;
import nl.aantafel.directory.domain.Partnerships;
import nl.aantafel.directory.domain.RequestedRoles;
import nl.aantafel.directory.domain.RoleRequest;
import nl.aantafel.directory.domain.SecondPerson;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import org.springframework.stereotype.Component;

/**
 * Whether a role needs a second person, and writing down that it waits for one. As long as a partnership has never had anybody
 * at the desk or watching over lawfulness, and nobody else may agree, its administrator furnishes it alone: somebody must be
 * the first.
 */
@Component
final class AskingForRoles {

    private final WhoAgrees whoAgrees;
    private final Holdings holdings;
    private final Partnerships partnerships;
    private final RequestedRoles requests;
    private final Time time;

    AskingForRoles(
            WhoAgrees whoAgrees, Holdings holdings, Partnerships partnerships, RequestedRoles requests, Time time) {
        this.whoAgrees = whoAgrees;
        this.holdings = holdings;
        this.partnerships = partnerships;
        this.requests = requests;
        this.time = time;
    }

    boolean needsSecond(Actor actor, GiveRole command) {
        if (!SecondPerson.guards(command.role())) {
            return false;
        }
        partnerships.hold(command.partnership());
        if (!whoAgrees
                .mayAgree(command.partnership(), actor.person(), command.professional())
                .isEmpty()) {
            return true;
        }
        if (holdings.everAtWork(command.partnership(), actor.person(), command.professional())) {
            throw RefusedException.conflict("directory.refusal.nobody-agrees");
        }
        return false;
    }

    UUID ask(Actor actor, GiveRole command) {
        Instant now = time.now();
        boolean asked = requests.openFor(command.professional(), now).stream()
                .anyMatch(each -> each.role().partnership().equals(command.partnership())
                        && each.role().role().equals(command.role()));
        if (asked) {
            throw RefusedException.invalid("rol", "directory.refusal.role-asked");
        }
        RoleRequest request =
                new RoleRequest(Ids.next(now), command, actor.person(), now, now.plus(SecondPerson.WAITS));
        requests.add(request);
        return request.id();
    }
}
