package nl.aantafel.rights.web;

import java.util.List;
import nl.aantafel.rights.Oversights.Watch;

/** What waits for who watches over partnerships, by partnership. */
public record OversightModel(List<Watch> watches) {

    public OversightModel {
        watches = List.copyOf(watches);
    }
}
