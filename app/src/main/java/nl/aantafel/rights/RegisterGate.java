package nl.aantafel.rights;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.rights.domain.Kept;
import nl.aantafel.rights.domain.Register;
import nl.aantafel.rights.store.RegisterStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the registers for who may, keeps each line by version, and writes in the log that it was done. */
@Component
final class RegisterGate {

    private static final String NOBODY = "";

    private final Authorise authorise;
    private final RegisterStore store;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;
    private final Trace trace;
    private final Time time;

    RegisterGate(
            Authorise authorise,
            RegisterStore store,
            WhoIsWho whoIsWho,
            FrameCatalogue frames,
            Trace trace,
            Time time) {
        this.authorise = authorise;
        this.store = store;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
        this.trace = trace;
        this.time = time;
    }

    RegisterStore store() {
        return store;
    }

    Instant now() {
        return time.now();
    }

    java.time.LocalDate today() {
        return time.today();
    }

    /** For the privacy officer and the data protection officer. */
    void requireWatching(Actor actor, UUID partnership) {
        authorise.require(actor, Duty.READ_LOG, partnership);
    }

    boolean watches(Actor actor, UUID partnership) {
        return authorise.may(actor, Duty.READ_LOG, partnership);
    }

    /** The adviser of that name in the partnership: their role bears the code of the frame. */
    boolean advises(Actor actor, UUID partnership, String adviser) {
        return authorise.may(actor, Duty.ADVISE, partnership)
                && holders(partnership, Set.of(adviser)).stream()
                        .anyMatch(each -> each.professional().equals(actor.person()));
    }

    /** Whoever has a role in it. */
    void requireWorking(Actor actor, UUID partnership) {
        if (!works(actor, partnership)) {
            throw RefusedException.notFound();
        }
    }

    private boolean works(Actor actor, UUID partnership) {
        return whoIsWho.rolesOf(actor.person()).stream()
                .anyMatch(holding -> holding.partnership().equals(partnership));
    }

    List<Partnership> partnerships(Actor actor) {
        return whoIsWho.rolesOf(actor.person()).stream()
                .map(RoleHolding::partnership)
                .distinct()
                .flatMap(each -> whoIsWho.partnership(each).stream())
                .toList();
    }

    Partnership partnership(UUID id) {
        return whoIsWho.partnership(id).orElseThrow(RefusedException::notFound);
    }

    Frame frame(UUID partnership) {
        return frames.frame(partnership(partnership).frameCode());
    }

    List<RoleHolding> holders(UUID partnership, Set<String> roles) {
        return whoIsWho.holders(partnership, roles);
    }

    /** One's own new line, or one of whoever watches. */
    <T> UUID add(Actor actor, Register<T> register, UUID partnership, String key, @Nullable UUID person, T says) {
        UUID id = Ids.next(time.now());
        store.add(register, new Kept<>(id, 1, partnership, key, person, says, actor.person(), time.now()));
        return id;
    }

    /** For who watches; for everybody else it does not exist. */
    <T> Kept<T> enter(Actor actor, Register<T> register, UUID id) {
        Kept<T> kept = store.find(register, id).orElseThrow(RefusedException::notFound);
        if (!watches(actor, kept.partnership())) {
            throw RefusedException.notFound();
        }
        return kept;
    }

    /** The next version; refused when somebody else wrote one since. */
    <T> void write(Actor actor, Register<T> register, Kept<T> now, T says, long version) {
        if (now.version() != version || !store.write(register, now.next(says, actor.person(), time.now()))) {
            Kept<T> newest = store.find(register, now.id()).orElseThrow(RefusedException::notFound);
            throw new RefusedException(new Refusal.Stale(
                    newest.id(),
                    newest.version(),
                    Map.of(),
                    name(newest.by()),
                    newest.at().toString()));
        }
    }

    String name(@Nullable UUID person) {
        return person == null
                ? NOBODY
                : whoIsWho.professional(person).map(Professional::name).orElse(NOBODY);
    }

    /** Names of many, in one question. */
    Function<UUID, String> names(Collection<? extends Kept<?>> lines) {
        Map<UUID, Professional> people = whoIsWho.professionals(lines.stream()
                .flatMap(each -> each.person() == null
                        ? java.util.stream.Stream.of(each.by())
                        : java.util.stream.Stream.of(each.by(), each.person()))
                .collect(Collectors.toSet()));
        return id -> {
            Professional who = people.get(id);
            return who == null ? NOBODY : who.name() + ", " + who.organisationName();
        };
    }

    void trace(Trace.Action action, String activity) {
        trace.of(action, activity, null, List.of());
    }

    void nothingPersonal() {
        trace.nothingPersonal();
    }
}
