package nl.aantafel.audit.store;

import java.util.Arrays;
import java.util.StringJoiner;
import nl.aantafel.db.audit.tables.records.WholeLineRecord;

/** The one writing of a line that its hash is made over. A line from before it was kept why has fewer fields. */
final class CanonicalLine {

    private CanonicalLine() {}

    static String of(WholeLineRecord line) {
        StringJoiner fields = new StringJoiner("\u001f")
                .add(line.getId().toString())
                .add(line.getAt().toString())
                .add(line.getActorId().toString())
                .add(line.getActorKind())
                .add(String.valueOf(line.getOrganisationId()))
                .add(line.getAction())
                .add(line.getActivity())
                .add(String.valueOf(line.getCaseId()))
                .add(Arrays.toString(line.getSubjects()))
                .add(Arrays.toString(line.getCategories()))
                .add(line.getOutcome())
                .add(line.getReasonCode())
                .add(line.getTraceId());
        if (line.getBeganAt() != null) {
            fields.add(line.getBeganAt().toString())
                    .add(line.getRole())
                    .add(String.valueOf(line.getSeatId()))
                    .add(Arrays.toString(line.getRights()))
                    .add(line.getParentSpan());
        }
        return fields.toString();
    }
}
