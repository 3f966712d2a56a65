package nl.aantafel.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.aantafel.kernel.Actor;
import nl.aantafel.notify.Letters;
import nl.aantafel.notify.MessageTexts;
import nl.aantafel.notify.ShortMail;
import nl.aantafel.notify.ShortMessage;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.store.EscalationStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What messages and mails about escalations say: that one is asked or answered, and where behind sign-in; and nothing else. */
@Configuration(proxyBeanMethods = false)
class EscalationWords {

    /** One is asked; about the question. */
    static final String ASKED = "escalation_asked";

    /** What one asked was answered, or was not in time; about the escalation. */
    static final String ANSWERED = "escalation_answered";

    private static final String LIST = "/escalations";

    @Bean
    MessageTexts askedEscalationTexts() {
        return new MessageTexts() {
            @Override
            public String kind() {
                return ASKED;
            }

            @Override
            public Map<About, Said> say(Actor actor, Collection<About> abouts) {
                Map<About, Said> said = new HashMap<>();
                abouts.forEach(about -> said.put(
                        about,
                        new Said(
                                about.part() == 1 ? "plan.escalation.message.asked" : "plan.escalation.message.let-in",
                                null,
                                LIST)));
                return said;
            }
        };
    }

    @Bean
    MessageTexts answeredEscalationTexts(EscalationStore store) {
        return new ShortMessage<>(
                ANSWERED,
                "plan.escalation.message.answered",
                store::cases,
                (escalation, caseId) -> "/cases/" + caseId + "/plan/escalations#e-" + escalation,
                "");
    }

    @Bean
    Letters askedEscalationLetters(Texts texts) {
        return new ShortMail(ASKED, "plan.escalation.mail.asked", LIST, texts);
    }

    @Bean
    Letters answeredEscalationLetters(Texts texts) {
        return new ShortMail(ANSWERED, "plan.escalation.mail.answered", "/messages", texts);
    }
}
