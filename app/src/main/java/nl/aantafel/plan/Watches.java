package nl.aantafel.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.CaseHead;
import nl.aantafel.plan.PlanPages.Worker;
import org.jspecify.annotations.Nullable;

/**
 * The watch over safety (zicht op veiligheid): per member of the family exactly one organisation and one professional at any moment, from the
 * day the referral is sent. It is offered to somebody at the table with a note, and stays where it is until that person takes it; who does
 * not answer within the frame's term is asked no longer, and who prepares and chairs hears of it. When the holder is gone, the
 * organisation still holds it, and the vacancy is shown. Members of the family see none of this.
 */
public interface Watches {

    /** How a watch came to its holder; {@link #ENDED} when nobody has to watch any more. */
    enum Came {
        REFERRAL,
        TAKEN,
        HANDED_OVER,
        ENDED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why nobody has to watch over somebody any more. */
    enum Ending {
        SAFE,
        NO_RISK,
        DECEASED,
        CLOSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Ending> of(String code) {
            return List.of(values()).stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst();
        }
    }

    /** A stretch of a watch: who held it, from when until when. Without a holder, {@code ending} says why. */
    record Holding(
            @Nullable UUID professional,
            String name,
            @Nullable UUID organisation,
            String organisationName,
            Instant from,
            @Nullable Instant until,
            Came came,
            String ending) {

        public boolean held() {
            return professional != null;
        }
    }

    /** {@code now} is empty for whom nobody ever watched over; {@code before} holds the latest first. */
    @Personal
    record Watched(
            UUID person,
            String name,
            Optional<Holding> now,
            boolean vacant,
            Optional<UUID> offer,
            List<Holding> before) {

        public boolean held() {
            return now.filter(Holding::held).isPresent();
        }

        @Override
        public String toString() {
            return "Watched";
        }
    }

    /**
     * What was offered together, to one professional.
     *
     * @param due the last day to answer
     * @param outcome empty while it waits; else accepted, declined, withdrawn or lapsed
     */
    @Personal
    record OfferView(
            UUID id,
            Set<UUID> persons,
            UUID to,
            String toName,
            String toOrganisation,
            UUID by,
            String byName,
            Instant at,
            LocalDate due,
            String note,
            String outcome,
            String answer,
            @Nullable Instant answeredAt) {

        public boolean open() {
            return outcome.isEmpty();
        }

        @Override
        public String toString() {
            return "OfferView";
        }
    }

    /** {@code offers}: the latest first. {@code mayOffer}: those over whom the reader may offer the watch to somebody else. */
    @Personal
    record WatchView(
            UUID caseId,
            List<Watched> persons,
            List<OfferView> offers,
            Set<UUID> mayOffer,
            boolean mayEnd,
            boolean mayTake) {

        /** Watches that have no holder who is there. */
        public boolean vacant() {
            return persons.stream().anyMatch(Watched::vacant);
        }

        /** Those over whom nobody watches, and never did. */
        public List<Watched> unwatched() {
            return persons.stream().filter(each -> each.now().isEmpty()).toList();
        }

        public List<OfferView> open() {
            return offers.stream().filter(OfferView::open).toList();
        }

        @Override
        public String toString() {
            return "WatchView";
        }
    }

    /** The page, with those at the table to whom the watch can be offered. */
    @Personal
    record WatchScreen(CaseHead head, WatchView watch, List<Worker> team, LocalDate dueWhenOfferedToday) {
        @Override
        public String toString() {
            return "WatchScreen";
        }
    }

    @Personal
    record Offer(Set<UUID> persons, @Nullable UUID to, String note) {
        @Override
        public String toString() {
            return "Offer";
        }
    }

    /** As far as the reader may see it: who only referred sees their own watch. */
    WatchView of(Actor actor, UUID caseId);

    WatchScreen page(Actor actor, UUID caseId, Locale locale);

    /** The actor's organisation watches over everybody of the family who is alive from now on, as the referral is sent; they hold it. */
    void begin(Actor actor, UUID caseId);

    /** The actor watches over those over whom nobody does. Refused for anybody over whom somebody watches. */
    void take(Actor actor, UUID caseId, Set<UUID> persons);

    /**
     * Offers the watch over some of the family to somebody at the table; by its holder, the case director or the desk. Refused: nobody
     * chosen, offered already, somebody who holds it already or is not at the table.
     */
    UUID offer(Actor actor, UUID caseId, Offer offer);

    /** The one it was offered to holds it from now on. */
    void accept(Actor actor, UUID caseId, UUID offer);

    /** The watch stays where it is; the reason is told to who offered it. */
    void decline(Actor actor, UUID caseId, UUID offer, String reason);

    /** By who offered it, the holder, the case director or the desk. */
    void withdraw(Actor actor, UUID caseId, UUID offer);

    /** Nobody has to watch over them any more; by the case director or the desk, with why. */
    void end(Actor actor, UUID caseId, Set<UUID> persons, String ending);

    /** Which of these cases have a watch whose holder is gone. */
    Set<UUID> vacant(Actor actor, Set<UUID> cases);
}
