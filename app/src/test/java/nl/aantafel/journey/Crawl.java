package nl.aantafel.journey;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Follows every link somebody can see, one page of each kind: addresses that differ only in ids are the same kind. Files to
 * download and the choice of a language are left out.
 */
final class Crawl {

    private static final int MOST = 250;
    private static final boolean PICTURES = Boolean.getBoolean("aantafel.pictures");
    private static final Pattern ID = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(/[0-9a-f-]{36})?|(?<=/)\\d+(?=/|$)");
    private static final Pattern FILE =
            Pattern.compile(".*\\.(pdf|docx|xlsx|ics|csv|zip|json|css|js|svg|woff2)$|.*/file$");
    private static final Pattern WORD = Pattern.compile("[a-z_]{1,40}");

    private final Visitor visitor;
    private final String who;
    private final Set<String> kinds = new LinkedHashSet<>();
    private final Deque<String> todo = new ArrayDeque<>();
    private final Map<String, String> foundOn = new HashMap<>();
    private final List<String> findings = new ArrayList<>();

    Crawl(Visitor visitor, String who) {
        this.visitor = visitor;
        this.who = who;
    }

    /** Starts at these addresses and goes wherever the links lead; answers what is wrong. */
    List<String> from(Collection<String> addresses) {
        todo.addAll(addresses);
        addresses.forEach(each -> kinds.add(kind(each)));
        for (int visited = 0; !todo.isEmpty(); visited++) {
            if (visited == MOST) {
                findings.add("more than " + MOST + " kinds of pages; left: " + todo);
                break;
            }
            visit(todo.removeFirst());
        }
        return findings;
    }

    /** The kinds of pages that were seen, in the order they were found. */
    Set<String> kinds() {
        return kinds;
    }

    private void visit(String address) {
        int complaints = visitor.complaints().size();
        List<String> wrong = new ArrayList<>();
        int status = visitor.open(address);
        if (status >= 400) {
            wrong.add("status " + status + ", a link of " + foundOn.getOrDefault(address, "nothing"));
        } else {
            Inspection inspection = new Inspection(visitor);
            wrong.addAll(inspection.findings());
            Inspection.links(visitor.page()).forEach(link -> found(link, address));
            wrong.addAll(inspection.sideways(390, 320));
            picture(address);
        }
        List<String> heard = visitor.complaints();
        wrong.addAll(List.copyOf(heard.subList(complaints, heard.size())));
        heard.subList(complaints, heard.size()).clear();
        wrong.forEach(each -> findings.add(who + " " + address + ": " + each));
    }

    private void found(String link, String on) {
        URI address = URI.create(link.replace(" ", "%20"));
        boolean ours = visitor.page().url().startsWith(address.getScheme() + "://" + address.getAuthority() + "/");
        String path = Optional.ofNullable(address.getRawPath()).orElse("");
        String query = Optional.ofNullable(address.getRawQuery()).orElse("");
        if (!ours || FILE.matcher(path).matches() || query.contains("lang=")) {
            return;
        }
        String target = query.isEmpty() ? path : path + "?" + query;
        if (kinds.add(kind(target))) {
            todo.add(target);
            foundOn.put(target, on);
        }
    }

    /** The address without its ids, and of the query what is no text or number of its own. */
    static String kind(String address) {
        String[] parts = address.split("\\?", 2);
        String path = ID.matcher(parts[0]).replaceAll("*");
        if (parts.length == 1) {
            return path;
        }
        StringBuilder kind = new StringBuilder(path).append('?');
        for (String pair : parts[1].split("&")) {
            String[] field = pair.split("=", 2);
            String value = field.length == 1 ? "" : field[1];
            kind.append(field[0]).append('=').append(value(field[0], value)).append('&');
        }
        return kind.toString();
    }

    /** A question of the guide stands for all of its step; other words count, all else does not. */
    private static String value(String name, String value) {
        if (name.equals("q")) {
            return value.replaceAll("^([a-z]+\\.[a-z_]+)\\..*", "$1");
        }
        return WORD.matcher(value).matches() ? value : "*";
    }

    private void picture(String address) {
        if (!PICTURES) {
            return;
        }
        String name = who + kind(address).replaceAll("[^a-z0-9]+", "-");
        Path pages = Path.of("target", "journeys", "pages");
        visitor.picture(pages.resolve(name + "-desktop.png"));
        visitor.page().setViewportSize(390, 844);
        visitor.picture(pages.resolve(name + "-phone.png"));
        visitor.page().setViewportSize(1440, 900);
    }
}
