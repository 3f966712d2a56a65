package nl.aantafel.account;

import java.util.Optional;
import java.util.UUID;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Term;
import org.springframework.stereotype.Component;

/** How long ahead the frame of a partnership wants the end of a screening announced; empty where it says nothing. */
@Component
class ScreeningTerm {

    private static final String CODE = "screening_notice";

    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;

    ScreeningTerm(WhoIsWho whoIsWho, FrameCatalogue frames) {
        this.whoIsWho = whoIsWho;
        this.frames = frames;
    }

    Optional<Term> of(UUID partnership) {
        return whoIsWho.partnership(partnership)
                .flatMap(each -> frames.find(each.frameCode()))
                .flatMap(frame -> frame.terms().stream()
                        .filter(term -> term.code().equals(CODE))
                        .findFirst());
    }
}
