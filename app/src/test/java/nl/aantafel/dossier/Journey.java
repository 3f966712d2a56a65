package nl.aantafel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.account.Accounts;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.SignInNames;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;

/** The pages of a case as a browser without script gets them: the case director and an expert of the team look at one case. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "aantafel.demo=true")
@OnTestDatabase
abstract class Journey {

    final FullCase full;
    final String path;
    final Visitor director;
    final Visitor expert;
    private final BeanFactory beans;
    private final int port;

    Journey(BeanFactory beans, int port) {
        this.beans = beans;
        this.port = port;
        this.full = new FullCase(beans);
        this.path = "/cases/" + full.id;
        this.director = new Visitor(port);
        this.expert = new Visitor(port);
    }

    @BeforeEach
    void enter() {
        enter(director, Who.CASE_DIRECTOR);
        enter(expert, Who.MENTAL_HEALTH);
    }

    /** Somebody else of the house, signed in. */
    Visitor as(Who who) {
        Visitor visitor = new Visitor(port);
        enter(visitor, who);
        return visitor;
    }

    private void enter(Visitor visitor, Who who) {
        visitor.get("/sign-in");
        String name = SignInNames.of(beans.getBean(Accounts.class), full.house, full.house.id(who));
        assertThat(visitor.post("/sign-in/demo", "account", name).status()).isEqualTo(303);
    }
}
