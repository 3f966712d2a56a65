package nl.aantafel.casefile;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Families.HomeView;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Families.RelationView;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * How the people of a family are related and who stays where, as lists; a shielded address is never in them.
 *
 * @param editAt under which address the reader changes them; absent when they may not
 */
@Personal
public record FamilyLists(
        FamilyView family, Frame frame, @Nullable String editAt) {

    public List<RelationView> relations() {
        return family.relations();
    }

    public List<HomeView> homes() {
        return family.homes();
    }

    /** Whether there is anybody to be related to. */
    public boolean several() {
        return family.persons().size() > 1;
    }

    public String name(UUID person) {
        return family.person(person).map(PersonView::fullName).orElse("");
    }

    public String kind(RelationView relation, Locale locale) {
        return frame.list(Lists.RELATION_KINDS)
                .label(relation.kind())
                .in(locale)
                .toLowerCase(locale);
    }

    @Override
    public String toString() {
        return "FamilyLists";
    }
}
