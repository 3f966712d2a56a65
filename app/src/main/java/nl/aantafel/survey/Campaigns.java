package nl.aantafel.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire put to a population (uitvraag): prepared, opened, closed on its last day or by hand, and opened once more at most.
 * Closing an anonymous one mixes what still waits and destroys what nobody handed in; only its number stays. Kept by the
 * researchers of the partnership; for everybody else it does not exist.
 */
public interface Campaigns {

    enum State {
        DRAFT,
        OPEN,
        CLOSED
    }

    /** The least and the most a smallest cell may be; below the least somebody is recognised. */
    int SMALLEST_CELL = 3;

    int LARGEST_CELL = 50;

    /**
     * What is agreed before it opens.
     *
     * @param version a published version of a questionnaire
     * @param population nobody in particular when absent; then an open link is the only way in
     * @param anonymous no answer can be joined to whom the link was for
     * @param openLink everybody with the one link may begin
     * @param closesOn the last day on which somebody may hand in; none means by hand
     * @param smallest a cell of fewer is not shown
     * @param previous the round before, to be compared with
     * @param benchmark whoever answered sees their own answers beside those of the same size, after it closed; never of an anonymous one
     * @param contactsUntil the day on which addresses that were left are destroyed
     * @param sender who asks
     * @param questionsTo whom to turn to
     */
    record CampaignPlan(
            String title,
            UUID version,
            @Nullable UUID population,
            boolean anonymous,
            boolean openLink,
            @Nullable LocalDate closesOn,
            int smallest,
            @Nullable UUID previous,
            boolean benchmark,
            @Nullable LocalDate contactsUntil,
            String sender,
            String questionsTo) {}

    /** @param received how many were handed in or came in from elsewhere, and count */
    record CampaignLine(
            UUID id,
            UUID partnership,
            String title,
            State state,
            @Nullable LocalDate closesOn,
            boolean anonymous,
            int units,
            int received) {}

    /**
     * @param regionLabel what the population calls a region; empty when it does not say
     * @param sizeLabel what it calls a class of size
     * @param begunGone how many were begun, and vanished at closing
     */
    record CampaignView(
            UUID id,
            UUID partnership,
            CampaignPlan plan,
            State state,
            long rowVersion,
            Questionnaire questionnaire,
            int versionNumber,
            String populationName,
            String regionLabel,
            String sizeLabel,
            int units,
            boolean reopened,
            @Nullable Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable Instant contactsGoneAt,
            int begunGone) {}

    /** A published version to choose from. */
    record Published(UUID version, UUID partnership, String title, int number, boolean asksContacts) {}

    /** The newest first. */
    Slice<CampaignLine> list(Actor actor, @Nullable String after, int size);

    CampaignView one(Actor actor, UUID campaign);

    List<Published> published(Actor actor);

    UUID begin(Actor actor, UUID partnership, CampaignPlan plan);

    /** As long as it was not opened. Refused when somebody changed it first. */
    void change(Actor actor, UUID campaign, long rowVersion, CampaignPlan plan);

    /**
     * From now on links work. Refuses one without any way in, one whose last day is over, and one that asks for addresses without a day
     * on which those are destroyed. The open link is given once, when there is one.
     */
    Optional<String> open(Actor actor, UUID campaign);

    /** The former open link works no more. */
    String newOpenLink(Actor actor, UUID campaign);

    void extend(Actor actor, UUID campaign, LocalDate closesOn);

    void close(Actor actor, UUID campaign);

    /** Once; links that were not used work again. */
    void reopen(Actor actor, UUID campaign, @Nullable LocalDate closesOn);

    /** Only one that was never opened. */
    void delete(Actor actor, UUID campaign);
}
