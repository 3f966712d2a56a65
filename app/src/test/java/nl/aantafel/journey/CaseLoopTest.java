package nl.aantafel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** From the first referral to the report and the plan, by the people who do it. */
@Journey
class CaseLoopTest {

    private final ApplicationContext app;

    CaseLoopTest(ApplicationContext app) {
        this.app = app;
    }

    @Test
    void walksAFamilyFromReferralToASettledReport(Visits visits) {
        Steps steps = new Steps(visits);
        UUID caseId = steps.refer(visits.as(Who.VEILIG_THUIS), "Kwekel");
        steps.judgeFit(visits.as(Who.POLICE), caseId);
        Visitor noor = visits.as(Who.PROCESS_DIRECTOR);
        steps.takeUp(noor, caseId);
        steps.appoint(noor, caseId, Who.CASE_DIRECTOR);
        noor.sees(Who.CASE_DIRECTOR.fullName());
        steps.join(noor, caseId, Who.YOUTH_PROTECTION);

        String room = steps.prepare(noor, caseId);
        Visitor sanne = visits.as(Who.SECRETARY);
        sanne.open(room);
        sanne.press("meeting.room.start");
        talk(steps, sanne, room);
        score(sanne, room);
        decide(sanne, room);

        Visitor bram = visits.as(Who.YOUTH_PROTECTION);
        bram.open("/cases/" + caseId + "/plan");
        bram.sees("School bellen", "Dan weten we hoe het gaat", "Niemand schreeuwt waar Tim bij is");
        settle(noor, room);
    }

    private static void talk(Steps steps, Visitor sanne, String room) {
        sanne.open(room + "?q=" + Furnished.WORRIES);
        steps.say(sanne, steps.code(sanne, Who.YOUTH_PROTECTION.fullName()), "Tim komt vaak moe op school.");
        steps.say(sanne, steps.code(sanne, "Sara Kwekel"), "Ik durf niet te slapen.");
        assertThat(sanne.page().locator(".aantafel-statement").allInnerTexts())
                .anySatisfy(card -> assertThat(card).contains("Tim komt vaak moe", Who.YOUTH_PROTECTION.fullName()))
                .anySatisfy(card -> assertThat(card).contains("Ik durf niet te slapen.", "Sara Kwekel"));
    }

    private static void score(Visitor sanne, String room) {
        sanne.open(room + "?q=iv.scaling.score");
        sanne.choose("cijfers[0].cijfer", "7")
                .write("cijfers[0].reden", "Hij is nog thuis")
                .press("meeting.score.save")
                .seesNot("Hij is nog thuis")
                .press("meeting.score.reveal", 1)
                .sees("Hij is nog thuis");
    }

