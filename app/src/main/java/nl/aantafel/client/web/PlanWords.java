package nl.aantafel.client.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.client.PlanCopy.Content;
import nl.aantafel.client.PlanCopy.Who;
import nl.aantafel.client.Voice;
import nl.aantafel.page.Page;

/** Says who does something, as one says it to the reader. */
public final class PlanWords {

    private PlanWords() {}

    /** You, together with Samira; a worker by name, or by organisation and role. Whoever looks for another reads that one's name. */
    public static String who(Page page, OwnPage own, Content content) {
        String does = joined(page, own, content.who());
        return content.with().isEmpty()
                ? does
                : Voice.text(page, own, "client.plan.with", does, joined(page, own, content.with()));
    }

    public static String joined(Page page, OwnPage own, List<Who> all) {
        return all.stream().map(each -> one(page, own, each)).distinct().collect(Collectors.joining(", "));
    }

    private static String one(Page page, OwnPage own, Who who) {
        if (who.you() && own.own()) {
            return Voice.text(page, own, "client.plan.you");
        }
        if (!who.name().isBlank()) {
            return who.organisation().isBlank() ? who.name() : who.name() + " (" + who.organisation() + ")";
        }
        return who.role().isBlank() ? who.organisation() : who.organisation() + " (" + lower(who.role()) + ")";
    }

    private static String lower(String role) {
        return role.substring(0, 1).toLowerCase(Locale.ROOT) + role.substring(1);
    }
}
