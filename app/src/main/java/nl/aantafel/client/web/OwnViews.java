package nl.aantafel.client.web;

import java.time.LocalDate;
import java.util.List;
import nl.aantafel.client.DemoDoors;
import nl.aantafel.client.OwnDoors.Confidant;
import nl.aantafel.client.OwnDoors.Handed;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.client.OwnDoors.Visit;
import org.jspecify.annotations.Nullable;

/** What the clients' own pages show. */
public final class OwnViews {

    private OwnViews() {}

    /** {@code wrong} says only that it did not work. */
    public record InView(boolean wrong, String name, List<DemoDoors.Choice> demo) {}

    public record HomeView(OwnPage page) {}

    public record MenuView(OwnPage page, List<OwnPage> others) {}

    public record AlongView(OwnPage page, List<Confidant> confidants) {}

    public record HandedView(OwnPage page, Handed handed) {}

    public record VisitsView(OwnPage page, List<Visit> visits) {}

    /** {@code weeks} from Monday; a day of another month is null. */
    public record Month(LocalDate today, List<List<@Nullable LocalDate>> weeks) {}
}
