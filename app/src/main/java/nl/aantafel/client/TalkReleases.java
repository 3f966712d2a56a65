package nl.aantafel.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.client.TalkCopy.Kind;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.CaseHead;
import org.jspecify.annotations.Nullable;

/**
 * Releasing what is around a conference (rond het gesprek): somebody's conversation card beforehand, short questions afterwards, and that
 * a part took place without them. Each is given by a named person, per person of the family; nothing of it goes by itself. For who
 * directs the case and who prepares and chairs.
 */
public interface TalkReleases {

    /** How a thing stands to what was released before. */
    enum Standing {
        /** Not released yet. */
        NEW,
        /** Released in other words. */
        CHANGED,
        SAME,
        /** Released, and nothing that would be released now: a conference that is over. */
        PAST,
        /** It holds something that is shielded from them. */
        HELD_BACK
    }

    /** One thing for one person about one conference. */
    record What(Kind kind, UUID person, UUID conference) {}

    /**
     * What can be released, or is.
     *
     * @param on the day of the conference
     * @param releasedBy as the family knows them; empty when it is not released
     * @param handedIn when the questions were filled in, not counted yet
     * @param counted the answers are among the others and can no longer be told apart
     * @param mayTell whether the reader may release it: of a part without somebody only who chaired the conference
     * @param fingerprint of what would be released
     */
    @Personal
    record Offer(
            What what,
            String firstName,
            LocalDate on,
            Standing standing,
            @Nullable Instant releasedAt,
            String releasedBy,
            @Nullable Instant handedIn,
            boolean counted,
            boolean mayTell,
            String fingerprint) {

        public boolean released() {
            return releasedAt != null;
        }

        public boolean releasable() {
            return mayTell && (standing == Standing.NEW || standing == Standing.CHANGED);
        }

        @Override
        public String toString() {
            return "Offer";
        }
    }

    /** {@code article}: on what it rests that nothing can be released yet; empty when it can. */
    @Personal
    record Screen(CaseHead head, UUID caseId, boolean on, String article, List<Offer> offers) {
        @Override
        public String toString() {
            return "Screen";
        }
    }

    Screen page(Actor actor, UUID caseId, Locale locale);

    /** Of everybody with a page; what is to come first. */
    List<Offer> of(Actor actor, UUID caseId);

    /**
     * Gives somebody what was looked at. Refused: pages that are not switched on, a case that is not taken up, what changed since
     * {@code fingerprint}, something shielded from them, and that a part took place without them by anybody but its chair.
     */
    void release(Actor actor, UUID caseId, What what, String fingerprint);

    /** Gone from their page at once. */
    void takeBack(Actor actor, UUID caseId, What what);

    /**
     * Counts what somebody filled in among the others; from then on nobody can say which figures were theirs. Refused when nothing
     * was handed in, and when the term to answer is over.
     */
    void count(Actor actor, UUID caseId, UUID person, UUID conference);
}
