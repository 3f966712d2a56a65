package nl.aantafel.documents;

import static nl.aantafel.documents.SampleDocument.DUTCH;
import static nl.aantafel.documents.SampleDocument.MADE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.aantafel.documents.text.ColumnWidths;
import nl.aantafel.documents.text.Direction;
import nl.aantafel.documents.text.Direction.Stretch;
import nl.aantafel.documents.text.Drawing;
import org.junit.jupiter.api.Test;

class DocumentTest {

    @Test
    void refusesToSkipAHeadingLevel() {
        DocumentDraft draft =
                Document.titled("Plan", DUTCH, MADE).heading(1, "Een").heading(3, "Te diep");

        assertThatIllegalArgumentException().isThrownBy(draft::finish);
    }

    @Test
    void refusesATableWhoseRowsAreNotAsWideAsItsHeader() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Table("", List.of("Wie", "Wat"), List.of(List.of("Sem"))));
    }

    @Test
    void refusesAFigureWithoutWordsAndADrawingThatIsNotSafeSvg() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Figure(SampleDocument.SVG, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> Drawing.of("<svg xmlns='http://www.w3.org/2000/svg'/>"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Drawing.of("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>"));
    }

    @Test
    void tellsNothingOfItsContentInToString() {
        assertThat(SampleDocument.everyBlock().toString()).doesNotContain("Verslag", "Sem");
    }

    @Test
    void aNumberBetweenHebrewWordsBelongsToThem() {
        assertThat(Direction.stretches("ab אב 12 גד cd", false))
                .containsExactly(new Stretch(0, 3, false), new Stretch(3, 11, true), new Stretch(11, 14, false));
    }

    @Test
    void shortColumnsLeaveTheRoomToLongTexts() {
        Block.Table table = new Block.Table(
                "",
                List.of("Wie", "Wat"),
                List.of(List.of("Moeder", "Een lange afspraak over het halen van de kinderen".repeat(3))));

        List<Integer> widths = ColumnWidths.of(table);
        assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1000);
        assertThat(widths.getFirst()).isBetween(90, 200);
    }
}
