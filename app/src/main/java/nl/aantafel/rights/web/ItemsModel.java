package nl.aantafel.rights.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.rights.RequestItems.Answer;
import nl.aantafel.rights.RequestItems.Item;
import nl.aantafel.rights.RequestItems.Items;
import nl.aantafel.rights.RequestItems.Outcome;
import nl.aantafel.rights.RequestItems.Parting;
import nl.aantafel.rights.RightsRequests.View;
import org.jspecify.annotations.Nullable;

/** The items of a request; with {@code parting} the page on which one of them is given in part. */
@Personal
public record ItemsModel(
        View view,
        RequestWords words,
        Items items,
        @Nullable Parting parting) {

    public String path() {
        return "/requests/" + view.line().id();
    }

    public String kind() {
        return view.line().kind();
    }

    public boolean copies() {
        return effect().equals("copy");
    }

    public String effect() {
        return words.effect(kind());
    }

    /** The text for what is asked here: the kind's own, or the one for a copy. */
    public String text(Page page, String key) {
        return page.text(copies() ? key : key + "." + effect());
    }

    /** Deciding it cannot be undone: something is destroyed. */
    public boolean destroys() {
        return granted() > 0 && (effect().equals("erase") || effect().equals("object"));
    }

    public long granted() {
        return items.items().stream()
                .filter(each -> each.decided().outcome() == Outcome.GIVE)
                .count();
    }

    public boolean consults() {
        return words.consults(kind());
    }

    public boolean undecided() {
        return view.line().outcome() == nl.aantafel.rights.RightsRequests.Outcome.OPEN;
    }

    /** By kind, in the order in which they stand. */
    public Map<String, List<Item>> byKind() {
        Map<String, List<Item>> byKind = new LinkedHashMap<>();
        items.items()
                .forEach(item -> byKind.computeIfAbsent(item.ref().type(), any -> new java.util.ArrayList<>())
                        .add(item));
        return byKind;
    }

    public Parting part() {
        return java.util.Objects.requireNonNull(parting);
    }

    /** What may still be given, as far as this page knows. */
    public boolean mayPart(Item item) {
        return undecided()
                && copies()
                && !item.othersWords()
                && (item.said().answer() == Answer.MAY || item.said().answer() == Answer.LAPSED);
    }

    public List<Choice> outcomes(Page page) {
        List<Choice> all = new java.util.ArrayList<>();
        all.add(new Choice("give", text(page, "rights.outcome.give"), text(page, "rights.outcome.give.help")));
        if (effect().equals("rectify")) {
            all.add(new Choice(
                    "part", page.text("rights.outcome.part.rectify"), page.text("rights.outcome.part.rectify.help")));
        }
        all.add(new Choice("refuse", text(page, "rights.outcome.refuse"), page.text("rights.outcome.refuse.help")));
        return all;
    }

    public List<Choice> passages() {
        List<String> all = part().passages();
        return java.util.stream.IntStream.range(0, all.size())
                .mapToObj(i -> new Choice(String.valueOf(i), all.get(i)))
                .toList();
    }

    public String tone(Item item) {
        return switch (item.decided().outcome()) {
            case OPEN -> "neutral";
            case GIVE -> "success";
            case PART -> "info";
            case REFUSE -> "warning";
        };
    }

    public String answerTone(Item item) {
        return switch (item.said().answer()) {
            case MAY -> "success";
            case MAY_NOT -> "warning";
            default -> "outline";
        };
    }

    public boolean open(Item item) {
        return item.decided().outcome() == Outcome.OPEN;
    }

    public String code(Enum<?> choice) {
        return RequestWords.code(choice);
    }

    @Override
    public String toString() {
        return "ItemsModel";
    }
}
