package nl.aantafel.casefile.web;

import java.util.UUID;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.rights.Consents.ConsentView;
import nl.aantafel.rights.Consents.ConsentsOfCase;
import nl.aantafel.rights.Consents.State;

/** Asks once more before a consent is withdrawn: that cannot be undone. */
@Personal
public record ConsentWithdraw(ConsentPlace place, ConsentView consent) {

    static ConsentWithdraw of(ConsentPlace place, ConsentsOfCase all, UUID consent) {
        return all.consents().stream()
                .filter(each -> each.id().equals(consent))
                .findFirst()
                .map(found -> new ConsentWithdraw(place, found))
                .orElseThrow(RefusedException::notFound);
    }

    public boolean given() {
        return consent.state() == State.GIVEN;
    }

    public String back() {
        return place.list();
    }

    public String path() {
        return place.base() + "/" + consent.id() + "/withdraw";
    }

    @Override
    public String toString() {
        return "ConsentWithdraw";
    }
}
