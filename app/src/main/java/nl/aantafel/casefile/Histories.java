package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What care and justice did and do: help (hulp) with its course per member of the family, criminal, civil and administrative measures
 * (maatregelen), hearings and releases from detention, with dates.
 */
public interface Histories {

    @Personal
    record MeasureView(
            UUID id,
            UUID person,
            String law,
            String kind,
            LocalDate from,
            @Nullable LocalDate until,
            String note,
            long version) {
        @Override
        public String toString() {
            return "MeasureView";
        }
    }

    /** {@code law}: criminal, civil or administrative; {@code kind} from the frame's lists. */
    @Personal
    record MeasureInput(
            UUID person,
            String law,
            String kind,
            LocalDate from,
            @Nullable LocalDate until,
            String note) {
        @Override
        public String toString() {
            return "MeasureInput";
        }
    }

    /** How far a trajectory of help (traject) has come. */
    enum HelpState {
        OFFERED,
        WAITING,
        DECLINED,
        STARTED,
        ENDED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<HelpState> of(String code) {
            return List.of(values()).stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst();
        }
    }

    /**
     * The course of a trajectory beside its own days.
     *
     * @param reason why it was declined, as it was said
     * @param result what came of it
     * @param holder who of the table holds it and is asked how it goes; null where nobody of the table does
     * @param askEvery the frame's term by which the holder is asked; empty when only asked once in a while
     */
    @Personal
    record HelpCourse(
            HelpState state,
            @Nullable LocalDate offeredOn,
            @Nullable LocalDate waitingSince,
            @Nullable LocalDate declinedOn,
            String reason,
            String result,
            @Nullable UUID holder,
            String askEvery) {

        /** Help that was simply there. */
        public static HelpCourse started() {
            return new HelpCourse(HelpState.STARTED, null, null, null, "", "", null, "");
        }

        @Override
        public String toString() {
            return "HelpCourse";
        }
    }

    /**
     * What who holds a trajectory was asked: whether it goes on as meant ({@code as_meant}, {@code otherwise} or {@code stuck}), and what
     * is in the way.
     */
    @Personal
    record HelpQuestion(
            UUID id,
            UUID holder,
            LocalDate askedOn,
            LocalDate due,
            @Nullable LocalDate answeredOn,
            String goes,
            String hindrance) {

        public boolean open() {
            return answeredOn == null;
        }

        public boolean late(LocalDate today) {
            return open() && due.isBefore(today);
        }

        @Override
        public String toString() {
            return "HelpQuestion";
        }
    }

    /** {@code from} is the day it started or is to start; none while it is only offered, waited for or declined. Questions: latest first. */
    @Personal
    record HelpView(
            UUID id,
            @Nullable UUID person,
            String organisation,
            String aim,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean expected,
            HelpCourse course,
            @Nullable LocalDate askDue,
            List<HelpQuestion> questions,
            long version) {

        /** The day it stands at in time: its start, else what is known of it before. */
        public LocalDate on() {
            return Stream.of(from, course.declinedOn(), course.waitingSince(), course.offeredOn())
                    .flatMap(Stream::ofNullable)
                    .findFirst()
                    .orElseThrow();
        }

        /** How far it has come on a day: what was to end before, ended, also when nobody said so. */
        public HelpState stateOn(LocalDate day) {
            return course.state() == HelpState.STARTED && until != null && until.isBefore(day)
                    ? HelpState.ENDED
                    : course.state();
        }

        @Override
        public String toString() {
            return "HelpView";
        }
    }

    @Personal
    record HelpInput(
            @Nullable UUID person,
            String organisation,
            String aim,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean expected,
            HelpCourse course) {

        /** Help that is or was there. */
        public HelpInput(
                @Nullable UUID person,
                String organisation,
                String aim,
                @Nullable LocalDate from,
                @Nullable LocalDate until,
                boolean expected) {
            this(person, organisation, aim, from, until, expected, HelpCourse.started());
        }

        @Override
        public String toString() {
            return "HelpInput";
        }
    }

    /** A hearing (zitting), or the day somebody comes free (vrijlating): {@code hearing} or {@code leaves_detention}. */
    @Personal
    record MomentInput(UUID person, String kind, LocalDate on, String note) {
        @Override
        public String toString() {
            return "MomentInput";
        }
    }

    @Personal
    record MomentView(
            UUID id,
            UUID person,
            String kind,
            LocalDate on,
            String note,
            @Nullable LocalDate remindOn,
            long version) {
        @Override
        public String toString() {
            return "MomentView";
        }
    }

    @Personal
    record HistoryView(List<MeasureView> measures, List<HelpView> help, List<MomentView> moments) {
        @Override
        public String toString() {
            return "HistoryView";
        }
    }

    HistoryView of(Actor actor, UUID caseId);

    UUID addMeasure(Actor actor, UUID caseId, MeasureInput input);

    void changeMeasure(Actor actor, UUID caseId, UUID measure, MeasureInput input, long version);

    void removeMeasure(Actor actor, UUID caseId, UUID measure);

    /**
     * Refused: declined without the reason, ended without its last day, waited for without since when, held or asked about by somebody
     * who is not at the table.
     */
    UUID addHelp(Actor actor, UUID caseId, HelpInput input);

    void changeHelp(Actor actor, UUID caseId, UUID help, HelpInput input, long version);

    void removeHelp(Actor actor, UUID caseId, UUID help);

    /** Who directs hears of it as long ahead as the frame says. */
    UUID addMoment(Actor actor, UUID caseId, MomentInput input);

    void changeMoment(Actor actor, UUID caseId, UUID moment, MomentInput input, long version);

    void removeMoment(Actor actor, UUID caseId, UUID moment);
}
