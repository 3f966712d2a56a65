package nl.aantafel.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.documents.Block;
import nl.aantafel.documents.Document;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.PeopleOfCases.PersonOfCase;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.House;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.PlainPaper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** What the letter that informs somebody says, and what it leaves out. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class InformingLettersTest {

    private final InformingLetters letters;
    private final FrameCatalogue frames;
    private final Partnership partnership;
    private final Time time;

    InformingLettersTest(BeanFactory beans) {
        letters = beans.getBean(InformingLetters.class);
        frames = beans.getBean(FrameCatalogue.class);
        time = beans.getBean(Time.class);
        partnership = beans.getBean(WhoIsWho.class)
                .partnership(House.of(beans).partnership())
                .orElseThrow();
    }

    private String letter(@Nullable Integer age) {
        LocalDate birth = age == null ? null : time.today().minusYears(age).minusDays(1);
        Document document = letters.document(
                partnership,
                frames.frame(House.FRAME),
                new PersonOfCase(
                        UUID.randomUUID(), UUID.randomUUID(), "Tim Verbeek", "Tim", birth, null, true, Set.of()));
        return document.title() + "\n"
                + document.blocks().stream().flatMap(InformingLettersTest::text).collect(Collectors.joining("\n"));
    }

    private static Stream<String> text(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.runs().stream().map(run -> run.text());
            case Block.Bullets bullets -> bullets.items().stream();
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Note note -> Stream.of(note.text());
            default -> Stream.of();
        };
    }

    @Test
    void whoIsOfAgeIsWrittenToAsAnAdult() {
        assertThat(letter(40)).contains("Beste Tim Verbeek,", "U mag vragen wat er over u is opgeschreven.");
        assertThat(letter(16)).contains("Beste Tim Verbeek,");
        assertThat(letter(null)).contains("Beste Tim Verbeek,");
    }

    @Test
    void aYoungPersonIsWrittenToAsSuch() {
        assertThat(letter(12)).contains("Hoi Tim,", "Kindertelefoon").doesNotContain("U mag");
        assertThat(letter(15)).contains("Hoi Tim,");
    }

    @Test
    void forAChildItIsALetterToWhoHasAuthority() {
        assertThat(letter(11)).contains("Aan wie het gezag heeft over Tim,");
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 14, 30})
    void itSaysWhatForWhatForHowLongAndWhatOneCanAsk(int age) {
        String letter = letter(age);
        frames.frame(House.FRAME)
                .purposes()
                .forEach(purpose -> assertThat(letter).contains(purpose.label().nl()));
        assertThat(letter).contains("vijf jaar", "Gezondheid", "Grondslag: ");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 30})
    void theLetterHasAtMostFifteenWordsASentenceOnAverage(int age) {
        assertThat(PlainPaper.average(List.of(letter(age)))).isLessThanOrEqualTo(PlainPaper.RULES.average());
    }
}
