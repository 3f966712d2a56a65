package nl.aantafel.plan;

import nl.aantafel.notify.Letters;
import nl.aantafel.notify.MessageTexts;
import nl.aantafel.notify.ShortMail;
import nl.aantafel.notify.ShortMessage;
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
        return new ShortMessage<>(
                TAKEN,
                "plan.message.watch-taken",
                store::cases,
                (offer, caseId) -> "/cases/" + caseId + "/plan/watch",
                "");
    }

    @Bean
    Letters takenWatchLetters(Texts texts) {
        return new ShortMail(TAKEN, "plan.mail.reported", "/messages", texts);
    }
}
