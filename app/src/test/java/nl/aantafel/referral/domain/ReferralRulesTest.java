package nl.aantafel.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.referral.Referrals.Content;
import nl.aantafel.referral.Referrals.Judgements;
import nl.aantafel.referral.Referrals.Talk;
import nl.aantafel.referral.Referrals.View;
import org.junit.jupiter.api.Test;

class ReferralRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID SARA = new UUID(0, 1);
    private static final UUID GRANDMOTHER = new UUID(0, 2);

    private final ReferralRules rules = new ReferralRules(TODAY, Set.of(SARA, GRANDMOTHER), Set.of(SARA));

    private static List<String> fields(Checks checks) {
        return checks.errors().stream().map(Refusal.FieldError::field).toList();
    }

    private static Judgements talks(Talk... talks) {
        return new Judgements(List.of(), List.of(), List.of(talks));
    }

    @Test
    void nothingButANameIsRequired() {
        assertThat(fields(ReferralRules.content(new Content("", false, "", "", "", "", Set.of()), Set.of(), Set.of())))
                .isEmpty();
        assertThat(fields(ReferralRules.sending(" ", 0))).containsExactly("gezinsnaam", "personen");
    }

    @Test
    void refusesUnknownCodesAndTextsThatAreTooLong() {
        String tooLong = "x".repeat(10_001);
        Content content = new Content("none", true, "", tooLong, "", "", Set.of("none"));

        assertThat(fields(ReferralRules.content(content, Set.of("regular"), Set.of("debts"))))
                .containsExactly("aanpakGewenst", "aanleiding", "voorspellendeFactoren");
    }

    @Test
    void nobodySaidOrHeardAnythingTomorrow() {
        assertThat(fields(rules.views(List.of(new View(SARA, "Ik wil rust.", TODAY.plusDays(1))))))
                .containsExactly("meningen[0].gezegdOp");
        assertThat(fields(rules.judgements(talks(new Talk(SARA, true, TODAY.plusDays(1), "", "")), Set.of())))
                .containsExactly("gesprekken[0].verteldOp");
    }

    @Test
    void toldAndNotToldDoNotGoTogether() {
        assertThat(fields(rules.judgements(
                        talks(
                                new Talk(SARA, true, TODAY, "Thuis", "Te gevaarlijk"),
                                new Talk(GRANDMOTHER, false, TODAY, "", "")),
                        Set.of())))
                .containsExactly("gesprekken[0].redenNiet", "gesprekken[1].verteldOp");
    }

    @Test
    void onlySubjectsAreTested() {
        Judgements judgements = new Judgements(
                List.of(new nl.aantafel.referral.Referrals.Test(GRANDMOTHER, "z", true, "")), List.of(), List.of());

        assertThat(fields(rules.judgements(judgements, Set.of("a"))))
                .containsExactly("toetsen[0].persoon", "toetsen[0].criterium");
    }

    @Test
    void aPersonOfAnotherFamilyDoesNotExist() {
        assertThatThrownBy(() -> rules.views(List.of(new View(new UUID(0, 9), "", null))))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.NotFound.class));
    }
}
