package nl.aantafel.referral;

import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.aantafel.documents.Format;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.referral.Referring.Referred;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.PlainPaper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@OnTestDatabase
@Import(CountedStatements.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LettersTest {

    private final Referring at;
    private final Letters letters;

    LettersTest(BeanFactory beans) {
        at = new Referring(beans);
        letters = beans.getBean(Letters.class);
    }

    private static String words(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no document");
    }

    @Test
    void theLetterIsAboutThePersonAndNobodyElse() throws IOException {
        Referred fitting = at.fitting();
        at.triage.decide(at.house.processDirector(), fitting.id(), at.takeUp(Who.POLICE));

        String letter = words(letters.letter(at.house.processDirector(), fitting.id(), fitting.mother(), Format.DOCX));

        assertThat(letter)
                .contains("Beste Anna", "Veilig Thuis Lindeland", "iemand meenemen", "Uw rechten")
                .doesNotContain("Bo Zomer", Who.VEILIG_THUIS.fullName(), Who.POLICE.fullName(), "politie");
        assertThat(letters.letter(at.referrer(), fitting.id(), fitting.mother(), Format.PDF))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void thereIsNoLetterBeforeTheDecisionNorForAChild() {
        Referred fitting = at.fitting();

        assertThat(refusalOf(
                        () -> letters.letter(at.house.processDirector(), fitting.id(), fitting.mother(), Format.PDF)))
                .isEqualTo(new Refusal.Conflict("referral.refusal.letter-too-soon", List.of()));
        at.triage.decide(at.house.processDirector(), fitting.id(), at.leave(Who.POLICE));
        assertThat(refusalOf(
                        () -> letters.letter(at.house.processDirector(), fitting.id(), fitting.child(), Format.PDF)))
                .isEqualTo(new Refusal.Conflict("referral.refusal.letter-child", List.of()));
        assertThat(refusalOf(() -> letters.letter(at.house.outsider(), fitting.id(), fitting.mother(), Format.PDF)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void theLetterHasAtMostFifteenWordsASentenceOnAverage() {
        Referred fitting = at.fitting();
        at.triage.decide(at.house.processDirector(), fitting.id(), at.takeUp(Who.POLICE));

        assertThat(PlainPaper.average(
                        letters.letter(at.house.processDirector(), fitting.id(), fitting.mother(), Format.DOCX)))
                .isLessThanOrEqualTo(PlainPaper.RULES.average());
    }
}
