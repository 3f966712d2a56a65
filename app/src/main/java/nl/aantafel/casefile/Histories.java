package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** What care and justice did and do: help (hulp) and criminal, civil and administrative measures (maatregelen), with dates. */
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

    @Personal
    record HelpView(
            UUID id,
            @Nullable UUID person,
            String organisation,
            String aim,
            LocalDate from,
            @Nullable LocalDate until,
            boolean expected,
            long version) {
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
            LocalDate from,
            @Nullable LocalDate until,
            boolean expected) {
        @Override
        public String toString() {
            return "HelpInput";
        }
    }

    @Personal
    record HistoryView(List<MeasureView> measures, List<HelpView> help) {
        @Override
        public String toString() {
            return "HistoryView";
        }
    }

    HistoryView of(Actor actor, UUID caseId);

    UUID addMeasure(Actor actor, UUID caseId, MeasureInput input);

    void changeMeasure(Actor actor, UUID caseId, UUID measure, MeasureInput input, long version);

    void removeMeasure(Actor actor, UUID caseId, UUID measure);

    UUID addHelp(Actor actor, UUID caseId, HelpInput input);

    void changeHelp(Actor actor, UUID caseId, UUID help, HelpInput input, long version);

    void removeHelp(Actor actor, UUID caseId, UUID help);
}
