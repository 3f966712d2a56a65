package nl.aantafel.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Looks over the page a visitor is on: axe (WCAG 2.2 A and AA, best practice), sideways scrolling, heading and title. */
final class Inspection {

    private static final String AXE = axe();
    private static final String RULES =
            """
            async () => (await axe.run(document, {
              resultTypes: ['violations'],
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            })).violations.map(each => each.id + ' (' + each.impact + ') at '
              + each.nodes.slice(0, 3).map(node => node.target.join(' ') + ' ' + node.html.slice(0, 160)).join(' | '))
            """;
    private static final String WIDER =
            """
            () => {
              const page = document.scrollingElement;
              if (page.scrollWidth <= page.clientWidth) return null;
              const out = Array.from(document.body.querySelectorAll('*')).filter(each => {
                for (let up = each.parentElement; up && up !== document.body; up = up.parentElement) {
                  if (getComputedStyle(up).overflowX !== 'visible') return false;
                }
                return each.getBoundingClientRect().right > page.clientWidth + 1;
              });
              const last = out[out.length - 1];
              return page.scrollWidth + ' px' + (last ? ' by ' + last.tagName.toLowerCase() + '.' + last.className : '');
            }
            """;

    private final Visitor visitor;
    private final String product;

    Inspection(Visitor visitor) {
        this.visitor = visitor;
        this.product = visitor.text("page.product");
    }

    /** What is wrong with the page; in words, without where it is. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        Page page = visitor.page();
        if (!page.title().endsWith(product)) {
            findings.add("the title does not end with the product: " + page.title());
        }
        int headings = page.locator("h1").count();
        if (headings != 1) {
            findings.add(headings + " h1");
        }
        for (String violation : strings(page.evaluate("(" + RULES + ")()"))) {
            findings.add("axe: " + violation);
        }
        return findings;
    }

    /** Widths at which the page scrolls sideways; the window is as wide as before afterwards. */
    List<String> sideways(int... widths) {
        List<String> findings = new ArrayList<>();
        Page page = visitor.page();
        var before = page.viewportSize();
        for (int width : widths) {
            page.setViewportSize(width, 844);
            Object wider = page.evaluate(WIDER);
            if (wider != null) {
                findings.add("scrolls sideways at " + width + ": " + wider);
            }
        }
        page.setViewportSize(before.width, before.height);
        return findings;
    }

    /** Puts axe into a page; to be done once per page load. */
    Inspection ready() {
        visitor.page().evaluate(AXE);
        return this;
    }

    private static List<String> strings(Object answer) {
        return ((List<?>) answer).stream().map(Objects::toString).toList();
    }

    /** Where the links of the page lead. */
    static List<String> links(Page page) {
        return strings(page.evaluate("() => Array.from(document.querySelectorAll('a[href]')).map(each => each.href)"));
    }

    private static String axe() {
        try (InputStream script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
