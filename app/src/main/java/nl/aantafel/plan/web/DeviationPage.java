package nl.aantafel.plan.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.frame.Deviation;
import nl.aantafel.page.CaseHead;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.plan.Deviations.CaseDeviations;
import nl.aantafel.plan.Deviations.DeviationScreen;
import nl.aantafel.plan.Deviations.Item;
import nl.aantafel.plan.Deviations.Outcome;
import nl.aantafel.plan.Deviations.Supported;
import org.jspecify.annotations.Nullable;

/**
 * What is deviated from in a case, and the forms to go on.
 *
 * @param shown which are shown: open, ended, or all when empty
 * @param item the one a form is about
 */
public record DeviationPage(
        DeviationScreen screen,
        UUID reader,
        Locale locale,
        String shown,
        @Nullable Item item) {

    static final String OPEN = "open";
    static final String ENDED = "ended";

    public CaseHead head() {
        return screen.head();
    }

    public CaseDeviations deviations() {
        return screen.deviations();
    }

    public Deviation rule() {
        return screen.rule();
    }

    public String planHref() {
        return "/cases/" + deviations().caseId() + "/plan";
    }

    public String href() {
        return planHref() + "/deviations";
    }

    public String hrefOf(Item one) {
        return href() + "/" + one.id();
    }

    /** What can be shown, with how many there are. */
    public record Filter(String code, int count, String href, boolean on) {}

    public List<Filter> filters() {
        return Stream.of("", OPEN, ENDED)
                .map(code -> new Filter(
                        code,
                        shownBy(code).size(),
                        code.isEmpty() ? href() : href() + "?stand=" + code,
                        code.equals(shown)))
                .toList();
    }

    private List<Item> shownBy(String code) {
        return switch (code) {
            case OPEN -> deviations().open();
            case ENDED -> deviations().ended();
            default -> deviations().items();
        };
    }

    public List<Item> items() {
        return shownBy(shown);
    }

    public String kindOf(Item one) {
        return kind(Optional.of(rule()), one.line().kind(), locale);
    }

    /** A kind in words; the code when the frame no longer knows it. */
    public static String kind(Optional<Deviation> rule, String code, Locale locale) {
        return rule.flatMap(each -> each.kind(code))
                .map(each -> each.label().in(locale))
                .orElse(code);
    }

    public String sourceOf(Item one) {
        return rule().kind(one.line().kind()).map(Deviation.Kind::article).orElse("");
    }

    public String stays() {
        return rule().stays().stream()
                .map(each -> each.label().in(locale).toLowerCase(locale))
                .collect(Collectors.joining("; "));
    }

    public static String tone(String support) {
        return switch (support) {
            case "given" -> "success";
            case "not_given" -> "warning";
            case "waiting" -> "info";
            default -> "neutral";
        };
    }

    public List<Choice> kinds() {
        return rule().kinds().stream()
                .map(each -> new Choice(
                        each.code(), each.label().in(locale), each.help().in(locale)))
                .toList();
    }

    public List<Choice> family() {
        return AskChoices.family(screen.family());
    }

    public List<Choice> organisations() {
        return screen.organisations().stream()
                .map(each -> new Choice(each.id().toString(), each.name()))
                .toList();
    }

    /** Who stands on the ladder last: first somebody by name. */
    public List<Choice> supporters(Page page) {
        return AskChoices.people(page, locale, screen.supporters().stream());
    }

    public List<Choice> outcomes(Page page) {
        return Stream.of(Outcome.values())
                .map(each -> new Choice(each.code(), page.text("plan.deviation.outcome." + each.code())))
                .toList();
    }

    /** Whether the reader is who was asked and has not answered. */
    public boolean mine(Supported one) {
        return one.open() && one.to().equals(reader);
    }
}
