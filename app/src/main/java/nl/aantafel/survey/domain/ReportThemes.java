package nl.aantafel.survey.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.aantafel.survey.Codings.Agreement;
import nl.aantafel.survey.SurveyReport.Coding;
import nl.aantafel.survey.domain.CodedQuestion.Code;
import nl.aantafel.survey.domain.CodedQuestion.Standing;
import org.jspecify.annotations.Nullable;

/** What the answers to an open question bear, of all participants, as soon as everybody who coded them is done. */
public final class ReportThemes {

    public static final ReportThemes NONE = new ReportThemes(CodedQuestion.NONE, List.of(), null);

    private final CodedQuestion coded;
    private final List<UUID> responses;
    private final @Nullable Agreement agreement;
    private final Map<UUID, Long> counts;

    /**
     * @param responses those that count
     * @param agreement of two who are done
     */
    public ReportThemes(CodedQuestion coded, Collection<UUID> responses, @Nullable Agreement agreement) {
        this.coded = coded;
        this.responses = List.copyOf(responses);
        this.agreement = agreement;
        this.counts = coded.counted(this.responses);
    }

    public record Counted(String key, String label, String meaning, long count) {}

    /** What most answers bear first; themes that none bears are left out. */
    public List<Counted> counted() {
        return coded.inUse().stream()
                .filter(code -> counts.containsKey(code.id()))
                .map(code -> new Counted(code.key(), code.label(), code.meaning(), counts.getOrDefault(code.id(), 0L)))
                .sorted(Comparator.comparingLong(Counted::count).reversed())
                .toList();
    }

    /** @param n how many answered */
    public @Nullable Coding coding(long n) {
        if (!coded.done()) {
            return null;
        }
        long same = coded.standing(responses, Standing.SAME);
        long settled = coded.standing(responses, Standing.SETTLED);
        long open = coded.standing(responses, Standing.OPEN);
        return new Coding(
                coded.coders().size(), same, settled, open, Math.max(0, n - same - settled - open), agreement);
    }

    /** How many answers bear the theme with a key; empty when not everybody is done. Absent when there is no such theme. */
    public Optional<OptionalLong> count(String key) {
        return coded.inUse().stream()
                .filter(code -> code.key().equals(key))
                .map(Code::id)
                .map(id -> coded.done() ? OptionalLong.of(counts.getOrDefault(id, 0L)) : OptionalLong.empty())
                .findFirst();
    }

    public List<Code> codes() {
        return coded.inUse();
    }
}
