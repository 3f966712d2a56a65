package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.rights.domain.CounselRules;
import nl.aantafel.rights.domain.Kept;
import nl.aantafel.rights.domain.Register;
import nl.aantafel.rights.domain.TrainingClock;
import org.jspecify.annotations.Nullable;

/** Keeps who learned what. */
@UseCases
class KeepingTrainings implements Trainings {

    private final RegisterGate gate;
    private final WhoIsWho whoIsWho;

    KeepingTrainings(RegisterGate gate, WhoIsWho whoIsWho) {
        this.gate = gate;
        this.whoIsWho = whoIsWho;
    }

    @Override
    public List<Learner> list(Actor actor, UUID partnership, boolean due, String words) {
        gate.requireWatching(actor, partnership);
        gate.trace(Action.READ, "register.trainings");
        return learners(partnership).stream()
                .filter(each -> !due || each.due())
                .filter(each -> CounselRules.has(words, each.name(), each.organisation()))
                .toList();
    }

    private List<Learner> learners(UUID partnership) {
        Map<UUID, List<Kept<Taken>>> taken = gate.store().newest(Register.TRAININGS, partnership).stream()
                .filter(each -> each.person() != null)
                .collect(Collectors.groupingBy(each -> Objects.requireNonNull(each.person())));
        TrainingClock clock = new TrainingClock(gate.frame(partnership), gate.today());
        return whoIsWho.professionals(working(partnership)).values().stream()
                .map(each -> learner(each, clock, taken.getOrDefault(each.id(), List.of())))
                .sorted(Comparator.comparing(Learner::organisation).thenComparing(Learner::name))
                .toList();
    }

    private Set<UUID> working(UUID partnership) {
        return whoIsWho.holders(partnership, Set.copyOf(Roles.ALL)).stream()
                .map(RoleHolding::professional)
                .collect(Collectors.toSet());
    }

    private static Learner learner(Professional who, TrainingClock clock, List<Kept<Taken>> taken) {
        return new Learner(who.id(), who.name(), who.organisationName(), clock.states(taken));
    }

    @Override
    public List<State> mine(Actor actor, UUID partnership) {
        gate.requireWorking(actor, partnership);
        List<Kept<Taken>> own = gate.store().newest(Register.TRAININGS, partnership).stream()
                .filter(each -> actor.person().equals(each.person()))
                .toList();
        gate.nothingPersonal();
        return new TrainingClock(gate.frame(partnership), gate.today()).states(own);
    }

    @Override
    public void record(Actor actor, UUID partnership, String kind, @Nullable LocalDate on, Set<UUID> people) {
        gate.requireWatching(actor, partnership);
        new Checks()
                .that(gate.frame(partnership).oversight().training(kind).isPresent(), "opleiding", "check.choose")
                .required("gevolgdOp", on)
                .plausible("gevolgdOp", on)
                .notAfter("gevolgdOp", on, gate.today())
                .that(!people.isEmpty(), "mensen", "check.choose")
                .that(working(partnership).containsAll(people), "mensen", "check.choose")
                .refuseIfAny();
        Set<UUID> had = gate.store().newest(Register.TRAININGS, partnership).stream()
                .filter(each -> each.content().equals(new Taken(kind, on, false)))
                .map(Kept::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        // A second click enters nothing twice.
        people.stream()
                .filter(person -> !had.contains(person))
                .forEach(person ->
                        gate.add(actor, Register.TRAININGS, partnership, "", person, new Taken(kind, on, false)));
        gate.trace(Action.CREATE, "register.training-record");
    }

    @Override
    public void withdraw(Actor actor, UUID entry, long version) {
        Kept<Taken> now = gate.enter(actor, Register.TRAININGS, entry);
        if (now.content().withdrawn()) {
            throw RefusedException.conflict("rights.training.error.withdrawn");
        }
        gate.write(
                actor,
                Register.TRAININGS,
                now,
                new Taken(now.content().kind(), now.content().on(), true),
                version);
        gate.trace(Action.CHANGE, "register.training-withdraw");
    }
}
