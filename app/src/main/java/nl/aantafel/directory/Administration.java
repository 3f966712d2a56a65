package nl.aantafel.directory;

import java.util.List;
import java.util.UUID;
import nl.aantafel.directory.domain.Partnerships;
import nl.aantafel.directory.domain.Professionals;
import nl.aantafel.directory.domain.Stamp;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import org.springframework.stereotype.Component;

/** Whose directory it is: which partnerships the actor administers, and what follows for organisations and people. */
@Component
final class Administration {

    private final Authorise authorise;
    private final WhoIsWho whoIsWho;
    private final Partnerships partnerships;
    private final Professionals professionals;
    private final Time time;

    Administration(
            Authorise authorise, WhoIsWho whoIsWho, Partnerships partnerships, Professionals professionals, Time time) {
        this.authorise = authorise;
        this.whoIsWho = whoIsWho;
        this.partnerships = partnerships;
        this.professionals = professionals;
        this.time = time;
    }

    List<Partnership> of(Actor actor) {
        return whoIsWho.partnerships().stream()
                .filter(each -> authorise.may(actor, Duty.ADMINISTER, each.id()))
                .toList();
    }

    Partnership require(Actor actor, UUID partnership) {
        Partnership found = whoIsWho.partnership(partnership).orElseThrow(RefusedException::notFound);
        authorise.require(actor, Duty.ADMINISTER, partnership);
        return found;
    }

    void requireAny(Actor actor) {
        if (of(actor).isEmpty()) {
            throw RefusedException.mayNot("directory.refusal.administrator");
        }
    }

    /** Of any partnership the organisation takes part in; of any at all when it takes part in none. */
    void requireForOrganisation(Actor actor, UUID organisation) {
        if (whoIsWho.organisation(organisation).isEmpty()) {
            throw RefusedException.notFound();
        }
        List<UUID> of = partnerships.of(organisation, time.today());
        if (of.isEmpty()) {
            requireAny(actor);
        } else if (of.stream().noneMatch(each -> authorise.may(actor, Duty.ADMINISTER, each))) {
            throw RefusedException.mayNot("directory.refusal.administrator");
        }
    }

    void requireForProfessional(Actor actor, UUID professional) {
        requireForOrganisation(
                actor, professionals.organisationOf(professional).orElseThrow(RefusedException::notFound));
    }

    Stamp stamp(Actor actor) {
        return new Stamp(actor.person(), time.now());
    }
}
