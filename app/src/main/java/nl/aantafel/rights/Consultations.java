package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.ResourceRef;
import org.jspecify.annotations.Nullable;

/**
 * The round along the participants (raadpleging; Bgs, artikel 1.2): who brought something in says of each item whether it may be given to
 * whom it is about, or on which ground not, and until when that holds. Nobody overrules it; when the ground lapses, the request
 * is open again for that part.
 */
public interface Consultations {

    /**
     * One item that somebody is asked about; without text once the request is closed.
     *
     * @param why the reason of the person, a code of the frame
     * @param wish what the person says of it, or what should stand there
     * @param instead how it reads since it was put right
     * @param typed whether who puts it right types how it should read; else it is put right where it stands, before
     */
    @Personal
    record AskedItem(
            ResourceRef ref,
            LocalDate firstProcessed,
            String text,
            boolean others,
            RequestItems.Answer answer,
            String ground,
            String reason,
            @Nullable LocalDate until,
            String why,
            String wish,
            String instead,
            boolean typed) {

        public String key() {
            return ref.type() + ":" + ref.id();
        }

        @Override
        public String toString() {
            return "AskedItem";
        }
    }

    /** What one is asked: about whom, which right, by when. */
    @Personal
    record View(
            UUID id,
            UUID caseId,
            String frameCode,
            String number,
            String kind,
            String name,
            LocalDate due,
            boolean answered,
            boolean closed,
            List<AskedItem> items) {
        @Override
        public String toString() {
            return "View";
        }
    }

    /** What one says of an item; {@code instead} is how it should read, for who puts it right. */
    @Personal
    record Reply(
            ResourceRef item,
            @Nullable Boolean may,
            String ground,
            String reason,
            @Nullable LocalDate until,
            String instead) {

        public Reply(ResourceRef item, @Nullable Boolean may, String ground, String reason, @Nullable LocalDate until) {
            this(item, may, ground, reason, until, "");
        }

        @Override
        public String toString() {
            return "Reply";
        }
    }

    /** Only for who is asked, as long as they are in the case. */
    View view(Actor actor, UUID consultation, Locale locale);

    /**
     * All at once, and once; a refusal names a ground of the frame and says why. Who agrees that something is wrong says how it should
     * read, and it reads so from then on (AVG, artikel 16).
     */
    void answer(Actor actor, UUID consultation, List<Reply> replies);

    /** The ground of a refusal holds no longer: the contact point is told, and the request is open again for this item. */
    void lapse(Actor actor, UUID consultation, ResourceRef item);
}
