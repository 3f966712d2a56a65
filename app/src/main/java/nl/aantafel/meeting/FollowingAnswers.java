package nl.aantafel.meeting;

import nl.aantafel.casefile.StatementCorrected;
import nl.aantafel.meeting.store.AskedStore;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An answer given beforehand that is corrected is from then on its newest version; runs inside the use case that corrects. */
@Component
final class FollowingAnswers {

    private final AskedStore store;

    FollowingAnswers(AskedStore store) {
        this.store = store;
    }

    @EventListener
    void on(StatementCorrected corrected) {
        store.supersede(corrected.caseId(), corrected.former(), corrected.statement());
    }
}
