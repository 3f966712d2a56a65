package nl.aantafel.rights;

import java.util.Optional;
import nl.aantafel.notify.Letters;
import nl.aantafel.page.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A mail that there is something to look at, and where behind sign-in; and nothing else. */
final class NoticeLetters implements Letters {

    private final Texts texts;
    private final String kind;
    private final String key;
    private final String path;

    /** {@code key} of subject and text, {@code path} of the page, ending where the id comes. */
    private NoticeLetters(Texts texts, String kind, String key, String path) {
        this.texts = texts;
        this.kind = kind;
        this.key = key;
        this.path = path;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Optional<Letter> write(Order order) {
        String text = texts.get(order.locale(), key + ".text") + "\n" + order.link() + path + order.about() + "\n";
        return Optional.of(new Letter(texts.get(order.locale(), key + ".subject"), text, null));
    }

    /** Those of this room. */
    @Configuration(proxyBeanMethods = false)
    static class All {

        @Bean
        Letters breachLetters(Texts texts) {
            return new NoticeLetters(texts, BreachNotices.KIND, "rights.breach.mail", "/oversight/breaches/");
        }

        @Bean
        Letters counselLetters(Texts texts) {
            return new NoticeLetters(texts, CounselNotices.KIND, "rights.advice.mail", CounselNotices.PATH);
        }

        @Bean
        Letters glassLetters(Texts texts) {
            return new NoticeLetters(texts, GlassNotices.KIND, "rights.glass.mail", "/break-glass/");
        }
    }
}
