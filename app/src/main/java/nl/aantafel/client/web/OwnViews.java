package nl.aantafel.client.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.client.DemoDoors;
import nl.aantafel.client.MyPlans.MyPlan;
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

    /** The first page: the next conference, some of what was agreed, the fixed contact. */
    public record HomeView(MyPlan plan, PlanShown shown) {

        private static final int SOME = 3;

        public OwnPage page() {
            return plan.page();
        }

        public String href(String path) {
            return MyPlanController.href(page(), path);
        }

        /** What the reader does comes first. */
        public List<PlanShown.Item> deeds() {
            return Stream.concat(shown.goals().stream().flatMap(each -> each.deeds().stream()), shown.loose().stream())
                    .sorted(Comparator.comparing(PlanShown.Item::own).reversed())
                    .limit(SOME)
                    .toList();
        }
    }

    public record MenuView(OwnPage page, List<OwnPage> others) {}

    public record AlongView(OwnPage page, List<Confidant> confidants) {}

    public record HandedView(OwnPage page, Handed handed) {}

    public record VisitsView(OwnPage page, List<Visit> visits) {}

    /** {@code weeks} from Monday; a day of another month is null. */
    public record Month(LocalDate today, List<List<@Nullable LocalDate>> weeks) {}
}
