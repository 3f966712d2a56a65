package nl.aantafel.exchange.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.Texts;
import nl.aantafel.survey.Codings;
import nl.aantafel.survey.Codings.Board;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Open answers and the themes they are given (coderingen). */
@RestController
@RequestMapping(Description.BASE + "/uitvragen/{uitvraagId}/coderingen")
class CodingResource {

    private final Codings codings;
    private final Creating creating;

    CodingResource(Codings codings, Creating creating) {
        this.codings = codings;
        this.creating = creating;
    }

    record OpenVraag(
            String vraag,
            String nummer,
            String tekst,
            int antwoorden,
            int gecodeerd,
            int codes,
            int verschillen,
            int besproken,
            String stand) {}

    record OpenVragen(List<OpenVraag> vragen) {}

    record Antwoordcode(UUID id, String sleutel, String naam, String betekenis, int gegeven) {
        static Antwoordcode of(Codings.Code it) {
            return new Antwoordcode(it.id(), it.key(), it.label(), it.meaning(), it.given());
        }
    }

    @Personal
    record OpenAntwoord(
            UUID respons,
            String woorden,
            Set<UUID> codes,
            @Nullable Set<UUID> codesVanAnder) {
        @Override
        public String toString() {
            return "OpenAntwoord";
        }
    }

    record Codeovereenstemming(
            String naam,
            String nuBij,
            long gelijk,
            @Nullable Double kappa) {}

    record EerdereOvereenstemming(
            long antwoorden, long gelijk, @Nullable Double kappa) {}

    record Overeenstemming(
            long antwoorden,
            long gelijk,
            @Nullable Double kappa,
            List<Codeovereenstemming> perCode,
            List<EerdereOvereenstemming> eerder) {
        static @Nullable Overeenstemming of(Codings.@Nullable Agreement it) {
            return it == null
                    ? null
                    : new Overeenstemming(
                            it.answers(),
                            it.same(),
                            number(it.kappa()),
                            it.perCode().stream()
                                    .map(code -> new Codeovereenstemming(
                                            code.label(), code.into(), code.same(), number(code.kappa())))
                                    .toList(),
                            it.earlier().stream()
                                    .map(each -> new EerdereOvereenstemming(
                                            each.answers(), each.same(), number(each.kappa())))
                                    .toList());
        }

        private static @Nullable Double number(OptionalDouble kappa) {
            return kappa.isEmpty() ? null : kappa.getAsDouble();
        }
    }

    @Personal
    record Rapportcitaat(UUID id, String woorden) {
        @Override
        public String toString() {
            return "Rapportcitaat";
        }
    }

    @Personal
    record Codering(
            String vraag,
            String tekst,
            List<Antwoordcode> codes,
            List<OpenAntwoord> antwoorden,
            int totaal,
            int nogTeDoen,
            boolean klaar,
            int codeurs,
            int verschillen,
            int besproken,
            @Nullable Overeenstemming overeenstemming,
            List<Rapportcitaat> citaten,
            @JsonProperty("_links") Results.Links links) {
        @Override
        public String toString() {
            return "Codering";
        }
    }

    @GetMapping
    OpenVragen overview(Actor actor, @PathVariable UUID uitvraagId) {
        return new OpenVragen(codings.overview(actor, uitvraagId).questions().stream()
                .map(each -> new OpenVraag(
                        each.question(),
                        each.number(),
                        each.text().in(Texts.DUTCH),
                        each.answers(),
                        each.coded(),
                        each.codes(),
                        each.differing(),
                        each.settled(),
                        Codes.CODING_STATES.dutch(each.state().name().toLowerCase(Locale.ROOT))))
                .toList());
    }

    @GetMapping("/{vraag}")
    Codering board(Actor actor, @PathVariable UUID uitvraagId, @PathVariable String vraag, Query query) {
        String after = query.after();
        Board board = codings.board(
                actor,
                uitvraagId,
                vraag,
                query.truth("alleenOngecodeerd"),
                after == null || after.isEmpty() ? null : UUID.fromString(after));
        return new Codering(
                board.question(),
                board.text().in(Texts.DUTCH),
                board.codes().stream().map(Antwoordcode::of).toList(),
                board.answers().stream()
                        .map(answer ->
                                new OpenAntwoord(answer.response(), answer.words(), answer.mine(), answer.others()))
                        .toList(),
                board.all(),
                board.left(),
                board.mineDone(),
                board.coders(),
                board.differing(),
                board.settled(),
                Overeenstemming.of(board.agreement()),
                board.quotes().stream()
                        .map(quote -> new Rapportcitaat(quote.id(), quote.words()))
                        .toList(),
                new Results.Links(
                        board.next() == null
                                ? null
                                : new Results.Link(query.next(board.next().toString()))));
    }

    @PostMapping("/{vraag}/codes")
    ResponseEntity<String> addCode(Actor actor, @PathVariable UUID uitvraagId, @PathVariable String vraag, Body body) {
        return creating.here(
                actor,
                body,
                () -> codings.addCode(actor, uitvraagId, vraag, body.text("naam"), body.text("betekenis")));
    }

    @PutMapping("/{vraag}/codes/{codeId}")
    ResponseEntity<Void> renameCode(
            Actor actor,
            @PathVariable UUID uitvraagId,
            @PathVariable String vraag,
            @PathVariable UUID codeId,
            Body body) {
        codings.renameCode(actor, uitvraagId, codeId, body.text("naam"), body.text("betekenis"));
        return Creating.done();
    }

    @PostMapping("/{vraag}/codes/{codeId}/samenvoeging")
    ResponseEntity<Void> mergeCodes(
            Actor actor,
            @PathVariable UUID uitvraagId,
            @PathVariable String vraag,
            @PathVariable UUID codeId,
            Body body) {
        codings.mergeCodes(actor, uitvraagId, codeId, body.needId("samenMet"));
        return Creating.done();
    }

    @PutMapping("/{vraag}/antwoorden/{responsId}")
    ResponseEntity<Void> code(
            Actor actor,
            @PathVariable UUID uitvraagId,
            @PathVariable String vraag,
            @PathVariable UUID responsId,
            Body body) {
        codings.code(actor, uitvraagId, vraag, responsId, body.ids("codes"));
        return Creating.done();
    }

    @PostMapping("/{vraag}/antwoorden/{responsId}/citaten")
    ResponseEntity<String> quote(
            Actor actor,
            @PathVariable UUID uitvraagId,
            @PathVariable String vraag,
            @PathVariable UUID responsId,
            Body body) {
        return creating.at(
                actor,
                body,
                id -> "/uitvragen/" + uitvraagId + "/coderingen/" + vraag + "/citaten/" + id,
                () -> codings.quote(actor, uitvraagId, vraag, responsId, body.text("citaat")));
    }

    @DeleteMapping("/{vraag}/citaten/{citaatId}")
    ResponseEntity<Void> dropQuote(
            Actor actor, @PathVariable UUID uitvraagId, @PathVariable String vraag, @PathVariable UUID citaatId) {
        codings.dropQuote(actor, uitvraagId, citaatId);
        return Creating.done();
    }

    @PostMapping("/{vraag}/afronding")
    ResponseEntity<Void> done(Actor actor, @PathVariable UUID uitvraagId, @PathVariable String vraag) {
        codings.done(actor, uitvraagId, vraag);
        return Creating.done();
    }

    @PostMapping("/{vraag}/hervatting")
    ResponseEntity<Void> takeUpAgain(Actor actor, @PathVariable UUID uitvraagId, @PathVariable String vraag) {
        codings.takeUpAgain(actor, uitvraagId, vraag);
        return Creating.done();
    }
}
