package nl.aantafel.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.frame.Label;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.gathering.Substitutes.Stand;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Meetings with an agenda (overleggen met een agenda): weighing referrals, several cases that are stuck, a steering group, working
 * or learning together. Each point is a case or a theme in words, with a time of its own and the people it is for.
 *
 * <p>Who is not in a case does not learn that it is on the agenda: everybody sees their own points, each by itself, and is asked for
 * the time of those. The whole of it, with how long it is and how many points it has, is for its chair and its secretary, who are in
 * every case on it. Of a family nobody is asked: the table that is the family's own is a conference of one case ({@link Conferences}).
 */
public interface Agendas {

    /** To come, going on, over with its report settled, and called off. */
    enum State {
        PLANNED,
        RUNNING,
        SETTLED,
        CANCELLED
    }

    /** Not dealt with, at the table now, dealt with, and in the settled report. */
    enum PointState {
        PLANNED,
        OPEN,
        DONE,
        SETTLED
    }

    /** A point as it should be: a case, or a theme in words. {@code point} is absent for a new one. */
    record PointInput(@Nullable UUID point, @Nullable UUID caseId, String theme, int minutes) {}

    /**
     * A meeting as it should be. Who is asked and is fixed comes for every theme and for the cases they are in; who is involved or
     * comes once, for the cases they are in, and for the themes when none of the cases is theirs.
     *
     * @param points in their order; each begins when the one before it ends
     */
    record Input(
            UUID partnership,
            String kind,
            Instant startsAt,
            Instant endsAt,
            String place,
            boolean placeShown,
            UUID chair,
            @Nullable UUID secretary,
            List<PointInput> points,
            List<Invitee> asked) {}

    /** How somebody said that what they hear stays with them: pressed it, or said it in the room to who wrote it down. */
    record Secrecy(String how, String notedBy, Instant at) {}

    /** Somebody at a point. {@code reply} is their answer, for who leads; else empty. */
    @Personal
    record Seat(
            UUID person,
            String name,
            String organisation,
            String involvement,
            String reason,
            Optional<Boolean> attended,
            Optional<Secrecy> secrecy,
            String reply) {

        public boolean there() {
            return attended.orElse(false);
        }

        @Override
        public String toString() {
            return "Seat";
        }
    }

    /**
     * A point as its reader sees it; {@code title} is a case number or a theme, never a name.
     *
     * @param people who is asked for it, without chair and secretary
     * @param lead the chair, who is there by itself, and the secretary, of whom that is known by what they confirmed
     */
    @Personal
    record PointView(
            UUID id,
            Instant startsAt,
            Instant endsAt,
            @Nullable UUID caseId,
            Optional<CaseFiles.State> caseState,
            String title,
            PointState state,
            String note,
            List<Seat> people,
            List<Seat> lead,
            List<Stand> substitutes,
            long version) {

        public int minutes() {
            return (int) java.time.Duration.between(startsAt, endsAt).toMinutes();
        }

        @Override
        public String toString() {
            return "PointView";
        }
    }

    /**
     * What only who leads may know.
     *
     * @param minutes of all points together
     * @param length of the meeting
     * @param twice who is asked for more than one stretch of time, because points of others lie between theirs
     * @param unconfirmed who was there and did not say yet that it stays with them
     */
    @Personal
    record Whole(
            Instant startsAt,
            Instant endsAt,
            int minutes,
            int length,
            State state,
            List<String> twice,
            List<Named> unconfirmed,
            List<Offer> offers,
            long version) {
        @Override
        public String toString() {
            return "Whole";
        }
    }

    @Personal
    record Named(UUID person, String name) {
        @Override
        public String toString() {
            return "Named";
        }
    }

    /** Somebody who cannot come and whom they would send; {@code outside}: the points about cases that one is not in. */
    @Personal
    record Offer(
            UUID absent, String absentName, String comesName, String reason, boolean possible, List<String> outside) {
        @Override
        public String toString() {
            return "Offer";
        }
    }

