package nl.aantafel.casefile;

import nl.aantafel.casefile.store.HelpQuestionStore;
import nl.aantafel.notify.Letters;
import nl.aantafel.notify.MessageTexts;
import nl.aantafel.notify.ShortMail;
import nl.aantafel.notify.ShortMessage;
import nl.aantafel.page.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What messages and mails about help and about what comes say: that there is something to look at, and where behind sign-in. */
@Configuration(proxyBeanMethods = false)
class HelpWords {

    private static final String WORK = "/work";

    @Bean
    MessageTexts askedHelpTexts(HelpQuestionStore store) {
        return new ShortMessage<>(
                KeepingHelpCourses.ASKED,
                "casefile.help.message.asked",
                store::cases,
                (question, caseId) -> "/cases/" + caseId + "/help",
                WORK);
    }

    @Bean
    MessageTexts whatComesTexts() {
        return ShortMessage.to(TellingWhatComes.COMES, "casefile.help.message.comes", WORK);
    }

    @Bean
    Letters askedHelpLetters(Texts texts) {
        return new ShortMail(KeepingHelpCourses.ASKED, "casefile.help.mail.asked", WORK, texts);
    }

    @Bean
    Letters whatComesLetters(Texts texts) {
        return new ShortMail(TellingWhatComes.COMES, "casefile.help.mail.comes", WORK, texts);
    }
}
