package nl.aantafel.casefile;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.CaseRoles;
import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.casefile.domain.Basis;
import nl.aantafel.casefile.domain.Latest;
import nl.aantafel.casefile.domain.Stamp;
import nl.aantafel.casefile.store.CaseStore;
import nl.aantafel.casefile.store.PersonStore;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Coded;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Authorise.Standing;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import org.springframework.stereotype.Component;

/** What every use case of this room begins and ends with: who is the actor in this case, what case is it, who is in it. */
@Component
final class CaseGate {

    /** States in which the referral is still the referrer's to change. */
    static final Set<State> UNDECIDED = Set.of(State.DRAFT, State.REFERRED, State.FITS);

    private final Authorise authorise;
    private final CaseStore cases;
    private final PersonStore persons;
    private final FrameCatalogue frames;
    private final WhoIsWho whoIsWho;
    private final Trace trace;
    private final Time time;

    CaseGate(
            Authorise authorise,
            CaseStore cases,
            PersonStore persons,
            FrameCatalogue frames,
            WhoIsWho whoIsWho,
            Trace trace,
            Time time) {
        this.authorise = authorise;
        this.cases = cases;
        this.persons = persons;
        this.frames = frames;
        this.whoIsWho = whoIsWho;
        this.trace = trace;
        this.time = time;
    }

    /** The actor inside a case. */
    record Inside(Actor actor, Standing standing, Basis basis, Frame frame) {

        UUID caseId() {
            return basis.caseId();
        }

        /** Prepares and chairs: process director or secretary. */
        boolean atDesk() {
            return Roles.DESK.contains(standing.role());
        }
    }

    Standing require(Actor actor, Right right, UUID caseId) {
        return authorise.require(actor, right, caseId);
    }

    /** Who only brought the case in, or judged it, and has no seat at its table: what the table learns is not theirs. */
    static boolean outsideTheTable(Standing standing) {
        return outsideTheTable(standing.role());
    }

    static boolean outsideTheTable(String role) {
        return Set.of(CaseRoles.REFERRER, CaseRoles.DECIDER).contains(role);
    }

    /** Whether the referral of a case is still to be decided. */
    boolean undecided(UUID caseId) {
        return cases.basis(caseId)
                .map(basis -> UNDECIDED.contains(basis.state()))
                .orElse(false);
    }

    boolean may(Actor actor, Right right, UUID caseId) {
        return authorise.may(actor, right, caseId);
    }

    Inside enter(Actor actor, Right right, UUID caseId) {
        Standing standing = authorise.require(actor, right, caseId);
        Basis basis = cases.basis(caseId).orElseThrow(RefusedException::notFound);
        return new Inside(actor, standing, basis, frames.frame(basis.frameCode()));
    }

    /** As {@link #enter}, with the case locked, so that nobody decides on the same thing meanwhile. */
    Inside lock(Actor actor, Right right, UUID caseId) {
        Standing standing = authorise.require(actor, right, caseId);
        Basis basis = cases.lock(caseId).orElseThrow(RefusedException::notFound);
        return new Inside(actor, standing, basis, frames.frame(basis.frameCode()));
    }

    /** To change the family: a referrer may only as long as the referral is not decided. */
    Inside enterToEdit(Actor actor, UUID caseId) {
        Inside inside = enter(actor, Right.EDIT_FAMILY, caseId);
        if (inside.standing().role().equals(CaseRoles.REFERRER)
                && !UNDECIDED.contains(inside.basis().state())) {
            throw RefusedException.conflict("casefile.refusal.referral-decided");
        }
        return inside;
    }

    /** The line about everyone in the case; the last thing a use case does. */
    void traceAll(Trace.Action action, String activity, UUID caseId) {
        trace.of(action, activity, caseId, persons.subjectKeys(caseId));
    }

    void trace(Trace.Action action, String activity, UUID caseId, Set<UUID> subjects) {
        trace.of(action, activity, caseId, subjects);
    }

    void nothingPersonal() {
        trace.nothingPersonal();
    }

    /** The codes of one of the frame's lists. */
    static Set<String> codes(Frame frame, String list) {
        return frame.list(list).items().stream().map(Coded::code).collect(Collectors.toUnmodifiableSet());
    }

    RefusedException stale(UUID id, Optional<Latest> latest) {
        return latest.map(now -> new RefusedException(new Refusal.Stale(
                        id,
                        now.version(),
                        now.texts(),
                        name(now.changedBy()),
                        now.changedAt().toString())))
                .orElseGet(RefusedException::notFound);
    }

    String name(UUID professional) {
        return whoIsWho.professional(professional).map(Professional::name).orElse("Aan Tafel");
    }

    Stamp stamp(Actor actor) {
        return new Stamp(actor.person(), time.now());
    }

    UUID id() {
        return Ids.next(time.now());
    }
}
