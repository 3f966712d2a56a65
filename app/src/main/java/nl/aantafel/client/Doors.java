package nl.aantafel.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.Teams.TeamView;
import nl.aantafel.client.OwnDoors.Handed;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.CaseHead;
import org.jspecify.annotations.Nullable;

/**
 * Who of a family gets a page of their own (eigen pagina), by which way, and how to reach them without danger. A page is always offered by
 * a person, a young person's too. The code is handed over; it is never sent to a home. Whoever leads the conference, the
 * secretary and the case director may.
 */
public interface Doors {

    /** Ways to reach somebody; a letter to a home that others open is not among them. */
    List<String> CHANNELS = List.of("in_person", "phone", "professional", "mail", "none");

    /**
     * How to reach somebody without danger (veilig contact).
     *
     * @param channel one of {@link #CHANNELS}
     * @param address number or address, as far as the channel needs one
     * @param neverSay what must not be said, written or left behind
     * @param handedBy who hands over the code; a member of the case
     */
    @Personal
    record SafeContact(
            String channel,
            String address,
            String hours,
            String neverSay,
            @Nullable UUID handedBy,
            long version) {
        @Override
        public String toString() {
            return "SafeContact";
        }
    }

    /**
     * A way in that was made.
     *
     * @param holder {@code self}, {@code representative} or {@code confidant}
     * @param who the representative's name or what the client called the confidant; empty for oneself
     * @param codeUntil until when the code works; null when it was used or never made
     */
    @Personal
    record Door(
            UUID id,
            String holder,
            String who,
            String signInName,
            boolean setUp,
            @Nullable Instant codeUntil,
            @Nullable LocalDate until) {
        @Override
        public String toString() {
            return "Door";
        }
    }

    /** Somebody who may look for a person, by the frame's rule of who speaks for whom; with why not, when that was decided. */
    @Personal
    record Representative(UUID id, String name, Optional<String> setAside) {
        @Override
        public String toString() {
            return "Representative";
        }
    }

    /**
     * One person of the family.
     *
     * @param page the id of their page; null when none was offered
     * @param rule the frame's rule that says who speaks for them, with its article
     * @param self whether they may have a way in of their own at their age
     */
    @Personal
    record Member(
            UUID person,
            String name,
            @Nullable Integer age,
            @Nullable UUID page,
            Optional<SafeContact> contact,
            List<Door> doors,
            String rule,
            String article,
            boolean self,
            List<Representative> representatives) {
        @Override
        public String toString() {
            return "Member";
        }
    }

    @Personal
    record Colleague(UUID id, String name, String organisation) {

        /** Who is in the team on a day. */
        static List<Colleague> of(TeamView team, LocalDate day) {
            return team.members().stream()
                    .filter(each -> each.until() == null || !each.until().isBefore(day))
                    .map(each -> new Colleague(each.professional(), each.name(), each.organisation()))
                    .distinct()
                    .toList();
        }

        @Override
        public String toString() {
            return "Colleague";
        }
    }

    @Personal
    record Family(UUID caseId, List<Member> members, List<Colleague> team) {
        @Override
        public String toString() {
            return "Family";
        }
    }

    /** The same with the head of the case above it. */
    @Personal
    record Screen(CaseHead head, Family family) {
        @Override
        public String toString() {
            return "Screen";
        }
    }

    Family of(Actor actor, UUID caseId);

    Screen page(Actor actor, UUID caseId, Locale locale);

    /** Refuses a channel that is not known, and a version that is not the latest. */
    void contact(Actor actor, UUID caseId, UUID person, SafeContact contact);

    /**
     * Offers a person a way in of their own, or a representative a way to that person's page. Refused without a safe contact, at an age
     * at which the frame gives that way to somebody else, for a representative who was set aside or must not meet the person, and when
     * it was offered already.
     *
     * @param representative null for the person themselves
     */
    Handed offer(Actor actor, UUID caseId, UUID person, @Nullable UUID representative);

    /** A new code for who lost theirs; the password and all sessions end at once. */
    Handed code(Actor actor, UUID caseId, UUID door);

    /** Nobody comes in by it any more, at once. */
    void close(Actor actor, UUID caseId, UUID door);

    /** A representative gets no way in, with the reason (representation set aside); closes what they had. */
    void setAside(Actor actor, UUID caseId, UUID person, UUID representative, String reason);

    /** They may represent again. */
    void restore(Actor actor, UUID caseId, UUID person, UUID representative);
}
