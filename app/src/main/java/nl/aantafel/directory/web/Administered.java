package nl.aantafel.directory.web;

import java.util.List;
import java.util.UUID;
import nl.aantafel.directory.DirectoryViews;
import nl.aantafel.directory.Partnership;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import org.jspecify.annotations.Nullable;

/** The partnership an administrator's page is about, and the others there are to choose from. */
public record Administered(Partnership current, List<Partnership> all) {

    public Administered {
        all = List.copyOf(all);
    }

    public boolean several() {
        return all.size() > 1;
    }

    public UUID id() {
        return current.id();
    }

    /** The one asked for, else the first. */
    static Administered choose(DirectoryViews views, Actor actor, @Nullable UUID asked) {
        List<Partnership> all = views.administered(actor);
        if (all.isEmpty()) {
            throw RefusedException.mayNot("directory.refusal.administrator");
        }
        Partnership current = asked == null
                ? all.getFirst()
                : all.stream()
                        .filter(each -> each.id().equals(asked))
                        .findFirst()
                        .orElseThrow(RefusedException::notFound);
        return new Administered(current, all);
    }
}
