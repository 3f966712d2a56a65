package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.ResourceRef;
import org.jspecify.annotations.Nullable;

/**
 * What is held about whom a request is about, item by item (gegevens bij een verzoek): the participants who brought it in are asked
 * first, then the contact point decides on each. A participant's refusal binds (Bgs, artikel 1.2); what another of the family
 * said is never given to somebody else.
 */
public interface RequestItems {

    /** What a participant answered, or that nobody asked them yet. */
    enum Answer {
        NOT_ASKED,
        ASKED,
        MAY,
        MAY_NOT,
        /** It was refused, and the ground holds no longer. */
        LAPSED
    }

    /** What happens with an item. */
    enum Outcome {
        OPEN,
        GIVE,
        PART,
        REFUSE
    }

    /** What a participant said of an item; {@code instead} is how it reads since they put it right. */
    @Personal
    record Said(
            Answer answer,
            String ground,
            String reason,
            @Nullable LocalDate until,
            String instead) {
        @Override
        public String toString() {
            return "Said";
        }
    }

    /** What was decided on it; {@code given} is the text that is given; {@code honoured} when it was done, and is never decided on again. */
    @Personal
    record Decided(Outcome outcome, String ground, String factors, String leftOut, String given, boolean honoured) {
        @Override
        public String toString() {
            return "Decided";
        }
    }

    /**
     * That the request is about this item, when it is not about all.
     *
     * @param reason why the person asks it, a code of the frame
     * @param words what should stand there, the person's own words, or what they say of it
     * @param keptUntil who provided it lets it stay until that day: it is not destroyed before
     * @param gone it is not there any more
     */
    @Personal
    record Concern(String reason, String words, @Nullable LocalDate keptUntil, boolean gone) {
        @Override
        public String toString() {
            return "Concern";
        }
    }

    /**
     * One item as the contact point sees it: addresses and telephone numbers of others stand in it no more.
     *
     * @param others it is also about somebody else of the case
     * @param othersWords somebody else of the family said it
     * @param organisation for which it was brought in
     * @param reporter it came with the referral; who brought it in is told to nobody outside
     */
    @Personal
    record Item(
            ResourceRef ref,
            UUID caseId,
            boolean others,
            boolean othersWords,
            boolean own,
            String organisation,
            boolean reporter,
            LocalDate firstProcessed,
            String text,
            Said said,
            Decided decided,
            @Nullable Concern concern) {

        /** As forms and programs name it. */
        public String key() {
            return ref.type() + ":" + ref.id();
        }

        @Override
        public String toString() {
            return "Item";
        }
    }

    /** All items; {@code open} is how many nobody decided on yet. */
    @Personal
    record Items(List<Item> items, int open, int notAsked) {
        @Override
        public String toString() {
            return "Items";
        }
    }

    /**
     * To give an item in part: its passages, and the words that are proposed to be left out because they name others.
     */
    @Personal
    record Parting(Item item, List<String> passages, List<String> words) {
        @Override
        public String toString() {
            return "Parting";
        }
    }

    /**
     * A decision on items.
     *
     * @param ground of the frame; for who refuses, with the factors that were weighed
     * @param leftOut what is left out, in words the person can read; for who gives in part
     * @param passages which passages are left out, counted from 0
     * @param words which words are left out wherever they stand
     */
    @Personal
    record Decision(
            @Nullable Outcome outcome,
            String ground,
            String factors,
            String leftOut,
            Set<Integer> passages,
            List<String> words) {
        @Override
        public String toString() {
            return "Decision";
        }
    }

    Items of(Actor actor, UUID request, Locale locale);

    Parting parting(Actor actor, UUID request, ResourceRef item, Locale locale);

    /** Asks who brought in what nobody was asked about yet, by a day; each gets a task and a message. */
    void consult(Actor actor, UUID request, @Nullable LocalDate due, long version);

    /**
     * Refused: giving what a participant refuses or did not answer yet, what another of the family said; refusing without ground and
     * factors; giving in part without saying what is left out, more than one at a time, or when nothing is left out.
     */
    void decide(Actor actor, UUID request, Collection<ResourceRef> items, Decision decision);

    /**
     * Decides what leaves nothing to weigh: given is what may be given, is about nobody else and names nobody else; refused what a
     * participant refuses. Answers how many.
     */
    int decidePlain(Actor actor, UUID request);

    /** Every item is decided on: the answer can be made. */
    void settle(Actor actor, UUID request, long version);
}
