package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.List;
import nl.aantafel.kernel.Personal;
import nl.aantafel.rights.RequestAnswers.Export;

/** What is given to the person, as another program reads it: the same file from the page and from the API. */
@Personal
public record Uitdraai(
        String verzoek,
        String naam,
        LocalDate geboortedatum,
        LocalDate gemaaktOp,
        List<String> doelen,
        List<String> ontvangers,
        String bewaren,
        List<Gegeven> gegevens,
        List<Geweigerd> nietGegeven) {

    public static Uitdraai of(Export export) {
        return new Uitdraai(
                export.number(),
                export.name(),
                export.birthDate(),
                export.madeOn(),
                export.purposes(),
                export.recipients(),
                export.retention(),
                export.given().stream()
                        .map(each -> new Gegeven(
                                each.kind(),
                                each.firstProcessed(),
                                each.from(),
                                each.text(),
                                each.part(),
                                each.leftOut()))
                        .toList(),
                export.refused().stream()
                        .map(each -> new Geweigerd(each.kind(), each.ground(), each.article()))
                        .toList());
    }

    @Override
    public String toString() {
        return "Uitdraai";
    }

    /** One item that is given. */
    @Personal
    public record Gegeven(
            String soort, LocalDate eersteVerwerking, String van, String tekst, boolean deels, String weggelaten) {
        @Override
        public String toString() {
            return "Gegeven";
        }
    }

    /** Something of a kind is not. */
    public record Geweigerd(String soort, String reden, String artikel) {}
}
