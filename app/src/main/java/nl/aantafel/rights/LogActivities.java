package nl.aantafel.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.audit.LogLines.Entry;
import nl.aantafel.frame.Oversight;
import nl.aantafel.frame.Processing;
import nl.aantafel.rights.LogReadings.Activity;
import nl.aantafel.rights.LogReadings.AskedActivities;

/**
 * Lines of the log as the standard Logboek Dataverwerkingen tells them. A line about one person or nobody is one activity; about
 * several it is one, with a step of its own below it for each person. What failed by a fault of the machine has status Error,
 * everything else Unset, a refusal too.
 */
final class LogActivities {

    private static final String URN = "urn:uuid:";

    private final Oversight oversight;

    LogActivities(Oversight oversight) {
        this.oversight = oversight;
    }

    /** The beginnings of the codes of a processing; one that nobody has for an id that is not in the register. */
    Set<String> beginnings(String activityId) {
        if (activityId.isEmpty()) {
            return Set.of();
        }
        return oversight.processings().stream()
                .filter(each -> uri(each).equals(activityId))
                .findFirst()
                .map(each -> Set.copyOf(each.activities()))
                .orElse(Set.of("\u001f"));
    }

    static String uri(Processing processing) {
        return URN + processing.id();
    }

    List<Activity> of(Entry entry, AskedActivities wanted) {
        String processing =
                oversight.processingOf(entry.activity()).map(LogActivities::uri).orElse(URN + new UUID(0, 0));
        if (!wanted.activityId().isEmpty() && !wanted.activityId().equals(processing)) {
            return List.of();
        }
        List<UUID> subjects = entry.subjects();
        if (subjects.size() <= 1) {
            return List.of(activity(
                    entry,
                    entry.span(),
                    entry.parentSpan(),
                    processing,
                    subjects.isEmpty() ? null : subjects.getFirst()));
        }
        List<Activity> all = new ArrayList<>();
        if (wanted.subject() == null) {
            all.add(activity(entry, entry.span(), entry.parentSpan(), processing, null));
        }
        subjects.stream()
                .filter(subject -> wanted.subject() == null || wanted.subject().equals(subject))
                .forEach(subject -> all.add(activity(entry, entry.span(subject), entry.span(), processing, subject)));
        return all;
    }

    private static Activity activity(
            Entry entry,
            String span,
            String parent,
            String processing,
            @org.jspecify.annotations.Nullable UUID subject) {
        return new Activity(
                entry.traceId().isEmpty() ? entry.id().toString().replace("-", "") : entry.traceId(),
                span,
                parent,
                entry.outcome().equals("failed"),
                entry.activity().isEmpty() ? "unnamed" : entry.activity(),
                entry.began(),
                entry.ended(),
                processing,
                subject);
    }
}
