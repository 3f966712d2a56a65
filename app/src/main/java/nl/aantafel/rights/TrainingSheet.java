package nl.aantafel.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.rights.Trainings.Learner;
import nl.aantafel.rights.Trainings.Standing;
import org.springframework.stereotype.Component;

/** How many people have a training to take. */
@Component
class TrainingSheet implements OversightSheet {

    private static final String HREF = "/oversight/trainings";

    private final Trainings trainings;

    TrainingSheet(Trainings trainings) {
        this.trainings = trainings;
    }

    @Override
    public Sheet sheet(Actor actor, UUID partnership) {
        List<Learner> due = trainings.list(actor, partnership, true, "");
        long now = due.stream()
                .filter(each -> each.states().stream()
                        .anyMatch(state -> state.standing() == Standing.NEVER || state.standing() == Standing.OVER))
                .count();
        List<Line> lines = new ArrayList<>();
        add(lines, "rights.training.sheet.now", now, true);
        add(lines, "rights.training.sheet.soon", due.size() - now, false);
        return new Sheet(60, "rights.training.title", "rights.training.sheet.none", HREF, lines);
    }

    private static void add(List<Line> lines, String key, long many, boolean late) {
        if (many == 1) {
            lines.add(new Line(key + ".one", List.of(), null, late, HREF));
        } else if (many > 1) {
            lines.add(new Line(key, List.of(String.valueOf(many)), null, late, HREF));
        }
    }
}
