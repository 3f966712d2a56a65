package nl.aantafel.client;

import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Personal;

/** The doors of the invented families, to pick from. Exists in a demo only. */
public interface DemoDoors {

    @Personal
    record Choice(UUID door, String name, String about) {
        @Override
        public String toString() {
            return "Choice";
        }
    }

    List<Choice> choices();
}
