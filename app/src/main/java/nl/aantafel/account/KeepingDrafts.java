package nl.aantafel.account;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.aantafel.account.domain.DraftStore;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

@UseCases
class KeepingDrafts implements Drafts {

    private static final Pattern KEY = Pattern.compile("[a-z0-9.:-]{1,200}");

    private final DraftStore drafts;
    private final Time time;
    private final Trace trace;

    KeepingDrafts(DraftStore drafts, Time time, Trace trace) {
        this.drafts = drafts;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public void save(Actor actor, String formKey, String body) {
        trace.nothingPersonal();
        new Checks().text("body", body, LONGEST).refuseIfAny();
        drafts.save(actor.person(), key(formKey), body, time.now());
    }

    @Override
    public Optional<Draft> load(Actor actor, String formKey) {
        trace.nothingPersonal();
        return drafts.load(actor.person(), key(formKey));
    }

    @Override
    public void discard(Actor actor, String formKey) {
        trace.nothingPersonal();
        drafts.discard(actor.person(), key(formKey));
    }

    private static String key(String formKey) {
        if (!KEY.matcher(formKey).matches()) {
            throw RefusedException.notFound();
        }
        return formKey;
    }
}
