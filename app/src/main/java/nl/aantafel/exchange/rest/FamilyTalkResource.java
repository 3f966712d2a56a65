package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.client.FamilyTalks;
import nl.aantafel.client.FamilyTalks.Heard;
import nl.aantafel.client.FamilyTalks.HeardView;
import nl.aantafel.client.FamilyTalks.Said;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What members of a family want from their next conference (wat het gezin wil bespreken), and who was heard apart. */
@RestController
@RequestMapping(Description.BASE + "/casussen/{casusId}/gezinsgesprekken")
class FamilyTalkResource {

    @Personal
    record Gesprekswens(
            UUID id,
            UUID persoon,
            UUID overleg,
            String komt,
            String hoe,
            String groep,
            String meenemen,
            String bespreken,
            String opleveren,
            String ideeen,
            String wieErbij,
            String voorlezen,
            Instant geschrevenOp,
            @Nullable Instant gelezenOp,
            boolean overgenomen) {

        static Gesprekswens of(Said said) {
            var wish = said.wish();
            return new Gesprekswens(
                    said.id(),
                    said.person(),
                    said.conference(),
                    Codes.COMES_TO_TALK.dutch(wish.comes()),
                    wish.way().isEmpty() ? "" : Codes.WAY_TO_TALK.dutch(wish.way()),
                    wish.company().isEmpty() ? "" : Codes.COMPANY_TO_TALK.dutch(wish.company()),
                    wish.confidant(),
                    wish.discuss(),
                    wish.yields(),
                    wish.ideas(),
                    wish.who(),
                    Codes.READ_TO.dutch(wish.readTo()),
                    said.writtenAt(),
                    said.readAt(),
                    said.taken());
        }

        @Override
        public String toString() {
            return "Gesprekswens";
        }
    }

    @Personal
    record ApartGesproken(
            UUID persoon, LocalDate datum, UUID door, Set<UUID> zonder, String woorden, String voorlezen) {

        static ApartGesproken of(HeardView view) {
            Heard heard = view.heard();
            return new ApartGesproken(
                    heard.person(),
                    heard.on(),
                    heard.by(),
                    heard.without(),
                    heard.words(),
                    Codes.READ_TO.dutch(heard.readTo()));
        }

        @Override
        public String toString() {
            return "ApartGesproken";
        }
    }

    private final FamilyTalks talks;

    FamilyTalkResource(FamilyTalks talks) {
        this.talks = talks;
    }

    @GetMapping
    Results<Gesprekswens> all(Actor actor, @PathVariable UUID casusId) {
        return Results.of(talks.of(actor, casusId), Gesprekswens::of);
    }

    @PostMapping("/{gesprekswensId}/gelezen")
    ResponseEntity<Void> read(Actor actor, @PathVariable UUID casusId, @PathVariable UUID gesprekswensId) {
        talks.read(actor, casusId, gesprekswensId);
        return Creating.done();
    }

    @PostMapping("/{gesprekswensId}/overname")
    ResponseEntity<Void> takeOver(Actor actor, @PathVariable UUID casusId, @PathVariable UUID gesprekswensId) {
        talks.takeOver(actor, casusId, gesprekswensId);
        return Creating.done();
    }

    @GetMapping("/apart")
    Results<ApartGesproken> heard(Actor actor, @PathVariable UUID casusId) {
        return Results.of(talks.heard(actor, casusId), ApartGesproken::of);
    }

    @PostMapping("/apart")
    ResponseEntity<Void> hear(Actor actor, @PathVariable UUID casusId, Body body) {
        talks.hear(
                actor,
                casusId,
                new Heard(
                        body.needId("persoon"),
                        body.needDay("datum"),
                        body.needId("door"),
                        body.ids("zonder"),
                        body.text("woorden"),
                        body.code("voorlezen", Codes.READ_TO)));
        return Creating.done();
    }
}
