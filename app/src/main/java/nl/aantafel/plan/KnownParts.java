package nl.aantafel.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.frame.Coded;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Lists;
import nl.aantafel.frame.Phase;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.domain.Known;
import org.springframework.stereotype.Component;

/** Gathers what an input may refer to: the codes of the case's frame, its family, and the directory. */
@Component
class KnownParts {

    private final FrameCatalogue frames;
    private final Naming naming;

    KnownParts(FrameCatalogue frames, Naming naming) {
        this.frames = frames;
        this.naming = naming;
    }

    Known of(Opened opened, List<Party> named) {
        Frame frame = frames.frame(opened.caseView().frameCode());
        Set<UUID> existing = naming.existing(named);
        return new Known(
                codes(frame, Lists.AGREEMENT_KINDS),
                frame.phases().stream().map(Phase::code).collect(Collectors.toSet()),
                codes(frame, Lists.LIFE_DOMAINS),
                opened.persons(),
                existing,
                existing);
    }

    /** The phases of safety that come before this one in the frame. */
    Set<String> phasesBefore(Opened opened, String phase) {
        return frames.frame(opened.caseView().frameCode()).phases().stream()
                .map(Phase::code)
                .takeWhile(code -> !code.equals(phase))
                .collect(Collectors.toSet());
    }

    private static Set<String> codes(Frame frame, String list) {
        return frame.list(list).items().stream().map(Coded::code).collect(Collectors.toSet());
    }
}
