package nl.aantafel.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;

/**
 * Sharing (delen) with one's eyes open: what each will see before it is shared, and what changed of what one could read. Who will
 * see it is asked of the same rule that decides afterwards.
 */
public interface Sharing {

    /** Why somebody will not see something: it is not meant for them, or not in a category they may see. */
    enum Why {
        SEES,
        NOT_FOR_THEM,
        NOT_THEIR_CATEGORY
    }

    /** Somebody in the case. {@code role} is a code of the frame's roles. */
    record Recipient(UUID person, String name, String organisation, String role, Why why) {

        public boolean sees() {
            return why == Why.SEES;
        }
    }

    /**
     * @param statement as everybody who sees it will read it, but for what only who brings it reads
     * @param recipients everybody in the case but the one who looks ahead: who sees it first, by name
     */
    @Personal
    record Preview(StatementView statement, List<Recipient> recipients) {

        public List<Recipient> seeing() {
            return recipients.stream().filter(Recipient::sees).toList();
        }

        public List<Recipient> unseeing() {
            return recipients.stream().filter(each -> !each.sees()).toList();
        }

        @Override
        public String toString() {
            return "Preview";
        }
    }

    /** What happened to something one could read; the last four at the request of whom it is about. */
    enum What {
        CORRECTED,
        WITHDRAWN,
        RESTRICTED,
        LIFTED,
        ERASED,
        OWN_WORDS
    }

    /**
     * Something the reader could read was changed; {@code statement} is the version that was. {@code RESTRICTED} is told as long as it
     * lasts, also to who looked.
     */
    record Changed(UUID statement, What what, Instant at) {

        public boolean withdrawn() {
            return what == What.WITHDRAWN;
        }

        /** There is nothing to look at any more, or not now. */
        public boolean gone() {
            return withdrawn() || what == What.RESTRICTED || what == What.ERASED;
        }
    }

    /** What a form asks of who writes in a case. {@code others}: somebody they may write for can be bound. */
    record Asks(boolean bound, boolean others) {}

    /** Whether who writes is bound by medical secrecy (beroepsgeheim), or may write for who is. */
    Asks asks(Actor actor, UUID caseId);

    /**
     * What everybody would see if this were written, or corrected; keeps nothing. Refused as writing it would be. For who is at the
     * table.
     */
    Preview preview(Actor actor, UUID caseId, Write write, Optional<UUID> corrects);

    /** What was changed since the reader looked, and what is restricted now. */
    List<Changed> changed(Actor actor, UUID caseId);

    /**
     * What waits for the reader, by case.
     *
     * @param changed how much that they could read was corrected or withdrawn since they looked
     * @param requests how many ask to take over what they brought
     */
    record Waiting(Map<UUID, Integer> changed, Map<UUID, Integer> requests) {}

    Waiting waiting(Actor actor);

    /** The reader looked. */
    void seen(Actor actor, UUID caseId);
}
