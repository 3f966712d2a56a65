package nl.aantafel.casefile;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.casefile.domain.Edit;
import nl.aantafel.casefile.domain.HomeRules;
import nl.aantafel.casefile.domain.PersonRules;
import nl.aantafel.casefile.domain.RelationRules;
import nl.aantafel.casefile.store.HomeStore;
import nl.aantafel.casefile.store.PersonStore;
import nl.aantafel.casefile.store.RelationStore;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Authorise.Standing;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.rights.ForgettingPeople;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;

/** Keeps who belongs to the family, how they are related and where they stay. */
@UseCases
class KeepingFamilies implements Families {

    private final CaseGate gate;
    private final PersonStore persons;
    private final HomeStore homes;
    private final RelationStore relations;
    private final ForgettingPeople forgetting;
    private final ApplicationEventPublisher events;
    private final Time time;

    KeepingFamilies(
            CaseGate gate,
            PersonStore persons,
            HomeStore homes,
            RelationStore relations,
            ForgettingPeople forgetting,
            ApplicationEventPublisher events,
            Time time) {
        this.gate = gate;
        this.persons = persons;
        this.homes = homes;
        this.relations = relations;
        this.forgetting = forgetting;
        this.events = events;
        this.time = time;
    }

    @Override
    public FamilyView of(Actor actor, UUID caseId) {
        Standing standing = gate.require(actor, Right.SEE_REFERRAL, caseId);
        FamilyView family = family(caseId);
        if (CaseGate.outsideTheTable(standing) && !gate.undecided(caseId)) {
            family = new FamilyView(family.persons(), List.of(), family.relations());
        } else if (!gate.may(actor, Right.EDIT_FAMILY, caseId)) {
            List<HomeView> homes =
                    family.homes().stream().map(HomeView::withoutShielded).toList();
            family = new FamilyView(family.persons(), homes, family.relations());
        }
        gate.trace(Action.READ, "family.of", caseId, keys(family.persons()));
        return family;
    }

    @Override
    public List<PersonView> persons(Actor actor, UUID caseId) {
        gate.require(actor, Right.SEE_REFERRAL, caseId);
        List<PersonView> all = persons.persons(caseId);
        gate.trace(Action.READ, "family.of", caseId, keys(all));
        return all;
    }

    private FamilyView family(UUID caseId) {
        return new FamilyView(persons.persons(caseId), homes.homes(caseId), relations.relations(caseId));
    }

    private static Set<UUID> keys(List<PersonView> persons) {
        return persons.stream().map(PersonView::subjectKey).collect(Collectors.toUnmodifiableSet());
    }

