package nl.aantafel.rights.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Requests;
import nl.aantafel.frame.Requests.Kind;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.rights.RightsRequests.AskedBy;

/** What the frame calls the kinds, checks, grounds and ways of requests. */
public record RequestWords(Frame frame) {

    private Requests rules() {
        return frame.requests();
    }

    public String kind(Page page, String code) {
        return label(page, rules().kind(code), code);
    }

    public String check(Page page, String code) {
        return label(page, rules().identityCheck(code), code);
    }

    public String way(Page page, String code) {
        return label(page, rules().handover(code), code);
    }

    public String ground(Page page, String code) {
        return rules().exemption(code)
                .map(each -> each.label().in(page.locale()))
                .orElse(code);
    }

    private static String label(Page page, Optional<Kind> kind, String code) {
        return kind.map(each -> each.label().in(page.locale())).orElse(code);
    }

    public List<Choice> kinds(Page page) {
        return choices(page, rules().kinds());
    }

    public List<Choice> checks(Page page) {
        return choices(page, rules().identityChecks());
    }

    public List<Choice> ways(Page page) {
        return choices(page, rules().handovers());
    }

    public List<Choice> grounds(Page page) {
        return rules().exemptions().stream()
                .map(each -> new Choice(each.code(), each.label().in(page.locale()) + " (" + each.article() + ")"))
                .toList();
    }

    /** What must be written down, in a line. */
    public String factors(Page page) {
        return String.join(
                "; ",
                rules().factors().stream()
                        .map(each -> each.label().in(page.locale()))
                        .toList());
    }

    private static List<Choice> choices(Page page, List<Kind> kinds) {
        return kinds.stream()
                .map(each -> new Choice(
                        each.code(), each.label().in(page.locale()), each.help().in(page.locale())))
                .toList();
    }

    /** From which age somebody asks alone. */
    public int ownAge() {
        return frame.age(nl.aantafel.rights.domain.RequestRules.OWN_RIGHTS).years();
    }

    public List<Choice> askers(Page page) {
        return java.util.Arrays.stream(AskedBy.values())
                .map(each -> new Choice(code(each), page.text("rights.asked-by." + code(each))))
                .toList();
    }

    public static String code(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
