package nl.aantafel.casefile.domain;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Histories.HelpInput;
import nl.aantafel.casefile.Histories.MeasureInput;
import nl.aantafel.kernel.Checks;

/** What may be registered of measures and help; fields are named as in the form and in the API. */
public final class HistoryRules {

    private HistoryRules() {}

    /** {@code kinds} holds the frame's kinds of measure for each of criminal, civil and administrative. */
    public static Checks measure(MeasureInput input, Set<UUID> persons, Map<String, Set<String>> kinds) {
        return new Checks()
                .that(persons.contains(input.person()), "persoon", "casefile.refusal.not-in-case")
                .that(kinds.containsKey(input.law()), "recht", "check.choose")
                .that(kinds.getOrDefault(input.law(), Set.of()).contains(input.kind()), "soort", "check.choose")
                .plausible("vanaf", input.from())
                .plausible("totEnMet", input.until())
                .ordered("totEnMet", input.from(), input.until())
                .text("toelichting", input.note(), Checks.LONG);
    }

    public static Checks help(HelpInput input, Set<UUID> persons) {
        return new Checks()
                .that(
                        input.person() == null || persons.contains(input.person()),
                        "persoon",
                        "casefile.refusal.not-in-case")
                .required("organisatie", input.organisation())
                .text("organisatie", input.organisation(), Checks.SHORT)
                .text("doel", input.aim(), Checks.LONG)
                .plausible("vanaf", input.from())
                .plausible("totEnMet", input.until())
                .ordered("totEnMet", input.from(), input.until());
    }
}