    private Set<UUID> ids(UUID caseId) {
        return persons.persons(caseId).stream().map(PersonView::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public UUID addPerson(Actor actor, UUID caseId, PersonInput input) {
        gate.enterToEdit(actor, caseId);
        PersonRules.check(input, time.today()).refuseIfAny();
        UUID id = gate.id();
        UUID subjectKey = gate.id();
        persons.add(caseId, person(id, subjectKey, input), gate.stamp(actor));
        gate.trace(Action.CREATE, "family.add-person", caseId, Set.of(subjectKey));
        return id;
    }

    private static PersonView person(UUID id, UUID subjectKey, PersonInput input) {
        return new PersonView(
                id,
                subjectKey,
                input.role(),
                input.firstName(),
                input.prefix(),
                input.lastName(),
                input.birthDate(),
                input.gender(),
                input.diedOn(),
                input.phone(),
                input.note(),
                0);
    }

    @Override
    public void changePerson(Actor actor, UUID caseId, UUID person, PersonInput input, long version) {
        gate.enterToEdit(actor, caseId);
        PersonView known = persons.person(caseId, person).orElseThrow(RefusedException::notFound);
        PersonRules.birthFits(PersonRules.check(input, time.today()), person, input, family(caseId))
                .refuseIfAny();
        if (!persons.change(new Edit(caseId, person, version, gate.stamp(actor)), input)) {
            throw gate.stale(person, persons.latest(caseId, person));
        }
        gate.trace(Action.CHANGE, "family.change-person", caseId, Set.of(known.subjectKey()));
    }

    @Override
    public void removePerson(Actor actor, UUID caseId, UUID person) {
        gate.enterToEdit(actor, caseId);
        PersonView known = persons.person(caseId, person).orElseThrow(RefusedException::notFound);
        persons.use(person).ifPresent(what -> {
            throw RefusedException.conflict("casefile.refusal.person-in-" + what);
        });
        events.publishEvent(new PersonRemoved(caseId, person));
        try {
            forgetting.forget(caseId, person);
            persons.remove(caseId, person);
        } catch (DataIntegrityViolationException hidden) {
            // Something the actor may not see refers to the person; what it is stays unsaid.
            throw RefusedException.conflict("casefile.refusal.person-in-use");
        }
        gate.trace(Action.DELETE, "family.remove-person", caseId, Set.of(known.subjectKey()));
    }

    @Override
    public UUID addHome(Actor actor, UUID caseId, HomeInput input) {
        gate.enterToEdit(actor, caseId);
        HomeRules.check(input, ids(caseId)).refuseIfAny();
        UUID id = gate.id();
        homes.add(id, caseId, input, gate.stamp(actor));
        homes.setStays(id, caseId, input.stays(), gate::id);
        gate.traceAll(Action.CREATE, "family.add-home", caseId);
        return id;
    }

    @Override
    public void changeHome(Actor actor, UUID caseId, UUID home, HomeInput input, long version) {
        gate.enterToEdit(actor, caseId);
        HomeRules.check(input, ids(caseId)).refuseIfAny();
        if (!homes.change(new Edit(caseId, home, version, gate.stamp(actor)), input)) {
            throw gate.stale(home, homes.latest(caseId, home));
        }
        homes.setStays(home, caseId, input.stays(), gate::id);
        gate.traceAll(Action.CHANGE, "family.change-home", caseId);
    }

    @Override
    public void removeHome(Actor actor, UUID caseId, UUID home) {
        gate.enterToEdit(actor, caseId);
        try {
            if (!homes.remove(caseId, home)) {
                throw RefusedException.notFound();
            }
        } catch (DataIntegrityViolationException hidden) {
            // Somebody stays there of whom that is restricted.
            throw RefusedException.conflict("casefile.refusal.home-in-use");
        }
        gate.traceAll(Action.DELETE, "family.remove-home", caseId);
    }

    @Override
    public UUID relate(Actor actor, UUID caseId, RelationInput input) {
        FamilyView family = checked(actor, caseId, input, null);
        UUID id = gate.id();
        relations.add(id, caseId, input, gate.stamp(actor));
        gate.trace(Action.CREATE, "family.relate", caseId, keysOf(family, input));
        return id;
    }

    @Override
    public void changeRelation(Actor actor, UUID caseId, UUID relation, RelationInput input, long version) {
        FamilyView family = checked(actor, caseId, input, relation);
        if (!relations.change(new Edit(caseId, relation, version, gate.stamp(actor)), input)) {
            throw gate.stale(relation, relations.latest(caseId, relation));
        }
        gate.trace(Action.CHANGE, "family.change-relation", caseId, keysOf(family, input));
    }

    /** The family is locked, so that two relations cannot come to be that exclude each other. */
    private FamilyView checked(Actor actor, UUID caseId, RelationInput input, @Nullable UUID self) {
        Inside inside = gate.enterToEdit(actor, caseId);
        gate.lock(actor, Right.EDIT_FAMILY, caseId);
        FamilyView family = family(caseId);
        RelationRules.check(input, self, family, CaseGate.codes(inside.frame(), Lists.RELATION_KINDS))
                .refuseIfAny();
        return family;
    }

    private static Set<UUID> keysOf(FamilyView family, RelationInput input) {
        return family.persons().stream()
                .filter(person ->
                        person.id().equals(input.from()) || person.id().equals(input.to()))
                .map(PersonView::subjectKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void unrelate(Actor actor, UUID caseId, UUID relation) {
        gate.enterToEdit(actor, caseId);
        if (!relations.remove(caseId, relation)) {
            throw RefusedException.notFound();
        }
        gate.traceAll(Action.DELETE, "family.unrelate", caseId);
    }
}
