package nl.aantafel.casefile.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Families.PersonInput;
import nl.aantafel.kernel.Checks;

/** What may be registered of a person in a case; fields are named as in the form and in the API. */
public final class PersonRules {

    public static final String SUBJECT = "subject";
    public static final String DIRECT_CIRCLE = "direct_circle";

    private static final Set<String> ROLES = Set.of(SUBJECT, DIRECT_CIRCLE);
    private static final Set<String> GENDERS = Set.of("male", "female", "other", "unknown");
    private static final String BIRTH = "geboortedatum";
    private static final String DEATH = "overledenOp";

    private PersonRules() {}

    public static Checks check(PersonInput input, LocalDate today) {
        return new Checks()
                .that(ROLES.contains(input.role()), "rol", "check.choose")
                .that(!(input.firstName() + input.lastName()).isBlank(), "voornaam", "casefile.refusal.name-needed")
                .text("voornaam", input.firstName(), Checks.SHORT)
                .text("tussenvoegsel", input.prefix(), Checks.SHORT)
                .text("achternaam", input.lastName(), Checks.SHORT)
                .that(GENDERS.contains(input.gender()), "geslacht", "check.choose")
                .plausible(BIRTH, input.birthDate())
                .notAfter(BIRTH, input.birthDate(), today)
                .plausible(DEATH, input.diedOn())
                .notAfter(DEATH, input.diedOn(), today)
                .that(
                        input.birthDate() == null
                                || input.diedOn() == null
                                || !input.diedOn().isBefore(input.birthDate()),
                        DEATH,
                        "casefile.refusal.died-before-birth")
                .text("telefoon", input.phone(), Checks.SHORT)
                .text("opmerking", input.note(), Checks.LONG);
    }

    /** A new birth date may not make a parent younger than a child. */
    public static Checks birthFits(Checks checks, UUID person, PersonInput input, FamilyView family) {
        LocalDate birth = input.birthDate();
        boolean fits = birth == null
                || family.relations().stream()
                        .filter(relation -> RelationRules.DESCENT.contains(relation.kind()))
                        .allMatch(relation -> {
                            LocalDate elder = relation.from().equals(person)
                                    ? birth
                                    : RelationRules.birth(family, relation.from());
                            LocalDate younger =
                                    relation.to().equals(person) ? birth : RelationRules.birth(family, relation.to());
                            return RelationRules.mayDescend(elder, younger);
                        });
        return checks.that(fits, BIRTH, "casefile.refusal.birth-and-parent");
    }
}
