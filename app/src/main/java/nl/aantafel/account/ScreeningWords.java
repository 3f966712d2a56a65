package nl.aantafel.account;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.account.domain.ScreeningStore;
import nl.aantafel.account.domain.ScreeningStore.Ending;
import nl.aantafel.kernel.Actor;
import nl.aantafel.notify.Letters;
import nl.aantafel.notify.MessageTexts;
import nl.aantafel.page.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What is said about a screening that ends: a day and where to look, nobody's name. Once it was renewed there is nothing left to say.
 */
@Configuration(proxyBeanMethods = false)
class ScreeningWords {

    /** To the person. */
    static final String OWN = "screening_own";

    /** To who renews it. */
    static final String DESK = "screening_desk";

    private final ScreeningStore screenings;

    ScreeningWords(ScreeningStore screenings) {
        this.screenings = screenings;
    }

    @Bean
    MessageTexts ownScreeningTexts() {
        return new Words(OWN, "/account");
    }

    @Bean
    MessageTexts deskScreeningTexts() {
        return new Words(DESK, "/screenings");
    }

    @Bean
    Letters ownScreeningLetters(Texts texts) {
        return new Mail(OWN, "/account", texts);
    }

    @Bean
    Letters deskScreeningLetters(Texts texts) {
        return new Mail(DESK, "/screenings", texts);
    }

    private static boolean still(@Nullable Ending ending, int part) {
        return ending != null && ending.until().toEpochDay() == part;
    }

    private final class Words implements MessageTexts {

        private final String kind;
        private final String link;

        private Words(String kind, String link) {
            this.kind = kind;
            this.link = link;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public Map<About, Said> say(Actor actor, Collection<About> abouts) {
            Map<UUID, Ending> known =
                    screenings.of(abouts.stream().map(About::id).distinct().toList());
            Map<About, Said> said = new HashMap<>();
            abouts.forEach(about -> said.put(about, said(known.get(about.id()), about.part())));
            return said;
        }

        private Said said(@Nullable Ending ending, int part) {
            return new Said("account.message." + (still(ending, part) ? kind : "screening_renewed"), null, link);
        }
    }

    private final class Mail implements Letters {

        private final String kind;
        private final String path;
        private final Texts texts;

        private Mail(String kind, String path, Texts texts) {
            this.kind = kind;
            this.path = path;
            this.texts = texts;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public Optional<Letter> write(Order order) {
            return screenings
                    .of(order.about())
                    .filter(ending -> still(ending, order.part()))
                    .map(ending -> letter(ending.until(), order));
        }

        private Letter letter(LocalDate until, Order order) {
            String day =
                    DateTimeFormatter.ofPattern("d MMMM yyyy", order.locale()).format(until);
            return new Letter(
                    texts.get(order.locale(), "account.mail." + kind + ".subject"),
                    texts.get(order.locale(), "account.mail." + kind + ".text", day) + "\n" + order.link() + path
                            + "\n",
                    null);
        }
    }
}
