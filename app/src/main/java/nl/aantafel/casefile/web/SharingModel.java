package nl.aantafel.casefile.web;

import java.util.Objects;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Attachments.AttachmentView;
import nl.aantafel.casefile.Attachments.PlaceView;
import nl.aantafel.casefile.SharingTab.SharingScreen;
import nl.aantafel.frame.Frame;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.Page;
import nl.aantafel.rights.InformingDuty;
import nl.aantafel.rights.InformingDuty.State;

/** The tab on sharing and access. */
@Personal
public record SharingModel(SharingScreen screen, Frame frame) {

    public ConsentList consents() {
        return new ConsentList(
                ConsentPlace.of(screen.page()),
                screen.consents(),
                frame,
                screen.attachments().places().stream()
                        .map(PlaceView::id)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    /** What kind of file it is and how large. */
    public String file(Page page, AttachmentView attachment) {
        return page.text("casefile.attachment.type." + attachment.mediaType()) + ", "
                + page.text("casefile.attachment.kilobytes", Math.max(1, attachment.size() / 1000));
    }

    public String path(AttachmentView attachment) {
        return screen.page().path() + "/attachments/" + attachment.id();
    }

    public String path(InformingDuty duty) {
        return screen.page().path() + "/informing/" + duty.person();
    }

    /** Nobody judges what was done, or what another organisation judged. */
    public boolean mayJudge(InformingDuty duty) {
        return screen.informing().mayJudge() && duty.state() == State.OPEN;
    }

    public boolean mayLapse(InformingDuty duty) {
        return screen.informing().mayJudge()
                && duty.held()
                        .filter(held ->
                                held.organisationId().equals(screen.informing().organisation()))
                        .isPresent();
    }

    @Override
    public String toString() {
        return "SharingModel";
    }
}
