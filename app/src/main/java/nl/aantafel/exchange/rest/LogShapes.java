package nl.aantafel.exchange.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Personal;
import nl.aantafel.rights.LogReadings.Activities;
import nl.aantafel.rights.LogReadings.Activity;
import nl.aantafel.rights.LogReadings.Reading;
import nl.aantafel.rights.LogReadings.Told;

/** The shapes of the log (logboek), and of the standard Logboek Dataverwerkingen. */
final class LogShapes {

    private LogShapes() {}

    @Personal
    record Logboekinzage(
            UUID id,
            UUID samenwerkingsverband,
            String lezer,
            String doel,
            String toelichting,
            Instant begonnenOp,
            Instant geldigTot,
            boolean open) {
        static Logboekinzage of(Reading reading) {
            return new Logboekinzage(
                    reading.id(),
                    reading.partnership(),
                    reading.reader(),
                    Codes.LOG_PURPOSES.dutch(reading.purpose()),
                    reading.explanation(),
                    reading.began(),
                    reading.until(),
                    reading.open());
        }

        @Override
        public String toString() {
            return "Logboekinzage";
        }
    }

    @Personal
    record Logregel(
            Instant eerste,
            Instant laatste,
            String naam,
            String organisatie,
            boolean systeem,
            String handeling,
            String activiteit,
            String casusnummer,
            int aantalMensen,
            List<String> gegevenscategorieen,
            String uitkomst,
            String reden,
            String rol,
            String zetel,
            List<String> rechten) {
        static Logregel of(Told told) {
            return new Logregel(
                    told.first(),
                    told.last(),
                    told.name(),
                    told.organisation(),
                    told.technical(),
                    Codes.LOG_ACTIONS.dutch(told.action()),
                    told.activity(),
                    told.caseNumber(),
                    told.people(),
                    told.categories(),
                    Codes.LOG_OUTCOMES.dutch(told.outcome()),
                    told.reason(),
                    told.role(),
                    told.seatKind(),
                    told.rights());
        }

        @Override
        public String toString() {
            return "Logregel";
        }
    }

    /** Lines, and where to go on. */
    record Logregels(
            List<Logregel> resultaten,

            @org.jspecify.annotations.Nullable String volgende) {}

    /** As the read extension of the standard has it. */
    record ProcessingActivities(Metadata metadata, List<ProcessingActivity> processingActivities) {
        static ProcessingActivities of(Activities found) {
            return new ProcessingActivities(
                    new Metadata(found.logbook(), found.organisation()),
                    found.activities().stream().map(ProcessingActivity::of).toList());
        }
    }

    record Metadata(UUID logbookId, String organizationName) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ProcessingActivity(
            String traceId,
            String spanId,
            String parentSpanId,
            String status,
            String name,
            Instant startTime,
            Instant endTime,
            Map<String, String> attributes) {
        static ProcessingActivity of(Activity activity) {
            Map<String, String> attributes = new TreeMap<>();
            attributes.put("dpl.core.processing_activity_id", activity.activityId());
            if (activity.subject() != null) {
                attributes.put("dpl.core.data_subject_id", activity.subject().toString());
                attributes.put("dpl.core.data_subject_id_type", "pseudoniem");
            }
            return new ProcessingActivity(
                    activity.traceId(),
                    activity.spanId(),
                    activity.parentSpanId(),
                    activity.failed() ? "Error" : "Unset",
                    activity.name(),
                    activity.start(),
                    activity.end(),
                    attributes);
        }
    }
}
