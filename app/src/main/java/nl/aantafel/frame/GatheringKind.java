package nl.aantafel.frame;

import java.util.List;
import java.util.Set;

/**
 * A kind of meeting (soort overleg): whether it is about one case, walked through along the guide, or has an agenda of cases and
 * themes; how long it usually lasts; and whom one would expect at the table.
 *
 * @param minutes how long it usually takes
 * @param minutesPerPoint how long a point of its agenda usually takes; 0 when it has none
 * @param expects who is usually missed when they are not there
 * @param clientVoice whether somebody of the family is expected, or somebody for them
 */
public record GatheringKind(
        String code,
        Label label,
        Set<Form> forms,
        int minutes,
        int minutesPerPoint,
        List<Expected> expects,
        boolean clientVoice,
        String article,
        Checked checked)
        implements Rule {

    /** About one case, or with an agenda. */
    public enum Form {
        CASE,
        AGENDA
    }

    /**
     * Somebody of a chain, or of a discipline: what an organisation calls its field holds one of the words.
     *
     * @param chain of the directory; empty when it is a matter of discipline
     */
    public record Expected(String code, Label label, String chain, List<String> disciplines) {

        public Expected {
            disciplines = List.copyOf(disciplines);
        }

        public boolean metBy(String itsChain, String itsDiscipline) {
            String field = itsDiscipline.toLowerCase(java.util.Locale.ROOT);
            return (!chain.isEmpty() && chain.equals(itsChain))
                    || disciplines.stream().anyMatch(field::contains);
        }
    }

    public GatheringKind {
        forms = Set.copyOf(forms);
        expects = List.copyOf(expects);
    }

    public boolean aboutOneCase() {
        return forms.contains(Form.CASE);
    }

    public boolean hasAgenda() {
        return forms.contains(Form.AGENDA);
    }
}
