package nl.aantafel.casefile.web;

import java.util.UUID;
import nl.aantafel.casefile.SharingTab.SharingScreen;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.rights.Consents.ConsentView;
import nl.aantafel.rights.Consents.State;

/** Asks once more before a consent is withdrawn: that cannot be undone. */
@Personal
public record ConsentWithdraw(SharingScreen screen, ConsentView consent) {

    static ConsentWithdraw of(SharingScreen screen, UUID consent) {
        return screen.consents().consents().stream()
                .filter(each -> each.id().equals(consent))
                .findFirst()
                .map(found -> new ConsentWithdraw(screen, found))
                .orElseThrow(RefusedException::notFound);
    }

    public boolean given() {
        return consent.state() == State.GIVEN;
    }

    public String back() {
        return screen.page().path() + "/sharing";
    }

    public String path() {
        return screen.page().path() + "/consents/" + consent.id() + "/withdraw";
    }

    @Override
    public String toString() {
        return "ConsentWithdraw";
    }
}
