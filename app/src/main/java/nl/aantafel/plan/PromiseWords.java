package nl.aantafel.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.notify.Letters;
import nl.aantafel.notify.MessageTexts;
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
        return new MessageTexts() {
            @Override
            public String kind() {
                return DUE;
            }

            @Override
            public Map<About, Said> say(Actor actor, Collection<About> abouts) {
                Map<About, Said> said = new HashMap<>();
                abouts.forEach(about -> said.put(about, new Said("plan.message.due", null, LIST)));
                return said;
            }
        };
    }

    @Bean
    MessageTexts reportedAgreementTexts(OwnAgreements agreements) {
        return new MessageTexts() {
            @Override
            public String kind() {
                return REPORTED;
            }

            @Override
            public Map<About, Said> say(Actor actor, Collection<About> abouts) {
                Map<UUID, UUID> cases =
                        agreements.cases(abouts.stream().map(About::id).toList());
                Map<About, Said> said = new HashMap<>();
                abouts.forEach(about -> said.put(about, said(about.id(), cases.get(about.id()))));
                return said;
            }

            private static Said said(UUID agreement, @org.jspecify.annotations.Nullable UUID caseId) {
                return new Said(
                        "plan.message.reported",
                        null,
                        caseId == null ? "" : "/cases/" + caseId + "/plan#a-" + agreement);
            }
        };
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
