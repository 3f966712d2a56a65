package nl.aantafel.client.web;

import java.util.List;
import nl.aantafel.client.Doors;
import nl.aantafel.client.OwnDoors.Handed;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;

/** What the page about the family's own pages shows. */
public final class DoorViews {

    private DoorViews() {}

    /** {@code team} is who can hand something over. */
    public record DoorsView(Doors.Screen screen, List<Choice> team, String path) {

        public List<Choice> channels(Page page) {
            return Doors.CHANNELS.stream()
                    .map(each -> new Choice(each, page.text("client.channel." + each)))
                    .toList();
        }
    }

    public record HandedOver(Handed handed, String back) {}
}
