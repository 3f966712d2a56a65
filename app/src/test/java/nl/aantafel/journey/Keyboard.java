package nl.aantafel.journey;

import com.microsoft.playwright.Locator;

/** Working without a mouse: from one thing to the next with Tab, and the keys it takes there. */
final class Keyboard {

    private static final int FAR_ENOUGH = 250;

    private final Visitor visitor;

    Keyboard(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Goes on with Tab until this has the focus. */
    Keyboard to(Locator wanted) {
        for (int pressed = 0; pressed <= FAR_ENOUGH; pressed++) {
            if (focused(wanted)) {
                return this;
            }
            press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + wanted + " on " + visitor.path());
    }

    private static boolean focused(Locator wanted) {
        return (boolean) wanted.evaluate("element => element === document.activeElement");
    }

    Keyboard press(String key) {
        visitor.page().keyboard().press(key);
        return this;
    }

    Keyboard type(String text) {
        visitor.page().keyboard().type(text);
        return this;
    }

    /** Presses a key that sends a form, and waits for the page that answers. */
    Keyboard send(String key) {
        visitor.page().evaluate("() => { document.documentElement.dataset.before = 'yes'; }");
        press(key);
        visitor.page()
                .waitForFunction(
                        "() => !document.documentElement.dataset.before && document.readyState === 'complete'");
        return this;
    }
}
