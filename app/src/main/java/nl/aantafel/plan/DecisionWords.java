package nl.aantafel.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.aantafel.frame.Frame;
import nl.aantafel.plan.Decisions.DecisionView;
import nl.aantafel.plan.Decisions.Proposal;
import nl.aantafel.plan.Plans.NamedParty;
import nl.aantafel.plan.domain.DecisionRules;

/** Says in one line what is proposed. */
public final class DecisionWords {

    /** Where the words come from: a page, or the texts in one language. */
    @FunctionalInterface
    public interface Words {
        String text(String key, Object... arguments);
    }

    private DecisionWords() {}

    /** The frame's decision it is. */
    public static String code(DecisionView decision) {
        return DecisionRules.code(decision.proposal().kind());
    }

    public static String of(DecisionView decision, Frame frame, Words words, Locale locale) {
        Proposal proposal = decision.proposal();
        LocalDate on = proposal.on();
        NamedParty named = decision.who();
        String day = on == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(on);
        String who = named == null ? "" : named.name();
        return switch (proposal.kind()) {
            case CASE_DIRECTOR -> words.text("plan.decision.line.case_director", who, day);
            case PHASE ->
                words.text(
                        "plan.decision.line.phase",
                        frame.phase(proposal.code())
                                .map(each -> each.label().in(locale))
                                .orElse(proposal.code()),
                        day);
            case BOTTOM_LINE -> words.text("plan.decision.line.bottom_line", proposal.what(), who);
            case CLOSING -> words.text("plan.decision.line.closing");
            case AGREEMENT -> words.text("plan.decision.line.agreement", proposal.what(), who);
        };
    }
}
