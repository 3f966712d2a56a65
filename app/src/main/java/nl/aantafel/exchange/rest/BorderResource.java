package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.SharingHelps;
import nl.aantafel.casefile.SharingHelps.Help;
import nl.aantafel.casefile.SharingHelps.Sought;
import nl.aantafel.exchange.rest.AuditShapes.Stukonderdeel;
import nl.aantafel.exchange.rest.RegisterShapes.Registeradvies;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Personal;
import nl.aantafel.rights.BorderCases;
import nl.aantafel.rights.BorderCases.BorderCase;
import nl.aantafel.rights.BorderCases.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answered border cases (grensgevallen), and the help with sharing in a case (deelhulp). */
@RestController
@RequestMapping(Description.BASE)
class BorderResource {

    private final BorderCases borderCases;
    private final SharingHelps helps;
    private final Creating creating;

    BorderResource(BorderCases borderCases, SharingHelps helps, Creating creating) {
        this.borderCases = borderCases;
        this.helps = helps;
        this.creating = creating;
    }

    @Personal
    record Grensgeval(
            UUID id,
            int versie,
            String categorie,
            String situatie,
            String antwoord,
            String grondslag,
            @Nullable UUID advies,
            Instant op) {
        static Grensgeval of(BorderCase each) {
            return new Grensgeval(
                    each.id(),
                    each.version(),
                    each.text().category(),
                    each.text().situation(),
                    each.text().answer(),
                    each.text().article(),
                    each.text().advice(),
                    each.at());
        }

        @Override
        public String toString() {
            return "Grensgeval";
        }
    }

    @Personal
    record Deelhulp(
            UUID samenwerkingsverband,
            List<Stukonderdeel> convenant,
            List<String> zetels,
            boolean beroepsgeheim,
            List<Grensgeval> grensgevallen,
            List<Registeradvies> vragen) {
        static Deelhulp of(Help help) {
            return new Deelhulp(
                    help.partnership(),
                    help.covenant().stream().map(Stukonderdeel::of).toList(),
                    help.seatKinds(),
                    help.bound(),
                    help.borderCases().stream().map(Grensgeval::of).toList(),
                    help.questions().stream().map(Registeradvies::of).toList());
        }

        @Override
        public String toString() {
            return "Deelhulp";
        }
    }

    @GetMapping("/casussen/{casusId}/deelhulp")
    Deelhulp help(Actor actor, @PathVariable UUID casusId, Query query, Locale locale) {
        return Deelhulp.of(helps.of(
                actor,
                new Ask(casusId, "tab.sharing", Right.SEE_CASE, locale),
                new Sought(query.text("categorie"), query.text("woorden"))));
    }

    @GetMapping("/samenwerkingsverbanden/{samenwerkingsverbandId}/grensgevallen")
    Results<Grensgeval> search(Actor actor, @PathVariable UUID samenwerkingsverbandId, Query query) {
        return Results.of(
                borderCases.search(actor, samenwerkingsverbandId, query.text("categorie"), query.text("woorden")),
                Grensgeval::of);
    }

    @PostMapping("/samenwerkingsverbanden/{samenwerkingsverbandId}/grensgevallen")
    ResponseEntity<String> publish(Actor actor, @PathVariable UUID samenwerkingsverbandId, Body body) {
        return creating.at(
                actor,
                body,
                id -> "/samenwerkingsverbanden/" + samenwerkingsverbandId + "/grensgevallen",
                () -> borderCases.publish(
                        actor,
                        samenwerkingsverbandId,
                        new Text(
                                body.text("categorie"),
                                body.text("situatie"),
                                body.text("antwoord"),
                                body.text("grondslag"),
                                body.id("advies"),
                                false),
                        body.truth("geenGezin", false)));
    }

    @PutMapping("/grensgevallen/{grensgevalId}/intrekking")
    ResponseEntity<Void> withdraw(Actor actor, @PathVariable UUID grensgevalId, Version version) {
        borderCases.withdraw(actor, grensgevalId, version.number());
        return Creating.done();
    }
}
