package nl.aantafel.casefile.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements.Conditions;
import nl.aantafel.casefile.Statements.IncidentFields;
import nl.aantafel.casefile.Statements.IncidentRole;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.kernel.Checks;

/**
 * What a statement may hold. Typing is never refused for what is still open; a category outside the frame, an unknown code
 * and a date in the future are. Fields are named as in the form and in the API.
 */
public final class StatementRules {

    private static final Set<String> PRECISIONS = Set.of("day", "month", "year");

    /**
     * The codes of the frame.
     *
     * @param lists the lists by name: {@code kinds}, {@code topics}, {@code lifeDomains}, {@code violenceKinds},
     *     {@code incidentRoles}, {@code changeable}, {@code reach}, {@code grounds}, {@code purposes}
     * @param categories for each category the roles of people it may be about: subject, direct_circle
     * @param liftingGrounds each ground that lifts medical secrecy, with what it asks
     */
    public record Choices(
            Map<String, Set<String>> lists, Map<String, Set<String>> categories, Map<String, Lifting> liftingGrounds) {
        boolean has(String list, String code) {
            return code.isEmpty() || lists.getOrDefault(list, Set.of()).contains(code);
        }
    }

    /** What a ground that lifts medical secrecy asks: a written reason, or answers to questions. */
    public record Lifting(boolean needsReason, Set<String> weighing) {
        public Lifting {
            weighing = Set.copyOf(weighing);
        }
    }

    /** Said orally and not recorded: who, about whom, and not what. */
    public static final String ORALLY = "orally";

    /** Before the code of a question of weighing, in the form and in the API. */
    public static final String WEIGHING = "weging.";

    private final Choices choices;
    private final Map<UUID, String> roles;
    private final LocalDate today;

    /** {@code roles} holds each person of the case with their role in it. */
    public StatementRules(Choices choices, Map<UUID, String> roles, LocalDate today) {
        this.choices = choices;
        this.roles = Map.copyOf(roles);
        this.today = today;
    }

    public Checks check(Write write) {
        boolean orally = write.kind().equals(ORALLY);
        Checks checks = new Checks()
                .that(orally || !write.text().isBlank(), "tekst", "check.required")
                .that(!orally || write.text().isBlank(), "tekst", "casefile.refusal.orally-no-text")
                .that(!orally || write.incident().isEmpty(), "soort", "casefile.refusal.orally-no-text")
                .text("tekst", write.text(), Checks.LONG)
                .that(choices.has("kinds", write.kind()), "soort", "check.choose")
                .that(choices.has("topics", write.topic()), "onderwerp", "check.choose")
                .that(choices.has("lifeDomains", write.lifeDomain()), "leefgebied", "check.choose")
                .that(choices.has("changeable", write.risk().changeable()), "risicoVeranderbaar", "check.choose")
                .that(choices.has("reach", write.risk().level()), "risicoBijWie", "check.choose")
                .plausible("gezegdOp", write.saidOn())
                .notAfter("gezegdOp", write.saidOn(), today)
                .text("verteldDoor", write.toldBy(), Checks.SHORT)
                .text("vraag", write.questionKey(), Checks.SHORT)
                .that(roles.keySet().containsAll(write.about()), "over", "casefile.refusal.not-in-case");
        categories(checks, write);
        grounds(checks, write);
        write.conditions().ifPresent(conditions -> conditions(checks, conditions));
        write.incident().ifPresent(incident -> incident(checks, incident));
        return checks;
    }

    private void categories(Checks checks, Write write) {
        for (String category : write.categories()) {
            Set<String> allowed = choices.categories().get(category);
            if (allowed == null) {
                checks.add("categorieen", "casefile.refusal.category-outside-frame", category);
            } else if (!write.about().stream()
                    .allMatch(person -> allowed.contains(roles.getOrDefault(person, PersonRules.SUBJECT)))) {
                checks.add("categorieen", "casefile.refusal.category-for-role");
            }
        }
    }

    private void grounds(Checks checks, Write write) {
        Lifting lifting = choices.liftingGrounds().get(write.liftingGround());
        checks.that(choices.has("grounds", write.ground()), "grondslag", "check.choose")
                .that(write.liftingGround().isEmpty() || lifting != null, "grondslagGeheimhouding", "check.choose")
                .text("redenGeheimhouding", write.liftingReason(), Checks.LONG)
                .that(
                        lifting == null
                                || !lifting.needsReason()
                                || !write.liftingReason().isBlank(),
                        "redenGeheimhouding",
                        "casefile.refusal.lifting-reason");
        Map<String, String> answers =
                write.conditions().map(Conditions::weighing).orElse(Map.of());
        if (lifting != null) {
            lifting.weighing().stream()
                    .sorted()
                    .forEach(question -> checks.that(
                                    !answers.getOrDefault(question, "").isBlank(),
                                    WEIGHING + question,
                                    "casefile.refusal.weigh")
                            .text(WEIGHING + question, answers.get(question), Checks.LONG));
        }
    }

    private void conditions(Checks checks, Conditions conditions) {
        LocalDate until = conditions.until();
        checks.that(choices.has("purposes", conditions.purpose()), "doel", "check.choose")
                .plausible("zichtbaarTot", until)
                .that(until == null || !until.isBefore(today), "zichtbaarTot", "casefile.refusal.until-passed");
    }

    private void incident(Checks checks, IncidentFields incident) {
        checks.required("incident.datum", incident.happenedOn())
                .plausible("incident.datum", incident.happenedOn())
                .notAfter("incident.datum", incident.happenedOn(), today)
                .that(PRECISIONS.contains(incident.precision()), "incident.nauwkeurigheid", "check.choose")
                .that(
                        incident.violenceKinds().stream().allMatch(kind -> choices.has("violenceKinds", kind)),
                        "incident.soortenGeweld",
                        "check.choose");
        int position = 0;
        for (IncidentRole role : incident.roles()) {
            String path = "incident.rollen[" + position++ + "].";
            checks.that(roles.containsKey(role.person()), path + "persoon", "casefile.refusal.not-in-case")
                    .that(
                            !role.role().isEmpty() && choices.has("incidentRoles", role.role()),
                            path + "rol",
                            "check.choose");
        }
    }
}
