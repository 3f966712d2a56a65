package nl.aantafel.casefile.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.casefile.StatementCards.Shown;

/** One version of a statement; {@code newer} when it was corrected since, {@code because} why secrecy does not hold, for its owner. */
public record StatementModel(CaseScreen screen, Shown shown, Optional<UUID> newer, List<String> because) {

    public String path() {
        return screen.path() + "/statements";
    }
}
