package nl.aantafel.survey.web;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.Choice;
import nl.aantafel.survey.Codings.Board;
import nl.aantafel.survey.Codings.Code;
import nl.aantafel.survey.Codings.Coded;

/** The answers to one open question, and what they were given. */
@Personal
public record CodingModel(UUID campaign, Board board, boolean open) {

    public String path() {
        return "/surveys/campaigns/" + campaign + "/coding/" + board.question();
    }

    public String next() {
        return path() + "?open=" + open + "&after=" + board.next();
    }

    /** The other codes one can be put together with. */
    public List<Choice> others(Code code) {
        return board.codes().stream()
                .filter(each -> !each.id().equals(code.id()))
                .map(each -> new Choice(each.id().toString(), each.label()))
                .toList();
    }

    /** What the other coder gave, in words. */
    public String others(Coded answer) {
        return String.join(
                ", ",
                board.codes().stream()
                        .filter(code ->
                                answer.others() != null && answer.others().contains(code.id()))
                        .map(Code::label)
                        .toList());
    }

    /** With two decimals; a dash where it is not defined. */
    public static String kappa(OptionalDouble kappa, Locale locale) {
        return kappa.isEmpty() ? "–" : ReportModel.decimals(kappa.getAsDouble(), 2, locale);
    }

    @Override
    public String toString() {
        return "CodingModel";
    }
}