    /**
     * A meeting as its reader sees it.
     *
     * @param points the reader's own, in order of time
     * @param whole for who leads it
     * @param advice whom one would expect at the table and is not asked; for who leads
     * @param mine what the reader still has to do about it
     */
    @Personal
    record AgendaView(
            UUID id,
            UUID partnership,
            String kind,
            Label kindLabel,
            String place,
            boolean placeShown,
            UUID chair,
            String chairName,
            @Nullable UUID secretary,
            String secretaryName,
            List<PointView> points,
            Optional<Whole> whole,
            Optional<TableAdvice> advice,
            Mine mine) {

        public boolean mayLead() {
            return whole.isPresent();
        }

        public boolean settled() {
            return whole.map(each -> each.state() == State.SETTLED)
                    .orElse(points.stream().anyMatch(each -> each.state() == PointState.SETTLED));
        }

        @Override
        public String toString() {
            return "AgendaView";
        }
    }

    /**
     * The reader's own side of it.
     *
     * @param asked whether the reader is asked to answer, {@code open} whether that still can be done
     * @param answer for all of the reader's points alike, or empty
     * @param confirmed whether the reader said at all their points that it stays with them
     */
    @Personal
    record Mine(
            boolean asked,
            boolean open,
            String answer,
            String reason,
            @Nullable UUID substitute,
            List<Named> colleagues,
            boolean confirmed) {
        @Override
        public String toString() {
            return "Mine";
        }
    }

    /** A case that can be put on an agenda. */
    @Personal
    record CaseChoice(UUID caseId, String number, String familyName, CaseFiles.State state) {
        @Override
        public String toString() {
            return "CaseChoice";
        }
    }

    /**
     * Planning one, or changing one that has not begun.
     *
     * @param cases the actor leads
     * @param people who can be asked, by name
     * @param desk who can chair and write: the desk, and the actor
     */
    @Personal
    record PlanScreen(
            UUID partnership,
            String frameCode,
            List<CaseChoice> cases,
            List<ConferencePages.Candidate> people,
            List<ConferencePages.Candidate> desk,
            Optional<AgendaView> existing) {
        @Override
        public String toString() {
            return "PlanScreen";
        }
    }

    /** For who leads cases or works in a partnership. */
    PlanScreen planning(Actor actor, @Nullable UUID agenda);

    /**
     * Plans it and asks everybody. Needs the right to lead in each case; refused: a kind without an agenda, a chair or a secretary
     * who is not in every case, an actor who is neither of them, somebody who would be asked for nothing, words that name somebody
     * of a family, a case that is neither weighed nor taken up.
     */
    UUID plan(Actor actor, Input input);

    /** Refused to who does not lead it; absent for who is at none of its points. */
    void requireLead(Actor actor, UUID agenda);

    /** Before it begins; all as it should be. */
    void change(Actor actor, UUID agenda, Input change, long version);

    /** Calls it off, as long as its report is not settled. */
    void cancel(Actor actor, UUID agenda, long version);

    /** Absent for who is at none of its points. */
    AgendaView view(Actor actor, UUID agenda);

    /** Answers for all of one's points that are still to come. */
    void reply(Actor actor, UUID agenda, nl.aantafel.gathering.Invitations.Reply reply);

    /** Takes over whom somebody sends instead, for all points where that can be; refused when it can be at none. */
    void substitute(Actor actor, UUID agenda, UUID absent);

    /** The first point is at the table. */
    void begin(Actor actor, UUID agenda);

    /** Who was there, by point; {@code secretaryThere}: whether the secretary was. */
    void attended(Actor actor, UUID agenda, Map<UUID, Set<UUID>> present, boolean secretaryThere);

    /** What one hears stays with oneself, at all one's points. */
    void confirm(Actor actor, UUID agenda);

    /** These said so in the room; written down by who leads. */
    void heard(Actor actor, UUID agenda, Set<UUID> people);

    /** The day it is on, for who sees a point of it. */
    static LocalDate day(AgendaView view) {
        return view.points().stream()
                .map(PointView::startsAt)
                .min(java.util.Comparator.naturalOrder())
                .or(() -> view.whole().map(Whole::startsAt))
                .orElseThrow()
                .atZone(nl.aantafel.kernel.Time.ZONE)
                .toLocalDate();
    }
}
