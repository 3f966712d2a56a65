package nl.aantafel.notify;

import java.util.Collection;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.notify.store.MailTable;
import nl.aantafel.notify.store.MessageTable;
import nl.aantafel.notify.store.QueueTable;

@UseCases
class QueueingMail implements Mails, MailStates {

    private final MailWay way;
    private final QueueTable queue;
    private final MessageTable messages;
    private final MailTable table;
    private final Authorise authorise;
    private final Time time;
    private final Trace trace;

    QueueingMail(
            MailWay way,
            QueueTable queue,
            MessageTable messages,
            MailTable table,
            Authorise authorise,
            Time time,
            Trace trace) {
        this.way = way;
        this.queue = queue;
        this.messages = messages;
        this.table = table;
        this.authorise = authorise;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public void queue(Actor actor, Collection<NewMail> mails) {
        trace.nothingPersonal();
        messages.add(actor.person(), mails, time.now());
        if (way.now() != Way.OFF) {
            queue.add(mails, time.now());
        }
    }

    @Override
    public void queueOutside(Actor actor, Collection<NewMail> mails) {
        trace.nothingPersonal();
        if (way.now() != Way.OFF) {
            queue.add(mails, time.now());
        }
    }

    @Override
    public MailState view(Actor actor, UUID partnership) {
        trace.nothingPersonal();
        authorise.require(actor, Authorise.Duty.ADMINISTER, partnership);
        return new MailState(way.now(), way.settings().keepDays(), table.counts());
    }
}
