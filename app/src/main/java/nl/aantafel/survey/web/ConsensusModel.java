package nl.aantafel.survey.web;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.kernel.Personal;
import nl.aantafel.survey.CodingConsensus.Differing;
import nl.aantafel.survey.CodingConsensus.Table;
import nl.aantafel.survey.Codings.Code;

/** The answers two coders settle together. */
@Personal
public record ConsensusModel(UUID campaign, Table table, boolean open) {

    public String path() {
        return "/surveys/campaigns/" + campaign + "/coding/" + table.question();
    }

    public String here() {
        return path() + "/together";
    }

    public String next() {
        return here() + "?open=" + open + "&after=" + table.next();
    }

    /** Where to go on after this answer is settled: the next that is shown. */
    public String then(Differing answer) {
        int at = table.answers().indexOf(answer) + 1;
        return at < table.answers().size() ? table.answers().get(at).response().toString() : "";
    }

    /** Ticked beforehand: what was settled, else what both gave. */
    public boolean ticked(Differing answer, Code code) {
        return answer.settled() == null
                ? answer.first().contains(code.id()) && answer.second().contains(code.id())
                : answer.settled().codes().contains(code.id());
    }

    /** Themes in words, in the order of the codebook. */
    public String words(Set<UUID> codes) {
        return table.codes().stream()
                .filter(code -> codes.contains(code.id()))
                .map(Code::label)
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "ConsensusModel";
    }
}
