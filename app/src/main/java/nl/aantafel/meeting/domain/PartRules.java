package nl.aantafel.meeting.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Separations.SeparationView;
import nl.aantafel.frame.Rule;
import nl.aantafel.frame.SeatApart;

/**
 * Who may not sit together: a seat that stays apart from clients and a client, and two who must not meet; the last also not at
 * one place shortly after each other, where they would share the waiting time.
 */
public final class PartRules {

    /** A rule that is broken, by whom, in which sittings (from 0; the same one twice when they would sit together). */
    public record Broken(Rule rule, UUID one, UUID other, int sitting, int otherSitting) {}

    private PartRules() {}

    /** Empty when everybody may sit where they sit. */
    public static List<Broken> broken(List<Sitting> sittings, Apart apart) {
        List<Broken> all = new ArrayList<>();
        for (int at = 0; at < sittings.size(); at++) {
            seats(sittings.get(at), at, apart, all);
        }
        for (SeparationView pair : apart.pairs()) {
            separated(pair, sittings, apart, all);
        }
        return all;
    }

    private static void seats(Sitting sitting, int at, Apart apart, List<Broken> all) {
        for (UUID professional : sitting.professionals()) {
            SeatApart rule = apart.seat(professional).orElse(null);
            if (rule != null) {
                sitting.family().stream()
                        .sorted()
                        .findFirst()
                        .ifPresent(client -> all.add(new Broken(rule, professional, client, at, at)));
            }
        }
    }

    private static void separated(SeparationView pair, List<Sitting> sittings, Apart apart, List<Broken> all) {
        for (int one = 0; one < sittings.size(); one++) {
            for (int other = 0; other < sittings.size(); other++) {
                if (sittings.get(one).family().contains(pair.one())
                        && sittings.get(other).family().contains(pair.other())
                        && meet(pair, sittings, one, other, apart)) {
                    all.add(new Broken(apart.rule(), pair.one(), pair.other(), one, other));
                }
            }
        }
    }

    private static boolean meet(SeparationView pair, List<Sitting> sittings, int one, int other, Apart apart) {
        if (one == other) {
            return true;
        }
        boolean here = !apart.online().contains(pair.one()) && !apart.online().contains(pair.other());
        return here
                && sittings.get(one).touches(sittings.get(other), apart.rule().minutesBetween());
    }
}
