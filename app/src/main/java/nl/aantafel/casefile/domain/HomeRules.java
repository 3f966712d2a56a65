package nl.aantafel.casefile.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Families.HomeInput;
import nl.aantafel.casefile.Families.StayInput;
import nl.aantafel.kernel.Checks;

/** What may be registered of a home and of who stays there; fields are named as in the form and in the API. */
public final class HomeRules {

    private static final Set<String> EXTENTS = Set.of("full", "part");

    private HomeRules() {}

    public static Checks check(HomeInput input, Set<UUID> persons) {
        Checks checks = new Checks()
                .required("naam", input.label())
                .text("naam", input.label(), Checks.SHORT)
                .text("straat", input.street(), Checks.SHORT)
                .text("huisnummer", input.houseNumber(), Checks.SHORT)
                .text("postcode", input.postcode(), Checks.SHORT)
                .text("plaats", input.place(), Checks.SHORT);
        List<StayInput> before = new ArrayList<>();
        for (StayInput stay : input.stays()) {
            stay(checks, "verblijf[" + before.size() + "].", stay, persons);
            checks.that(
                    before.stream().noneMatch(other -> twice(other, stay)),
                    "verblijf[" + before.size() + "].persoon",
                    "casefile.refusal.stay-twice");
            before.add(stay);
        }
        return checks;
    }

    private static void stay(Checks checks, String path, StayInput stay, Set<UUID> persons) {
        checks.that(persons.contains(stay.person()), path + "persoon", "casefile.refusal.not-in-case")
                .that(EXTENTS.contains(stay.extent()), path + "deel", "check.choose")
                .plausible(path + "vanaf", stay.from())
                .plausible(path + "totEnMet", stay.until())
                .ordered(path + "totEnMet", stay.from(), stay.until());
    }

    private static boolean twice(StayInput one, StayInput other) {
        return one.person().equals(other.person())
                && new Period(one.from(), one.until()).overlaps(new Period(other.from(), other.until()));
    }
}
