package nl.aantafel.casefile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.aantafel.casefile.SharingHelps.Help;
import nl.aantafel.casefile.SharingHelps.Sought;
import nl.aantafel.frame.Decision;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Ground;
import nl.aantafel.frame.SeatKind;
import nl.aantafel.frame.Secrecy;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.Choice;
import nl.aantafel.rights.BorderCases.BorderCase;

/** Help with sharing, in one case. */
@Personal
public record SharingHelpModel(
        Help help, Frame frame, Sought sought, List<Seat> seats, List<Choice> categories, List<Choice> advisers) {

    /** The parts of the page, as the form links to them. */
    public static final List<String> PARTS = List.of("covenant", "seat", "border-cases", "questions");

    /** One rule on what a seat may do, with its article. */
    public record Rule(String text, String article) {}

    /**
     * What one's seat may do.
     *
     * @param grounds what a contribution can rest on
     * @param lifting what lifts medical secrecy; empty for who is not bound by it
     * @param decisions what the seat takes part in deciding
     */
    public record Seat(
            String label, String task, String article, List<Rule> grounds, List<Rule> lifting, List<Rule> decisions) {}

    public SharingHelpModel {
        seats = List.copyOf(seats);
        categories = List.copyOf(categories);
        advisers = List.copyOf(advisers);
    }

    static List<Seat> seats(Frame frame, List<SeatKind> kinds, boolean bound, Locale locale) {
        return kinds.stream()
                .map(kind -> new Seat(
                        kind.label().in(locale),
                        kind.task().in(locale),
                        kind.article(),
                        grounds(frame, Ground.Use.PROCESSING, locale),
                        lifting(frame, bound, locale),
                        frame.decisions().stream()
                                .filter(decision -> decision.openTo(kind))
                                .map((Decision decision) ->
                                        new Rule(decision.label().in(locale), decision.article()))
                                .toList()))
                .toList();
    }

    private static List<Rule> grounds(Frame frame, Ground.Use use, Locale locale) {
        return frame.grounds().stream()
                .filter(ground -> ground.use() == use)
                .map(ground -> new Rule(ground.label().in(locale), ground.article()))
                .toList();
    }

    private static List<Rule> lifting(Frame frame, boolean bound, Locale locale) {
        if (!bound) {
            return List.of();
        }
        List<Rule> rules = new ArrayList<>();
        frame.secrecy()
                .map((Secrecy secrecy) -> new Rule(secrecy.label().in(locale), secrecy.article()))
                .ifPresent(rules::add);
        rules.addAll(grounds(frame, Ground.Use.LIFTS_SECRECY, locale));
        return rules;
    }

    public String category(BorderCase of) {
        return categories.stream()
                .filter(each -> each.value().equals(of.text().category()))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }

    public String path() {
        return help.page().path() + "/sharing-help";
    }

    @Override
    public String toString() {
        return "SharingHelpModel";
    }
}
