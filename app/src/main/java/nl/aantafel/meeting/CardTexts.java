package nl.aantafel.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What a partnership says on the conversation card in words of its own (teksten van de praatplaat), block by block, in Dutch and English,
 * to adults and to children. Every version stays. For the functional administrator.
 */
public interface CardTexts {

    /** Which block, in which language (nl, en), for whom (adult, child). */
    record Which(String block, String language, String reader) {}

    /**
     * A block as it is on the card now.
     *
     * @param own in the partnership's own words
     * @param standardTitle as it comes with the house
     * @param changedBy by name; empty when the partnership never changed it
     * @param version 0 when the partnership never changed it
     */
    record BlockText(
            Which which,
            String title,
            String text,
            boolean own,
            String standardTitle,
            String standardText,
            String changedBy,
            @Nullable Instant changedAt,
            long version) {}

    /** A version there was; {@code text} is empty where it went back to the standard. */
    record Earlier(long version, String title, String text, String changedBy, Instant changedAt) {}

    /** One block with every version of it, the newest first. */
    record BlockHistory(BlockText now, List<Earlier> versions) {}

    /** What holds for every card. {@code advocate}: name and number of the independent advocate; may be empty. */
    record Setting(boolean namesShown, String advocate, long version) {}

    /** Every block of the card in one language, for adults and for children. */
    List<BlockText> of(Actor actor, UUID partnership, String language);

    BlockHistory one(Actor actor, UUID partnership, Which which);

    /**
     * From now on in these words. Refused: without a title or a text.
     *
     * @param version as it was seen
     */
    void keep(Actor actor, UUID partnership, Wording wording, long version);

    /** Words for a block. */
    record Wording(Which which, String title, String text) {}

    /** From now on as it comes with the house. */
    void original(Actor actor, UUID partnership, Which which, long version);

    Setting setting(Actor actor, UUID partnership);

    void choose(Actor actor, UUID partnership, Setting setting);
}
