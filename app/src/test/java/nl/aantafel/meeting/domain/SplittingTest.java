package nl.aantafel.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Separations.SeparationView;
import nl.aantafel.frame.Checked;
import nl.aantafel.frame.Label;
import nl.aantafel.frame.SeatApart;
import nl.aantafel.frame.Separated;
import nl.aantafel.meeting.domain.PartRules.Broken;
import nl.aantafel.support.Tries;
import org.junit.jupiter.api.Test;

/** Who may not sit together, and the split that always solves it. */
class SplittingTest {

    private static final Instant TEN = Instant.parse("2026-11-23T09:00:00Z");
    private static final Label LABEL = new Label("regel", "rule");
    private static final SeatApart PROSECUTION =
            new SeatApart("prosecution_apart", LABEL, "prosecution_service", "Afspraak", Checked.NOT_YET);
    private static final Separated SEPARATED = new Separated("separated", LABEL, 30, "Afspraak", Checked.NOT_YET);

    private static final UUID PROSECUTOR = new UUID(1, 1);
    private static final UUID WORKER = new UUID(1, 2);
    private static final UUID MOTHER = new UUID(2, 1);
    private static final UUID FATHER = new UUID(2, 2);
    private static final UUID CHILD = new UUID(2, 3);

    private static SeparationView pair(UUID one, UUID other) {
        return new SeparationView(UUID.randomUUID(), one, "", other, "", "Stalking", "", TEN);
    }

    private static Apart apart(Set<UUID> prosecutors, List<SeparationView> pairs, Set<UUID> online) {
        Map<UUID, SeatApart> seats = new HashMap<>();
        prosecutors.forEach(each -> seats.put(each, PROSECUTION));
        return new Apart(seats, SEPARATED, pairs, online);
    }

    private static Sitting at(String place, int from, int until, Set<UUID> professionals, Set<UUID> family) {
        return new Sitting(
                place, TEN.plus(Duration.ofMinutes(from)), TEN.plus(Duration.ofMinutes(until)), professionals, family);
    }

    @Test
    void aSeatThatStaysApartNeverSharesAPartWithAClient() {
        Apart apart = apart(Set.of(PROSECUTOR), List.of(), Set.of());
        Sitting together = at("Kamer 2", 0, 60, Set.of(PROSECUTOR, WORKER), Set.of(MOTHER));
        assertThat(PartRules.broken(List.of(together), apart))
                .containsExactly(new Broken(PROSECUTION, PROSECUTOR, MOTHER, 0, 0));
        assertThat(PartRules.broken(
                        List.of(
                                at("Kamer 2", 0, 30, Set.of(PROSECUTOR, WORKER), Set.of()),
                                at("Kamer 2", 30, 60, Set.of(WORKER), Set.of(MOTHER))),
                        apart))
                .isEmpty();
    }

    @Test
    void aPairThatMustNotMeetIsNotInOnePartInWhicheverOrderItWasSet() {
        Sitting together = at("", 0, 60, Set.of(WORKER), Set.of(MOTHER, FATHER));
        for (SeparationView pair : List.of(pair(MOTHER, FATHER), pair(FATHER, MOTHER))) {
            assertThat(PartRules.broken(List.of(together), apart(Set.of(), List.of(pair), Set.of(MOTHER))))
                    .as("also when one of them is online")
                    .hasSize(1);
        }
    }

    @Test
    void aPairThatMustNotMeetDoesNotWaitTogether() {
        Apart apart = apart(Set.of(), List.of(pair(MOTHER, FATHER)), Set.of());
        Sitting first = at("Kamer 2", 0, 30, Set.of(WORKER), Set.of(MOTHER));
        assertThat(PartRules.broken(List.of(first, at("Kamer 2", 30, 60, Set.of(WORKER), Set.of(FATHER))), apart))
                .as("adjoining")
                .hasSize(1);
        assertThat(PartRules.broken(List.of(first, at("kamer 2 ", 59, 90, Set.of(WORKER), Set.of(FATHER))), apart))
                .as("less than half an hour between them")
                .hasSize(1);
        assertThat(PartRules.broken(List.of(first, at("", 30, 60, Set.of(WORKER), Set.of(FATHER))), apart))
                .as("a place nobody wrote down may be the same")
                .hasSize(1);
        assertThat(PartRules.broken(List.of(first, at("Kamer 2", 60, 90, Set.of(WORKER), Set.of(FATHER))), apart))
                .isEmpty();
        assertThat(PartRules.broken(List.of(first, at("Wijkhuis", 0, 30, Set.of(WORKER), Set.of(FATHER))), apart))
                .isEmpty();
        assertThat(PartRules.broken(
                        List.of(first, at("Kamer 2", 30, 60, Set.of(WORKER), Set.of(FATHER))),
                        apart(Set.of(), List.of(pair(MOTHER, FATHER)), Set.of(FATHER))))
                .as("who is online waits nowhere")
                .isEmpty();
    }

