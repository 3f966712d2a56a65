package nl.aantafel.plan.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.page.Choice;
import nl.aantafel.plan.domain.Fields;

/** What the forms of a plan let one choose from, with labels in the reader's language. */
public record Choices(
        List<Choice> family,
        List<Choice> persons,
        List<Choice> team,
        List<Choice> organisations,
        List<Choice> kinds,
        List<Choice> terms,
        List<Choice> phases,
        List<Choice> lifeDomains,
        List<Choice> goals,
        List<Choice> statements) {

    private static final Set<String> CODED = Set.of(
            Fields.KIND,
            Fields.GOAL,
            Fields.DOES,
            Fields.FOR,
            Fields.WITH,
            Fields.TERM,
            Fields.PHASE,
            Fields.LIFE_DOMAIN,
            Fields.PERSONS,
            Fields.PERSON,
            Fields.STATEMENTS,
            Fields.GUARDIAN);

    /** Who can guard a bottom line: a person. */
    public List<Choice> people() {
        return Stream.concat(team.stream(), family.stream()).toList();
    }

    /** A field's posted value as people read it: names and labels for what is chosen, the text itself for what is typed. */
    public String shown(String field, String value) {
        if (!CODED.contains(field) || value.isEmpty()) {
            return value;
        }
        Map<String, String> labels = labels();
        return Arrays.stream(value.split(","))
                .map(each -> labels.getOrDefault(each, each))
                .collect(Collectors.joining("; "));
    }

    private Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        Stream.of(family, persons, team, organisations, kinds, terms, phases, lifeDomains, goals, statements)
                .flatMap(List::stream)
                .forEach(choice -> labels.put(choice.value(), choice.label()));
        return labels;
    }
}
