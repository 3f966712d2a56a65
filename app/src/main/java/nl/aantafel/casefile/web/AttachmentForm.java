package nl.aantafel.casefile.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.Attachments.PlaceView;
import nl.aantafel.casefile.SharingTab.AttachmentsScreen;
import nl.aantafel.frame.AttachmentKind;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.Choice;
import org.jspecify.annotations.Nullable;

/** The form on which a paper is added. {@code at}: the consent or the third person one came from. */
@Personal
public record AttachmentForm(
        AttachmentsScreen screen, @Nullable UUID at, Locale locale) {

    public boolean may() {
        return !places().isEmpty();
    }

    private List<PlaceView> places() {
        List<PlaceView> all = screen.attachments().places();
        List<PlaceView> there =
                all.stream().filter(each -> at != null && at.equals(each.id())).toList();
        return there.isEmpty() ? all : there;
    }

    public List<Choice> choices() {
        return places().stream()
                .map(each -> new Choice(each.key(), name(each), each.help().in(locale) + " " + each.article() + "."))
                .toList();
    }

    private String name(PlaceView place) {
        String label = place.label().in(locale);
        return place.belonging().isEmpty() ? label : label + ": " + place.belonging();
    }

    /** The only thing there is to choose. */
    public @Nullable String only() {
        return places().size() == 1 ? places().getFirst().key() : null;
    }

    public boolean asksPeople() {
        return places().stream().anyMatch(each -> each.place() == AttachmentKind.Place.CASE);
    }

    public List<Choice> people() {
        return screen.page().family().persons().stream()
                .map(each -> new Choice(each.id().toString(), each.fullName()))
                .toList();
    }

    public String path() {
        return screen.page().path() + "/attachments/new";
    }

    public String back() {
        return screen.page().path() + "/sharing#attachments";
    }

    @Override
    public String toString() {
        return "AttachmentForm";
    }
}
