package nl.aantafel.plan.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Checks;
import nl.aantafel.plan.StableSafety.Answer;
import nl.aantafel.plan.StableSafety.Criterion;
import nl.aantafel.plan.StableSafety.Held;
import nl.aantafel.plan.StableSafety.Judge;
import org.jspecify.annotations.Nullable;

/** What a judgement of stable safety must say, and since when nothing unsafe is known. */
public final class StableRules {

    private StableRules() {}

    public static Checks judge(Judge judge, Held held, Set<UUID> family) {
        Checks checks = new Checks()
                .required(Fields.DEFINITION, judge.definition())
                .text(Fields.DEFINITION, judge.definition(), Checks.LONG)
                .text(Fields.REASON, judge.reason(), Checks.LONG)
                .that(judge.person() == null || family.contains(judge.person()), Fields.PERSON, "check.choose");
        for (Criterion each : Criterion.values()) {
            checks.that(answer(judge, each) != null, each.code(), "check.choose");
        }
        boolean stable = true;
        for (Criterion each : Criterion.values()) {
            stable = stable && answer(judge, each) == Answer.YES;
        }
        if (stable && judge.person() == null && judge.reason().isBlank()) {
            checks.that(held.earlierOpen().isEmpty(), Fields.REASON, "plan.stable.refusal.earlier-open");
            checks.that(!held.earlierOpen().isEmpty() || held.clear(), Fields.REASON, "plan.stable.refusal.not-clear");
        }
        return checks;
    }

    public static @Nullable Answer answer(Judge judge, Criterion criterion) {
        return Answer.of(judge.answers().getOrDefault(criterion, "")).orElse(null);
    }

    /** Counted from the last unsafe event, or from the day the case was taken up when that is later: before it nobody looked. */
    public static LocalDate counted(@Nullable LocalDate last, LocalDate watchedFrom) {
        return last == null || last.isBefore(watchedFrom) ? watchedFrom : last;
    }
}
