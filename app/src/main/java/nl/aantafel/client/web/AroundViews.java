package nl.aantafel.client.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.aantafel.client.AroundTalks.AskedAfter;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.client.TalkCopy;
import nl.aantafel.client.TalkCopy.Face;
import nl.aantafel.client.TalkCopy.Form;
import nl.aantafel.client.TalkReleases.Offer;
import nl.aantafel.client.TalkReleases.Screen;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.page.Texts;

/** What the pages around a conference show: the card, the questions, and what of them is released. */
public final class AroundViews {

    private AroundViews() {}

    /** {@code asked}: the language somebody chose; else that of the page. */
    public record CardView(OwnPage own, TalkCopy.Card card, String asked) {

        private Locale locale(Page page) {
            return asked.equals("en") ? Texts.ENGLISH : asked.equals("nl") ? Texts.DUTCH : page.locale();
        }

        public Face face(Page page) {
            return card.in(locale(page));
        }

        public String lang(Page page) {
            return locale(page).getLanguage().equals("en") ? "en" : "nl";
        }

        public String other(Page page) {
            return lang(page).equals("en") ? "nl" : "en";
        }

        public String href(String path) {
            return MyPlanController.href(own, path);
        }
    }

    public record FeedbackView(OwnPage own, List<AskedAfter> asked) {

        /** From the lowest to the highest, the ends with what they mean. */
        public List<Choice> figures(Page page, Form form) {
            return IntStream.rangeClosed(form.lowest(), form.highest())
                    .mapToObj(figure -> new Choice(String.valueOf(figure), label(page, form, figure)))
                    .toList();
        }

        private static String label(Page page, Form form, int figure) {
            if (figure == form.lowest()) {
                return figure + ": " + form.lowestMeans().in(page.locale());
            }
            return figure == form.highest()
                    ? figure + ": " + form.highestMeans().in(page.locale())
                    : String.valueOf(figure);
        }

        public String given(AskedAfter it, Form form, String item) {
            Integer figure = it.values().getOrDefault(form.code(), Map.of()).get(item);
            return figure == null ? "" : figure.toString();
        }
    }

    /** For who directs the case and prepares the conference. */
    public record TalkReleasesView(Screen screen) {

        public String base() {
            return "/cases/" + screen.caseId() + "/talk-releases";
        }

        public Map<String, List<Offer>> people() {
            return screen.offers().stream()
                    .collect(Collectors.groupingBy(Offer::firstName, LinkedHashMap::new, Collectors.toList()));
        }

        public String kind(Offer offer) {
            return offer.what().kind().name().toLowerCase(Locale.ROOT);
        }

        public String address(Offer offer) {
            return base() + "/" + offer.what().person() + "/meetings/"
                    + offer.what().conference();
        }

        public String card(Offer offer) {
            return "/cases/" + screen.caseId() + "/meetings/" + offer.what().conference() + "/family/"
                    + offer.what().person() + "/card";
        }
    }
}
