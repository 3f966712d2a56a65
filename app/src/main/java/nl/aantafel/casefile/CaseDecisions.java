package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.access.Memberships;
import nl.aantafel.casefile.CaseFiles.Follow;
import nl.aantafel.casefile.CaseFiles.PathwayPeriod;
import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.casefile.domain.Stamp;
import nl.aantafel.casefile.domain.StateMoves;
import nl.aantafel.casefile.store.CaseStore;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Decision;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What is decided about a case as a whole. Recorded by the desk for the seats that decide, or by somebody on a seat that may
 * decide under the frame (Wgs, artikel 2.31).
 */
@Component
final class CaseDecisions {

    private final Authorise authorise;
    private final CaseStore cases;
    private final Memberships memberships;
    private final WhoIsWho whoIsWho;
    private final ApplicationEventPublisher events;
    private final Time time;

    CaseDecisions(
            Authorise authorise,
            CaseStore cases,
            Memberships memberships,
            WhoIsWho whoIsWho,
            ApplicationEventPublisher events,
            Time time) {
        this.authorise = authorise;
        this.cases = cases;
        this.memberships = memberships;
        this.whoIsWho = whoIsWho;
        this.events = events;
        this.time = time;
    }

    void refer(Inside inside) {
        move(inside, State.REFERRED);
    }

    void fits(Inside inside, String purpose) {
        requireDeciding(inside, Decision.FIT_PURPOSE);
        new Checks()
                .that(inside.frame().purpose(purpose).isPresent(), "verwerkingsdoel", "check.choose")
                .refuseIfAny();
        move(inside, State.FITS);
        cases.setPurpose(inside.caseId(), purpose);
    }

    void takeUp(Inside inside, Follow follow) {
        requireDeciding(inside, Decision.TAKE_UP);
        check(inside, follow).refuseIfAny();
        move(inside, State.TAKEN_UP);
        LocalDate from = from(follow);
        cases.setTakenUpOn(inside.caseId(), from);
        follow(inside, follow);
        events.publishEvent(new CaseTakenUp(inside.caseId(), inside.basis().partnership(), follow.pathway(), from));
    }

    void notTakenUp(Inside inside) {
        requireDeciding(inside, Decision.TAKE_UP);
        move(inside, State.NOT_TAKEN_UP);
        events.publishEvent(new CaseNotTakenUp(inside.caseId(), inside.basis().partnership(), time.today()));
    }

    /** The last thing that is done in a case: nothing of it can be read or written after it. */
    void close(Inside inside) {
        requireClosing(inside);
        move(inside, State.CLOSED);
        cases.setClosedOn(inside.caseId(), time.today());
        memberships.shield(inside.actor(), inside.caseId());
        events.publishEvent(new CaseClosed(inside.caseId(), inside.basis().partnership(), time.today()));
    }

    private void requireClosing(Inside inside) {
        UUID seat = inside.standing().seatId();
        boolean decides = seat != null
                && whoIsWho
                        .seatsOf(inside.basis().partnership(), inside.standing().organisationId())
                        .stream()
                        .anyMatch(each ->
                                each.id().equals(seat) && inside.frame().mayDecide(Decision.CLOSING, each.kind()));
        if (!decides && !authorise.may(inside.actor(), Right.WORK_TRIAGE, inside.caseId())) {
            throw new RefusedException(new Refusal.MayNotDecide(
                    Decision.CLOSING, inside.frame().decision(Decision.CLOSING).article()));
        }
    }

    void switchPathway(Inside inside, Follow follow) {
        if (inside.basis().state() != State.TAKEN_UP) {
            throw StateMoves.refusal(inside.basis().state());
        }
        LocalDate present = cases.pathways(inside.caseId()).getLast().from();
        check(inside, follow)
                .required("reden", follow.reason())
                .that(!follow.pathway().equals(inside.basis().pathway()), "aanpak", "casefile.refusal.same-pathway")
                .ordered("datum", present, from(follow))
                .refuseIfAny();
        follow(inside, follow);
        events.publishEvent(
                new PathwaySwitched(inside.caseId(), inside.basis().pathway(), follow.pathway(), from(follow)));
    }

    void join(Inside here, Inside known) {
        boolean same = here.caseId().equals(known.caseId());
        if (same || !here.basis().partnership().equals(known.basis().partnership())) {
            throw RefusedException.invalid("bekendeCasus", "casefile.refusal.join-other");
        }
        if (cases.joinedTo(here.caseId()).isPresent()
                || cases.joinedTo(known.caseId()).isPresent()) {
            throw RefusedException.conflict("casefile.refusal.joined");
        }
        cases.join(here.caseId(), known.caseId(), new Stamp(here.actor().person(), time.now()));
    }

    private void requireDeciding(Inside inside, String decision) {
        if (!authorise.may(inside.actor(), Right.WORK_TRIAGE, inside.caseId())) {
            authorise.requireDeciding(
                    inside.actor(),
                    decision,
                    inside.basis().partnership(),
                    inside.frame().code());
        }
    }

    private Checks check(Inside inside, Follow follow) {
        return new Checks()
                .that(inside.frame().pathway(follow.pathway()).isPresent(), "aanpak", "check.choose")
                .text("reden", follow.reason(), Checks.LONG)
                .plausible("datum", follow.from())
                .notAfter("datum", follow.from(), time.today());
    }

    private LocalDate from(Follow follow) {
        LocalDate from = follow.from();
        return from == null ? time.today() : from;
    }

    private void follow(Inside inside, Follow follow) {
        UUID id = Ids.next(time.now());
        cases.follow(
                id,
                inside.caseId(),
                new PathwayPeriod(follow.pathway(), from(follow), follow.reason()),
                inside.actor().person());
    }

    private void move(Inside inside, State to) {
        State now = inside.basis().state();
        StateMoves.require(now, to);
        if (!cases.move(inside.caseId(), now, to)) {
            throw StateMoves.refusal(to);
        }
    }
}
