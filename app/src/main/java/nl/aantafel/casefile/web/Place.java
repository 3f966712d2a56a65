package nl.aantafel.casefile.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.frame.Frame;
import nl.aantafel.kernel.RefusedException;

/** The family a form is about, with what stands around the form. */
record Place(Around around, FamilyView family, Frame frame) {

    /** One of the family's homes or relations. */
    static <T> T find(List<T> all, Function<T, UUID> id, UUID wanted) {
        return all.stream()
                .filter(each -> id.apply(each).equals(wanted))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }
}
