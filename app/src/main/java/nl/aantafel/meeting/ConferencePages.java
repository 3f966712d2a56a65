package nl.aantafel.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.casefile.Phases.PhasesView;
import nl.aantafel.directory.Organisation;
import nl.aantafel.gathering.Invitations.Standing;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.Trace.Device;
import nl.aantafel.meeting.Brainstorms.Cards;
import nl.aantafel.meeting.ClientsAtTable.FamilyTable;
import nl.aantafel.meeting.ClientsAtTable.Member;
import nl.aantafel.meeting.Conferences.ConferenceLine;
import nl.aantafel.meeting.Conferences.ConferenceView;
import nl.aantafel.meeting.Conferences.MyMeeting;
import nl.aantafel.meeting.MeetingReports.ReportView;
import nl.aantafel.meeting.Pictures.Picture;
import nl.aantafel.meeting.Rooms.RoomState;
import nl.aantafel.plan.Decisions.DecisionView;
import org.jspecify.annotations.Nullable;

/** What the pages of meetings show, each page read in one transaction with one line in the log. */
public interface ConferencePages {

    /** The actor's meetings from today on; {@code past} those before. {@code answers} by meeting, of those still to come. */
    record MineScreen(Slice<MyMeeting> meetings, boolean past, Map<UUID, Standing> answers) {}

    /** {@code notTold}: of how many of the family nobody talked a settled conference over with them, or told them of it. */
    @Personal
    record ListScreen(CaseScreen page, List<ConferenceLine> lines, Map<UUID, Integer> notTold) {
        @Override
        public String toString() {
            return "ListScreen";
        }
    }

    /** Somebody who can be asked; {@code reason} is why, as far as the case knows it. */
    record Candidate(UUID person, String name, String organisation, String involvement, String reason) {}

    /**
     * Preparing a conference, or changing one that has not begun.
     *
     * @param team who works with the family; {@code colleagues} the others of the partnership
     * @param desk who can chair and write
     * @param family what those chose whom the conference names already
     * @param advice whom one would expect and is not asked
     */
    @Personal
    record PrepareScreen(
            CaseScreen page,
            List<Candidate> team,
            List<Candidate> colleagues,
            List<Candidate> desk,
            PhasesView phases,
            Optional<ConferenceView> existing,
            List<Member> family,
            TableAdvice advice) {
        @Override
        public String toString() {
            return "PrepareScreen";
        }
    }

    @Personal
    record RoomScreen(
            CaseScreen page,
            ConferenceView conference,
            List<Organisation> organisations,
            List<Member> family,
            LiveTables.Live live,
            RoomState room,
            Picture picture,
            TableAdvice advice,
            Secrecies.SecrecyView secrecy) {
        @Override
        public String toString() {
            return "RoomScreen";
        }
    }

    /** Choosing among the cards of the brainstorm, and agreeing on what was chosen. */
    @Personal
    record CardsScreen(RoomScreen room, Cards cards) {
        @Override
        public String toString() {
            return "CardsScreen";
        }
    }

    /** What is proposed and decided, with what each party says of it. */
    @Personal
    record DecisionsScreen(RoomScreen room, List<DecisionView> decisions) {
        @Override
        public String toString() {
            return "DecisionsScreen";
        }
    }

    /** What the family chose for a conference, and the talks with each of them around it. */
    @Personal
    record FamilyScreen(CaseScreen page, FamilyTable table, List<ClientTalks.Talk> talks) {
        @Override
        public String toString() {
            return "FamilyScreen";
        }
    }

    /**
     * A conference in its parts.
     *
     * @param waiting how much of each part nobody else may read yet; for who leads
     * @param deciders who may let somebody from outside in, for who registers them
     */
    @Personal
    record PartsScreen(
            CaseScreen page,
            Parts.Division division,
            List<Releases.Waiting> waiting,
            List<ThirdPersonsAtTable.GuestView> guests,
            List<Candidate> deciders) {
        @Override
        public String toString() {
            return "PartsScreen";
        }
    }

    /** What the reader brought in parts of a conference. */
    @Personal
    record ReleaseScreen(CaseScreen page, Releases.Overview overview) {
        @Override
        public String toString() {
            return "ReleaseScreen";
        }
    }

    @Personal
    record ReportScreen(CaseScreen page, ConferenceView conference, ReportView report, Secrecies.SecrecyView secrecy) {
        @Override
        public String toString() {
            return "ReportScreen";
        }
    }

    MineScreen mine(Actor actor, boolean past, @Nullable String after);

    ListScreen list(Actor actor, UUID caseId, Locale locale);

    /** Refused to who may not lead. */
    PrepareScreen prepare(Actor actor, UUID caseId, @Nullable UUID conference, Locale locale);

    RoomScreen room(Actor actor, UUID caseId, UUID conference, Locale locale);

    /** The same, read again and again by a device at the table. */
    RoomScreen liveRoom(Actor actor, UUID caseId, UUID conference, Device device, Locale locale);

    CardsScreen cards(Actor actor, UUID caseId, UUID conference, Locale locale);

    DecisionsScreen decisions(Actor actor, UUID caseId, UUID conference, Locale locale);

    FamilyScreen family(Actor actor, UUID caseId, UUID conference, Locale locale);

    ReleaseScreen releases(Actor actor, UUID caseId, UUID conference, Locale locale);

    PartsScreen parts(Actor actor, UUID caseId, UUID conference, Locale locale);

    /** To call one off; refused to who may not lead. */
    RoomScreen cancelling(Actor actor, UUID caseId, UUID conference, Locale locale);

    ReportScreen report(Actor actor, UUID caseId, UUID conference, int number, Locale locale);
}
