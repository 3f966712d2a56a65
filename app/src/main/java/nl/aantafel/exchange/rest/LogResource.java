package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.LogShapes.Logboekinzage;
import nl.aantafel.exchange.rest.LogShapes.Logregel;
import nl.aantafel.exchange.rest.LogShapes.ProcessingActivities;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Refusal.FieldError;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.rights.LogReadings;
import nl.aantafel.rights.LogReadings.AskedActivities;
import nl.aantafel.rights.LogReadings.Filter;
import nl.aantafel.rights.LogReadings.Found;
import nl.aantafel.rights.LogReadings.Use;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reading the log (logboek), each time for a purpose that was said first. */
@RestController
@RequestMapping(Description.BASE)
class LogResource {

    private static final String READING = "Logboekinzage";

    private final LogReadings readings;
    private final Creating creating;

    LogResource(LogReadings readings, Creating creating) {
        this.readings = readings;
        this.creating = creating;
    }

    @GetMapping("/logboekinzagen")
    Results<Logboekinzage> all(Actor actor, Query query) {
        return Results.of(
                readings.readings(actor, query.needId("samenwerkingsverband"), query.after(), query.size()),
                query,
                Logboekinzage::of);
    }

    @PostMapping("/logboekinzagen")
    ResponseEntity<String> begin(Actor actor, Body body) {
        return creating.here(
                actor,
                body,
                () -> readings.begin(
                        actor,
                        new LogReadings.Begin(
                                body.id("samenwerkingsverband"),
                                body.code("doel", Codes.LOG_PURPOSES),
                                body.text("toelichting"))));
    }

    @GetMapping("/logboekinzagen/{logboekinzageId}")
    Logboekinzage one(Actor actor, @PathVariable UUID logboekinzageId) {
        return Logboekinzage.of(readings.reading(actor, logboekinzageId));
    }

    @PostMapping("/logboekinzagen/{logboekinzageId}/zoekvragen")
    LogShapes.Logregels read(Actor actor, @PathVariable UUID logboekinzageId, Body body) {
        Found found = readings.read(
                actor,
                logboekinzageId,
                new Filter(
                        body.text("casusnummer"),
                        body.text("achternaam"),
                        body.day("geboortedatum"),
                        body.text("professional"),
                        body.day("vanaf"),
                        body.day("totEnMet"),
                        body.code("handeling", Codes.LOG_KINDS),
                        body.text("na")),
                Use.EXPORT);
        return new LogShapes.Logregels(
                found.lines().stream().map(Logregel::of).toList(), found.next().orElse(null));
    }

    /** As the standard asks it; an absent parameter is a bad request, not a form that is not right. */
    @PostMapping("/processing-activities")
    ProcessingActivities activities(
            Actor actor, @RequestHeader(name = READING, required = false) @Nullable String reading, Body body) {
        try {
            return ProcessingActivities.of(readings.activities(
                    actor,
                    named(reading),
                    new AskedActivities(
                            body.text("traceId"),
                            body.text("dpl.core.processing_activity_id"),
                            body.id("dpl.core.data_subject_id"),
                            body.has("startTime") ? body.needMoment("startTime") : null,
                            body.has("endTime") ? body.needMoment("endTime") : null)));
        } catch (RefusedException refused) {
            if (refused.refusal() instanceof Refusal.Invalid invalid) {
                throw new NotAccepted(HttpStatus.BAD_REQUEST, invalid.errors().toArray(FieldError[]::new));
            }
            throw refused;
        }
    }

    /** What for was said beforehand, and stands in the header. */
    private static UUID named(@Nullable String reading) {
        try {
            return UUID.fromString(reading == null ? "" : reading);
        } catch (IllegalArgumentException wrong) {
            throw new NotAccepted(HttpStatus.BAD_REQUEST, new FieldError(READING, "exchange.rest.not-uuid"));
        }
    }
}
