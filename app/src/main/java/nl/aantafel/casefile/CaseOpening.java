package nl.aantafel.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.access.Memberships;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.CaseFiles.OpenCase;
import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.casefile.domain.CaseRules;
import nl.aantafel.casefile.domain.Stamp;
import nl.aantafel.casefile.store.CaseStore;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How a case comes to be: for a referrer, at one of their own organisation's seats, with the desk as its first members. */
@Component
final class CaseOpening {

    private final Authorise authorise;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;
    private final Memberships memberships;
    private final CaseStore cases;
    private final ApplicationEventPublisher events;
    private final Time time;

    CaseOpening(
            Authorise authorise,
            WhoIsWho whoIsWho,
            FrameCatalogue frames,
            Memberships memberships,
            CaseStore cases,
            ApplicationEventPublisher events,
            Time time) {
        this.authorise = authorise;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
        this.memberships = memberships;
        this.cases = cases;
        this.events = events;
        this.time = time;
    }

    UUID open(Actor actor, OpenCase command) {
        authorise.require(actor, Duty.REFER, command.partnership());
        Partnership partnership = whoIsWho.partnership(command.partnership()).orElseThrow(RefusedException::notFound);
        check(actor, command);
        Instant now = time.now();
        UUID caseId = Ids.next(now);
        // Membership first: without it row-level security lets nobody add to the case.
        memberships.open(actor, caseId, partnership.id(), command.seat());
        cases.add(draft(caseId, command, partnership, now), new Stamp(actor.person(), now));
        events.publishEvent(new CaseOpened(caseId, partnership.id()));
        return caseId;
    }

    private void check(Actor actor, OpenCase command) {
        UUID own = whoIsWho.professional(actor.person())
                .map(Professional::organisation)
                .orElseThrow(RefusedException::notFound);
        boolean seated = command.seat() == null
                || whoIsWho.seatsOf(command.partnership(), own).stream()
                        .anyMatch(seat -> seat.id().equals(command.seat()));
        CaseRules.open(command)
                .that(own.equals(command.organisation()), "organisatie", "casefile.refusal.own-organisation")
                .that(seated, "zetel", "casefile.refusal.own-seat")
                .refuseIfAny();
    }

    private CaseView draft(UUID caseId, OpenCase command, Partnership partnership, Instant now) {
        Frame frame = frames.frame(partnership.frameCode());
        return new CaseView(
                caseId,
                partnership.id(),
                cases.nextNumber(partnership.id(), time.today().getYear()),
                frame.code(),
                frame.version(),
                "",
                State.DRAFT,
                command.familyName(),
                "",
                "",
                "",
                "unknown",
                "",
                "",
                "",
                command.otherNumber(),
                List.of(),
                now,
                null,
                null,
                0);
    }
}
