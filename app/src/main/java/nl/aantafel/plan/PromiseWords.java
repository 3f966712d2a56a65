package nl.aantafel.plan;

import nl.aantafel.notify.Letters;
import nl.aantafel.notify.MessageTexts;
import nl.aantafel.notify.ShortMail;
import nl.aantafel.notify.ShortMessage;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.store.OwnAgreements;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What messages and mails about agreements say: that there is something to look at, and where behind sign-in; and nothing else. */
@Configuration(proxyBeanMethods = false)
class PromiseWords {

    /** Something of one's own comes due; about the person. */
    static final String DUE = "agreements_due";

    /** Somebody reported on an agreement one is part of; about the agreement. */
    static final String REPORTED = "agreement_reported";

    private static final String LIST = "/work/agreements";

    @Bean
    MessageTexts dueAgreementTexts() {
        return ShortMessage.to(DUE, "plan.message.due", LIST);
    }

    @Bean
    MessageTexts reportedAgreementTexts(OwnAgreements agreements) {
        return new ShortMessage<>(
                REPORTED,
                "plan.message.reported",
                agreements::cases,
                (agreement, caseId) -> "/cases/" + caseId + "/plan#a-" + agreement,
                "");
    }

    @Bean
    Letters dueAgreementLetters(Texts texts) {
        return new ShortMail(DUE, "plan.mail.due", LIST, texts);
    }

    @Bean
    Letters reportedAgreementLetters(Texts texts) {
        return new ShortMail(REPORTED, "plan.mail.reported", "/messages", texts);
    }
}
