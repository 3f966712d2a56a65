package nl.aantafel.rights;

import java.util.Comparator;
import java.util.List;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.rights.OversightSheet.Sheet;
import org.springframework.beans.factory.ObjectProvider;

/** Puts the sheets of the room's subjects together. */
@UseCases
class WatchingOver implements Oversights {

    private final Authorise authorise;
    private final WhoIsWho whoIsWho;
    private final ObjectProvider<OversightSheet> sheets;
    private final Trace trace;

    WatchingOver(Authorise authorise, WhoIsWho whoIsWho, ObjectProvider<OversightSheet> sheets, Trace trace) {
        this.authorise = authorise;
        this.whoIsWho = whoIsWho;
        this.sheets = sheets;
        this.trace = trace;
    }

    @Override
    public List<Partnership> partnerships(Actor actor) {
        trace.nothingPersonal();
        return watched(actor);
    }

    @Override
    public List<Watch> mine(Actor actor) {
        List<Partnership> watched = watched(actor);
        trace.nothingPersonal();
        return watched.stream().map(each -> watch(actor, each)).toList();
    }

    private List<Partnership> watched(Actor actor) {
        List<Partnership> watched = authorise.where(actor, Duty.READ_LOG).stream()
                .flatMap(partnership -> whoIsWho.partnership(partnership).stream())
                .toList();
        if (watched.isEmpty()) {
            throw RefusedException.mayNot("rights.oversight.may-not");
        }
        return watched;
    }

    private Watch watch(Actor actor, Partnership partnership) {
        return new Watch(
                partnership.id(),
                partnership.name(),
                sheets.stream()
                        .map(each -> each.sheet(actor, partnership.id()))
                        .filter(each -> !each.titleKey().isEmpty())
                        .sorted(Comparator.comparingInt(Sheet::order))
                        .toList());
    }
}
