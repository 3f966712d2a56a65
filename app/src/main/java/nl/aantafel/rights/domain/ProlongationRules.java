package nl.aantafel.rights.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.frame.Criterion;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Retention;
import nl.aantafel.frame.Term;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.rights.Prolongations;
import nl.aantafel.rights.Prolongations.Wish;
import org.jspecify.annotations.Nullable;

/** When data may be kept longer than their term: what the frame's ground asks, and for how long at a time. */
public final class ProlongationRules {

    private ProlongationRules() {}

    /** The last day one prolongation may reach from a day on; none when the frame knows no prolongation. */
    public static Optional<LocalDate> latest(Retention retention, LocalDate from) {
        return Optional.ofNullable(retention.prolongation()).map(term -> term.lastDay(from));
    }

    /**
     * Refuses what the frame does not allow.
     *
     * @param closedOn when the case was closed; null while it is open
     * @param firstDue when the first of what is kept falls due
     */
    public static void check(
            Frame frame, Wish wish, @Nullable LocalDate closedOn, LocalDate firstDue, LocalDate today) {
        LocalDate latest = latest(frame.retention(), today)
                .orElseThrow(() -> RefusedException.conflict("rights.prolongation.none-in-frame"));
        Optional<Retention.Reason> ground = frame.retention().prolongationReasons().stream()
                .filter(each -> each.code().equals(wish.ground()))
                .findFirst();
        LocalDate until = wish.until();
        Checks checks = new Checks()
                .that(ground.isPresent(), "grond", "check.choose")
                .required("reden", wish.reason())
                .text("reden", wish.reason(), Checks.LONG)
                .that(until == null || !until.isAfter(latest), "totEnMet", "rights.prolongation.too-long", latest)
                .that(until == null || until.isAfter(today), "totEnMet", "rights.prolongation.past");
        ground.filter(Retention.Reason::testsCriteria).ifPresent(tests -> criteria(checks, frame, wish));
        checks.refuseIfAny();
        require(ground.orElseThrow(), wish, closedOn, firstDue);
    }

    private static void criteria(Checks checks, Frame frame, Wish wish) {
        Map<String, Prolongations.Criterion> tested = wish.criteria().stream()
                .collect(Collectors.toMap(Prolongations.Criterion::code, Function.identity(), (first, again) -> first));
        for (Criterion criterion : frame.admission().criteria()) {
            Prolongations.Criterion answer = tested.get(criterion.code());
            checks.required("criteria." + criterion.code(), answer == null ? null : answer.reason());
            if (answer != null) {
                checks.text("criteria." + criterion.code(), answer.reason(), Checks.LONG);
            }
        }
    }

    /** The law's own conditions: refused with the article. */
    private static void require(Retention.Reason ground, Wish wish, @Nullable LocalDate closedOn, LocalDate firstDue) {
        if (ground.testsCriteria()) {
            allowed(closedOn == null, "rights.prolongation.closed", ground);
            allowed(
                    wish.criteria().stream().allMatch(Prolongations.Criterion::met),
                    "rights.prolongation.criterion",
                    ground);
        }
        Term within = ground.closedWithin();
        if (within != null) {
            allowed(closedOn != null, "rights.prolongation.open", ground);
            allowed(
                    !within.lastDay(Objects.requireNonNull(closedOn)).isBefore(firstDue),
                    "rights.prolongation.closed-long-ago",
                    ground);
        }
    }

    private static void allowed(boolean holds, String sentence, Retention.Reason ground) {
        if (!holds) {
            throw new RefusedException(new Refusal.MayNot(sentence, java.util.List.of(), ground.article()));
        }
    }
}
