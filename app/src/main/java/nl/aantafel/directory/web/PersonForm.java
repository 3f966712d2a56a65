package nl.aantafel.directory.web;

import java.util.List;
import java.util.UUID;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.PersonView;
import nl.aantafel.directory.ProfessionalDetails;
import nl.aantafel.page.Page;
import nl.aantafel.page.TwoVersions;
import org.jspecify.annotations.Nullable;

/** The form for a professional: a new one, at one of the organisations, or one that is there. */
public record PersonForm(
        @Nullable UUID id,
        long version,
        ProfessionalDetails details,
        List<Organisation> organisations,
        @Nullable UUID organisation) {

    static PersonForm fresh(List<Organisation> organisations, @Nullable UUID organisation) {
        return new PersonForm(null, 0, new ProfessionalDetails("", "", "", "", false), organisations, organisation);
    }

    static PersonForm of(PersonView view) {
        return new PersonForm(view.id(), view.version(), view.details(), List.of(), view.organisation());
    }

    static ProfessionalDetails read(Typed typed) {
        return new ProfessionalDetails(
                typed.text("naam"),
                typed.text("functie"),
                typed.text("email"),
                typed.text("telefoon"),
                typed.ticked("toontNaam"));
    }

    public String back() {
        return id == null ? PeoplePages.PATH : PeoplePages.PATH + "/" + id;
    }

    /** Whether what was typed belongs to a version that somebody changed meanwhile. */
    public boolean stale(Page page) {
        return id != null && !page.value("version", version).equals(String.valueOf(version));
    }

    public TwoVersions versions(Page page) {
        return new TwoVersions(
                back(),
                version,
                page.text("directory.somebody"),
                null,
                back(),
                List.of(
                        field(page, "naam", "name", details.name()),
                        field(page, "functie", "job-title", details.jobTitle()),
                        field(page, "email", "email", details.email()),
                        field(page, "telefoon", "phone", details.phone()),
                        new TwoVersions.Field(
                                "toontNaam",
                                page.text("directory.field.shows-name"),
                                String.valueOf(page.chosen("toontNaam", "true", null)),
                                String.valueOf(details.showsName()))));
    }

    private static TwoVersions.Field field(Page page, String name, String key, String theirs) {
        return new TwoVersions.Field(name, page.text("directory.field." + key), page.value(name, ""), theirs);
    }
}
