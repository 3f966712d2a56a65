package nl.aantafel.rights.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.documents.Document;
import nl.aantafel.documents.Documents;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.FileAnswer;
import nl.aantafel.page.Pages;
import nl.aantafel.rights.Certificate;
import nl.aantafel.rights.Destructions;
import nl.aantafel.rights.Retentions;
import nl.aantafel.rights.Retentions.Watched;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What falls due in a partnership, and the proofs of what was destroyed. */
@Controller
@RequestMapping("/retention")
final class RetentionPages {

    private final Retentions retentions;
    private final Destructions destructions;
    private final CertificateText text;
    private final Documents documents;

    RetentionPages(Retentions retentions, Destructions destructions, CertificateText text, Documents documents) {
        this.retentions = retentions;
        this.destructions = destructions;
        this.text = text;
        this.documents = documents;
    }

    @GetMapping
    ModelAndView falling(
            Actor actor,
            @RequestParam(name = "samenwerkingsverband", required = false) @Nullable UUID partnership,
            @RequestParam(name = "na", required = false) @Nullable String after) {
        List<Watched> all = retentions.watched(actor);
        Watched watched = watched(all, partnership);
        return Pages.view(
                "rights/retention",
                new RetentionModel(
                        all, watched, retentions.falling(actor, watched.partnership(), after, Paging.DEFAULT_SIZE)));
    }

    @GetMapping("/certificates")
    ModelAndView certificates(
            Actor actor,
            @RequestParam(name = "samenwerkingsverband", required = false) @Nullable UUID partnership,
            @RequestParam(name = "na", required = false) @Nullable String after) {
        List<Watched> all = retentions.watched(actor).stream()
                .filter(Watched::answersForTheData)
                .toList();
        Watched watched = watched(all, partnership);
        return Pages.view(
                "rights/certificates",
                new CertificatesModel(
                        watched, destructions.list(actor, watched.partnership(), after, Paging.DEFAULT_SIZE)));
    }

    private static Watched watched(List<Watched> all, @Nullable UUID partnership) {
        return all.stream()
                .filter(each -> partnership == null || each.partnership().equals(partnership))
                .findFirst()
                .orElseThrow(() -> RefusedException.mayNot("rights.retention.may-not"));
    }

    @GetMapping("/certificates/{id}")
    ModelAndView certificate(Actor actor, @PathVariable UUID id, Locale locale) {
        Certificate certificate = destructions.one(actor, id);
        return Pages.view("rights/certificate", new CertificateModel(certificate, text.facts(certificate, locale)));
    }

    @GetMapping("/certificates/{id}/certificate.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id, Locale locale) {
        Document document = text.document(destructions.one(actor, id), locale);
        return FileAnswer.of(text.fileName(locale), MediaType.APPLICATION_PDF_VALUE, documents.pdf(document));
    }
}
