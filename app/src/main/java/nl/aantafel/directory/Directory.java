package nl.aantafel.directory;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Keeping the directory (registratie van samenwerkingsverband, organisaties en mensen). Everything here is the functional
 * administrator's duty in the partnership it is about; an organisation, and who works there, may be changed by the
 * administrator of any partnership it takes part in.
 *
 * <p>Wherever a last day may be left out, the thing ends at once. What ends takes along what rests on it: an organisation its
 * seats and roles, a seat its roles, a person all roles. A partnership never loses its last administrator this way, nor, once
 * it is at work, the last but one who may agree with what another asks.
 */
public interface Directory {

    /**
     * Begins the installation with its first partnership, and gives its first administrator the role. Loads the municipalities
     * if there are none. Refused as soon as there is a partnership.
     */
    UUID begin(Actor actor, BeginPartnership command);

    /** Refused: an unknown frame, the actor as its administrator. */
    UUID createPartnership(Actor actor, CreatePartnership command);

    /** Refused when somebody changed it first. */
    void changePartnership(Actor actor, ChangePartnership command);

    /** Refused: a name that an organisation in the partnership already has, capitals or not. */
    UUID addOrganisation(Actor actor, AddOrganisation command);

    /** Refused when somebody changed it first, and as {@link #addOrganisation}. */
    void changeOrganisation(Actor actor, ChangeOrganisation command);

    /** Also to set the date of the covenant later, and to come back. */
    void joinPartnership(Actor actor, JoinPartnership command);

    void leavePartnership(Actor actor, LeavePartnership command);

    /** Refused: a kind that the partnership's frame does not know, an organisation that does not take part. */
    UUID addSeat(Actor actor, AddSeat command);

    void endSeat(Actor actor, UUID seat, @Nullable LocalDate lastDay);

    /** Refused: an e-mail address that somebody already has. */
    UUID addProfessional(Actor actor, AddProfessional command);

    /** Refused when somebody changed it first, and as {@link #addProfessional}. */
    void changeProfessional(Actor actor, ChangeProfessional command);

    /** The person leaves the organisation; all roles end. */
    void endProfessional(Actor actor, UUID professional, @Nullable LocalDate lastDay);

    /** The person stays after all, or is back; roles are given anew. */
    void resumeProfessional(Actor actor, UUID professional);

    /**
     * Gives a role and publishes {@link RoleGiven}. Refused: a role for oneself, since nobody lets themselves in; judging
     * referrals without a seat of one's own organisation (Wgs, artikel 2.31); a role the person holds in that time; a role at
     * the desk or in triage that begins later than today, because it opens cases at once.
     *
     * <p>A role that opens cases, or that may agree for others, waits until a second person agrees ({@link RoleRequests}); only
     * in a partnership that never had anybody at the desk does its administrator begin alone ({@link WhoAgrees}).
     */
    RoleOutcome giveRole(Actor actor, GiveRole command);

    void endRole(Actor actor, UUID holding, @Nullable LocalDate lastDay);
}
