package nl.aantafel.exchange;

import java.util.List;
import java.util.UUID;
import nl.aantafel.directory.DirectoryViews;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

/** Finds colleagues; tells nothing about a family. */
@UseCases
class FindingColleagues implements Colleagues {

    private final DirectoryViews directory;
    private final WhoIsWho whoIsWho;
    private final Trace trace;

    FindingColleagues(DirectoryViews directory, WhoIsWho whoIsWho, Trace trace) {
        this.directory = directory;
        this.whoIsWho = whoIsWho;
        this.trace = trace;
    }

    @Override
    public List<Professional> search(Actor actor, UUID partnership, String namePart) {
        if (directory.joined(actor).stream().noneMatch(each -> each.id().equals(partnership))) {
            throw RefusedException.notFound();
        }
        trace.nothingPersonal();
        return whoIsWho.search(partnership, namePart);
    }
}
