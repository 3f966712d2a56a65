package nl.aantafel.meeting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.frame.GuideQuestion;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.Trace.Device;
import nl.aantafel.meeting.Conferences.ScoreView;
import nl.aantafel.meeting.Conversations.Say;
import nl.aantafel.notify.LiveVersion;
import org.jspecify.annotations.Nullable;

/**
 * The conference as each follows it on their own device (live overleg). A device is told that something changed in its scope,
 * and then reads what its reader may see; what it reads leaves a line in the log when it joins, when somebody or a category is
 * in it for the first time, and every fifteen minutes. The scope is the conference; a part of one is a scope of its own, so that
 * not even the moment at which something is said in a part reaches who is not in it.
 */
public interface LiveTables {

    /**
     * What a page must know to follow.
     *
     * @param version what the page shows at least
     * @param atQuestion the question the chair brought the table to; empty before that
     * @param here who has the table open on a device, asked or not, and their names
     * @param revealed the scales of which all answers were shown
     * @param answered who answered which scale, whatever the answer; of the family only who lets it be seen
     * @param unshown answers the reader gave or wrote down, and others do not see
     * @param mayContribute whether the reader may speak for themselves
     */
    @Personal
    record Live(
            UUID scope,
            LiveVersion version,
            String atQuestion,
            Map<UUID, String> here,
            Set<String> revealed,
            Map<String, List<Speaker>> answered,
            List<ScoreView> unshown,
            boolean mayContribute) {
        @Override
        public String toString() {
            return "Live";
        }
    }

    /**
     * What a device shows of one question.
     *
     * @param group the main question of the guide and those below it
     * @param statements what was said at them, in the order it was said
     * @param complete all of it; else what the device does not have yet
     */
    @Personal
    record Look(
            UUID conference,
            CaseView view,
            FamilyView family,
            Live live,
            List<GuideQuestion> group,
            List<StatementView> statements,
            boolean complete,
            boolean mayLead) {
        @Override
        public String toString() {
            return "Look";
        }
    }

    Live of(Actor actor, UUID conference);

    /** A device sits down: from now on others see that its reader is there, and it is told of changes. Answers with the scope. */
    UUID join(Actor actor, UUID conference, Device device);

    /**
     * A look at a question of the guide, on a device that joined or once.
     *
     * @param last the last card the device has, none when it has none
     * @param count how many it has in all; ids grow with time but may come in late, so a device whose count does not fit gets all
     */
    record Glance(
            String question,
            @Nullable Device device,
            @Nullable UUID last,
            int count) {}

    /** What is said at a question of the guide. */
    Look look(Actor actor, UUID conference, Glance glance);

    /** The chair brings everybody to a question; whoever looks elsewhere is told, and stays where they are. */
    void moveTo(Actor actor, UUID conference, String question);

    /** The chair shows all answers to a scaling question at once. Refused before anybody answered. */
    void reveal(Actor actor, UUID conference, String scale);

    /** As {@link Conversations#say}, once however often it is sent with the same key: a device sends again what it is not sure of. */
    UUID sayOnce(Actor actor, UUID conference, UUID key, Say say);
}
