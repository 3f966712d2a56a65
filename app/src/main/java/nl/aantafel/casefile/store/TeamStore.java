package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.OTHER_LEAD;
import static nl.aantafel.db.casefile.Tables.TEAM_MEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Teams.OtherLead;
import nl.aantafel.casefile.domain.TeamPlace;
import nl.aantafel.db.casefile.tables.records.TeamMemberRecord;
import nl.aantafel.kernel.ReadOnce;
import nl.aantafel.platform.Destroying;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The team of a case and the leads of others beside it. */
@Component
public class TeamStore {

    private final DSLContext db;
    private final Destroying destroying;

    TeamStore(DSLContext db, Destroying destroying) {
        this.db = db;
        this.destroying = destroying;
    }

    public List<TeamPlace> members(UUID caseId) {
        return ReadOnce.read(
                "casefile.team",
                caseId,
                () -> db.selectFrom(TEAM_MEMBER)
                        .where(TEAM_MEMBER.CASE_ID.eq(caseId))
                        .orderBy(TEAM_MEMBER.FROM_DAY, TEAM_MEMBER.ID)
                        .fetch(TeamStore::place));
    }

    /** Who is in the team on a day. */
    public Set<UUID> presentAt(UUID caseId, LocalDate day) {
        return members(caseId).stream()
                .filter(place -> place.until() == null || !place.until().isBefore(day))
                .map(TeamPlace::professional)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<TeamPlace> member(UUID caseId, UUID member) {
        return db.selectFrom(TEAM_MEMBER)
                .where(TEAM_MEMBER.CASE_ID.eq(caseId), TEAM_MEMBER.ID.eq(member))
                .fetchOptional(TeamStore::place);
    }

    /** {@code remindOn}: when who directs hears that it ends; null when no end is known. */
    public void add(UUID caseId, TeamPlace place, @Nullable LocalDate remindOn) {
        TeamMemberRecord row = new TeamMemberRecord();
        row.setId(place.id());
        row.setCaseId(caseId);
        row.setProfessionalId(place.professional());
        row.setOrganisationId(place.organisation());
        row.setSeatId(place.seat());
        row.setRole(place.role());
        row.setApproach(place.approach());
        row.setContactPerson(false);
        row.setFromDay(place.from());
        row.setUntilDay(place.until());
        row.setRemindOn(remindOn);
        db.insertInto(TEAM_MEMBER).set(row).execute();
    }

    public void end(UUID member, LocalDate lastDay, @Nullable LocalDate remindOn) {
        db.update(TEAM_MEMBER)
                .set(TEAM_MEMBER.UNTIL_DAY, lastDay)
                .set(TEAM_MEMBER.REMIND_ON, remindOn)
                .setNull(TEAM_MEMBER.TOLD_ON)
                .where(TEAM_MEMBER.ID.eq(member))
                .execute();
    }

    /** This member and nobody else. */
    public void setContactPerson(UUID caseId, UUID member) {
        db.update(TEAM_MEMBER)
                .set(TEAM_MEMBER.CONTACT_PERSON, TEAM_MEMBER.ID.eq(member))
                .where(TEAM_MEMBER.CASE_ID.eq(caseId))
                .and(TEAM_MEMBER.CONTACT_PERSON.isTrue().or(TEAM_MEMBER.ID.eq(member)))
                .execute();
    }

    public void add(UUID id, UUID caseId, OtherLead lead) {
        db.insertInto(OTHER_LEAD)
                .set(OTHER_LEAD.ID, id)
                .set(OTHER_LEAD.CASE_ID, caseId)
                .set(OTHER_LEAD.KIND, lead.kind())
                .set(OTHER_LEAD.ORGANISATION, lead.organisation())
                .set(OTHER_LEAD.NAME, lead.name())
                .set(OTHER_LEAD.ABOUT, lead.about())
                .set(OTHER_LEAD.FROM_DAY, lead.from())
                .set(OTHER_LEAD.UNTIL_DAY, lead.until())
                .execute();
    }

    public boolean removeOtherLead(UUID caseId, UUID lead) {
        return destroying.rows(OTHER_LEAD, OTHER_LEAD.CASE_ID.eq(caseId).and(OTHER_LEAD.ID.eq(lead))) == 1;
    }

    private static TeamPlace place(TeamMemberRecord row) {
        return new TeamPlace(
                row.getId(),
                row.getProfessionalId(),
                row.getOrganisationId(),
                row.getSeatId(),
                row.getRole(),
                row.getApproach(),
                row.getContactPerson(),
                row.getFromDay(),
                row.getUntilDay());
    }
}
