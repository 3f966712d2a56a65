package nl.aantafel.rights;

import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.rights.Counsels.Step;
import org.springframework.stereotype.Component;

/** Questions that wait for an advice, and advices on which nobody decided yet. */
@Component
class CounselSheet implements OversightSheet {

    private static final String HREF = "/oversight/advices";

    private final Counsels advices;

    CounselSheet(Counsels advices) {
        this.advices = advices;
    }

    @Override
    public Sheet sheet(Actor actor, UUID partnership) {
        List<Line> lines = advices.list(actor, partnership, null, "").stream()
                .filter(each -> each.step() != Step.DECIDED)
                .map(each -> new Line(
                        each.step() == Step.WAITS ? "rights.advice.sheet.waits" : "rights.advice.sheet.given",
                        List.of(each.text().subject()),
                        null,
                        false,
                        HREF + "/" + each.id()))
                .toList();
        return new Sheet(50, "rights.advice.title", "rights.advice.sheet.none", HREF, lines);
    }
}
