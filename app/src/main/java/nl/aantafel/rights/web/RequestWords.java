package nl.aantafel.rights.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Requests;
import nl.aantafel.frame.Requests.Asking;
import nl.aantafel.frame.Requests.Kind;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.rights.FromOwnPage;
import nl.aantafel.rights.RightsRequests.AskedBy;

/** What the frame calls the kinds, checks, grounds and ways of requests. */
public record RequestWords(Frame frame) {

    private Requests rules() {
        return frame.requests();
    }

    public String kind(Page page, String code) {
        return asking(code).map(each -> each.label().in(page.locale())).orElse(code);
    }

    private Optional<Asking> asking(String code) {
        return rules().kind(code);
    }

    /** What granting it does, as the keys of texts name it. */
    public String effect(String code) {
        return asking(code)
                .map(each -> each.effect().name().toLowerCase(Locale.ROOT))
                .orElse("copy");
    }

    /** It is about some of the items, which are chosen first. */
    public boolean chooses(String code) {
        return asking(code).map(Asking::chooses).orElse(false);
    }

    public boolean consults(String code) {
        return asking(code).map(Asking::consults).orElse(true);
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
        return rules().kinds().stream()
                .map(each -> new Choice(
                        each.code(), each.label().in(page.locale()), each.help().in(page.locale())))
                .toList();
    }

    public List<Choice> checks(Page page) {
        return choices(page, FromOwnPage.elsewhere(rules().identityChecks()));
    }

    public List<Choice> ways(Page page) {
        return choices(page, FromOwnPage.elsewhere(rules().handovers()));
    }

    /** With the page itself for what was asked there. */
    public List<Choice> ways(Page page, String identityCheck) {
        return identityCheck.equals(FromOwnPage.CODE) ? choices(page, rules().handovers()) : ways(page);
    }

    /** Why the person asks it; empty where no reason is asked. */
    public List<Choice> reasons(Page page, String kind) {
        return rules().reasonsOf(kind).stream()
                .map(each -> new Choice(each.code(), each.label().in(page.locale()) + " (" + each.article() + ")"))
                .toList();
    }

    public String reason(Page page, String code) {
        return rules().reasons().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(each -> each.label().in(page.locale()))
                .orElse(code);
    }

    /** The kinds, without what they are. */
    public List<Choice> kindNames(Page page) {
        return rules().kinds().stream()
                .map(each -> new Choice(each.code(), each.label().in(page.locale())))
                .toList();
    }

    /** On which a request of a kind can be refused; those of its own article first. */
    public List<Choice> grounds(Page page, String kind) {
        return rules().exemptionsOf(kind).stream()
                .sorted(java.util.Comparator.comparing(each -> each.kinds().isEmpty()))
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
