package nl.aantafel.rights.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.documents.Format;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.page.FileAnswer;
import nl.aantafel.page.Pages;
import nl.aantafel.page.TypedDay;
import nl.aantafel.rights.Informing;
import nl.aantafel.rights.Informing.Query;
import nl.aantafel.rights.Informing.Telling;
import nl.aantafel.rights.Informing.Which;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The contact point's pages about informing: who is to be told, and one of them. */
@Controller
@RequestMapping("/informing")
final class InformingPages {

    private final Informing informing;

    InformingPages(Informing informing) {
        this.informing = informing;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            @RequestParam(defaultValue = "open") String which,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String order,
            @RequestParam @Nullable UUID partnership,
            @RequestParam @Nullable String after) {
        Which part = InformingList.part(which);
        boolean turned = order.equals("last") != (part == Which.DONE);
        return Pages.view(
                "rights/informing",
                new InformingList(
                        informing.list(
                                actor,
                                new Query(
                                        Optional.ofNullable(partnership),
                                        part,
                                        number,
                                        turned,
                                        after,
                                        Paging.DEFAULT_SIZE)),
                        part,
                        number,
                        order.equals("last")));
    }

    @GetMapping("/{person}")
    ModelAndView one(Actor actor, @PathVariable("person") UUID person, Locale locale) {
        return Pages.view("rights/informingOne", new InformingOne(informing.one(actor, person), locale));
    }

    @PostMapping("/{person}")
    ModelAndView told(
            Actor actor,
            @PathVariable("person") UUID person,
            @RequestParam(name = "verteldOp", defaultValue = "") String on,
            @RequestParam(name = "hoe", defaultValue = "") String how,
            @RequestParam(name = "door", defaultValue = "") String byWhom,
            @RequestParam(name = "verteld", defaultValue = "") String what,
            @RequestParam(name = "reactie", defaultValue = "") String reaction,
            @RequestParam(name = "version", required = false) @Nullable Long version) {
        informing.told(actor, person, new Telling(TypedDay.of("verteldOp", on), how, byWhom, what, reaction), version);
        return Pages.redirect("/informing/" + person, "rights.informing.notice.told");
    }

    @GetMapping("/{person}/letter.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable("person") UUID person) {
        return file(actor, person, Format.PDF);
    }

    @GetMapping("/{person}/letter.docx")
    ResponseEntity<byte[]> docx(Actor actor, @PathVariable("person") UUID person) {
        return file(actor, person, Format.DOCX);
    }

    private ResponseEntity<byte[]> file(Actor actor, UUID person, Format format) {
        return FileAnswer.of(format.file("brief"), format.mediaType(), informing.letter(actor, person, format));
    }
}
