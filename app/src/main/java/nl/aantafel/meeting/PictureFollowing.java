package nl.aantafel.meeting;

import nl.aantafel.casefile.StatementCorrected;
import nl.aantafel.meeting.store.PictureStore;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A worry or an unknown that is put in better words stays what it was for the table; so does an answer. */
@Component
final class PictureFollowing {

    private final PictureStore store;

    PictureFollowing(PictureStore store) {
        this.store = store;
    }

    @EventListener
    void on(StatementCorrected corrected) {
        store.follow(corrected.caseId(), corrected.former(), corrected.statement());
    }
}
