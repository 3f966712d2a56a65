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
import nl.aantafel.plan.store.LineCheckStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What messages and mails about checks say: that there is something to look at, and where behind sign-in; and nothing else. */
@Configuration(proxyBeanMethods = false)
class CheckWords {

    @Bean
    MessageTexts dueCheckTexts(LineCheckStore store) {
        return words(CheckFollowing.DUE, "plan.checks.message.due", store::casesOfPlanned);
    }

    @Bean
    MessageTexts brokenLineTexts(LineCheckStore store) {
        return words(CheckFollowing.BROKEN, "plan.checks.message.broken", store::casesOfBroken);
    }

    private static MessageTexts words(String kind, String key, Function<Collection<UUID>, Map<UUID, UUID>> cases) {
        return new ShortMessage<>(kind, key, cases, (check, caseId) -> "/cases/" + caseId + "/plan/checks", "");
    }

    @Bean
    Letters dueCheckLetters(Texts texts) {
        return new ShortMail(CheckFollowing.DUE, "plan.checks.mail.due", "/work", texts);
    }

    @Bean
    Letters brokenLineLetters(Texts texts) {
        return new ShortMail(CheckFollowing.BROKEN, "plan.checks.mail.broken", "/work", texts);
    }
}
