package nl.aantafel.plan;

import java.util.UUID;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Decision;
import nl.aantafel.frame.Frame;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Authorise.Standing;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import org.springframework.stereotype.Component;

/**
 * Who proposes and carries out that a case is closed: somebody on a seat that decides it under the frame, or the desk for those seats
 * (Wgs, artikel 2.31 lid 8). Others are heard; the refusal names the article.
 */
@Component
class ClosingSeats {

    private final Authorise authorise;
    private final WhoIsWho whoIsWho;

    ClosingSeats(Authorise authorise, WhoIsWho whoIsWho) {
        this.authorise = authorise;
        this.whoIsWho = whoIsWho;
    }

    boolean decide(Opened opened, Frame frame) {
        Standing standing = authorise.require(opened.actor(), Right.SEE_CASE, opened.caseId());
        UUID seat = standing.seatId();
        return authorise.may(opened.actor(), Right.WORK_TRIAGE, opened.caseId())
                || (seat != null
                        && whoIsWho.seatsOf(standing.partnershipId(), standing.organisationId()).stream()
                                .anyMatch(each ->
                                        each.id().equals(seat) && frame.mayDecide(Decision.CLOSING, each.kind())));
    }

    void require(Opened opened, Frame frame) {
        if (!decide(opened, frame)) {
            throw new RefusedException(new Refusal.MayNotDecide(
                    Decision.CLOSING, frame.decision(Decision.CLOSING).article()));
        }
    }
}
