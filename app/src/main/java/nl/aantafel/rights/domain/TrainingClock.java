package nl.aantafel.rights.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Oversight;
import nl.aantafel.frame.Training;
import nl.aantafel.rights.Trainings.Standing;
import nl.aantafel.rights.Trainings.State;
import nl.aantafel.rights.Trainings.Taken;

/** Until when what somebody learned holds, by the terms of the frame. */
public final class TrainingClock {

    private final Frame frame;
    private final LocalDate today;

    public TrainingClock(Frame frame, LocalDate today) {
        this.frame = frame;
        this.today = today;
    }

    /** One state for each training of the frame, in its order. */
    public List<State> states(List<Kept<Taken>> ofOne) {
        return frame.oversight().trainings().stream()
                .map(training -> state(training, ofOne))
                .toList();
    }

    private State state(Training training, List<Kept<Taken>> ofOne) {
        return ofOne.stream()
                .filter(each -> !each.content().withdrawn())
                .filter(each -> each.content().kind().equals(training.code()))
                .filter(each -> each.content().on() != null)
                .max(Comparator.comparing(
                        each -> Objects.requireNonNull(each.content().on())))
                .map(newest -> state(training, newest))
                .orElseGet(() -> new State(training.code(), Standing.NEVER, null, null, null, 0));
    }

    private State state(Training training, Kept<Taken> newest) {
        LocalDate on = Objects.requireNonNull(newest.content().on());
        LocalDate until = frame.term(training.renewal()).lastDay(on);
        return new State(training.code(), standing(until), on, until, newest.id(), newest.version());
    }

    private Standing standing(LocalDate until) {
        if (until.isBefore(today)) {
            return Standing.OVER;
        }
        LocalDate announced = frame.term(Oversight.TRAINING_NOTICE).lastDayBefore(until);
        return today.isBefore(announced) ? Standing.FINE : Standing.SOON;
    }
}
