package nl.aantafel.casefile.web;

import nl.aantafel.casefile.SharingTab.SharingScreen;
import nl.aantafel.kernel.Personal;
import nl.aantafel.rights.InformingDuty;
import nl.aantafel.rights.InformingDuty.State;

/** The tab on sharing and access. */
@Personal
public record SharingModel(SharingScreen screen) {

    public String path(InformingDuty duty) {
        return screen.page().path() + "/informing/" + duty.person();
    }

    /** Nobody judges what was done, or what another organisation judged. */
    public boolean mayJudge(InformingDuty duty) {
        return screen.informing().mayJudge() && duty.state() == State.OPEN;
    }

    public boolean mayLapse(InformingDuty duty) {
        return screen.informing().mayJudge()
                && duty.held()
                        .filter(held ->
                                held.organisationId().equals(screen.informing().organisation()))
                        .isPresent();
    }

    @Override
    public String toString() {
        return "SharingModel";
    }
}
