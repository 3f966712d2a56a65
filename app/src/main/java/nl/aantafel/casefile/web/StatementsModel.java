package nl.aantafel.casefile.web;

import java.util.List;
import java.util.Locale;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.casefile.Investigations.Standing;
import nl.aantafel.casefile.Sharing.Changed;
import nl.aantafel.casefile.Sharing.What;
import nl.aantafel.casefile.StatementCards.Shown;
import nl.aantafel.casefile.TakingOver.Request;
import nl.aantafel.casefile.TakingOver.State;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.page.Choice;
import org.jspecify.annotations.Nullable;

/** What was said in a case, newest first, with the choices by which one sees a part of it. */
public record StatementsModel(
        CaseScreen screen,
        List<Row> rows,
        Filter filter,
        @Nullable String next,
        int team,
        List<Changed> changed,
        Standing investigations,
        List<Request> requests) {

    /** What changed since the reader looked. */
    public List<Changed> news() {
        return changed.stream().filter(each -> each.what() != What.RESTRICTED).toList();
    }

    /** What nobody may use now. */
    public List<Changed> restricted() {
        return changed.stream().filter(each -> each.what() == What.RESTRICTED).toList();
    }

    public String key(Changed each) {
        return "casefile.sharing." + each.what().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-on";
    }

    /** A card, whether its reader may correct it, and whether they brought it: then it can be taken back, else taken over. */
    public record Row(Shown shown, boolean mayCorrect, boolean own) {}

    /** Who took over what stands on a card, for who brought it. */
    public List<Request> takenOver(Row row) {
        return requests.stream()
                .filter(each -> !each.mine()
                        && each.state() == State.TAKEN
                        && each.statement().equals(row.shown().statement().id()))
                .toList();
    }

    /** What waits for somebody: what one is asked, and what one asked and did not take over yet. */
    public List<Request> waiting() {
        return requests.stream()
                .filter(each -> each.mine() ? each.state() != State.TAKEN : each.state() == State.ASKED)
                .filter(each -> !each.text().isEmpty())
                .toList();
    }

    /** Others' that were not asked for yet. */
    public boolean mayAsk(Row row) {
        return mayWrite()
                && !row.own()
                && requests.stream()
                        .noneMatch(each -> each.mine()
                                && each.state() != State.REFUSED
                                && each.statement()
                                        .equals(row.shown().statement().id()));
    }

    /** What is chosen, and out of what. */
    public record Filter(
            String kind, String topic, String person, List<Choice> kinds, List<Choice> topics, List<Choice> persons) {

        public boolean any() {
            return !kind.isEmpty() || !topic.isEmpty() || !person.isEmpty();
        }
    }

    public boolean mayWrite() {
        return screen.may(Right.CONTRIBUTE);
    }

    public String path() {
        return screen.path() + "/statements";
    }
}
