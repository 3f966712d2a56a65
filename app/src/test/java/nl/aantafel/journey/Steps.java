package nl.aantafel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;

/** The steps of the case loop as people take them on the pages, with or without scripts. */
final class Steps {

    private final House house;
    private final LocalDate today;

    Steps(Visits visits) {
        house = visits.town().house();
        today = visits.bean(Time.class).today();
    }

    /** Makes a referral with a mother and her child and sends it; answers the case. */
    UUID refer(Visitor referrer, String familyName) {
        referrer.open("/referrals/new");
        referrer.write("gezinsnaam", familyName).press("referral.new.button");
        String id = referrer.path("^/referrals/([0-9a-f-]{36})/family");
        person(referrer, "Sara", familyName, today.minusYears(35), "subject");
        person(referrer, "Tim", familyName, today.minusYears(8), "direct_circle");
        referrer.follow("referral.next.reason");
        referrer.write("aanleiding", "De politie kwam twee keer.")
                .write("samenvatting", "Er is vaak ruzie, Tim hoort alles.")
                .press("referral.next.views");
        referrer.write("meningen[0].tekst", "Ik wil dat het stopt.").press("referral.next.criteria");
        Locator yes = referrer.page().locator("main input[name^=\"toetsen\"][value=ja]");
        for (int at = 0; at < yes.count(); at++) {
            referrer.choose("toetsen[" + at + "].voldaan", "ja")
                    .write("toetsen[" + at + "].onderbouwing", "Omdat het zo is.");
        }
        referrer.press("referral.next.check").press("referral.check.send");
        assertThat(referrer.path()).startsWith("/referrals/" + id);
        return UUID.fromString(id);
    }

    private static void person(Visitor referrer, String firstName, String lastName, LocalDate born, String role) {
        referrer.write("voornaam", firstName)
                .write("achternaam", lastName)
                .write("geboortedatum", born.toString())
                .choose("rol", role)
                .press("referral.family.add.button")
                .sees(firstName + " " + lastName);
    }

    void judgeFit(Visitor decider, UUID caseId) {
        decider.open("/triage/" + caseId);
        decider.press("referral.fit.yes");
        assertThat(decider.status()).as("status after judging").isEqualTo(200);
    }

    void takeUp(Visitor desk, UUID caseId) {
        desk.open("/triage/" + caseId);
        desk.choose("beslissers", decider(Who.POLICE))
                .write("reden", "Zorg en straf zijn samen nodig.")
                .press("referral.decide.yes");
        assertThat(desk.status()).as("status after deciding").isEqualTo(200);
    }

    String decider(Who who) {
        return house.id(who) + "/" + house.seat(who);
    }

    void appoint(Visitor desk, UUID caseId, Who director) {
        desk.open("/cases/" + caseId + "/team/direction/new");
        desk.pick("professional", house.id(director).toString()).press("casefile.web.direction.new.do");
    }

    void join(Visitor desk, UUID caseId, Who who) {
        desk.open("/cases/" + caseId + "/team/new");
        desk.write("zoek", who.fullName()).press("page.search.do");
        desk.pick("professional", house.id(who).toString())
                .press("casefile.web.member.new.do")
                .sees(who.fullName());
    }

    /** Writes a statement on the case's own page. */
    void state(Visitor member, UUID caseId, String text) {
        member.open("/cases/" + caseId + "/statements/new");
        member.write("tekst", text).press("casefile.web.statement.new.do");
    }

    /** Adds an agreement on the plan's own page. */
    void agree(Visitor member, UUID caseId, String what, Who does) {
        member.open("/cases/" + caseId + "/plan/agreements/new");
        member.write("wat", what)
                .choose("soort", "action")
                .choose("wieDoet", "p:" + house.id(does))
                .press("plan.agreement.add")
                .sees(what);
    }

    /** Prepares a conference for today; answers its address. */
    String prepare(Visitor desk, UUID caseId) {
        desk.open("/cases/" + caseId + "/meetings/new");
        desk.write("datum", today.toString())
                .write("plaats", "Kamer 2")
                .write("doel", "Zien waar het onveilig is")
                .pick("secretaris", house.id(Who.SECRETARY).toString())
                .press("meeting.prepare.do");
        return desk.path("^(/cases/[0-9a-f-]{36}/meetings/[0-9a-f-]{36})");
    }

    /** Says something at a question of a running conference, with the two letters of who speaks, and Enter. */
    void say(Visitor typist, String code, String text) {
        Keyboard keyboard = new Keyboard(typist);
        typist.field("code").focus();
        keyboard.type(code);
        typist.field("tekst").focus();
        keyboard.type(text).press("Enter");
        said(typist, text);
    }

    /** Waits until what was said is on the table: with a script the page stays. */
    static void said(Visitor visitor, String text) {
        visitor.page()
                .locator("[data-card]", new com.microsoft.playwright.Page.LocatorOptions().setHasText(text))
                .first()
                .waitFor();
    }

    /** The two letters of somebody at the table. */
    String code(Visitor typist, String name) {
        Locator option = typist.page()
                .locator("select[name=spreker] option")
                .filter(new Locator.FilterOptions().setHasText(name));
        return option.first().getAttribute("data-code");
    }
}
