package nl.aantafel.notify;

import java.util.Optional;
import nl.aantafel.page.Texts;

/**
 * A mail that says that there is something to look at, and where behind sign-in; and nothing else.
 *
 * @param key of the texts, which end in {@code .subject} and {@code .text}
 * @param path of the page, from its first slash
 */
public record ShortMail(String kind, String key, String path, Texts texts) implements Letters {

    @Override
    public Optional<Letter> write(Order order) {
        return Optional.of(new Letter(
                texts.get(order.locale(), key + ".subject"),
                texts.get(order.locale(), key + ".text") + "\n" + order.link() + path + "\n",
                null));
    }
}
