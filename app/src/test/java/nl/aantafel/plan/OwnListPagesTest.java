package nl.aantafel.plan;

import static nl.aantafel.plan.SomePlan.agreement;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** The page of all that one does or waits for, narrowed by its address. */
class OwnListPagesTest extends WithACase {

    private static final String LIST = "/work/agreements";

    private final Reader reader;

    OwnListPagesTest(ApplicationContext app) {
        super(app);
        reader = new Reader(app, eva);
    }

    private UUID agree(UUID caseId, String what, LocalDate due) {
        return plans.agree(eva, caseId, agreement(null, what, due, List.of(evaDoes), List.of()));
    }

    @Test
    void isNarrowedByItsAddressAndSaysSoWhenNothingIsLeft() {
        UUID late = agree(ours.id(), "School bellen", time.today().minusDays(1));
        agree(ours.id(), "Oma bellen", time.today().plusDays(5));
        agree(house.takenUpCase().id(), "Buren bellen", time.today());
        String own = LIST + "?family=" + ours.id();

        assertThat(reader.page(own))
                .containsSubsequence("School bellen", "Oma bellen")
                .doesNotContain("Buren bellen")
                .contains("Filter wissen")
                .containsPattern("side=awaited&(amp;)?family=" + ours.id());
        assertThat(reader.page(own + "&overdue=true")).contains("School bellen").doesNotContain("Oma bellen");
        assertThat(reader.page(own + "&carried=true"))
                .contains("Geen afspraken bij deze keuze", "Alle afspraken laten zien")
                .doesNotContain("School bellen");
        assertThat(reader.postAndFollow(
                        LIST + "/" + late + "/receive", "family", ours.id(), "overdue", "true", "carried", ""))
                .as("the choice stays after a post")
                .contains("School bellen", "U hebt hem")
                .doesNotContain("Oma bellen");
    }

    @Test
    void anAddressThatMakesNoSenseChoosesNothing() {
        agree(ours.id(), "Vandaag bellen", time.today().minusYears(1));

        assertThat(reader.page(LIST + "?family=x&overdue=misschien"))
                .contains("Vandaag bellen")
                .doesNotContain("Filter wissen");
    }
}
