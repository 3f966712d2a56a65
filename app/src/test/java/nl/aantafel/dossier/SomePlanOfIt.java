package nl.aantafel.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.plan.Plans;
import nl.aantafel.support.House.Who;
import org.jspecify.annotations.Nullable;

/** The plan of a {@link FullCase}: two goals, an agreement each, and a bottom line that was broken once. */
final class SomePlanOfIt {

    private final Plans plans;
    private final FullCase full;
    private final LocalDate today;

    SomePlanOfIt(Plans plans, FullCase full, LocalDate today) {
        this.plans = plans;
        this.full = full;
        this.today = today;
    }

    /** An agreement of the plan, with its reason. */
    void agree(@Nullable UUID goal, String what, LocalDate due) {
        plans.agree(
                full.director,
                full.id,
                new Plans.AgreementInput(
                        goal,
                        "action",
                        what,
                        "Anders blijft het onveilig.",
                        due,
                        "",
                        null,
                        "",
                        List.of(Plans.Party.professional(full.director.person())),
                        List.of(),
                        List.of(),
                        null,
                        null));
    }

    void fill() {
        UUID goal = plans.addGoal(
                full.director,
                full.id,
                new Plans.GoalInput(
                        "immediate_safety",
                        "Tim en Isa wisselen zonder ruzie van huis",
                        "",
                        "",
                        "",
                        Set.of(full.there.child()),
                        Set.of()));
        agree(goal, "Omgangshuis regelen", today.plusDays(12));
        UUID second = plans.addGoal(
                full.director,
                full.id,
                new Plans.GoalInput(
                        "immediate_safety",
                        "Mark heeft hulp bij drank",
                        "",
                        "",
                        "",
                        Set.of(full.there.father()),
                        Set.of()));
        agree(second, "Startdatum van de behandeling", today.minusDays(8));
        UUID line = plans.addBottomLine(
                full.director,
                full.id,
                new Plans.BottomLineInput(
                        "Mark komt niet bij de woning of de school.",
                        Plans.Party.professional(full.house.id(Who.YOUTH_PROTECTION)),
                        "Dan belt iedereen meteen 112.",
                        "week",
                        "immediate_safety",
                        today.minusWeeks(7)));
        for (int weeks = 6; weeks > 0; weeks--) {
            plans.check(
                    full.director,
                    full.id,
                    line,
                    new Plans.Check(
                            today.minusWeeks(weeks),
                            weeks == 3 ? "broken" : "kept",
                            weeks == 3 ? "Mark stond voor de school." : ""));
        }
    }
}
