package nl.aantafel.casefile;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.casefile.Teams.DirectionView;
import nl.aantafel.casefile.Teams.TeamMemberView;
import nl.aantafel.casefile.Teams.TeamView;
import nl.aantafel.casefile.domain.Edit;
import nl.aantafel.casefile.release.Reaching;
import nl.aantafel.casefile.store.ReachStore;
import nl.aantafel.directory.NamesToFamilies;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;

/** Says who the family's fixed contact is today, and keeps when and how that contact is reached. */
@UseCases
class ReachingContacts implements Reaching {

    private static final Reach NOTHING = new Reach("", "", "", 0);

    /** What can be dialled. */
    private static final String NUMBER = "[0-9+() \\-]{3,25}";

    private final CaseGate gate;
    private final Teams teams;
    private final WhoIsWho whoIsWho;
    private final NamesToFamilies names;
    private final ReachStore store;

    ReachingContacts(CaseGate gate, Teams teams, WhoIsWho whoIsWho, NamesToFamilies names, ReachStore store) {
        this.gate = gate;
        this.teams = teams;
        this.whoIsWho = whoIsWho;
        this.names = names;
        this.store = store;
    }

    @Override
    public Reachable of(Actor actor, UUID caseId) {
        Inside inside = gate.enter(actor, Right.SEE_CASE, caseId);
        TeamView team = teams.of(actor, caseId);
        Optional<Contact> contact = team.members().stream()
                .filter(TeamMemberView::contactPerson)
                .map(TeamMemberView::professional)
                .findFirst()
                .or(() -> team.director().map(DirectionView::professional))
                .flatMap(whoIsWho::professional)
                .map(who -> new Contact(
                        who.id(),
                        who.name(),
                        who.organisationName(),
                        who.jobTitle(),
                        names.shown(inside.basis().partnership(), Set.of(who.id()))
                                .contains(who.id())));
        Reachable found = new Reachable(contact, store.of(caseId).orElse(NOTHING));
        gate.traceAll(Action.READ, "team.reachable", caseId);
        return found;
    }

    @Override
    public void fillIn(Actor actor, UUID caseId, Reach reach) {
        gate.enter(actor, Right.LEAD_MEETING, caseId);
        String phone = reach.phone().strip();
        new Checks()
                .that(phone.isEmpty() || phone.matches(NUMBER), "telefoon", "casefile.refusal.reach-phone")
                .text("uren", reach.hours(), Checks.SHORT)
                .text("andereUren", reach.otherHours(), Checks.SHORT)
                .refuseIfAny();
        if (!store.save(new Edit(caseId, caseId, reach.version(), gate.stamp(actor)), reach)) {
            throw gate.stale(caseId, store.latest(caseId));
        }
        gate.traceAll(Action.CHANGE, "team.reachable", caseId);
    }
}
