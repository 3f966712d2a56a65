package nl.aantafel.rights.web;

import java.util.List;
import nl.aantafel.page.Choice;
import nl.aantafel.rights.Processings;
import nl.aantafel.rights.Processings.Registered;
import org.jspecify.annotations.Nullable;

/** The register of processing. */
public record ProcessingModel(Watched watched, List<Registered> processings) {

    public ProcessingModel {
        processings = List.copyOf(processings);
    }

    /** One of them; {@code processing} null for a new one. */
    public record One(
            Watched watched, List<Choice> advices, @Nullable Registered processing, List<Written> history) {
        public One {
            advices = List.copyOf(advices);
            history = List.copyOf(history);
        }

        /** What the frame says is not changed here. */
        public boolean own() {
            return processing == null || processing.text().origin().equals(Processings.OWN);
        }
    }
}
