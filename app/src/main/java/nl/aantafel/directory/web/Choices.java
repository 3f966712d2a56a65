package nl.aantafel.directory.web;

import java.util.Collection;
import java.util.List;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.Region;
import nl.aantafel.directory.Roles;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;

/** The lists one chooses from on these pages. */
public final class Choices {

    private static final List<String> CHAINS = List.of("care", "justice", "administration", "other");

    private Choices() {}

    public static List<Choice> chains(Page page) {
        return coded(page, "directory.chain.", CHAINS);
    }

    public static List<Choice> lines(Page page) {
        return coded(page, "directory.line.", List.of("0", "1", "2"));
    }

    public static List<Choice> roles(Page page) {
        return Roles.ALL.stream()
                .map(role -> new Choice(
                        role, page.text("directory.role." + role), page.text("directory.role." + role + ".note")))
                .toList();
    }

    public static List<Choice> domains(Page page) {
        return coded(page, "directory.domain.", Region.DOMAINS);
    }

    public static List<Choice> partnerships(Collection<Partnership> partnerships) {
        return partnerships.stream()
                .map(each -> new Choice(each.id().toString(), each.name()))
                .toList();
    }

    public static List<Choice> organisations(Collection<Organisation> organisations) {
        return organisations.stream()
                .map(each -> new Choice(each.id().toString(), each.name()))
                .toList();
    }

    public static List<Choice> plain(Collection<String> values) {
        return values.stream().map(each -> new Choice(each, each)).toList();
    }

    private static List<Choice> coded(Page page, String prefix, List<String> codes) {
        return codes.stream()
                .map(code -> new Choice(code, page.text(prefix + code)))
                .toList();
    }
}
