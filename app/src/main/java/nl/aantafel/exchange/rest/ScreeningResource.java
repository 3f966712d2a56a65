package nl.aantafel.exchange.rest;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.account.Screenings;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Until when people are screened (screening, VOG), for the desk of a partnership. */
@RestController
@RequestMapping(Description.BASE + "/samenwerkingsverbanden/{samenwerkingsverbandId}/screeningen")
class ScreeningResource {

    /** One person's screening; without a day none was recorded. */
    @Personal
    record Screeningregel(
            UUID professional,
            String naam,
            String organisatienaam,
            @Nullable LocalDate screeningTotEnMet,
            String stand) {
        static Screeningregel of(Screenings.Line line) {
            return new Screeningregel(
                    line.professional(),
                    line.name(),
                    line.organisation(),
                    line.until(),
                    Codes.SCREENING_STANDINGS.dutch(line.standing().code()));
        }

        @Override
        public String toString() {
            return "Screeningregel";
        }
    }

    private final Screenings screenings;

    ScreeningResource(Screenings screenings) {
        this.screenings = screenings;
    }

    @GetMapping
    Results<Screeningregel> all(Actor actor, @PathVariable UUID samenwerkingsverbandId, Query query) {
        String code = query.code("stand", Codes.SCREENING_STANDINGS);
        Screenings.Standing standing =
                code.isEmpty() ? null : Screenings.Standing.valueOf(code.toUpperCase(java.util.Locale.ROOT));
        return Results.of(screenings.list(actor, samenwerkingsverbandId, "", standing), Screeningregel::of);
    }

    @PutMapping("/{professionalId}")
    ResponseEntity<Void> renew(
            Actor actor, @PathVariable UUID samenwerkingsverbandId, @PathVariable UUID professionalId, Body body) {
        screenings.renew(actor, samenwerkingsverbandId, professionalId, body.day("screeningTotEnMet"));
        return Creating.done();
    }
}
