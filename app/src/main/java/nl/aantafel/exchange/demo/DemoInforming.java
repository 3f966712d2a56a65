package nl.aantafel.exchange.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Time;
import nl.aantafel.rights.Informing;
import nl.aantafel.rights.Informing.Query;
import nl.aantafel.rights.Informing.Telling;
import nl.aantafel.rights.Informing.Which;
import nl.aantafel.rights.InformingDuty;
import nl.aantafel.rights.InformingInCase;
import nl.aantafel.rights.InformingInCase.Judgement;
import org.springframework.stereotype.Component;

/** Tells in the demo who was informed, and who judged that somebody was not to be yet. */
@Component
final class DemoInforming {

    private final Informing informing;
    private final InformingInCase inCase;
    private final WhoIsWho whoIsWho;
    private final Time time;

    DemoInforming(Informing informing, InformingInCase inCase, WhoIsWho whoIsWho, Time time) {
        this.informing = informing;
        this.inCase = inCase;
        this.whoIsWho = whoIsWho;
        this.time = time;
    }

    void tell(Actor actor, DemoFiles.Informed told, InformingDuty duty) {
        if (told.told() != null) {
            DemoFiles.Told said = told.told();
            informing.told(
                    actor,
                    duty.person(),
                    new Telling(time.today(), said.how(), said.byWhom(), said.what(), said.reaction()),
                    null);
        }
        if (told.judgement() != null) {
            DemoFiles.Judged judged = told.judgement();
            LocalDate until = time.today().plusDays(judged.days());
            inCase.judge(
                    actor,
                    duty.caseId(),
                    duty.person(),
                    new Judgement(judged.kind(), judged.ground(), judged.why(), until));
        }
    }

    /** As the contact point finds them. */
    InformingDuty find(String who) {
        UUID partnership = whoIsWho.partnerships().getFirst().id();
        Actor point = Actor.professional(whoIsWho.holders(partnership, Set.of(Roles.PRIVACY_OFFICER))
                .getFirst()
                .professional());
        return Arrays.stream(Which.values())
                .flatMap(which -> listed(point, which).stream())
                .filter(duty -> duty.name().equals(who))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(who));
    }

    private List<InformingDuty> listed(Actor point, Which which) {
        return informing
                .list(point, new Query(Optional.empty(), which, "", false, null, Paging.MOST))
                .slice()
                .rows();
    }
}
