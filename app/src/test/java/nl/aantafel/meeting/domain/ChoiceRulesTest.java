package nl.aantafel.meeting.domain;

import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Refusal.FieldError;
import nl.aantafel.meeting.ClientsAtTable.Choice;
import nl.aantafel.meeting.ClientsAtTable.Preparation;
import nl.aantafel.meeting.Conferences.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChoiceRulesTest {

    private static final UUID ANNA = new UUID(0, 1);
    private static final UUID BESIDE = new UUID(0, 2);
    private static final Preparation WORDS = new Preparation("De omgang", "Rust", "Samen oefenen");

    private static Choice choice(String comes, String way, @Nullable UUID beside) {
        return new Choice(comes, way, "small", "Oma", beside, WORDS);
    }

    private static List<String> wrong(Choice choice) {
        Checks checks = new Checks();
        ChoiceRules.check(choice, Set.of(BESIDE), checks);
        return checks.errors().stream().map(FieldError::field).toList();
    }

    private static List<String> notReady(AskedMember... family) {
        return ChoiceRules.notReady(List.of(family), Set.of(BESIDE));
    }

    @Test
    void whoStaysAwayComesInNoWayButKeepsTheirWords() {
        Choice fitting = ChoiceRules.fitting(choice("no", "online", BESIDE));
        assertThat(fitting).isEqualTo(new Choice("no", "", "", "Oma", null, WORDS));
    }

    @Test
    void whoComesToTheRoomNeedsNobodyBesideThem() {
        assertThat(ChoiceRules.fitting(choice("yes", "room", BESIDE)).sitsWith())
                .isNull();
        assertThat(ChoiceRules.fitting(choice("yes", "online", BESIDE)).sitsWith())
                .isEqualTo(BESIDE);
    }

    @Test
    void refusesCodesThatDoNotExistAndTextsThatAreTooLong() {
        String endless = "a".repeat(Checks.LONG + 1);
        assertThat(wrong(new Choice(
                        "maybe",
                        "by-phone",
                        "crowd",
                        "b".repeat(Checks.SHORT + 1),
                        null,
                        new Preparation(endless, endless, endless))))
                .containsExactly("komt", "hoe", "groep", "vertrouwenspersoon", "bespreken", "opleveren", "ideeen");
        assertThat(wrong(choice("yes", "online", BESIDE))).isEmpty();
        assertThat(wrong(ChoiceRules.NOTHING)).isEmpty();
    }

    @Test
    void refusesSomebodyBesideThemWhoIsNotAskedForTheMeeting() {
        assertThat(wrong(choice("yes", "online", ANNA))).containsExactly("bij");
    }

    @Test
    void isNotReadyWhileOfSomebodyWhoIsAskedItIsNotKnownWhetherTheyCome() {
        assertThat(notReady(new AskedMember(true, "unknown", "", null))).containsExactly("family-choice-unknown");
        assertThat(notReady(new AskedMember(true, "no", "", null))).isEmpty();
        assertThat(notReady(new AskedMember(false, "unknown", "", null)))
                .as("who is left out chooses nothing")
                .isEmpty();
    }

    @Test
    void isNotReadyWhileSomebodyComesOnlineAlone() {
        assertThat(notReady(new AskedMember(true, "yes", "online", null))).containsExactly("online-alone");
        assertThat(notReady(new AskedMember(true, "yes", "online", ANNA)))
                .as("beside them is somebody who is no longer asked")
                .containsExactly("online-alone");
        assertThat(notReady(new AskedMember(true, "yes", "online", BESIDE))).isEmpty();
        assertThat(notReady(new AskedMember(true, "yes", "room", null))).isEmpty();
    }

    @Test
    void whatWasChosenIsFixedOnceTheReportIsSettled() {
        Conference settled = new Conference(
                ANNA,
                ANNA,
                ANNA,
                "conference",
                java.time.LocalDate.of(2026, 11, 22),
                "",
                "",
                "",
                State.FINALISED,
                BESIDE,
                null,
                null,
                0,
                null);
        assertThat(refusalOf(() -> ChoiceRules.open(settled)))
                .isEqualTo(new nl.aantafel.kernel.Refusal.Conflict("meeting.refused.family-settled", List.of()));
    }
}
