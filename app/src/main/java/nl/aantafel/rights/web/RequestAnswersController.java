package nl.aantafel.rights.web;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.documents.Format;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.FileAnswer;
import nl.aantafel.page.Pages;
import nl.aantafel.rights.RequestAnswers;
import nl.aantafel.rights.RightsRequests;
import nl.aantafel.rights.RightsRequests.View;
import nl.aantafel.rights.Uitdraai;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The letter and the data of an answer, as files; their names tell nothing. */
@Controller
@RequestMapping("/requests/{request}")
final class RequestAnswersController {

    private final RequestAnswers answers;
    private final RightsRequests requests;
    private final FrameCatalogue frames;

    RequestAnswersController(RequestAnswers answers, RightsRequests requests, FrameCatalogue frames) {
        this.answers = answers;
        this.requests = requests;
        this.frames = frames;
    }

    @GetMapping("/letter")
    ModelAndView page(Actor actor, @PathVariable("request") UUID request, Locale locale) {
        View view = requests.view(actor, request);
        return Pages.view(
                "rights/letter",
                new LetterModel(
                        view, new RequestWords(frames.frame(view.frameCode())), answers.page(actor, request, locale)));
    }

    @GetMapping("/letter.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable("request") UUID request, Locale locale) {
        return file(Format.PDF, "brief", answers.letter(actor, request, Format.PDF, locale));
    }

    @GetMapping("/letter.docx")
    ResponseEntity<byte[]> docx(Actor actor, @PathVariable("request") UUID request, Locale locale) {
        return file(Format.DOCX, "brief", answers.letter(actor, request, Format.DOCX, locale));
    }

    @GetMapping("/data.pdf")
    ResponseEntity<byte[]> document(Actor actor, @PathVariable("request") UUID request, Locale locale) {
        return file(Format.PDF, "gegevens", answers.document(actor, request, Format.PDF, locale));
    }

    @GetMapping("/data.docx")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable("request") UUID request, Locale locale) {
        return file(Format.DOCX, "gegevens", answers.document(actor, request, Format.DOCX, locale));
    }

    @GetMapping("/data.json")
    ResponseEntity<Uitdraai> export(Actor actor, @PathVariable("request") UUID request, Locale locale) {
        return FileAnswer.of(
                "gegevens.json", MediaType.APPLICATION_JSON_VALUE, Uitdraai.of(answers.export(actor, request, locale)));
    }

    static ResponseEntity<byte[]> file(Format format, String base, byte[] content) {
        return FileAnswer.of(format.file(base), format.mediaType(), content);
    }
}
