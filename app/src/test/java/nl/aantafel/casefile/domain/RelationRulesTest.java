package nl.aantafel.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Families.RelationInput;
import nl.aantafel.casefile.Families.RelationView;
import nl.aantafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RelationRulesTest {

    private static final Set<String> KINDS = Set.of("parent_of", "grandparent_of", "partner", "sibling");
    private static final UUID OMA = new UUID(0, 1);
    private static final UUID MOTHER = new UUID(0, 2);
    private static final UUID CHILD = new UUID(0, 3);

    private final List<RelationView> relations = new ArrayList<>();

    private static PersonView person(UUID id, @Nullable LocalDate birth) {
        return new PersonView(id, id, "subject", "A", "", "B", birth, "unknown", null, "", "", 0);
    }

    private List<String> errors(UUID from, String kind, UUID to) {
        return errors(new RelationInput(from, to, kind, false, null, null));
    }

    private List<String> errors(RelationInput input) {
        FamilyView family = new FamilyView(
                List.of(
                        person(OMA, null),
                        person(MOTHER, LocalDate.of(1990, 1, 1)),
                        person(CHILD, LocalDate.of(2015, 1, 1))),
                List.of(),
                relations);
        return RelationRules.check(input, null, family, KINDS).errors().stream()
                .map(Refusal.FieldError::messageKey)
                .toList();
    }

    private void there(UUID from, String kind, UUID to, @Nullable LocalDate until) {
        relations.add(new RelationView(new UUID(9, relations.size()), from, to, kind, false, null, until, 0));
    }

    @Test
    void acceptsAMotherAndHerChild() {
        assertThat(errors(MOTHER, "parent_of", CHILD)).isEmpty();
    }

    @Test
    void refusesWhatNobodyCanBe() {
        assertThat(errors(MOTHER, "parent_of", MOTHER)).containsExactly("casefile.refusal.relation-to-self");
        assertThat(errors(CHILD, "parent_of", MOTHER)).containsExactly("casefile.refusal.parent-younger");
        assertThat(errors(MOTHER, "boss_of", CHILD)).containsExactly("check.choose");
        assertThat(errors(MOTHER, "partner", new UUID(5, 5))).containsExactly("casefile.refusal.not-in-case");
    }

    @Test
    void refusesARoundOfAncestors() {
        there(MOTHER, "parent_of", CHILD, null);
        there(OMA, "parent_of", MOTHER, null);
        assertThat(errors(CHILD, "grandparent_of", OMA)).containsExactly("casefile.refusal.own-ancestor");
    }

    @Test
    void refusesTheSameTwiceAlsoTheOtherWayRound() {
        there(MOTHER, "partner", OMA, null);
        assertThat(errors(OMA, "partner", MOTHER)).containsExactly("casefile.refusal.relation-twice");
        assertThat(errors(MOTHER, "sibling", OMA)).isEmpty();
    }

    @Test
    void acceptsTheSameAgainInAnotherTime() {
        there(MOTHER, "partner", OMA, LocalDate.of(2019, 12, 31));
        assertThat(errors(new RelationInput(OMA, MOTHER, "partner", false, LocalDate.of(2022, 1, 1), null)))
                .isEmpty();
    }
}
