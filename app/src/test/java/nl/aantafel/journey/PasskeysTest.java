package nl.aantafel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import nl.aantafel.client.OwnDoors.Handed;
import nl.aantafel.client.ReleasedFamily;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Passkeys in a real browser, with an authenticator that exists in that browser only. */
@Journey
class PasskeysTest {

    private final ApplicationContext app;

    PasskeysTest(ApplicationContext app) {
        this.app = app;
    }

    @Test
    void signsInWithAPasskeyMadeAMinuteBefore(Visits visits) {
        Visitor eva = visits.as(Who.CASE_DIRECTOR);
        authenticator(eva, true);
        made(eva, "Werklaptop");
        eva.sees("Werklaptop", "Nog niet gebruikt");

        eva.page().locator(".aantafel-menu--end summary").click();
        eva.page().locator("form[action=\"/sign-out\"] button").first().click();
        eva.page().locator("form[data-passkey=get] button").click();
        eva.page().waitForURL(url -> !url.contains("/sign-in"));
        eva.open("/account");
        eva.sees("Werklaptop", "Laatst gebruikt op", "met een passkey");
    }

    @Test
    void isNamedAnewAndRemoved(Visits visits) {
        Visitor bram = visits.as(Who.YOUTH_PROTECTION);
        authenticator(bram, true);
        made(bram, "Telefoon");
        bram.page().locator("a[href^=\"/account/passkeys/\"]").first().click();
        bram.write("naam", "Oude telefoon").press("page.save");
        bram.sees("Oude telefoon");

        bram.page().locator("a[href^=\"/account/passkeys/\"]").first().click();
        bram.press("account.passkey.remove");
        bram.seesNot("Oude telefoon").sees("U hebt nog geen passkey");

        bram.page().locator(".aantafel-menu--end summary").click();
        bram.page().locator("form[action=\"/sign-out\"] button").first().click();
        bram.page().locator("form[data-passkey=get] button").click();
        bram.page().waitForSelector("text=niet gelukt");
        assertThat(bram.path()).startsWith("/sign-in");
    }

    @Test
    void opensNothingWhenTheDeviceDidNotAskWhoItsOwnerIs(Visits visits) {
        Visitor iris = visits.as(Who.PROBATION);
        authenticator(iris, false);
        iris.open("/account");
        iris.write(iris.form("/account/passkeys"), "naam", "Zonder vinger")
                .press(iris.form("/account/passkeys"), "account.passkey.add");
        iris.page().waitForSelector("[data-passkey-says]:not([hidden])");
        iris.sees("De passkey is niet gemaakt");
    }

    @Test
    void aClientComesInWithAPasskeyUntilANewCodeEndsIt(Visits visits) {
        ReleasedFamily family = new ReleasedFamily(app, House.another(app));
        Handed handed = family.code(family.ours.mother());
        Visitor mother = visits.atPhone();
        authenticator(mother, true);
        mother.open("/my/begin");
        mother.write("name", handed.signInName())
                .write("code", handed.code())
                .write("password", "een lange zin van mij")
                .press("client.begin.do");
        mother.page().waitForURL("**/my");
        mother.open("/my/passkeys");
        mother.press("client.passkey.add");
        mother.page().waitForSelector("text=De passkey is gemaakt");
        Inspection inspection = new Inspection(mother);
        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.sideways(390, 320)).isEmpty();

        mother.press("page.client.leave");
        mother.page().waitForURL("**/today");
        mother.open("/my/in");
        assertThat(inspection.findings()).isEmpty();
        mother.press("client.passkey.in");
        mother.page().waitForURL("**/my");
        mother.open("/my/passkeys");
        mother.sees("Laatst gebruikt op");

        family.code(family.ours.mother());
        mother.open("/my");
        assertThat(mother.path()).isEqualTo("/my/in");
        mother.press("client.passkey.in");
        mother.page().waitForSelector("text=Dat klopt niet");
        mother.complaints().clear();
        assertThat(mother.path()).startsWith("/my/in");
    }

    private static void made(Visitor visitor, String name) {
        visitor.open("/account");
        visitor.write(visitor.form("/account/passkeys"), "naam", name)
                .press(visitor.form("/account/passkeys"), "account.passkey.add");
        visitor.page().waitForSelector("text=De passkey is gemaakt");
    }

    private static void authenticator(Visitor visitor, boolean knowsItsOwner) {
        CDPSession devices = visitor.page().context().newCDPSession(visitor.page());
        devices.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", knowsItsOwner);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject device = new JsonObject();
        device.add("options", options);
        devices.send("WebAuthn.addVirtualAuthenticator", device);
    }
}
