package nl.aantafel.account;

import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.account.SomePeople.Person;
import nl.aantafel.account.domain.CodeWindow;
import nl.aantafel.support.MovingTime;

/** Goes through the door as people do. */
record Door(MovingTime time) {

    void signIn(Browser browser, Person person) {
        password(browser, person);
        browser.get("/sign-in/code");
        assertThat(browser.post("/sign-in/code", "code", code(person)).statusCode())
                .isEqualTo(303);
    }

    void password(Browser browser, Person person) {
        browser.get("/sign-in");
        assertThat(browser.post("/sign-in", "name", person.name(), "password", SomePeople.PASSWORD)
                        .statusCode())
                .isEqualTo(303);
    }

    String code(Person person) {
        return OneTimeCodes.code(person.secret(), time.now().getEpochSecond() / CodeWindow.STEP);
    }
}
