package nl.aantafel.documents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A document with every kind of block, in three scripts. All people are invented. */
final class SampleDocument {

    static final Instant MADE = Instant.parse("2026-03-02T09:30:00Z");
    static final Locale DUTCH = Locale.of("nl", "NL");
    static final String HEBREW = "שלום, הפגישה ב־14:30 בחדר 12 (קומה 2).";
    static final String ARABIC = "مرحبًا، الموعد يوم 12 مارس الساعة 14:30 (الغرفة 3). لا تنسوا الأوراق.";
    static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 120" font-size="14">
              <rect x="0" y="20" width="300" height="24" fill="#0d5560"/>
              <rect x="0" y="60" width="180" height="24" fill="#74285a"/>
              <text x="310" y="38" fill="#14262c" font-family="Hanken Grotesk">Moeder 7</text>
              <text x="190" y="78" fill="#14262c" font-family="Hanken Grotesk">Sem 4</text>
            </svg>
            """;

    private SampleDocument() {}

    static Document everyBlock() {
        return Document.titled("Verslag van het overleg & plan <concept>", DUTCH, MADE)
                .footer("Gezin De Wilg, overleg van 2 maart 2026")
                .paragraph(
                        Run.plain("Aanwezig waren "),
                        Run.bold("moeder, Sem en de huisarts"),
                        Run.plain(". Eén regel\nen nog een regel."))
                .heading(1, "Gegevens")
                .facts(
                        new Block.Fact("Datum", "2 maart 2026"),
                        new Block.Fact("Locatie", "Buurthuis, zaal 3"),
                        new Block.Fact("Naam", HEBREW))
                .heading(1, "Wat is gezegd")
                .heading(2, "Door Sem")
                .quote("Ik wil dat het rustig is.\nOok op zondag.", "Sem, 9 jaar")
                .quote(ARABIC, "أمينة")
                .heading(3, "Toelichting")
                .paragraph("Zij zei „" + HEBREW + "” en ging verder in het Nederlands.")
                .paragraph(HEBREW + "\n" + ARABIC)
                .bullets(List.of("Ruzie in de avond", "Schulden: € 1.250,00 ≥ 3 maanden", ARABIC))
                .heading(2, "Afspraken")
                .numbered(List.of("Huisarts belt moeder", "Moeder belt school"))
                .numbered(List.of("Opnieuw bij één"))
                .table("Wie doet wat", List.of("Wie", "Wat", "Wanneer"), agreements(40))
                .figure(SVG, "Scores: moeder 7, Sem 4")
                .rule()
                .note("Dit verslag is vastgesteld ✓ 😀")
                .pageBreak()
                .heading(1, "Bijlage")
                .paragraph("Einde.")
                .finish();
    }

    static List<List<String>> agreements(int count) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(List.of("Moeder", "Afspraak " + i + " over het halen en brengen van de kinderen", "week " + i));
        }
        rows.add(List.of("أمينة", ARABIC, HEBREW));
        return rows;
    }
}
