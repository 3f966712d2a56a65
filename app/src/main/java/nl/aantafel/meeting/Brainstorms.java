package nl.aantafel.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.Conferences.IdeaView;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.GoalView;

/**
 * From the cards of the brainstorm to agreements (kiezen en afspreken): gathered first, then chosen and put in order, then agreed
 * in one move (RQ23).
 */
public interface Brainstorms {

    /** A chosen card and the agreement it becomes. */
    @Personal
    record Agreed(UUID idea, AgreementInput agreement) {
        @Override
        public String toString() {
            return "Agreed";
        }
    }

    /**
     * The cards, and what choosing looks at.
     *
     * @param cards those of the brainstorm, in the order they came
     * @param goals with what the family puts first
     * @param familyFirst what was said about what comes first, in the family's own words
     * @param capacity what was said about what the family can carry now (belastbaarheid)
     * @param mayChoose whether the reader chooses and agrees
     */
    @Personal
    record Cards(
            List<IdeaView> cards,
            List<GoalView> goals,
            List<StatementView> familyFirst,
            List<StatementView> capacity,
            boolean mayChoose) {

        /** Chosen and not yet agreed, in their order. */
        public List<IdeaView> chosen() {
            return cards.stream()
                    .filter(each -> each.place() != null && each.chosenAs() == null)
                    .sorted(Comparator.comparingInt(each -> Objects.requireNonNullElse(each.place(), 0)))
                    .toList();
        }

        @Override
        public String toString() {
            return "Cards";
        }
    }

    Cards of(Actor actor, UUID conference);

    /** These cards are chosen, the first comes first. A card that was not named is no longer chosen. */
    void choose(Actor actor, UUID conference, List<UUID> ideas);

    /** All at once or none. A missing reason is shown, not refused; who does it is needed. */
    List<UUID> agree(Actor actor, UUID conference, List<Agreed> agreed);
}
