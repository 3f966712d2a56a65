package nl.aantafel.client.web;

import java.util.List;
import nl.aantafel.client.AroundTalks.Around;
import nl.aantafel.client.FamilyTalks.Screen;
import nl.aantafel.client.MyTalks.Given;
import nl.aantafel.client.MyTalks.Talk;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.client.Voice;
import nl.aantafel.client.Wish;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;

/** What the pages about somebody's next conference show. */
public final class TalkViews {

    private TalkViews() {}

    public record TalkView(Talk talk, Around around) {

        public OwnPage own() {
            return talk.page();
        }

        public String href(String path) {
            return MyPlanController.href(own(), path);
        }

        /** As it was said last; whom it is read out to is asked anew each time. */
        public Wish before() {
            return talk.given().map(Given::wish).orElse(new Wish("", "", "", "", "", "", "", "", ""));
        }

        public List<Choice> choices(Page page, String of, List<String> codes) {
            return codes.stream()
                    .map(each -> new Choice(each, Voice.text(page, own(), "client.talk." + of + "." + each)))
                    .toList();
        }
    }

    /** For who directs the case and prepares the conference. */
    public record FamilyTalksView(Screen screen) {

        public String base() {
            return "/cases/" + screen.caseId() + "/family-talks";
        }

        public List<Choice> family() {
            return screen.family().stream()
                    .map(each -> new Choice(each.id().toString(), each.firstName()))
                    .toList();
        }

        public List<Choice> team() {
            return screen.team().stream()
                    .map(each -> new Choice(each.id().toString(), each.name() + ", " + each.organisation()))
                    .toList();
        }

        public List<Choice> readTo(Page page) {
            return Wish.READ_TO.stream()
                    .map(each -> new Choice(each, page.text("client.talks.read-to." + each)))
                    .toList();
        }
    }
}
