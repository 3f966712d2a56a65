package nl.aantafel.casefile.web;

import java.util.UUID;
import nl.aantafel.casefile.Attachments.AttachmentView;
import nl.aantafel.casefile.SharingTab.AttachmentsScreen;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.RefusedException;

/** Asks once more before a paper is withdrawn: it does not come back. */
@Personal
public record AttachmentWithdraw(AttachmentsScreen screen, AttachmentView attachment) {

    static AttachmentWithdraw of(AttachmentsScreen screen, UUID attachment) {
        return screen.attachments().attachments().stream()
                .filter(each -> each.id().equals(attachment))
                .findFirst()
                .map(found -> new AttachmentWithdraw(screen, found))
                .orElseThrow(RefusedException::notFound);
    }

    public String path() {
        return screen.page().path() + "/attachments/" + attachment.id() + "/withdraw";
    }

    public String back() {
        return screen.page().path() + "/sharing#attachments";
    }

    @Override
    public String toString() {
        return "AttachmentWithdraw";
    }
}
