package nl.aantafel.rights;

import java.util.Optional;
import nl.aantafel.notify.Letters;
import nl.aantafel.page.Texts;
import org.springframework.stereotype.Component;

/** The mail that somebody went in by emergency: that there is something to look at, and nothing else. */
@Component
class GlassLetters implements Letters {

    private final Texts texts;

    GlassLetters(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String kind() {
        return GlassNotices.KIND;
    }

    @Override
    public Optional<Letter> write(Order order) {
        String text = texts.get(order.locale(), "rights.glass.mail.text")
                + "\n"
                + order.link()
                + "/break-glass/"
                + order.about()
                + "\n";
        return Optional.of(new Letter(texts.get(order.locale(), "rights.glass.mail.subject"), text, null));
    }
}
