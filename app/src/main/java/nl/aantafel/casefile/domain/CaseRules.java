package nl.aantafel.casefile.domain;

import java.util.Set;
import nl.aantafel.casefile.CaseFiles.ChangeCase;
import nl.aantafel.casefile.CaseFiles.OpenCase;
import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.kernel.Checks;

/** What may be typed in the head of a case; fields are named as in the form and in the API. */
public final class CaseRules {

    private static final Set<String> QUESTIONS = Set.of("", "safety", "divorce", "both");
    private static final Set<String> DIVORCES = Set.of("unknown", "no", "pending", "derailed", "settled");
    private static final Set<String> LIGHTS = Set.of("", "red", "orange", "green");

    private CaseRules() {}

    /** A referral may be begun before the family's name is known. */
    public static Checks open(OpenCase command) {
        return new Checks()
                .text("gezinsnaam", command.familyName(), Checks.SHORT)
                .text("anderNummer", command.otherNumber(), Checks.SHORT);
    }

    public static Checks change(ChangeCase change, State state, Set<String> violenceKinds) {
        Checks checks = new Checks()
                .text("gezinsnaam", change.familyName(), Checks.SHORT)
                .that(QUESTIONS.contains(change.primaryQuestion()), "hoofdvraag", "check.choose")
                .text("hoofdvraagReden", change.primaryQuestionReason(), Checks.LONG)
                .that(DIVORCES.contains(change.divorce()), "scheiding", "check.choose")
                .text("scheidingToelichting", change.divorceNote(), Checks.LONG)
                .that(LIGHTS.contains(change.trafficLight()), "stoplicht", "check.choose")
                .text("stoplichtReden", change.trafficLightReason(), Checks.LONG)
                .text("anderNummer", change.otherNumber(), Checks.SHORT)
                .that(violenceKinds.containsAll(change.violenceKinds()), "soortenGeweld", "check.choose");
        light(change, checks);
        return state == State.DRAFT ? checks : checks.required("gezinsnaam", change.familyName());
    }

    /**
     * Red and orange stand with their reason. Where there is violence the light is red or orange; green is possible then, and
     * needs its reason too (R11).
     */
    private static void light(ChangeCase change, Checks checks) {
        if (!change.trafficLightReason().isBlank()) {
            return;
        }
        String light = change.trafficLight();
        if (light.equals("red") || light.equals("orange")) {
            checks.add("stoplichtReden", "casefile.light.reason-needed");
        } else if (light.equals("green") && !change.violenceKinds().isEmpty()) {
            checks.add("stoplichtReden", "casefile.light.green-needs-reason");
        }
    }
}
