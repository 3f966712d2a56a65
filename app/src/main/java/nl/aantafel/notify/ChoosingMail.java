package nl.aantafel.notify;

import java.util.Set;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.notify.domain.Wish;
import nl.aantafel.notify.store.QueueTable;

@UseCases
class ChoosingMail implements MailChoices {

    private final QueueTable table;
    private final Trace trace;

    ChoosingMail(QueueTable table, Trace trace) {
        this.table = table;
        this.trace = trace;
    }

    @Override
    public MailChoice view(Actor actor) {
        trace.nothingPersonal();
        Wish wish = table.wish(actor.person());
        return new MailChoice(wish.mail(), wish.language());
    }

    @Override
    public void choose(Actor actor, MailChoice choice) {
        trace.nothingPersonal();
        new Checks()
                .that(Set.of("nl", "en").contains(choice.language()), "taal", "check.choose")
                .refuseIfAny();
        table.wish(actor.person(), new Wish(choice.mail(), choice.language()));
    }
}
