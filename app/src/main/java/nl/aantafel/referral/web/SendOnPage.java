package nl.aantafel.referral.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.aantafel.frame.Coded;
import nl.aantafel.page.Choice;
import nl.aantafel.referral.SendingOn.Screen;
import nl.aantafel.referral.SendingOn.SendOnView;
import nl.aantafel.referral.SendingOn.Target;

/**
 * Sending a case on to another frame.
 *
 * @param seatKinds the words of seats in the frames it can go to, by code
 */
public record SendOnPage(Screen screen, Map<String, String> seatKinds, Locale locale) {

    public SendOnView view() {
        return screen.view();
    }

    public String path() {
        return "/cases/" + view().caseId() + "/send-on";
    }

    public boolean form() {
        return view().decides() && view().taken() && !view().targets().isEmpty();
    }

    public List<Choice> targets() {
        return view().targets().stream()
                .map(each -> new Choice(
                        each.partnership() + "/" + (each.seat() == null ? "" : each.seat()), each.name(), note(each)))
                .toList();
    }

    private String note(Target target) {
        String frame = label(screen.rule().frames(), target.frameCode());
        String seat = seatKinds.getOrDefault(target.seatKind(), "");
        return seat.isEmpty() ? frame : frame + " · " + seat;
    }

    public List<Choice> reasons() {
        return choices(screen.rule().reasons());
    }

    public List<Choice> ways() {
        return choices(screen.ways());
    }

    public List<Choice> notTold() {
        return choices(screen.rule().notTold());
    }

    public String frame(String code) {
        return label(screen.rule().frames(), code);
    }

    public String reason(String code) {
        return label(screen.rule().reasons(), code);
    }

    public String way(String code) {
        return label(screen.ways(), code);
    }

    public String notTold(String code) {
        return label(screen.rule().notTold(), code);
    }

    private List<Choice> choices(Collection<Coded> list) {
        return list.stream()
                .map(each -> new Choice(each.code(), each.label().in(locale)))
                .toList();
    }

    private String label(Collection<Coded> list, String code) {
        return list.stream()
                .filter(each -> each.code().equals(code))
                .map(each -> each.label().in(locale))
                .findFirst()
                .orElse("");
    }
}
