package nl.aantafel.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.notify.Letters;
import nl.aantafel.notify.MessageTexts;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.store.WatchStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What messages and mails about the watch over safety say: nothing of whom it is about. */
@Configuration(proxyBeanMethods = false)
class WatchWords {

    /** The watch one offered was taken over; about the offer. */
    static final String TAKEN = "watch_taken";

    @Bean
    MessageTexts takenWatchTexts(WatchStore store) {
        return new MessageTexts() {
            @Override
            public String kind() {
                return TAKEN;
            }

            @Override
            public Map<About, Said> say(Actor actor, Collection<About> abouts) {
                Map<UUID, UUID> cases =
                        store.cases(abouts.stream().map(About::id).toList());
                Map<About, Said> said = new HashMap<>();
                abouts.forEach(about -> {
                    UUID caseId = cases.get(about.id());
                    String path = caseId == null ? "" : "/cases/" + caseId + "/plan/watch";
                    said.put(about, new Said("plan.message.watch-taken", null, path));
                });
                return said;
            }
        };
    }

    @Bean
    Letters takenWatchLetters(Texts texts) {
        return new ShortMail(TAKEN, "plan.mail.reported", "/messages", texts);
    }
}
