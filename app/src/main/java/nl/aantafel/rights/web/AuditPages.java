package nl.aantafel.rights.web;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Choice;
import nl.aantafel.page.FileAnswer;
import nl.aantafel.page.Pages;
import nl.aantafel.rights.AuditFiles;
import nl.aantafel.rights.AuditFiles.AuditFile;
import nl.aantafel.rights.AuditFiles.Made;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asking for an audit file: first what for, then one download. */
@Controller
@RequestMapping("/oversight/audit")
final class AuditPages {

    private static final String ZIP = "application/zip";

    private final AuditFiles files;
    private final AuditDrawing drawing;
    private final Watching watching;

    AuditPages(AuditFiles files, AuditDrawing drawing, Watching watching) {
        this.files = files;
        this.drawing = drawing;
        this.watching = watching;
    }

    @GetMapping
    ModelAndView asking(
            Actor actor,
            @RequestParam(name = "samenwerkingsverband", required = false) @Nullable UUID asked,
            Locale locale) {
        Watched watched = watching.chosen(actor, asked);
        return Pages.view(
                "rights/audit",
                new AuditModel(
                        watched,
                        watching.frame(actor, watched.id()).oversight().logPurposes().stream()
                                .map(each ->
                                        new Choice(each.code(), each.label().in(locale), each.article()))
                                .toList(),
                        files.made(actor, watched.id())));
    }

    @PostMapping
    ResponseEntity<byte[]> make(Actor actor, @RequestParam MultiValueMap<String, String> form, Locale locale) {
        Typed typed = new Typed(form);
        UUID partnership = typed.id("samenwerkingsverband");
        AuditFile file = files.make(
                actor,
                partnership,
                new Made(
                        typed.text("doel"),
                        typed.text("toelichting").strip(),
                        typed.date("vanaf"),
                        typed.date("totEnMet")));
        byte[] zip = drawing.zip(file, watching.frame(actor, partnership), locale);
        return FileAnswer.of(drawing.name(file, locale) + ".zip", ZIP, zip);
    }
}
