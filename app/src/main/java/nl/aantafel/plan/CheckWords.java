package nl.aantafel.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.aantafel.kernel.Actor;
import nl.aantafel.notify.Letters;
import nl.aantafel.notify.MessageTexts;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.store.LineCheckStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What messages and mails about checks say: that there is something to look at, and where behind sign-in; and nothing else. */
@Configuration(proxyBeanMethods = false)
class CheckWords {

    @Bean
    MessageTexts dueCheckTexts(LineCheckStore store) {
        return new Words(CheckFollowing.DUE, "plan.checks.message.due", store::casesOfPlanned);
    }

    @Bean
    MessageTexts brokenLineTexts(LineCheckStore store) {
        return new Words(CheckFollowing.BROKEN, "plan.checks.message.broken", store::casesOfBroken);
    }

    private record Words(String kind, String key, Function<Collection<UUID>, Map<UUID, UUID>> cases)
            implements MessageTexts {

        @Override
        public Map<About, Said> say(Actor actor, Collection<About> abouts) {
            Map<UUID, UUID> found = cases.apply(abouts.stream().map(About::id).toList());
            Map<About, Said> said = new HashMap<>();
            abouts.forEach(about -> {
                UUID caseId = found.get(about.id());
                said.put(about, new Said(key, null, caseId == null ? "" : "/cases/" + caseId + "/plan/checks"));
            });
            return said;
        }
    }

    @Bean
    Letters dueCheckLetters(Texts texts) {
        return new Mail(CheckFollowing.DUE, "plan.checks.mail.due", texts);
    }

    @Bean
    Letters brokenLineLetters(Texts texts) {
        return new Mail(CheckFollowing.BROKEN, "plan.checks.mail.broken", texts);
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
