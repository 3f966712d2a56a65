package nl.aantafel.plan.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.page.CaseHead;

/**
 * One form of the plan on its own page.
 *
 * @param path the form's own address, where it is shown again after a refusal
 * @param action where it is posted
 * @param subject what it is about (the agreement, the bottom line); empty for something new
 * @param values the fields as they stand
 * @param version what the editor saw
 */
public record PlanForm(
        CaseHead head,
        UUID caseId,
        String path,
        String action,
        String subject,
        Map<String, String> values,
        long version,
        Choices choices) {

    public boolean isNew() {
        return subject.isEmpty();
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** The values of a field with several. */
    public List<String> list(String field) {
        String value = value(field);
        return value.isEmpty() ? List.of() : Arrays.asList(value.split(","));
    }

    /** How many fields of a numbered kind are filled, from 1 on. */
    public int numbered(String field) {
        int number = 0;
        while (!value(field + (number + 1)).isEmpty()) {
            number++;
        }
        return number;
    }

    public String planHref() {
        return "/cases/" + caseId + "/plan";
    }
}
