package nl.aantafel.casefile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles.CaseQuery;
import nl.aantafel.casefile.CaseFiles.CaseRow;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.CaseFiles.PathwayPeriod;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.HandOvers.HandOverView;
import nl.aantafel.casefile.Histories.HistoryView;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.casefile.Teams.TeamMemberView;
import nl.aantafel.casefile.Teams.TeamView;
import nl.aantafel.directory.Professional;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.CaseHead;

/** What the pages of a case show, each page read in one transaction with one line in the log. */
public interface CasePages {

    /** Which page of which case: {@code tab} its key in the bundles, {@code right} what its reader must hold. */
    record Ask(UUID caseId, String tab, Right right, Locale locale) {}

    /** What every page of a case needs. {@code rights} are the reader's, so that no button leads to a refusal. */
    @Personal
    record CaseScreen(CaseHead head, CaseView view, FamilyView family, Set<Right> rights) {

        public boolean may(Right right) {
            return rights.contains(right);
        }

        public String path() {
            return "/cases/" + view.id();
        }

        @Override
        public String toString() {
            return "CaseScreen";
        }
    }

    /** The family of a referral, for who may still change it. */
    @Personal
    record ReferredFamily(CaseView view, FamilyView family) {
        @Override
        public String toString() {
            return "ReferredFamily";
        }
    }

    /** A row of the list, with the name of who directs; empty when nobody does. */
    @Personal
    record CaseLine(CaseRow row, String director) {
        @Override
        public String toString() {
            return "CaseLine";
        }
    }

    /**
     * @param changed what was corrected or withdrawn since the reader looked
     * @param investigations that there are any that cannot be shared now
     * @param requests what the reader asked to take over, and is asked to let take over
     */
    @Personal
    record StatementsScreen(
            CaseScreen page,
            Slice<StatementView> slice,
            String reader,
            int team,
            List<Sharing.Changed> changed,
            Investigations.Standing investigations,
            List<TakingOver.Request> requests) {

        /** Corrected by its speaker, its writer or the desk. */
        public boolean mayCorrect(StatementView statement) {
            return statement.supersededBy() == null
                    && page.may(Right.CONTRIBUTE)
                    && (page.may(Right.WORK_TRIAGE)
                            || statement.speakerName().equals(reader)
                            || statement.writerName().equals(reader));
        }

        @Override
        public String toString() {
            return "StatementsScreen";
        }
    }

    /**
     * One statement, and the team: those one can write for.
     *
     * @param asks what a form asks of who writes; nothing for who may not
     */
    @Personal
    record StatementScreen(
            CaseScreen page,
            Optional<StatementView> statement,
            List<TeamMemberView> team,
            String reader,
            Sharing.Asks asks,
            Map<UUID, List<String>> notInConsent) {
        @Override
        public String toString() {
            return "StatementScreen";
        }
    }

    /** What the reader took over, to copy. */
    @Personal
    record TakenScreen(CaseScreen page, StatementView taken) {
        @Override
        public String toString() {
            return "TakenScreen";
        }
    }

    /** {@code team} are those at the table now. */
    @Personal
    record HistoryScreen(CaseScreen page, HistoryView history, List<TeamMemberView> team) {
        @Override
        public String toString() {
            return "HistoryScreen";
        }
    }

    /** {@code colleagues} are people of the partnership: found by name, or who may be given the direction. */
    @Personal
    record TeamScreen(
            CaseScreen page,
            TeamView team,
            List<HandOverView> handOvers,
            List<Professional> colleagues,
            List<Professional> directors) {
        @Override
        public String toString() {
            return "TeamScreen";
        }
    }

    @Personal
    record PathwayScreen(CaseScreen page, List<PathwayPeriod> periods) {
        @Override
        public String toString() {
            return "PathwayScreen";
        }
    }

    /** Who of the family must not meet. */
    @Personal
    record SeparationsScreen(CaseScreen page, List<Separations.SeparationView> separations) {
        @Override
        public String toString() {
            return "SeparationsScreen";
        }
    }

    Slice<CaseLine> mine(Actor actor, CaseQuery query);

    CaseScreen open(Actor actor, Ask ask);

    /** For the forms of a referral's family; refused once the referral is decided. */
    ReferredFamily referred(Actor actor, UUID caseId);

    StatementsScreen statements(Actor actor, Ask ask, Statements.Query query);

    /** A form for a new statement when {@code statement} is empty. */
    StatementScreen statement(Actor actor, Ask ask, Optional<UUID> statement);

    TakenScreen taken(Actor actor, Ask ask, UUID request);

    HistoryScreen history(Actor actor, Ask ask);

    /** {@code namePart} finds colleagues of the partnership; empty finds the first hundred. */
    TeamScreen team(Actor actor, Ask ask, String namePart);

    PathwayScreen pathways(Actor actor, Ask ask);

    SeparationsScreen separations(Actor actor, Ask ask);
}
