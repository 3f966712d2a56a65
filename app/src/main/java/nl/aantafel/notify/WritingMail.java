package nl.aantafel.notify;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.notify.Addresses.Address;
import nl.aantafel.notify.Letters.Letter;
import nl.aantafel.notify.Letters.Order;
import nl.aantafel.notify.Letters.Sides;
import nl.aantafel.notify.domain.Claimed;
import nl.aantafel.notify.domain.Wish;
import nl.aantafel.page.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has a mail written by the room it is about, in its reader's language. */
@Component
class WritingMail {

    static final Actor ACTOR = Actor.technical("mail");

    private final MailWay way;
    private final ObjectProvider<Addresses> addresses;
    private final ObjectProvider<Letters> letters;

    WritingMail(MailWay way, ObjectProvider<Addresses> addresses, ObjectProvider<Letters> letters) {
        this.way = way;
        this.addresses = addresses;
        this.letters = letters;
    }

    @Personal
    record Written(String to, Letter letter) {
        @Override
        public String toString() {
            return "Written";
        }
    }

    Optional<Address> address(Claimed mail) {
        Letters writer = byKind().get(mail.kind());
        return writer != null && writer.outside()
                ? writer.address(mail.recipient())
                : addresses.getObject().of(ACTOR, mail.recipient());
    }

    /** Empty when there is nothing to say at this moment. */
    Optional<Written> write(Claimed mail, Address to, Wish wish, Instant now) {
        Locale locale = wish.language().equals("en") ? Texts.ENGLISH : Texts.DUTCH;
        return Optional.ofNullable(byKind().get(mail.kind()))
                .flatMap(each -> each.write(new Order(
                        mail.about(),
                        mail.recipient(),
                        mail.part(),
                        new Sides(way.from(), to.mail()),
                        locale,
                        now,
                        way.base())))
                .map(letter -> new Written(to.mail(), letter));
    }

    private Map<String, Letters> byKind() {
        List<Letters> all = letters.orderedStream().toList();
        return all.stream().collect(Collectors.toMap(Letters::kind, Function.identity()));
    }
}
