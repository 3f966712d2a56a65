package nl.aantafel.rights;

import java.util.Optional;
import nl.aantafel.notify.Letters;
import nl.aantafel.page.Texts;
import org.springframework.stereotype.Component;

/** The mail to a participant who is asked something: nothing of anybody, and an address behind sign-in. */
@Component
class ConsultationLetters implements Letters {

    private final Texts texts;

    ConsultationLetters(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String kind() {
        return AskingParticipants.KIND;
    }

    @Override
    public Optional<Letter> write(Order order) {
        return Optional.of(new Letter(
                texts.get(order.locale(), "rights.mail.subject"),
                texts.get(order.locale(), "rights.mail.text", order.link() + "/consultations/" + order.about()),
                null));
    }
}
