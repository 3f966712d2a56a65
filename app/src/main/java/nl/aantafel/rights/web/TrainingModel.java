package nl.aantafel.rights.web;

import java.util.List;
import java.util.Locale;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.rights.Trainings.Learner;
import nl.aantafel.rights.Trainings.Standing;
import nl.aantafel.rights.Trainings.State;

/** Who learned what. */
public record TrainingModel(
        Watched watched, boolean everybody, String words, List<Choice> trainings, List<Learner> learners) {

    public TrainingModel {
        trainings = List.copyOf(trainings);
        learners = List.copyOf(learners);
    }

    /** Whether it is really taken back; {@code version} of the line. */
    public record Withdrawing(String entry, String version) {}

    public static String standing(Page page, State state) {
        String key = "rights.training.standing." + state.standing().name().toLowerCase(Locale.ROOT);
        return state.until() == null ? page.text(key) : page.text(key, page.date(state.until()));
    }

    public static String tone(Standing standing) {
        return switch (standing) {
            case NEVER, OVER -> "danger";
            case SOON -> "warning";
            case FINE -> "success";
        };
    }
}
