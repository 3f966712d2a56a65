package nl.aantafel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.aantafel.page.Texts;
import nl.aantafel.support.House.Who;
import org.springframework.context.ApplicationContext;

/** The browsers of one test: one per person, each with cookies of its own. */
public final class Visits {

    private final Browser browser;
    private final String base;
    private final ApplicationContext app;
    private final Town town;
    private final List<Visitor> open = new ArrayList<>();

    Visits(Browser browser, String base, ApplicationContext app) {
        this.browser = browser;
        this.base = base;
        this.app = app;
        this.town = Town.of(app);
    }

    Town town() {
        return town;
    }

    <T> T bean(Class<T> type) {
        return app.getBean(type);
    }

    /** Somebody of the house, signed in. */
    Visitor as(Who who) {
        return as(town.account(who), true);
    }

    /** The same with scripts switched off in the browser. */
    Visitor withoutScript(Who who) {
        return as(town.account(who), false);
    }

    Visitor as(String account, boolean script) {
        Visitor visitor = stranger(script);
        visitor.signIn(account);
        return visitor;
    }

    /** Somebody at a phone who is not signed in. */
    Visitor atPhone() {
        Visitor visitor = stranger(true);
        visitor.page().setViewportSize(390, 844);
        return visitor;
    }

    /** The same people through another address of the house. */
    Visits through(String address) {
        return new Visits(browser, address, app);
    }

    /** Somebody who is not signed in. */
    Visitor stranger(boolean script) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(base)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setJavaScriptEnabled(script)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setAcceptDownloads(true)
                .setViewportSize(1440, 900));
        context.setDefaultTimeout(10_000);
        Visitor visitor = new Visitor(context, base, app.getBean(Texts.class));
        open.add(visitor);
        return visitor;
    }

    void picture(Path file) {
        for (int at = 0; at < open.size(); at++) {
            open.get(at).picture(file.resolveSibling(file.getFileName() + "-" + (at + 1) + ".png"));
        }
    }

    /** Closes all; after a test that went well no browser may have complained. */
    void end(boolean wentWell) {
        List<String> complaints =
                open.stream().flatMap(each -> each.complaints().stream()).toList();
        open.forEach(Visitor::leave);
        open.clear();
        if (wentWell) {
            assertThat(complaints).as("what the browser complained about").isEmpty();
        }
    }
}
