package nl.aantafel.notify;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.aantafel.notify.Letters.Attached;
import nl.aantafel.notify.domain.Claimed;
import nl.aantafel.notify.domain.Wish;
import nl.aantafel.notify.store.MailTable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Writes the mails of a demo anew for who looks, by the same hand that would have written them for their reader. */
@Component
@ConditionalOnBooleanProperty("aantafel.demo")
class ShowingOutbox implements Outbox {

    private static final int MOST = 50;

    private final MailWay way;
    private final MailTable table;
    private final WritingMail writing;

    ShowingOutbox(MailWay way, MailTable table, WritingMail writing) {
        this.way = way;
        this.table = table;
        this.writing = writing;
    }

    @Override
    public List<Sent> newest() {
        return table.newest(MOST).stream()
                .flatMap(mail -> shown(mail, mail.createdAt()).stream())
                .toList();
    }

    private Optional<Sent> shown(Claimed mail, Instant at) {
        Wish wish = table.wish(mail.recipient());
        return writing.address(mail)
                .flatMap(to -> writing.write(mail, to, wish, at))
                .map(written -> new Sent(
                        mail.id(),
                        at,
                        written.to(),
                        way.settings().fromName() + " <" + way.from() + ">",
                        written.letter().subject(),
                        written.letter().text(),
                        text(written.letter().calendar())));
    }

    private static String text(@org.jspecify.annotations.Nullable Attached calendar) {
        return calendar == null ? "" : new String(calendar.file(), StandardCharsets.UTF_8);
    }
}
