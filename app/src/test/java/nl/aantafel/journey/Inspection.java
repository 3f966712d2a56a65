package nl.aantafel.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks over the page a visitor is on: axe (WCAG 2.2 A and AA, best practice), sideways scrolling, heading and title. */
final class Inspection {

    private static final String AXE = script();
    private static final String RULES = """
            async () => (await axe.run(document, {
              resultTypes: ['violations'],
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            })).violations.map(each => each.id + ' (' + each.impact + ') at '
              + each.nodes.slice(0, 3).map(node => node.target.join(' ') + ' ' + node.html.slice(0, 160)).join(' | '))
            """;
    private static final String SKELETON = """
            () => {
              const bone = each => each.tagName + '.' + each.className + '[' + Array.from(each.attributes)
                .map(it => /^(role|type|aria-(?!label)|lang|dir)/.test(it.name) ? it.name + it.value : it.name).join() + ']('
                + Array.from(each.children).map(bone).filter((it, at, all) => it !== all[at - 1]).join('') + ')';
              return bone(document.body);
            }
            """;
    private static final String WIDER = """
            () => {
              const page = document.scrollingElement;
              if (page.scrollWidth <= page.clientWidth) return null;
              const least = each => {
                const before = each.style.width;
                each.style.width = 'min-content';
                const width = each.getBoundingClientRect().width;
                each.style.width = before;
                return width;
              };
              const out = Array.from(document.body.querySelectorAll('*'))
                .filter(each => each.getBoundingClientRect().right > page.clientWidth + 1)
                .map(each => ({ each, width: least(each) }))
                .filter(({ each, width }) => width > page.clientWidth - 40
                  && !Array.from(each.children).some(child => least(child) > width - 40));
              return page.scrollWidth + ' px by ' + out.slice(0, 2).map(({ each, width }) =>
                each.tagName.toLowerCase() + '.' + each.className + ' (' + Math.round(width) + ' px) '
                  + each.textContent.trim().slice(0, 60)).join(' | ');
            }
            """;

    /** Built alike and found good: rows may repeat, words may differ, the rules of axe say the same. */
    private static final Set<String> FOUND_GOOD = new HashSet<>();

    /** The name of a text, shown where the text itself is missing. */
    private static final Pattern KEY = Pattern.compile(
            "\\b(access|account|casefile|check|client|directory|dossier|frame|gathering|meeting|nav|page|plan|referral|survey|tab|task|work)"
                    + "(\\.[a-z][a-z_-]*){2,}\\b");

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
        boolean own = visitor.path().startsWith("/my") || visitor.path().startsWith("/answer");
        if (own && page.content().contains(product)) {
            findings.add("a page for outsiders names the product");
        }
        if (!own && !page.title().endsWith(product)) {
            findings.add("the title does not end with the product: " + page.title());
        }
        int headings = page.locator("h1").count();
        if (headings != 1) {
            findings.add(headings + " h1");
        }
        KEY.matcher(page.locator("body").innerText())
                .results()
                .map(found -> "a text that is missing: " + found.group())
                .forEach(findings::add);
        findings.addAll(axe(page));
        return findings;
    }

    private static List<String> axe(Page page) {
        String skeleton = page.evaluate(SKELETON).toString();
        if (FOUND_GOOD.contains(skeleton)) {
            return List.of();
        }
        page.evaluate(AXE);
        List<String> violations = strings(page.evaluate("(" + RULES + ")()"));
        if (violations.isEmpty()) {
            FOUND_GOOD.add(skeleton);
        }
        return violations.stream().map(each -> "axe: " + each).toList();
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

    private static List<String> strings(Object answer) {
        return ((List<?>) answer).stream().map(Objects::toString).toList();
    }

    /** Where the links of the page lead. */
    static List<String> links(Page page) {
        return strings(page.evaluate("() => Array.from(document.querySelectorAll('a[href]')).map(each => each.href)"));
    }

    private static String script() {
        try (InputStream script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
