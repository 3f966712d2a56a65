package nl.aantafel.rights;

import java.util.Optional;
import nl.aantafel.notify.Letters;
import nl.aantafel.page.Texts;
import org.springframework.stereotype.Component;

/** The mail that somebody suspects a data breach: that there is something to look at, and nothing else. */
@Component
class BreachLetters implements Letters {

    private final Texts texts;

    BreachLetters(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String kind() {
        return BreachNotices.KIND;
    }

    @Override
    public Optional<Letter> write(Order order) {
        String text = texts.get(order.locale(), "rights.breach.mail.text")
                + "\n"
                + order.link()
                + "/oversight/breaches/"
                + order.about()
                + "\n";
        return Optional.of(new Letter(texts.get(order.locale(), "rights.breach.mail.subject"), text, null));
    }
}
