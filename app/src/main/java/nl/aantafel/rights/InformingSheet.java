package nl.aantafel.rights;

import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.Time;
import nl.aantafel.rights.store.FigureStore;
import org.springframework.stereotype.Component;

/** How many people are to be told within a week, and how many are waiting too long: a number, and nobody's name. */
@Component
class InformingSheet implements OversightSheet {

    private final FigureStore figures;
    private final InformingViews views;
    private final Authorise authorise;
    private final Time time;

    InformingSheet(FigureStore figures, InformingViews views, Authorise authorise, Time time) {
        this.figures = figures;
        this.views = views;
        this.authorise = authorise;
        this.time = time;
    }

    @Override
    public Sheet sheet(Actor actor, UUID partnership) {
        String href = authorise.may(actor, Duty.CONTACT_POINT, partnership) ? "/informing" : "";
        return new Sheet(
                20,
                "rights.oversight.informing",
                "rights.oversight.informing.none",
                href,
                SheetLines.of(
                        "rights.oversight.informing",
                        figures.uninformed(partnership, time.today()).stream()
                                .map(each -> views.due(each.frame(), each.from()))
                                .toList(),
                        time.today(),
                        href));
    }
}
