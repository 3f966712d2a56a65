package nl.aantafel.plan.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.directory.Municipality;
import nl.aantafel.directory.Roles;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.plan.Ladders.LadderView;
import nl.aantafel.plan.Ladders.Rung;
import org.jspecify.annotations.Nullable;

/** The ladder of a partnership, for the whole and for each municipality that has one; and the form of a step. */
public record LadderPage(
        LadderView view, Locale locale, @Nullable Rung rung) {

    public String href() {
        return "/partnerships/" + view.partnership() + "/ladder";
    }

    public String hrefOf(Rung one) {
        return href() + "/" + one.id();
    }

    /** Each ladder by what it is called: the partnership, or a municipality. */
    public Map<String, List<Rung>> ladders() {
        Map<UUID, String> places =
                view.municipalities().stream().collect(Collectors.toMap(Municipality::id, Municipality::name));
        Map<String, List<Rung>> ladders = new LinkedHashMap<>();
        view.rungs()
                .forEach(each -> ladders.computeIfAbsent(
                                each.municipality() == null
                                        ? view.partnershipName()
                                        : places.getOrDefault(each.municipality(), ""),
                                any -> new ArrayList<>())
                        .add(each));
        return ladders;
    }

    public String problems(Rung one) {
        return view.rule().problems().stream()
                .filter(each -> one.problems().contains(each.code()))
                .map(each -> each.label().in(locale))
                .collect(Collectors.joining(", "));
    }

    public String who(Page page, Rung one) {
        return one.role().isEmpty() ? one.who() : page.text("directory.role." + one.role());
    }

    public List<Choice> problemChoices() {
        return view.rule().problems().stream()
                .map(each -> new Choice(each.code(), each.label().in(locale)))
                .toList();
    }

    public List<String> chosenProblems() {
        return rung == null ? List.of() : List.copyOf(rung.problems());
    }

    public List<Choice> roles(Page page) {
        return Roles.ALL.stream()
                .map(each -> new Choice(each, page.text("directory.role." + each)))
                .toList();
    }

    public List<Choice> people() {
        return view.people().stream()
                .map(each -> new Choice(each.id().toString(), each.name() + ", " + each.organisationName()))
                .toList();
    }

    public List<Choice> places() {
        return view.municipalities().stream()
                .map(each -> new Choice(each.id().toString(), each.name()))
                .toList();
    }

    public String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
