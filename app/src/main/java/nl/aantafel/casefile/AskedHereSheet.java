package nl.aantafel.casefile;

import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.KnownQuestions.AskedHere;
import nl.aantafel.kernel.Actor;
import nl.aantafel.rights.OversightSheet;
import org.springframework.stereotype.Component;

/** What the contact point must look at of questions other safety houses asked: those answered otherwise than they were found. */
@Component
class AskedHereSheet implements OversightSheet {

    private static final Sheet NONE = new Sheet(0, "", "", "", List.of());
    private static final int LATEST = 20;

    private final KnownQuestions questions;

    AskedHereSheet(KnownQuestions questions) {
        this.questions = questions;
    }

    @Override
    public Sheet sheet(Actor actor, UUID partnership) {
        if (!questions.mine(actor).contains(partnership)) {
            return NONE;
        }
        List<Line> lines = questions.askedHere(actor, partnership, null, LATEST).rows().stream()
                .filter(AskedHere::heldBack)
                .map(each ->
                        new Line("casefile.asked-here.sheet.held", List.of(each.house()), null, false, "/asked-here"))
                .toList();
        return new Sheet(40, "casefile.asked-here", "casefile.asked-here.sheet.none", "/asked-here", lines);
    }
}
