package nl.aantafel.frame;

import java.util.List;
import java.util.Optional;

/**
 * How somebody's request about their own data is answered (verzoeken): what can be asked, how it is made sure who asks, on which
 * ground something may be refused and what must be written down then, and how an answer is handed over.
 */
public record Requests(
        List<Kind> kinds,
        List<Kind> identityChecks,
        List<Exemption> exemptions,
        List<Coded> factors,
        List<Kind> handovers) {

    public Requests {
        kinds = List.copyOf(kinds);
        identityChecks = List.copyOf(identityChecks);
        exemptions = List.copyOf(exemptions);
        factors = List.copyOf(factors);
        handovers = List.copyOf(handovers);
    }

    /** A choice that rests on an article. */
    public record Kind(String code, Label label, Label help, String article, Checked checked) implements Rule {}

    /**
     * A ground to leave out the rights of a person (UAVG, artikel 41 lid 1).
     *
     * @param inLetter how it is told to the person, in plain words, without telling what is protected
     */
    public record Exemption(String code, Label label, Label inLetter, String article, Checked checked)
            implements Rule {}

    public Optional<Exemption> exemption(String code) {
        return exemptions.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    public Optional<Kind> kind(String code) {
        return find(kinds, code);
    }

    public Optional<Kind> identityCheck(String code) {
        return find(identityChecks, code);
    }

    public Optional<Kind> handover(String code) {
        return find(handovers, code);
    }

    private static Optional<Kind> find(List<Kind> kinds, String code) {
        return kinds.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
