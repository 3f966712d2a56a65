package nl.aantafel.frame;

import java.util.List;
import java.util.Optional;

/**
 * How somebody's request about their own data is answered (verzoeken): what can be asked, how it is made sure who asks, on which
 * ground something may be refused and what must be written down then, and how an answer is handed over.
 */
public record Requests(
        List<Asking> kinds,
        List<Reason> reasons,
        List<Kind> identityChecks,
        List<Exemption> exemptions,
        List<Coded> factors,
        List<Kind> handovers) {

    public Requests {
        kinds = List.copyOf(kinds);
        reasons = List.copyOf(reasons);
        identityChecks = List.copyOf(identityChecks);
        exemptions = List.copyOf(exemptions);
        factors = List.copyOf(factors);
        handovers = List.copyOf(handovers);
    }

    /** What granting a request does with an item. */
    public enum Effect {
        /** The person gets a copy. */
        COPY,
        /** Who brought it in puts it right: a new version takes its place. */
        RECTIFY,
        /** It is destroyed. */
        ERASE,
        /** It is kept and used by nobody, until that is lifted. */
        RESTRICT,
        /** It is destroyed; and used by nobody while it is weighed. */
        OBJECT,
        /** The person's own words stand beside it. */
        OWN_WORDS
    }

    /**
     * A right that somebody can exercise.
     *
     * @param consults whether who brought an item in is asked first
     */
    public record Asking(
            String code, Label label, Label help, Effect effect, boolean consults, String article, Checked checked)
            implements Rule {

        /** It is about some of the items, which are chosen first. */
        public boolean chooses() {
            return effect != Effect.COPY;
        }
    }

    /** Why somebody asks it, as the article of the right names it. */
    public record Reason(String code, List<String> kinds, Label label, String article, Checked checked)
            implements Rule {
        public Reason {
            kinds = List.copyOf(kinds);
        }
    }

    /** A choice that rests on an article. */
    public record Kind(String code, Label label, Label help, String article, Checked checked) implements Rule {}

    /**
     * A ground to refuse: to leave out the rights of a person (UAVG, artikel 41 lid 1), or one that the article of the right names.
     *
     * @param kinds of which requests; empty for every kind
     * @param inLetter how it is told to the person, in plain words, without telling what is protected
     */
    public record Exemption(
            String code, List<String> kinds, Label label, Label inLetter, String article, Checked checked)
            implements Rule {
        public Exemption {
            kinds = List.copyOf(kinds);
        }

        public boolean holdsFor(String kind) {
            return kinds.isEmpty() || kinds.contains(kind);
        }
    }

    public Optional<Exemption> exemption(String code) {
        return exemptions.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The grounds on which a request of a kind can be refused. */
    public List<Exemption> exemptionsOf(String kind) {
        return exemptions.stream().filter(each -> each.holdsFor(kind)).toList();
    }

    /** Why a request of a kind is made; empty when its article asks no reason. */
    public List<Reason> reasonsOf(String kind) {
        return reasons.stream().filter(each -> each.kinds().contains(kind)).toList();
    }

    public Optional<Asking> kind(String code) {
        return kinds.stream().filter(each -> each.code().equals(code)).findFirst();
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
