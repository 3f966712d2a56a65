package nl.aantafel.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Promises.Promised;
import nl.aantafel.plan.Promises.Side;
import nl.aantafel.plan.Promises.Which;
import nl.aantafel.plan.store.OwnAgreements;
import nl.aantafel.plan.store.OwnAgreements.After;
import nl.aantafel.plan.store.OwnAgreements.Own;
import nl.aantafel.plan.store.OwnAgreements.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of what one professional still has to do or waits for, over all cases. Row-level security leaves out what is not theirs any more. */
@Component
class OwnList {

    private static final char BETWEEN = '_';

    private final OwnAgreements own;
    private final Naming naming;
    private final Trace trace;
    private final Time time;

    OwnList(OwnAgreements own, Naming naming, Trace trace, Time time) {
        this.own = own;
        this.naming = naming;
        this.trace = trace;
        this.time = time;
    }

    Slice<Promised> of(Actor actor, Which which, @Nullable String after, int size) {
        int rows = Paging.size(size);
        Slice<Own> slice = Slice.of(
                own.of(actor.person(), new Wanted(which, time.today()), read(after), rows + 1),
                rows,
                last -> key(last.place()));
        List<AgreementView> agreements =
                slice.rows().stream().map(Own::agreement).toList();
        Naming.Names names = naming.of(agreements, List.of(), List.of(), List.of());
        Set<UUID> subjects = new HashSet<>();
        slice.rows().forEach(each -> subjects.addAll(each.subjects()));
        trace.of(Trace.Action.READ, which.side() == Side.MINE ? "plan.mine" : "plan.awaited", null, subjects);
        return slice.map(each -> new Promised(names.in(each.agreement()), each.received()));
    }

    private static String key(After place) {
        return place.openDue().toString() + BETWEEN + place.agreement();
    }

    private static @Nullable After read(@Nullable String key) {
        if (key == null) {
            return null;
        }
        int between = key.indexOf(BETWEEN);
        try {
            return new After(
                    LocalDate.parse(key.substring(0, Math.max(between, 0))),
                    UUID.fromString(key.substring(between + 1)));
        } catch (DateTimeParseException | IllegalArgumentException noKey) {
            throw RefusedException.invalid("na", "check.choose");
        }
    }
}
