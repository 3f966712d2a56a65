package nl.aantafel.exchange.demo;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseFiles.CaseQuery;
import nl.aantafel.casefile.CaseFiles.CaseRow;
import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.client.DemoDoors;
import nl.aantafel.client.Doors;
import nl.aantafel.client.Doors.Door;
import nl.aantafel.client.Doors.Family;
import nl.aantafel.client.Doors.Member;
import nl.aantafel.client.Doors.SafeContact;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.rights.InformingDuty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Gives some of the demo's people a page of their own, and lists their doors to pick from. */
@Component
@ConditionalOnProperty(name = "aantafel.mode", havingValue = "demo")
final class DemoOwnPages implements DemoDoors {

    private final Doors doors;
    private final DemoInforming informing;
    private final CaseFiles cases;
    private final WhoIsWho whoIsWho;

    DemoOwnPages(Doors doors, DemoInforming informing, CaseFiles cases, WhoIsWho whoIsWho) {
        this.doors = doors;
        this.informing = informing;
        this.cases = cases;
        this.whoIsWho = whoIsWho;
    }

    void offer(List<DemoFiles.OwnPage> all) {
        Actor chair = chair();
        InformingDuty first = informing.find(all.getFirst().who());
        Family family = doors.of(chair, first.caseId());
        for (DemoFiles.OwnPage each : all) {
            UUID person = member(family, each.who()).person();
            doors.contact(
                    chair,
                    first.caseId(),
                    person,
                    new SafeContact(
                            each.channel(),
                            each.address(),
                            each.hours(),
                            each.neverSay(),
                            family.team().getFirst().id(),
                            0));
            if (each.own()) {
                doors.offer(chair, first.caseId(), person, null);
            }
            each.representedBy()
                    .forEach(who -> doors.offer(
                            chair, first.caseId(), person, member(family, who).person()));
        }
    }

    @Override
    public List<Choice> choices() {
        Actor chair = chair();
        return cases.mine(chair, new CaseQuery(Set.of(State.TAKEN_UP), null, Paging.MOST)).rows().stream()
                .map(CaseRow::id)
                .map(each -> doors.of(chair, each))
                .flatMap(family -> family.members().stream())
                .flatMap(member -> member.doors().stream().map(door -> choice(member, door)))
                .toList();
    }

    private static Choice choice(Member member, Door door) {
        return door.holder().equals("self")
                ? new Choice(door.id(), member.name(), door.signInName())
                : new Choice(door.id(), door.who(), member.name());
    }

    private static Member member(Family family, String name) {
        return family.members().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name));
    }

    private Actor chair() {
        UUID partnership = whoIsWho.partnerships().getFirst().id();
        return Actor.professional(whoIsWho.holders(partnership, Set.of(Roles.PROCESS_DIRECTOR))
                .getFirst()
                .professional());
    }
}
