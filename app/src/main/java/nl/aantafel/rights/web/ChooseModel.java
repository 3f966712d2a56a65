package nl.aantafel.rights.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.Page;
import nl.aantafel.rights.RequestItems.Answer;
import nl.aantafel.rights.RequestItems.Item;
import nl.aantafel.rights.RightsRequests.Outcome;
import nl.aantafel.rights.RightsRequests.View;

/** What a request can be about, and what it is about. */
@Personal
public record ChooseModel(View view, RequestWords words, List<Item> items) {

    public String path() {
        return "/requests/" + view.line().id();
    }

    public String effect() {
        return words.effect(view.line().kind());
    }

    public String text(Page page, String key) {
        return page.text(key + "." + effect());
    }

    public boolean undecided() {
        return view.line().outcome() == Outcome.OPEN;
    }

    public List<Item> chosen() {
        return items.stream().filter(each -> each.concern() != null).toList();
    }

    /** What is not chosen yet, by kind. */
    public Map<String, List<Item>> byKind() {
        Map<String, List<Item>> byKind = new LinkedHashMap<>();
        items.stream()
                .filter(each -> each.concern() == null)
                .forEach(item -> byKind.computeIfAbsent(item.ref().type(), any -> new java.util.ArrayList<>())
                        .add(item));
        return byKind;
    }

    public boolean mayLeave(Item item) {
        return undecided() && item.said().answer() == Answer.NOT_ASKED;
    }

    public boolean needsWords() {
        return effect().equals("rectify") || effect().equals("own_words");
    }

    @Override
    public String toString() {
        return "ChooseModel";
    }
}
