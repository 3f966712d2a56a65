package nl.aantafel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.aantafel.page.Texts;

/** Somebody at a browser. Buttons and links are found by the words on them, fields by their name. */
final class Visitor {

    private final BrowserContext context;
    private final String base;
    private final Texts texts;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private int status;

    Visitor(BrowserContext context, String base, Texts texts) {
        this.context = context;
        this.base = base;
        this.texts = texts;
        this.page = context.newPage();
        page.onConsoleMessage(this::complained);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onResponse(this::answered);
    }

    private void complained(ConsoleMessage message) {
        // A page that answers 4xx is reported as well; what the answer should be, each test says itself.
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            complaints.add(page.url() + ": " + message.text());
        }
    }

    private void answered(Response response) {
        if (response.request().isNavigationRequest() && response.frame().equals(page.mainFrame())) {
            status = response.status();
        } else if (response.status() >= 400) {
            complaints.add(page.url() + ": " + response.status() + " " + response.url());
        }
    }

    List<String> complaints() {
        return complaints;
    }

    Page page() {
        return page;
    }

    void signIn(String account) {
        open("/sign-in");
        page.locator("button[name=account][value=\"" + account + "\"]").click();
        assertThat(path()).as("where signing in led").doesNotStartWith("/sign-in");
    }

    /** Follows an address; answers the status. */
    int open(String path) {
        page.navigate(path);
        return status;
    }

    int status() {
        return status;
    }

    /** Where one is, without the host. */
    String path() {
        return page.url().substring(base.length());
    }

    /** The part of the path that this pattern's first group matches. */
    String path(String pattern) {
        var found = Pattern.compile(pattern).matcher(path());
        assertThat(found.find()).as("%s in %s", pattern, path()).isTrue();
        return found.group(1);
    }

    String text(String key, Object... arguments) {
        String text = texts.get(Texts.DUTCH, key, arguments);
        assertThat(text).as("a text of the bundles").isNotEqualTo(key);
        return text;
    }

    /** Presses the button that says this; where several do, the one inside {@code part}. */
    Visitor press(String key, Object... arguments) {
        return press(page.locator("body"), key, arguments);
    }

    Visitor press(Locator part, String key, Object... arguments) {
        named(part, AriaRole.BUTTON, text(key, arguments)).click();
        return this;
    }

    Visitor follow(String key, Object... arguments) {
        named(page.locator("body"), AriaRole.LINK, text(key, arguments)).click();
        return this;
    }

    /** By its words, with or without what they are about behind them. */
    static Locator named(Locator part, AriaRole role, String words) {
        return part.getByRole(
                role,
                new Locator.GetByRoleOptions()
                        .setName(Pattern.compile("^\\s*" + plain(words) + "\\s*(: .*)?\\s*$", Pattern.DOTALL)));
    }

    /** Quoted for the browser's regular expressions, which know no other way. */
    private static String plain(String words) {
        return words.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
    }

    Locator field(String name) {
        return page.locator("main [name=\"" + name + "\"]:not([type=hidden])");
    }

    /** The form that is sent to an address that ends like this. */
    Locator form(String actionEnd) {
        return page.locator("form[action$=\"" + actionEnd + "\"]");
    }

    Visitor write(String name, String value) {
        return write(page.locator("main"), name, value);
    }

    Visitor write(Locator part, String name, String value) {
        opened(part.locator("[name=\"" + name + "\"]:not([type=hidden])")).fill(value);
        return this;
    }

    /** Ticks a box or picks a radio button, by the label around it as people do. */
    Visitor choose(String name, String value) {
        return choose(page.locator("main"), name, value);
    }

    Visitor choose(Locator part, String name, String value) {
        Locator box = opened(part.locator("input[name=\"" + name + "\"][value=\"" + value + "\"]"));
        if (!box.isChecked()) {
            box.locator("xpath=ancestor::label").click();
        }
        return this;
    }

    /** Picks from a list by value. */
    Visitor pick(Locator part, String name, String value) {
        opened(part.locator("select[name=\"" + name + "\"]")).selectOption(value);
        return this;
    }

    Visitor pick(String name, String value) {
        return pick(page.locator("main"), name, value);
    }

    /** Unfolds what the field is folded away in. */
    private static Locator opened(Locator field) {
        Locator folded = field.locator("xpath=ancestor::details[not(@open)]");
        for (int at = 0; at < folded.count(); ) {
            folded.first().locator("> summary").click();
        }
        return field;
    }

    Visitor sees(String... texts) {
        assertThat(page.locator("main").innerText()).as("%s", path()).contains(texts);
        return this;
    }

    Visitor seesNot(String... texts) {
        assertThat(page.locator("main").innerText()).as("%s", path()).doesNotContain(texts);
        return this;
    }

    /** The file behind a link. */
    byte[] download(Locator link) {
        Download download = page.waitForDownload(link::click);
        try (InputStream file = download.createReadStream()) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void picture(Path file) {
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        } catch (PlaywrightException e) {
            complaints.add("no picture: " + e.getMessage());
        }
    }

    void leave() {
        context.close();
    }
}
