package nl.aantafel.casefile;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.aantafel.casefile.store.HelpQuestionStore;
import nl.aantafel.kernel.Actor;
import nl.aantafel.notify.Letters;
import nl.aantafel.notify.MessageTexts;
import nl.aantafel.page.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What messages and mails about help and about what comes say: that there is something to look at, and where behind sign-in. */
@Configuration(proxyBeanMethods = false)
class HelpWords {

    @Bean
    MessageTexts askedHelpTexts(HelpQuestionStore store) {
        return new Words(KeepingHelpCourses.ASKED, "casefile.help.message.asked", store::cases);
    }

    @Bean
    MessageTexts whatComesTexts() {
        return new Words(TellingWhatComes.COMES, "casefile.help.message.comes", ids -> Map.of());
    }

    private record Words(String kind, String key, Function<Collection<UUID>, Map<UUID, UUID>> cases)
            implements MessageTexts {

        @Override
        public Map<About, Said> say(Actor actor, Collection<About> abouts) {
            Map<UUID, UUID> found = cases.apply(abouts.stream().map(About::id).toList());
            Map<About, Said> said = new HashMap<>();
            abouts.forEach(about -> {
                UUID caseId = found.get(about.id());
                said.put(about, new Said(key, null, caseId == null ? "/work" : "/cases/" + caseId + "/help"));
            });
            return said;
        }
    }

    @Bean
    Letters askedHelpLetters(Texts texts) {
        return new Mail(KeepingHelpCourses.ASKED, "casefile.help.mail.asked", texts);
    }

    @Bean
    Letters whatComesLetters(Texts texts) {
        return new Mail(TellingWhatComes.COMES, "casefile.help.mail.comes", texts);
    }

    private record Mail(String kind, String key, Texts texts) implements Letters {

        @Override
        public Optional<Letter> write(Order order) {
            return Optional.of(new Letter(
                    texts.get(order.locale(), key + ".subject"),
                    texts.get(order.locale(), key + ".text") + "\n" + order.link() + "/work\n",
                    null));
        }
    }
}
