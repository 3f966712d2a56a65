package nl.aantafel.rights.web;

import java.util.List;
import nl.aantafel.page.Choice;
import nl.aantafel.rights.AuditFiles.Line;

/** What an audit file is asked for, and those that were made. */
public record AuditModel(Watched watched, List<Choice> purposes, List<Line> made) {

    public AuditModel {
        purposes = List.copyOf(purposes);
        made = List.copyOf(made);
    }

    public String purpose(Line line) {
        return purposes.stream()
                .filter(each -> each.value().equals(line.made().purpose()))
                .map(Choice::label)
                .findFirst()
                .orElse(line.made().purpose());
    }
}
