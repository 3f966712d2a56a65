package nl.aantafel.casefile.web;

import java.util.Locale;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Attachments.AttachmentView;
import nl.aantafel.casefile.SharingTab.SharingScreen;
import nl.aantafel.frame.Frame;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.Page;
import nl.aantafel.rights.Consents;
import nl.aantafel.rights.Consents.ConsentView;
import nl.aantafel.rights.InformingDuty;
import nl.aantafel.rights.InformingDuty.State;

/** The tab on sharing and access. */
@Personal
public record SharingModel(SharingScreen screen, Frame frame) {

    public String state(ConsentView consent) {
        if (consent.state() != Consents.State.GIVEN) {
            return consent.state().name().toLowerCase(Locale.ROOT);
        }
        if (consent.recheckDue()) {
            return "again";
        }
        return consent.valid() ? "given" : "over";
    }

    public boolean given(ConsentView consent) {
        return consent.state() == Consents.State.GIVEN;
    }

    public String tone(ConsentView consent) {
        return switch (state(consent)) {
            case "given" -> "success";
            case "again", "over" -> "warning";
            default -> "neutral";
        };
    }

    public String icon(ConsentView consent) {
        return switch (state(consent)) {
            case "given" -> "check";
            case "again", "over" -> "clock";
            case "refused" -> "cross";
            default -> "dash";
        };
    }

    public String categories(ConsentView consent, Locale locale) {
        return consent.categories().stream()
                .sorted()
                .flatMap(code -> frame.category(code).stream())
                .map(category -> category.label().in(locale))
                .collect(Collectors.joining(", "));
    }

    public boolean takesPaper(ConsentView consent) {
        return screen.attachments().places().stream()
                .anyMatch(each -> consent.id().equals(each.id()));
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
