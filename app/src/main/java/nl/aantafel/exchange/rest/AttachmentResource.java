package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Attachments;
import nl.aantafel.casefile.Attachments.AttachmentView;
import nl.aantafel.casefile.Attachments.NewAttachment;
import nl.aantafel.casefile.Attachments.Opened;
import nl.aantafel.casefile.Attachments.PlaceView;
import nl.aantafel.exchange.rest.CommonShapes.Tekst;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.FileAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Papers of a case (bijlagen). A new one comes as Base64 inside the body, so that it is checked like any other. */
@RestController
@RequestMapping(Description.BASE + AttachmentResource.PATH)
class AttachmentResource {

    static final String PATH = "/casussen/{casusId}/bijlagen";

    /** In bytes: the largest file in Base64, and what stands around it. */
    static final int MOST = 14 * 1024 * 1024 + 64 * 1024;

    @Personal
    record Bijlage(
            UUID id,
            String soort,
            Tekst naam,
            @Nullable UUID hoortBij,
            String van,
            List<UUID> personen,
            String mediatype,
            int bytes,
            String toegevoegdDoor,
            String organisatie,
            Instant toegevoegdOp,
            boolean magIntrekken) {
        static Bijlage of(AttachmentView view) {
            return new Bijlage(
                    view.id(),
                    view.kind(),
                    Tekst.of(view.label()),
                    view.placeId(),
                    view.belonging(),
                    view.people().stream().sorted().toList(),
                    view.mediaType(),
                    view.size(),
                    view.addedBy(),
                    view.organisation(),
                    view.addedAt(),
                    view.mayWithdraw());
        }

        @Override
        public String toString() {
            return "Bijlage";
        }
    }

    @Personal
    record Bijlageplaats(String waarbij, String soort, Tekst naam, String van, String artikel) {
        static Bijlageplaats of(PlaceView view) {
            return new Bijlageplaats(view.key(), view.kind(), Tekst.of(view.label()), view.belonging(), view.article());
        }

        @Override
        public String toString() {
            return "Bijlageplaats";
        }
    }

    private final Attachments attachments;
    private final Creating creating;

    AttachmentResource(Attachments attachments, Creating creating) {
        this.attachments = attachments;
        this.creating = creating;
    }

    @GetMapping
    Results<Bijlage> all(Actor actor, @PathVariable UUID casusId) {
        return Results.of(attachments.of(actor, casusId).attachments(), Bijlage::of);
    }

    @GetMapping("/plaatsen")
    Results<Bijlageplaats> places(Actor actor, @PathVariable UUID casusId) {
        return Results.of(attachments.of(actor, casusId).places(), Bijlageplaats::of);
    }

    @PostMapping
    ResponseEntity<String> add(Actor actor, @PathVariable UUID casusId, Body body) {
        return creating.here(
                actor,
                body,
                () -> attachments.add(
                        actor,
                        casusId,
                        new NewAttachment(
                                body.text("waarbij"),
                                body.ids("personen"),
                                body.truth("nagekeken", false),
                                bytes(body.text("inhoud")))));
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException unreadable) {
            throw RefusedException.invalid("inhoud", "casefile.attachment.check.base64");
        }
    }

    @GetMapping("/{bijlageId}/inhoud")
    ResponseEntity<byte[]> open(Actor actor, @PathVariable UUID casusId, @PathVariable UUID bijlageId) {
        Opened opened = attachments.open(actor, casusId, bijlageId);
        return FileAnswer.of(opened.name(), opened.mediaType(), opened.content());
    }

    @DeleteMapping("/{bijlageId}")
    ResponseEntity<Void> withdraw(Actor actor, @PathVariable UUID casusId, @PathVariable UUID bijlageId) {
        attachments.withdraw(actor, casusId, bijlageId);
        return Creating.done();
    }
}
