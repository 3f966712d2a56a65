package nl.aantafel.rights;

import java.util.UUID;
import nl.aantafel.rights.store.InformingStore;
import org.springframework.stereotype.Component;

@Component
class LeavingNothing implements ForgettingPeople {

    private final InformingStore informing;

    LeavingNothing(InformingStore informing) {
        this.informing = informing;
    }

    @Override
    public void forget(UUID caseId, UUID person) {
        informing.forget(caseId, person);
    }
}
