package nl.aantafel.referral;

import nl.aantafel.casefile.PersonRemoved;
import nl.aantafel.referral.store.StoredTests;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A person entered by mistake leaves nothing behind in the referral; runs inside the use case that removes the person. */
@Component
final class PersonForgetting {

    private final StoredTests tests;

    PersonForgetting(StoredTests tests) {
        this.tests = tests;
    }

    @EventListener
    void on(PersonRemoved removed) {
        tests.forget(removed.caseId(), removed.person());
    }
}