    private static void decide(Visitor sanne, String room) {
        sanne.open(room + "?q=iv.judgement.phase");
        sanne.choose("fase.fase", "immediate_safety")
                .write("fase.reden", "Het is nog niet veilig")
                .press("meeting.phase.do");
        sanne.open(room + "?q=iv.decision.brainstorm");
        sanne.choose("idee.idee", "idea")
                .write("idee.tekst", "Oma vraagt Tim te logeren")
                .press("meeting.idea.add");
        sanne.sees("Oma vraagt Tim te logeren");
        sanne.open(room + "?q=iv.decision.interventions");
        sanne.write("afspraak.wat", "School bellen").write("afspraak.reden", "Dan weten we hoe het gaat");
        sanne.page()
                .locator("main label:has(input[name=\"afspraak.wieDoet\"])")
                .first()
                .click();
        sanne.press("meeting.agree.do").sees("School bellen");
        sanne.open(room + "?q=iv.decision.guardians");
        sanne.write("bodem.tekst", "Niemand schreeuwt waar Tim bij is");
        sanne.page()
                .locator("select[name=\"bodem.bewaker\"]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        sanne.press("meeting.bottom-line.do").sees("Niemand schreeuwt waar Tim bij is");
    }

    private static void settle(Visitor noor, String room) {
        noor.open(room + "/report");
        noor.press("meeting.settle.do");
        assertThat(noor.path()).contains("versie=1");
        noor.sees("Tim komt vaak moe op school.", "Ik durf niet te slapen.", "School bellen", "Hij is nog thuis");
        byte[] pdf =
                noor.download(noor.page().locator("a[href*=\"report.pdf\"]").first());
        assertThat(new String(pdf, 0, 4, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF");
        byte[] word =
                noor.download(noor.page().locator("a[href*=\"report.docx\"]").first());
        assertThat(new String(word, 0, 2, StandardCharsets.ISO_8859_1)).isEqualTo("PK");
    }

    @Test
    void everyFormWorksWithoutAScript(Visits visits) {
        Steps steps = new Steps(visits);
        UUID caseId = steps.refer(visits.withoutScript(Who.VEILIG_THUIS), "Zonderland");
        steps.judgeFit(visits.withoutScript(Who.POLICE), caseId);
        Visitor noor = visits.withoutScript(Who.PROCESS_DIRECTOR);
        steps.takeUp(noor, caseId);
        steps.appoint(noor, caseId, Who.CASE_DIRECTOR);
        steps.join(noor, caseId, Who.YOUTH_PROTECTION);
        steps.state(noor, caseId, "Tim slaapt slecht.");
        noor.open("/cases/" + caseId + "/statements");
        noor.sees("Tim slaapt slecht.");
        steps.agree(noor, caseId, "Sportclub bellen", Who.YOUTH_PROTECTION);

        String room = steps.prepare(noor, caseId);
        noor.press("meeting.room.start");
        noor.open(room + "?q=" + Furnished.WORRIES);
        noor.write("code", steps.code(noor, "Sara Zonderland")).write("tekst", "Ik ben bang.");
        noor.field("tekst").press("Enter");
        noor.sees("Ik ben bang.");
        assertThat(noor.page().locator(".aantafel-statement").first().innerText())
                .contains("Sara Zonderland");
    }

    @Test
    void decidesAndTypesWithTheKeyboardAlone(Visits visits) {
        Steps steps = new Steps(visits);
        UUID caseId = new Furnished(app, visits.town()).sent("Toets").id();
        Visitor ruben = visits.as(Who.POLICE);
        ruben.open("/triage/" + caseId);
        new Keyboard(ruben)
                .to(ruben.field("redenPast"))
                .type("Past bij het doel.")
                .send("F8");

        Visitor noor = visits.as(Who.PROCESS_DIRECTOR);
        noor.open("/triage/" + caseId);
        Keyboard keys = new Keyboard(noor);
        keys.to(noor.field("reden")).press("Control+A").type("Samen nodig.");
        var police = noor.page().locator("input[name=beslissers][value=\"" + steps.decider(Who.POLICE) + "\"]");
        keys.to(police);
        if (!police.isChecked()) {
            keys.press("Space");
        }
        keys.send("F8");
        assertThat(noor.status()).isEqualTo(200);
        noor.open("/cases/" + caseId);
        noor.sees("Toets");

        String room = steps.prepare(noor, caseId);
        keys.to(noor.page().locator("form[action$=\"/start\"] button")).send("Enter");
        noor.open(room + "?q=" + Furnished.WORRIES);
        keys.to(noor.field("code"))
                .type(steps.code(noor, "Sara Toets"))
                .type("Er is veel ruzie.")
                .press("Enter");
        Steps.said(noor, "Er is veel ruzie.");
        keys.type("En nog een zin.").press("Enter");
        Steps.said(noor, "En nog een zin.");
        assertThat(noor.page().locator(".aantafel-statement").allInnerTexts())
                .allSatisfy(card -> assertThat(card).contains("Sara Toets"));

        // One key goes on, and what stands in the line goes along.
        keys.type("En dit moet ook nog gezegd.").send("F8");
        noor.open(room + "?q=" + Furnished.WORRIES);
        noor.sees("En dit moet ook nog gezegd.");
        noor.sees(noor.text("meeting.clock.box", 35));
        keys.send("F9");
        noor.sees(noor.text("meeting.rest.now"));
        keys.send("F9");
        noor.seesNot(noor.text("meeting.rest.now"));
        cardsBecomeAgreements(noor, room);
    }

    /** Two cards, one move. */
    private static void cardsBecomeAgreements(Visitor noor, String room) {
        noor.open(room + "?q=iv.decision.brainstorm");
        for (String card : List.of("School bellen", "Samen wandelen")) {
            noor.page().locator("input[name='idee.idee'][value=idea]").check();
            noor.write("idee.tekst", card).press("meeting.idea.add");
        }
        noor.open(room + "/choices");
        noor.write("kaarten[0].plaats", "2").write("kaarten[1].plaats", "1").press("meeting.cards.choose.do");
        var lines = noor.page().locator("fieldset");
        assertThat(lines.first().innerText()).contains("Samen wandelen");
        for (int at = 0; at < 2; at++) {
            noor.page()
                    .locator("select[name='afspraken[" + at + "].wieDoet']")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        }
        noor.press("meeting.cards.agree.do", 2);
        noor.sees("School bellen", "Samen wandelen", noor.text("meeting.report.reason-missing"));
        assertThat(noor.page().locator("fieldset").count()).isZero();
    }
}
