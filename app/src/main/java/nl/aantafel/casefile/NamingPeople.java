package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.Families.RelationView;
import nl.aantafel.casefile.store.CaseStore;
import nl.aantafel.casefile.store.PeopleStore;
import nl.aantafel.casefile.store.PersonStore;
import nl.aantafel.casefile.store.RelationStore;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.PeopleOfCases;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.Trace.Action;
import org.springframework.stereotype.Component;

/** Says who the people of a case are, inside the use case of another room. */
@Component
class NamingPeople implements PeopleOfCases {

    private static final String ACTIVITY = "people-of-case";

    private final CaseGate gate;
    private final Authorise authorise;
    private final CaseStore cases;
    private final PersonStore persons;
    private final RelationStore relations;
    private final PeopleStore people;
    private final Trace trace;
    private final Time time;

    NamingPeople(
            CaseGate gate,
            Authorise authorise,
            CaseStore cases,
            PersonStore persons,
            RelationStore relations,
            PeopleStore people,
            Trace trace,
            Time time) {
        this.gate = gate;
        this.authorise = authorise;
        this.cases = cases;
        this.persons = persons;
        this.relations = relations;
        this.people = people;
        this.trace = trace;
        this.time = time;
    }

    @Override
    public CaseOfPeople ofCase(Actor actor, UUID caseId) {
        gate.require(actor, Right.SEE_REFERRAL, caseId);
        CaseView view = cases.view(caseId).orElseThrow(RefusedException::notFound);
        List<RelationView> known = relations.relations(caseId);
        LocalDate today = time.today();
        CaseOfPeople found = new CaseOfPeople(
                caseId,
                view.partnership(),
                view.number(),
                view.frameCode(),
                persons.persons(caseId).stream()
                        .map(each -> PeopleStore.person(each, known, today))
                        .toList());
        trace(found);
        return found;
    }

    @Override
    public boolean undecided(UUID caseId) {
        return gate.undecided(caseId);
    }

    @Override
    public List<CaseOfPeople> forContactPoint(Actor actor, UUID partnership, Set<UUID> asked) {
        authorise.require(actor, Duty.CONTACT_POINT, partnership);
        List<CaseOfPeople> found = people.forContactPoint(partnership, asked);
        traced(found);
        return found;
    }

    @Override
    public Optional<CaseOfPeople> numbered(Actor actor, UUID partnership, String number) {
        authorise.require(actor, Duty.CONTACT_POINT, partnership);
        Optional<CaseOfPeople> found = people.numbered(partnership, number);
        traced(found.stream().toList());
        return found;
    }

    private void traced(List<CaseOfPeople> found) {
        if (found.isEmpty()) {
            trace.nothingPersonal();
        }
        found.forEach(this::trace);
    }

    private void trace(CaseOfPeople found) {
        gate.trace(
                Action.READ,
                ACTIVITY,
                found.id(),
                found.people().stream().map(PersonOfCase::subjectKey).collect(Collectors.toUnmodifiableSet()));
    }
}
