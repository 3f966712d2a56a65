package nl.aantafel.directory.web;

import java.util.List;
import java.util.UUID;
import nl.aantafel.directory.OrganisationDetails;
import nl.aantafel.directory.OrganisationView;
import nl.aantafel.page.Page;
import nl.aantafel.page.TwoVersions;
import org.jspecify.annotations.Nullable;

/** The form for an organisation: a new one in a partnership, or one that is there. */
public record OrganisationForm(
        @Nullable UUID id,
        long version,
        OrganisationDetails details,
        @Nullable Administered administered) {

    static OrganisationForm fresh(Administered administered) {
        return new OrganisationForm(
                null, 0, new OrganisationDetails("", "", "", "", 1, "", "", "", "", false, ""), administered);
    }

    static OrganisationForm of(OrganisationView view) {
        return new OrganisationForm(view.id(), view.version(), view.details(), null);
    }

    static OrganisationDetails read(Typed typed) {
        return new OrganisationDetails(
                typed.text("naam"),
                typed.text("korteNaam"),
                typed.text("keten"),
                typed.text("discipline"),
                (int) typed.number("lijn"),
                typed.text("kan"),
                typed.text("kanNiet"),
                typed.text("expertise"),
                typed.text("mandaat"),
                typed.ticked("beroepsgeheim"),
                typed.text("telefoon"));
    }

    public String action() {
        return id == null ? "/administration/organisations" : back();
    }

    public String back() {
        return id == null ? "/administration/organisations" : "/administration/organisations/" + id;
    }

    /** Whether what was typed belongs to a version that somebody changed meanwhile. */
    public boolean stale(Page page) {
        return id != null && !page.value("version", version).equals(String.valueOf(version));
    }

    public TwoVersions versions(Page page) {
        return new TwoVersions(
                action(),
                version,
                page.text("directory.somebody"),
                null,
                back(),
                List.of(
                        field(page, "naam", "name", details.name()),
                        field(page, "korteNaam", "short-name", details.shortName()),
                        field(page, "keten", "chain", details.chain()),
                        field(page, "discipline", "discipline", details.discipline()),
                        field(page, "lijn", "line", String.valueOf(details.line())),
                        field(page, "kan", "can", details.can()),
                        field(page, "kanNiet", "cannot", details.cannot()),
                        field(page, "expertise", "expertise", details.expertise()),
                        field(page, "mandaat", "mandate", details.mandate()),
                        field(page, "beroepsgeheim", "secrecy", String.valueOf(details.medicalSecrecy())),
                        field(page, "telefoon", "phone", details.phone())));
    }

    private static TwoVersions.Field field(Page page, String name, String key, String theirs) {
        String mine =
                name.equals("beroepsgeheim") ? String.valueOf(page.chosen(name, "true", null)) : page.value(name, "");
        return new TwoVersions.Field(name, page.text("directory.field." + key), mine, theirs);
    }
}