    @Test
    void withoutARuleBrokenTheSplitIsOnePart() {
        Sitting whole = at("Kamer 2", 0, 90, Set.of(WORKER), Set.of(MOTHER, CHILD));
        assertThat(Splitting.apart(whole, apart(Set.of(), List.of(), Set.of()))).containsExactly(whole);
    }

    @Test
    void theSplitKeepsEveryRuleAndEverybodysPlaceWhoeverComes() {
        Random random = new Random(34);
        for (int attempt = 0; attempt < Tries.of(400); attempt++) {
            Sitting whole = any(random);
            Apart apart = any(random, whole);
            for (List<Sitting> split :
                    List.of(Splitting.apart(whole, apart), Splitting.professionalsFirst(whole, apart))) {
                assertThat(PartRules.broken(split, apart)).isEmpty();
                Set<UUID> professionals = new HashSet<>();
                List<UUID> family = new ArrayList<>();
                for (int at = 0; at < split.size(); at++) {
                    professionals.addAll(split.get(at).professionals());
                    family.addAll(split.get(at).family());
                    assertThat(split.get(at).ends()).isAfter(split.get(at).starts());
                    if (at > 0) {
                        assertThat(split.get(at).starts())
                                .isAfterOrEqualTo(split.get(at - 1).ends());
                    }
                }
                assertThat(professionals).isEqualTo(whole.professionals());
                assertThat(family).as("each of the family once").containsExactlyInAnyOrderElementsOf(whole.family());
            }
        }
    }

    @Test
    void theRulesDoNotDependOnTheOrderOfParts() {
        Random random = new Random(35);
        for (int attempt = 0; attempt < Tries.of(400); attempt++) {
            List<Sitting> sittings = new ArrayList<>();
            for (int at = random.nextInt(3); at >= 0; at--) {
                Sitting one = any(random);
                int from = random.nextInt(120);
                sittings.add(at(
                        random.nextBoolean() ? "Kamer 2" : "Wijkhuis",
                        from,
                        from + 30,
                        one.professionals(),
                        one.family()));
            }
            Apart apart = any(random, sittings.getFirst());
            assertThat(PartRules.broken(sittings.reversed(), apart).isEmpty())
                    .isEqualTo(PartRules.broken(sittings, apart).isEmpty());
        }
    }

    private static Sitting any(Random random) {
        Set<UUID> professionals = new HashSet<>();
        Set<UUID> family = new HashSet<>();
        for (int at = random.nextInt(6) + 1; at > 0; at--) {
            professionals.add(new UUID(1, random.nextInt(8)));
        }
        for (int at = random.nextInt(6); at > 0; at--) {
            family.add(new UUID(2, random.nextInt(6)));
        }
        return at(random.nextBoolean() ? "" : "Kamer 2", 0, 20 + random.nextInt(160), professionals, family);
    }

    private static Apart any(Random random, Sitting whole) {
        Set<UUID> prosecutors = new HashSet<>(whole.professionals());
        prosecutors.removeIf(each -> random.nextInt(3) > 0);
        List<SeparationView> pairs = new ArrayList<>();
        for (int at = random.nextInt(4); at > 0; at--) {
            UUID one = new UUID(2, random.nextInt(6));
            UUID other = new UUID(2, random.nextInt(6));
            if (!one.equals(other)) {
                pairs.add(pair(one, other));
            }
        }
        Set<UUID> online = new HashSet<>(whole.family());
        online.removeIf(each -> random.nextBoolean());
        return apart(prosecutors, pairs, online);
    }
}
