package nl.aantafel.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The port to what who brought a case in said about talking with each person beforehand: that they did, or why not yet. It is no
 * judgement that somebody may not be told, but whoever is to tell must know it.
 */
public interface TalksBefore {

    @Personal
    record Talk(UUID person, boolean talked, @Nullable LocalDate on, String how, String whyNot) {
        @Override
        public String toString() {
            return "Talk";
        }
    }

    /** As far as the actor may read the referral. */
    List<Talk> ofCase(Actor actor, UUID caseId);

    /** For the contact point of the partnership; the database refuses anybody else. */
    List<Talk> forContactPoint(Actor actor, UUID partnership, UUID caseId);
}
