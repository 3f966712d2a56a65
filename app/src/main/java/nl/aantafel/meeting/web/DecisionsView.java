package nl.aantafel.meeting.web;

import java.util.List;
import java.util.Locale;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.ConferencePages.RoomScreen;
import nl.aantafel.page.Choice;
import nl.aantafel.plan.Decisions.DecisionView;
import nl.aantafel.plan.Decisions.Kind;
import nl.aantafel.plan.Plans.AgreementView;

/**
 * What is proposed and decided, and the forms to propose.
 *
 * @param base the conference's own address
 * @param open still to be decided; {@code ended} stands or was withdrawn
 * @param unweighed agreements of this conference that were made without a proposal
 * @param parties who can support or object: organisations and the family
 * @param people who can direct, guard or do
 */
@Personal
public record DecisionsView(
        String base,
        RoomScreen room,
        List<Row> open,
        List<Row> ended,
        List<AgreementView> unweighed,
        List<Choice> parties,
        List<Choice> professionals,
        List<Choice> people,
        List<Choice> phases,
        List<Choice> forms,
        List<Choice> agreementKinds,
        boolean writes) {

    /** @param rule what the frame says of objections; empty when a decision stands beside them */
    @Personal
    public record Row(String line, String rule, DecisionView decision) {
        @Override
        public String toString() {
            return "Row";
        }
    }

    public static List<Kind> kinds() {
        return List.of(Kind.values());
    }

    public static String code(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Before the fields of the form for a proposal of this kind. */
    public static String prefix(Kind kind) {
        return code(kind) + ".";
    }

    @Override
    public String toString() {
        return "DecisionsView";
    }
}
