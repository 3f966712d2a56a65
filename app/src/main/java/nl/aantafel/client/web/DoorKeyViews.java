package nl.aantafel.client.web;

import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.client.OwnPasskeys.View;

/** What the page about one's own passkeys shows. */
public final class DoorKeyViews {

    private DoorKeyViews() {}

    public record KeysView(OwnPage own, View keys) {}
}
