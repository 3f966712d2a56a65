package nl.aantafel.client;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.client.store.FamilyDoorStore.Stamp;
import nl.aantafel.client.store.OutletStore;
import nl.aantafel.client.store.OutletStore.Kept;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.OwnPages;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.page.Texts;

@UseCases
class SwitchingOutlets implements Outlets {

    private final Authorise authorise;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;
    private final OutletStore store;
    private final Time time;
    private final Trace trace;

    SwitchingOutlets(
            Authorise authorise, WhoIsWho whoIsWho, FrameCatalogue frames, OutletStore store, Time time, Trace trace) {
        this.authorise = authorise;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
        this.store = store;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public Outlet of(Actor actor, UUID partnership) {
        Partnership of = require(actor, partnership);
        Optional<OwnPages> rule = frames.frame(of.frameCode()).ownPages();
        Optional<Kept> kept = store.of(partnership);
        boolean on = kept.filter(each -> each.off() == null).isPresent();
        trace.nothingPersonal();
        return new Outlet(
                partnership,
                of.name(),
                of.frameCode(),
                rule.map(each -> each.label().in(Texts.DUTCH)).orElse(""),
                rule.map(OwnPages::article).orElse(""),
                kept.map(Kept::adviceReference),
                kept.map(Kept::since).orElse(null),
                on);
    }

    @Override
    public void switchOn(Actor actor, UUID partnership, String adviceReference) {
        Partnership of = require(actor, partnership);
        if (frames.frame(of.frameCode()).ownPages().isEmpty()) {
            throw RefusedException.conflict("client.outlet.not-in-frame");
        }
        new Checks()
                .required("kenmerk", adviceReference)
                .text("kenmerk", adviceReference, Checks.SHORT)
                .refuseIfAny();
        store.switchOn(partnership, of.frameCode(), adviceReference.strip(), stamp(actor));
        trace.of(Trace.Action.ADMINISTER, "client.outlet-on", null, List.of());
    }

    @Override
    public void switchOff(Actor actor, UUID partnership) {
        require(actor, partnership);
        store.switchOff(partnership, stamp(actor));
        trace.of(Trace.Action.ADMINISTER, "client.outlet-off", null, List.of());
    }

    private Partnership require(Actor actor, UUID partnership) {
        Partnership found = whoIsWho.partnership(partnership).orElseThrow(RefusedException::notFound);
        authorise.require(actor, Duty.ADMINISTER, partnership);
        return found;
    }

    private Stamp stamp(Actor actor) {
        return new Stamp(actor.person(), time.now());
    }
}
