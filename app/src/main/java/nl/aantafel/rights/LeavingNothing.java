package nl.aantafel.rights;

import java.util.UUID;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.rights.store.ConsentStore;
import nl.aantafel.rights.store.InformingStore;
import org.springframework.stereotype.Component;

@Component
class LeavingNothing implements ForgettingPeople {

    private final InformingStore informing;

    private final ConsentStore consents;

    LeavingNothing(InformingStore informing, ConsentStore consents) {
        this.informing = informing;
        this.consents = consents;
    }

    @Override
    public void forget(UUID caseId, UUID person) {
        if (consents.hasAbout(caseId, person)) {
            throw RefusedException.conflict("rights.consent.refusal.person");
        }
        informing.forget(caseId, person);
    }
}
