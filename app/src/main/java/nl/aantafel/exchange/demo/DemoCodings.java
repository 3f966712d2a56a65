package nl.aantafel.exchange.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.survey.CodingConsensus;
import nl.aantafel.survey.CodingConsensus.Differing;
import nl.aantafel.survey.Codings;
import nl.aantafel.survey.Codings.Board;
import nl.aantafel.survey.Codings.Coded;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Two researchers give the answers to one open question of the quickscan themes, and settle most of what they differ on. */
@Component
@ConditionalOnProperty(name = "aantafel.mode", havingValue = "demo")
final class DemoCodings {

    private static final String QUESTION = "results";
    private static final String EARLIER = "Ouders komen eerder";
    private static final String LESS = "Minder druk op de hulp";
    private static final String TOGETHER = "Beter samenwerken";
    private static final String MEASURE = "Moeilijk te meten";

    /** So many differences are left for whoever tries it. */
    private static final int LEFT = 2;

    /** The second reads every so many-th answer otherwise. */
    private static final int OTHERWISE = 3;

    private final Codings codings;
    private final CodingConsensus consensus;

    DemoCodings(Codings codings, CodingConsensus consensus) {
        this.codings = codings;
        this.consensus = consensus;
    }

    /** Gives the quote that was chosen. */
    UUID tell(UUID campaign, Actor first, Actor second) {
        Map<String, UUID> codes = new LinkedHashMap<>();
        themes().forEach((label, meaning) ->
                codes.put(label, codings.addCode(first, campaign, QUESTION, label, meaning)));
        List<Coded> answers = all(campaign, first);
        for (int i = 0; i < answers.size(); i++) {
            Coded each = answers.get(i);
            String theme = theme(each.words());
            String other = i % OTHERWISE == 0 && theme.equals(LESS) ? EARLIER : theme;
            give(campaign, first, each, codes.get(theme));
            give(campaign, second, each, codes.get(other));
        }
        codings.done(first, campaign, QUESTION);
        codings.done(second, campaign, QUESTION);
        List<Differing> differing =
                consensus.table(first, campaign, QUESTION, true, null).answers();
        differing
                .subList(0, Math.max(0, differing.size() - LEFT))
                .forEach(each -> consensus.settle(
                        second, campaign, QUESTION, each.response(), Set.of(Objects.requireNonNull(codes.get(LESS)))));
        return codings.quote(
                first, campaign, QUESTION, answers.getFirst().response(), "Ouders weten ons eerder te vinden.");
    }

    private static Map<String, String> themes() {
        Map<String, String> themes = new LinkedHashMap<>();
        themes.put(EARLIER, "Ouders vinden de weg, of vragen sneller om hulp");
        themes.put(LESS, "Minder verwijzingen of kortere wachtlijsten");
        themes.put(TOGETHER, "Collega’s en partners vinden elkaar");
        themes.put(MEASURE, "De opbrengst is niet goed vast te stellen");
        return themes;
    }

    private List<Coded> all(UUID campaign, Actor reader) {
        List<Coded> all = new ArrayList<>();
        UUID after = null;
        do {
            Board board = codings.board(reader, campaign, QUESTION, false, after);
            all.addAll(board.answers());
            after = board.next();
        } while (after != null);
        return all;
    }

    private void give(UUID campaign, Actor coder, Coded answer, @Nullable UUID code) {
        codings.code(coder, campaign, QUESTION, answer.response(), Set.of(Objects.requireNonNull(code)));
    }

    private static String theme(String words) {
        if (words.startsWith("Ouders")) {
            return EARLIER;
        }
        return words.startsWith("Meten") ? MEASURE : words.startsWith("Collega") ? TOGETHER : LESS;
    }
}
