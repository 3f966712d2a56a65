package nl.aantafel.casefile.web;

import java.util.List;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.Choice;

/** Of whom a consent is. */
@Personal
public record ConsentWhom(ConsentPlace place, FamilyView family) {

    public List<Choice> people() {
        return family.persons().stream()
                .filter(each -> each.diedOn() == null)
                .map(each -> new Choice(each.id().toString(), each.fullName()))
                .toList();
    }

    @Override
    public String toString() {
        return "ConsentWhom";
    }
}
