package nl.aantafel.casefile;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Term;

/** The frame's terms by which who holds a trajectory of help is asked how it goes. */
final class HelpRhythms {

    private static final String RHYTHM = "help_ask_";

    private HelpRhythms() {}

    static Set<String> of(Frame frame) {
        return frame.terms().stream()
                .map(Term::code)
                .filter(code -> code.startsWith(RHYTHM))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
