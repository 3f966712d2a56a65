package nl.aantafel.directory.web;

import java.util.List;
import nl.aantafel.directory.Partnership;
import nl.aantafel.page.Page;
import nl.aantafel.page.TwoVersions;

/** A partnership that is there, to be changed. */
public record PartnershipForm(Partnership partnership, long version, String frameName) {

    public String path() {
        return PartnershipPages.PATH + "/" + partnership.id();
    }

    /** Whether what was typed belongs to a version that somebody changed meanwhile. */
    public boolean stale(Page page) {
        return !page.value("version", version).equals(String.valueOf(version));
    }

    public TwoVersions versions(Page page) {
        return new TwoVersions(
                path(),
                version,
                page.text("directory.somebody"),
                null,
                path(),
                List.of(
                        field(page, "naam", "name", partnership.name()),
                        field(page, "regio", "region", partnership.region()),
                        field(page, "contactpunt", "contact-point", partnership.contactPoint())));
    }

    private static TwoVersions.Field field(Page page, String name, String key, String theirs) {
        return new TwoVersions.Field(name, page.text("directory.field." + key), page.value(name, ""), theirs);
    }
}
