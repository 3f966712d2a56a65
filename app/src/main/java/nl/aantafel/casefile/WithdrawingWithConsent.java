package nl.aantafel.casefile;

import nl.aantafel.casefile.store.SharingStore;
import nl.aantafel.rights.ConsentWithdrawn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What rests on a consent goes with it; runs inside the use case that withdraws the consent. */
@Component
final class WithdrawingWithConsent {

    private final SharingStore sharing;
    private final ApplicationEventPublisher events;

    WithdrawingWithConsent(SharingStore sharing, ApplicationEventPublisher events) {
        this.sharing = sharing;
        this.events = events;
    }

    @EventListener
    void on(ConsentWithdrawn withdrawn) {
        sharing.withdrawRestingOn(withdrawn.consent())
                .forEach(statement -> events.publishEvent(new StatementWithdrawn(withdrawn.caseId(), statement)));
    }
}
