package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Who works with the family: the team (organisation, role, approach, from–to), the fixed contact person, the one case
 * director (casusregisseur: form, mandate, start, end, hand-over) and other leads beside it (regie elders). Never two case
 * directors on one day; a day without one is a vacancy and is shown (RQ29). Joining the team makes one a member of the
 * case; leaving ends that at once.
 */
public interface Teams {

    record TeamMemberView(
            UUID id,
            UUID professional,
            String name,
            String organisation,
            UUID organisationId,
            String role,
            String approach,
            boolean contactPerson,
            LocalDate from,
            @Nullable LocalDate until) {}

    record DirectionView(
            UUID id,
            UUID professional,
            String name,
            String organisation,
            String form,
            String mandate,
            LocalDate from,
            @Nullable LocalDate until,
            String handOverNote,
            long version) {}

    /** {@code kind}: of the frame's kinds of leads; empty where nobody said. */
    @Personal
    record OtherLeadView(
            UUID id,
            String kind,
            String organisation,
            String name,
            String about,
            LocalDate from,
            @Nullable LocalDate until) {
        @Override
        public String toString() {
            return "OtherLeadView";
        }
    }

    /**
     * Another table at which this family is discussed (andere tafel).
     *
     * @param kind a code of the frame's other tables
     * @param contact whom one calls there
     * @param saidBy who told that they discuss the family
     */
    @Personal
    record OtherTable(
            String name,
            String kind,
            String organisation,
            String contact,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String saidBy) {
        @Override
        public String toString() {
            return "OtherTable";
        }
    }

    @Personal
    record OtherTableView(UUID id, OtherTable table, String recordedBy, LocalDate recordedOn) {

        /** Whether they discuss the family on a day, as far as anybody said. */
        public boolean on(LocalDate day) {
            LocalDate until = table.until();
            return until == null || !until.isBefore(day);
        }

        @Override
        public String toString() {
            return "OtherTableView";
        }
    }

    /** {@code vacantSince} is the first day without a case director, when there is none today. */
    record TeamView(
            List<TeamMemberView> members,
            List<DirectionView> directions,
            Optional<DirectionView> director,
            @Nullable LocalDate vacantSince,
            List<OtherLeadView> otherLeads,
            List<OtherTableView> otherTables) {

        /** At which other tables the family is discussed now. */
        public List<OtherTableView> otherTablesOn(LocalDate day) {
            return otherTables.stream().filter(each -> each.on(day)).toList();
        }
    }

    /**
     * {@code until} is the last day of somebody who is asked along for a time (tijdelijke inzet): then {@code approach} says for what, it
     * ends by itself, and who directs hears of it beforehand.
     */
    record JoinTeam(
            UUID professional,
            @Nullable UUID seat,
            String role,
            String approach,
            LocalDate from,
            @Nullable LocalDate until) {

        /** Until somebody says otherwise. */
        public JoinTeam(UUID professional, @Nullable UUID seat, String role, String approach, LocalDate from) {
            this(professional, seat, role, approach, from, null);
        }
    }

    /** {@code form} is one of the frame's director forms; {@code mandate} says what may be decided without asking. */
    record Direct(
            UUID professional,
            String form,
            String mandate,
            LocalDate from,
            @Nullable LocalDate until) {}

    @Personal
    record OtherLead(
            String kind,
            String organisation,
            String name,
            String about,
            LocalDate from,
            @Nullable LocalDate until) {

        /** Without saying which lead. */
        public OtherLead(String organisation, String name, String about, LocalDate from, @Nullable LocalDate until) {
            this("", organisation, name, about, from, until);
        }

        @Override
        public String toString() {
            return "OtherLead";
        }
    }

    TeamView of(Actor actor, UUID caseId);

    UUID join(Actor actor, UUID caseId, JoinTeam command);

    void leave(Actor actor, UUID caseId, UUID member, LocalDate lastDay);

    void makeContactPerson(Actor actor, UUID caseId, UUID member);

    /** Refused when another holds the direction on one of the days. */
    UUID direct(Actor actor, UUID caseId, Direct command);

    /** The present director's days end the day before the new one's begin, with a note for the new one. */
    UUID handOver(Actor actor, UUID caseId, Direct successor, String note, long version);

    void endDirection(Actor actor, UUID caseId, UUID direction, LocalDate lastDay, long version);

    UUID addOtherLead(Actor actor, UUID caseId, OtherLead lead);

    void removeOtherLead(Actor actor, UUID caseId, UUID lead);

    /** By everybody who brings things in: who hears of another table says so. */
    UUID addOtherTable(Actor actor, UUID caseId, OtherTable table);

    /** The family is not discussed there any more after a day. */
    void endOtherTable(Actor actor, UUID caseId, UUID table, LocalDate lastDay);

    /** What was entered by mistake. */
    void removeOtherTable(Actor actor, UUID caseId, UUID table);
}
