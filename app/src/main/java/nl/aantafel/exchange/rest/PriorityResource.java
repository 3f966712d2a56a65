package nl.aantafel.exchange.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.plan.Priorities;
import nl.aantafel.plan.Priorities.Entry;
import nl.aantafel.plan.Priorities.ListScreen;
import nl.aantafel.plan.Priorities.Listed;
import nl.aantafel.plan.Priorities.PriorityView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cases that have priority (voorrang), and by which published criteria. */
@RestController
@RequestMapping(Description.BASE)
class PriorityResource {

    private final Priorities priorities;

    PriorityResource(Priorities priorities) {
        this.priorities = priorities;
    }

    record Voorrangsperiode(
            List<String> criteria,
            String doorNaam,
            LocalDate op,
            LocalDate opnieuwKijken,
            @Nullable LocalDate erafOp,
            @Nullable String waaromEraf) {
        static Voorrangsperiode of(Entry it) {
            return new Voorrangsperiode(
                    dutch(it.criteria()),
                    it.byName(),
                    it.on(),
                    it.lookAgain(),
                    it.offOn(),
                    it.offOn() == null ? null : Codes.PRIORITY_ENDS.dutch(it.offWhy()));
        }
    }

    private static List<String> dutch(List<String> criteria) {
        return criteria.stream().map(Codes.PRIORITY_CRITERIA::dutch).toList();
    }

    record Voorrang(@Nullable Voorrangsperiode nu, List<Voorrangsperiode> eerder) {
        static Voorrang of(PriorityView it) {
            return new Voorrang(
                    it.now().map(Voorrangsperiode::of).orElse(null),
                    it.earlier().stream().map(Voorrangsperiode::of).toList());
        }
    }

    @Personal
    record CasusMetVoorrang(
            UUID casus, String gezinsnaam, List<String> criteria, LocalDate op, LocalDate opnieuwKijken) {
        static CasusMetVoorrang of(Listed it) {
            return new CasusMetVoorrang(it.caseId(), it.family(), dutch(it.criteria()), it.on(), it.lookAgain());
        }

        @Override
        public String toString() {
            return "CasusMetVoorrang";
        }
    }

    record Voorrangscriterium(String code, String omschrijving, String bron) {}

    @Personal
    record Voorranglijst(List<Voorrangscriterium> zoKiezenWe, List<CasusMetVoorrang> casussen) {
        static Voorranglijst of(ListScreen it) {
            return new Voorranglijst(
                    it.rule().criteria().stream()
                            .map(each -> new Voorrangscriterium(
                                    Codes.PRIORITY_CRITERIA.dutch(each.code()),
                                    each.label().in(nl.aantafel.page.Texts.DUTCH),
                                    each.article()))
                            .toList(),
                    it.rows().stream().map(CasusMetVoorrang::of).toList());
        }

        @Override
        public String toString() {
            return "Voorranglijst";
        }
    }

    @GetMapping("/samenwerkingsverbanden/{samenwerkingsverbandId}/voorrang")
    Voorranglijst list(Actor actor, @PathVariable UUID samenwerkingsverbandId) {
        return Voorranglijst.of(priorities.list(actor, samenwerkingsverbandId));
    }

    @GetMapping("/casussen/{casusId}/voorrang")
    Voorrang of(Actor actor, @PathVariable UUID casusId) {
        return Voorrang.of(priorities.of(actor, casusId));
    }

    @PutMapping("/casussen/{casusId}/voorrang")
    ResponseEntity<Void> put(Actor actor, @PathVariable UUID casusId, Body body) {
        priorities.put(actor, casusId, body.codes("criteria", Codes.PRIORITY_CRITERIA));
        return Creating.done();
    }

    @PostMapping("/casussen/{casusId}/voorrang/einde")
    ResponseEntity<Void> takeOff(Actor actor, @PathVariable UUID casusId, Body body) {
        priorities.takeOff(actor, casusId, body.code("waaromEraf", Codes.PRIORITY_ENDS));
        return Creating.done();
    }
}
