package nl.aantafel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OtherTable;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A case goes on under another frame, from the form to the referral that it begins there. */
@Journey
class SendingOnWalkTest {

    private final ApplicationContext app;
    private final TestDatabase database;

    SendingOnWalkTest(ApplicationContext app, TestDatabase database) {
        this.app = app;
        this.database = database;
    }

    @Test
    void aSeatThatDecidesSendsACaseOnAndOnlyWhoWasChosenComesAlong(Visits visits) {
        Town town = Town.another(app);
        UUID before = new Furnished(app, town).takenUp("Doorgestuurd").id();
        town.house().join(before, Who.MUNICIPALITY);
        OtherTable table = new OtherTable(app, database, town.house());
        table.seat(Who.MUNICIPALITY, "municipal_executive");
        String form = "/cases/" + before + "/send-on";

        Visitor other = visits.as(town.account(Who.YOUTH_PROTECTION), true);
        other.open(form);
        assertThat(other.page().locator("main form[action='" + form + "']").count())
                .as("who does not decide is offered no form")
                .isZero();

        Visitor hanneke = visits.as(town.account(Who.MUNICIPALITY), true);
        hanneke.open(form);
        List<String> findings = new ArrayList<>(new Inspection(hanneke).findings());
        findings.addAll(new Inspection(hanneke).sideways(640, 390, 320));
        assertThat(findings).isEmpty();
        hanneke.picture(java.nio.file.Path.of("target", "journeys", "send-on.png"));
        hanneke.press("referral.send-on.do");
        assertThat(hanneke.status()).isEqualTo(422);
        hanneke.picture(java.nio.file.Path.of("target", "journeys", "send-on-refused.png"));

        hanneke.page().locator("main label:has(input[name=waarom])").first().click();
        hanneke.choose("dezeCasus", "gaat_door")
                .pick("mensen[0].rol", "subject")
                .choose("mensen[0].verteld", "ja")
                .write("mensen[0].verteldOp", java.time.LocalDate.now().toString());
        hanneke.page().locator("select[name='mensen[0].manier']").selectOption("conversation");
        hanneke.press("referral.send-on.do");

        assertThat(hanneke.path()).matches("/referrals/[0-9a-f-]{36}/family");
        hanneke.open(form);
        hanneke.sees(hanneke.text("referral.send-on.told"));
        assertThat(new Inspection(hanneke).findings()).isEmpty();
        hanneke.picture(java.nio.file.Path.of("target", "journeys", "send-on-sent.png"));
    }
}
