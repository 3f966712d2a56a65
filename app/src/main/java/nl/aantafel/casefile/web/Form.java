package nl.aantafel.casefile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.page.CaseHead;
import nl.aantafel.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * A form of a case on its own page. {@code key} + {@code .title} and {@code .do} are its words, {@code .text} its quiet line
 * where there is one.
 *
 * @param action where it is posted
 * @param back where it came from
 * @param version what its editor saw; absent for something new
 * @param removeHref the page on which the thing is removed; absent when it cannot be
 * @param about somebody's own words the form answers
 * @param team how many will read what is written here; none when that is not said
 */
public record Form(
        Around around,
        String key,
        String action,
        String back,
        @Nullable Long version,
        @Nullable String removeHref,
        @Nullable String about,
        int team,
        List<Group> groups) {

    /** Fields that belong together; {@code folded} until the reader opens them. */
    public record Group(@Nullable String titleKey, boolean folded, boolean beside, List<Field> fields) {

        static Group of(Field... fields) {
            return new Group(null, false, false, List.of(fields));
        }

        public Group {
            fields = List.copyOf(fields);
        }

        /** Opened when there is something in it: stored, typed, wrong, or to be chosen. What always has a value says nothing. */
        public boolean filled(Page page) {
            return fields.stream()
                    .anyMatch(field -> page.error(field.name()).isPresent()
                            || field.mustBeChosen()
                            || (field.optional()
                                    && Stream.concat(field.values().stream(), field.mine(page).stream())
                                            .anyMatch(value -> !value.isBlank())));
        }
    }

    /** One field of which two people made something else. */
    public record Differing(String label, String mine, String theirs) {}

    public Form {
        groups = List.copyOf(groups);
    }

    static Form fresh(CaseHead head, String key, String action, String back) {
        return fresh(Around.of(head), key, action, back);
    }

    static Form fresh(Around around, String key, String action, String back) {
        return new Form(around, key, action, back, null, null, null, 0, List.of());
    }

    Form at(long seen) {
        return new Form(around, key, action, back, seen, removeHref, about, team, groups);
    }

    Form removable(String href) {
        return new Form(around, key, action, back, version, href, about, team, groups);
    }

    Form about(String words) {
        return new Form(around, key, action, back, version, removeHref, words, team, groups);
    }

    Form readers(int count) {
        return new Form(around, key, action, back, version, removeHref, about, count, groups);
    }

    Form with(Field... fields) {
        return with(new Group(null, false, false, List.of(fields)));
    }

    Form beside(Field... fields) {
        return with(new Group(null, false, true, List.of(fields)));
    }

    Form folded(String titleKey, Field... fields) {
        return with(new Group(titleKey, true, false, List.of(fields)));
    }

    Form with(Group group) {
        List<Group> more = new ArrayList<>(groups);
        more.add(group);
        return new Form(around, key, action, back, version, removeHref, about, team, more);
    }

    public List<Field> fields() {
        return groups.stream().flatMap(group -> group.fields().stream()).toList();
    }

    /** Whether what was typed belongs to a version that somebody changed meanwhile. */
    public boolean stale(Page page) {
        return version != null && !page.value("version", version).equals(version.toString());
    }

    /** Who changed it, as the refusal says. */
    public String changedBy(Page page) {
        return page.errors().stream()
                .filter(error -> error.messageKey().equals("refusal.stale")
                        && !error.arguments().isEmpty())
                .map(error -> error.arguments().getFirst())
                .findFirst()
                .orElse(page.text("casefile.web.somebody"));
    }

    public List<Differing> differing(Page page) {
        return fields().stream()
                .map(field -> new Differing(
                        field.label(page), field.shown(field.mine(page), page), field.shown(field.values(), page)))
                .filter(field -> !field.mine().equals(field.theirs()))
                .toList();
    }
}
