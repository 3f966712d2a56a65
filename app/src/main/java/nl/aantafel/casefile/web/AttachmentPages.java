package nl.aantafel.casefile.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Attachments;
import nl.aantafel.casefile.Attachments.NewAttachment;
import nl.aantafel.casefile.Attachments.Opened;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.SharingTab;
import nl.aantafel.casefile.SharingTab.AttachmentsScreen;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.FileAnswer;
import nl.aantafel.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Papers of a case: adding one, opening it, withdrawing it. A file is only ever handed out to be kept, never shown in the browser. */
@Controller
@RequestMapping("/cases/{caseId}/attachments")
final class AttachmentPages {

    private static final String TAB = "tab.sharing";

    private final SharingTab tab;
    private final Attachments attachments;

    AttachmentPages(SharingTab tab, Attachments attachments) {
        this.tab = tab;
        this.attachments = attachments;
    }

    private AttachmentsScreen screen(Actor actor, UUID caseId, Locale locale) {
        return tab.attachments(actor, new Ask(caseId, TAB, Right.SEE_CASE, locale));
    }

    private static String list(UUID caseId) {
        return "/cases/" + caseId + "/sharing#attachments";
    }

    /** {@code at}: what one came from, a consent or a third person. */
    @GetMapping("/new")
    ModelAndView form(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @RequestParam(name = "at", required = false) @Nullable UUID at,
            Locale locale) {
        return Pages.view("casefile/attachmentNew", new AttachmentForm(screen(actor, caseId, locale), at, locale));
    }

    @PostMapping("/new")
    ModelAndView add(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "bestand", required = false) @Nullable MultipartFile file) {
        Posted posted = new Posted(typed);
        Set<UUID> people = new LinkedHashSet<>();
        for (String each : posted.codes("personen")) {
            try {
                people.add(UUID.fromString(each));
            } catch (IllegalArgumentException noId) {
                throw RefusedException.invalid("personen", "check.choose");
            }
        }
        attachments.add(
                actor,
                caseId,
                new NewAttachment(posted.text("waarbij"), people, posted.ticked("nagekeken"), bytes(file)));
        return Pages.redirect(list(caseId), "casefile.attachment.notice.added");
    }

    private static byte[] bytes(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/{attachment}/file")
    ResponseEntity<byte[]> open(
            Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("attachment") UUID attachment) {
        Opened opened = attachments.open(actor, caseId, attachment);
        return FileAnswer.of(opened.name(), opened.mediaType(), opened.content());
    }

    @GetMapping("/{attachment}/withdraw")
    ModelAndView withdrawing(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("attachment") UUID attachment,
            Locale locale) {
        return Pages.view(
                "casefile/attachmentWithdraw", AttachmentWithdraw.of(screen(actor, caseId, locale), attachment));
    }

    @PostMapping("/{attachment}/withdraw")
    ModelAndView withdraw(
            Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("attachment") UUID attachment) {
        attachments.withdraw(actor, caseId, attachment);
        return Pages.redirect(list(caseId), "casefile.attachment.notice.withdrawn");
    }
}
