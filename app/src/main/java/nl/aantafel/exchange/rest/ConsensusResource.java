package nl.aantafel.exchange.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.exchange.rest.CodingResource.Antwoordcode;
import nl.aantafel.exchange.rest.CodingResource.Overeenstemming;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.survey.CodingConsensus;
import nl.aantafel.survey.CodingConsensus.Differing;
import nl.aantafel.survey.CodingConsensus.Settled;
import nl.aantafel.survey.CodingConsensus.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What two coders settle together (bespreking). */
@RestController
@RequestMapping(Description.BASE + "/uitvragen/{uitvraagId}/coderingen/{vraag}")
class ConsensusResource {

    private final CodingConsensus consensus;

    ConsensusResource(CodingConsensus consensus) {
        this.consensus = consensus;
    }

    record Vastgelegd(Set<UUID> codes, String door, Instant op) {}

    @Personal
    record Verschil(
            UUID respons,
            String woorden,
            Set<UUID> codesEerste,
            Set<UUID> codesTweede,
            boolean laterBinnen,
            @Nullable Vastgelegd vastgelegd) {
        static Verschil of(Differing it) {
            Settled settled = it.settled();
            return new Verschil(
                    it.response(),
                    it.words(),
                    it.first(),
                    it.second(),
                    it.late(),
                    settled == null ? null : new Vastgelegd(settled.codes(), settled.by(), settled.at()));
        }

        @Override
        public String toString() {
            return "Verschil";
        }
    }

    @Personal
    record Bespreking(
            String vraag,
            boolean kan,
            boolean magVastleggen,
            String eersteCodeur,
            String tweedeCodeur,
            int gelijk,
            int verschillen,
            int besproken,
            List<Antwoordcode> codes,
            List<Verschil> antwoorden,
            @Nullable Overeenstemming overeenstemming,
            @JsonProperty("_links") Results.Links links) {
        @Override
        public String toString() {
            return "Bespreking";
        }
    }

    @GetMapping("/bespreking")
    Bespreking table(Actor actor, @PathVariable UUID uitvraagId, @PathVariable String vraag, Query query) {
        String after = query.after();
        Table table = consensus.table(
                actor,
                uitvraagId,
                vraag,
                query.truth("alleenOpen"),
                after == null || after.isEmpty() ? null : UUID.fromString(after));
        return new Bespreking(
                table.question(),
                table.compared(),
                table.compared() && table.coding(),
                table.first(),
                table.second(),
                table.same(),
                table.all(),
                table.settled(),
                table.codes().stream().map(Antwoordcode::of).toList(),
                table.answers().stream().map(Verschil::of).toList(),
                Overeenstemming.of(table.agreement()),
                new Results.Links(
                        table.next() == null
                                ? null
                                : new Results.Link(query.next(table.next().toString()))));
    }

    @PutMapping("/bespreking/{responsId}")
    ResponseEntity<Void> settle(
            Actor actor,
            @PathVariable UUID uitvraagId,
            @PathVariable String vraag,
            @PathVariable UUID responsId,
            Body body) {
        consensus.settle(actor, uitvraagId, vraag, responsId, body.ids("codes"));
        return Creating.done();
    }

    @DeleteMapping("/bespreking/{responsId}")
    ResponseEntity<Void> unsettle(
            Actor actor, @PathVariable UUID uitvraagId, @PathVariable String vraag, @PathVariable UUID responsId) {
        consensus.unsettle(actor, uitvraagId, vraag, responsId);
        return Creating.done();
    }

    @PostMapping("/heropening")
    ResponseEntity<Void> reopen(Actor actor, @PathVariable UUID uitvraagId, @PathVariable String vraag) {
        consensus.reopen(actor, uitvraagId, vraag);
        return Creating.done();
    }
}
