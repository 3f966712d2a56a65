package nl.aantafel.plan;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.aantafel.notify.Letters;
import nl.aantafel.notify.MessageTexts;
import nl.aantafel.notify.ShortMail;
import nl.aantafel.notify.ShortMessage;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.store.DeviationStore;
import nl.aantafel.plan.store.DeviationStore.Placed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What messages and mails about deviations say: that support is asked or answered, or one ends; where behind sign-in; and nothing else. */
@Configuration(proxyBeanMethods = false)
class DeviationWords {

    /** One is asked for support; about the question. */
    static final String ASKED = "support_asked";

    /** Support was given or not; about the question. */
    static final String ANSWERED = "support_answered";

    /** One ends soon; about the deviation. */
    static final String ENDS = "deviation_ends";

    private static final String LIST = "/escalations";

    @Bean
    MessageTexts askedSupportTexts() {
        return ShortMessage.to(ASKED, "plan.deviation.message.asked", LIST);
    }

    @Bean
    MessageTexts answeredSupportTexts(DeviationStore store) {
        return texts(ANSWERED, "plan.deviation.message.answered", store::placesOfSupports);
    }

    @Bean
    MessageTexts endingDeviationTexts(DeviationStore store) {
        return texts(ENDS, "plan.deviation.message.ends", store::places);
    }

    private static MessageTexts texts(String kind, String key, Function<Collection<UUID>, Map<UUID, Placed>> places) {
        return new ShortMessage<>(kind, key, places, (id, placed) -> path(placed), "");
    }

    private static String path(Placed placed) {
        return "/cases/" + placed.caseId() + "/plan/deviations#v-" + placed.deviation();
    }

    @Bean
    Letters askedSupportLetters(Texts texts) {
        return new ShortMail(ASKED, "plan.deviation.mail.asked", LIST, texts);
    }

    @Bean
    Letters answeredSupportLetters(Texts texts) {
        return new ShortMail(ANSWERED, "plan.deviation.mail.answered", "/messages", texts);
    }

    @Bean
    Letters endingDeviationLetters(Texts texts) {
        return new ShortMail(ENDS, "plan.deviation.mail.ends", "/messages", texts);
    }
}
