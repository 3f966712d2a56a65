package nl.aantafel.notify;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.aantafel.kernel.Time;
import nl.aantafel.notify.Addresses.Address;
import nl.aantafel.notify.MailStates.Way;
import nl.aantafel.notify.Post.Outgoing;
import nl.aantafel.notify.WritingMail.Written;
import nl.aantafel.notify.domain.Claimed;
import nl.aantafel.notify.domain.Outcome;
import nl.aantafel.notify.domain.Pauses;
import nl.aantafel.notify.domain.Wish;
import nl.aantafel.notify.store.MailTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is due. A mail is claimed before it is handed over and settled after it, each in a short transaction, so any number
 * of processes may do this at once. Who dies in between loses nothing: when the lease ends another takes the mail. Only between the
 * mail server's yes and our note of it a mail can go twice; it then carries the same Message-ID and the same calendar version,
 * by which mailboxes and calendars know it.
 */
@Component
class MailRound {

    static final Duration LEASE = Duration.ofMinutes(10);
    private static final int MOST = 20;
    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);

    private final MailWay way;
    private final MailTable table;
    private final WritingMail writing;
    private final Time time;
    private final Post post;

    MailRound(MailWay way, MailTable table, WritingMail writing, Time time) {
        this.way = way;
        this.table = table;
        this.writing = writing;
        this.time = time;
        this.post = way.now() == Way.SMTP ? new SmtpPost(way.settings()) : mail -> Outcome.SENT;
    }

    /** How many it dealt with; fewer than a whole round when nothing more is due or the server is away. */
    int run() {
        if (way.now() == Way.OFF) {
            return 0;
        }
        List<Claimed> claimed = claim();
        for (int at = 0; at < claimed.size(); at++) {
            Outcome outcome = sent(claimed.get(at));
            note(claimed.get(at), outcome);
            if (outcome.reason().equals(Post.NO_CONNECTION)) {
                table.release(
                        claimed.subList(at + 1, claimed.size()),
                        time.now().plus(Pauses.after(1).orElseThrow()));
                return at + 1;
            }
        }
        return claimed.size();
    }

    List<Claimed> claim() {
        Instant now = time.now();
        return table.claim(now, now.plus(LEASE), MOST);
    }

    Outcome sent(Claimed mail) {
        try {
            return hand(mail);
        } catch (RuntimeException failed) {
            LOG.warn(
                    "a mail could not be sent now, it is tried again later: {}",
                    failed.getClass().getSimpleName());
            return Outcome.later("error");
        }
    }

    private Outcome hand(Claimed mail) {
        if (table.overtaken(mail)) {
            return Outcome.dropped("overtaken");
        }
        Wish wish = table.wish(mail.recipient());
        if (!wish.mail()) {
            return Outcome.dropped("unwanted");
        }
        Optional<Address> address = writing.address(mail);
        if (address.isEmpty()) {
            return Outcome.dropped("no-address");
        }
        Optional<Written> written = writing.write(mail, address.get(), wish, time.now());
        return written.map(each -> post.hand(new Outgoing(mail.id(), each.to(), each.letter(), time.now())))
                .orElseGet(() -> Outcome.dropped("over"));
    }

    void note(Claimed mail, Outcome outcome) {
        if (outcome.settled()) {
            table.settle(mail, outcome, time.now());
            return;
        }
        Pauses.after(mail.attempts())
                .ifPresentOrElse(
                        pause -> table.later(mail, outcome, time.now().plus(pause)),
                        () -> table.settle(mail, Outcome.failed(outcome.reason()), time.now()));
    }

    boolean whole(int sent) {
        return sent == MOST;
    }

    /** Forgets mail that was settled long enough ago, and what was told inside the program as long ago. */
    void sweep() {
        table.sweep(time.now().minus(Duration.ofDays(way.settings().keepDays())));
    }
}
