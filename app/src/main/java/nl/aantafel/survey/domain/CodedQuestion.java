package nl.aantafel.survey.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import nl.aantafel.survey.domain.CodingAgreement.Pair;
import org.jspecify.annotations.Nullable;

/**
 * How the open answers to one question were coded: by one coder, or by two who work apart and, once both are done, settle together
 * what they differ on. What each gave apart is then never written over, so that their agreement stays that of the work apart: a code
 * that is put with another while they compare is looked through only for what answers bear in the end.
 *
 * @param given per coder and answer the codes, as they were given
 * @param settled per answer what the two settled
 */
public record CodedQuestion(
        List<Coder> coders, List<Code> codes, Map<UUID, Map<UUID, Set<UUID>>> given, Map<UUID, Set<UUID>> settled) {

    private static final int TWO = 2;

    public CodedQuestion {
        coders = List.copyOf(coders);
        codes = List.copyOf(codes);
    }

    public static final CodedQuestion NONE = new CodedQuestion(List.of(), List.of(), Map.of(), Map.of());

    public record Coder(UUID coder, boolean done) {}

    /** @param mergedInto the code it was put with while two coders compared */
    public record Code(
            UUID id,
            String key,
            String label,
            String meaning,
            @Nullable UUID mergedInto) {}

    /** What is known of an answer in the end. */
    public enum Standing {
        /** It came in after the coders were done. */
        LATE,
        /** All who coded gave it the same. */
        SAME,
        /** The two differed and settled it. */
        SETTLED,
        /** The two differ. */
        OPEN
    }

    /** Everybody who began is done. */
    public boolean done() {
        return !coders.isEmpty() && coders.stream().allMatch(Coder::done);
    }

    /** Two coders are done: each sees what the other gave. */
    public boolean compared() {
        return coders.size() == TWO && done();
    }

    public Optional<Coder> coder(UUID person) {
        return coders.stream().filter(each -> each.coder().equals(person)).findFirst();
    }

    /** The codes that can be given. */
    public List<Code> inUse() {
        return codes.stream().filter(code -> code.mergedInto() == null).toList();
    }

    public Set<UUID> givenBy(UUID coder, UUID response) {
        return given.getOrDefault(coder, Map.of()).getOrDefault(response, Set.of());
    }

    /** What a coder gave, with the codes it is counted under now. */
    public Set<UUID> nowOf(UUID coder, UUID response) {
        Set<UUID> now = new TreeSet<>();
        Map<UUID, UUID> merged = merged();
        givenBy(coder, response).forEach(code -> now.add(merged.getOrDefault(code, code)));
        return now;
    }

    private Map<UUID, UUID> merged() {
        Map<UUID, UUID> merged = new HashMap<>();
        codes.forEach(code -> {
            if (code.mergedInto() != null) {
                merged.put(code.id(), code.mergedInto());
            }
        });
        return merged;
    }

    /** Of a question of which everybody is done. */
    public Standing standing(UUID response) {
        if (settled.containsKey(response)) {
            return Standing.SETTLED;
        }
        Set<Set<UUID>> different = new HashSet<>();
        coders.forEach(each -> different.add(nowOf(each.coder(), response)));
        if (different.contains(Set.of())) {
            return Standing.LATE;
        }
        return different.size() == 1 ? Standing.SAME : Standing.OPEN;
    }

    /** What an answer bears: what was settled; else what all who coded gave it. Nothing before everybody is done. */
    public Set<UUID> bears(UUID response) {
        if (!done()) {
            return Set.of();
        }
        Set<UUID> together = settled.get(response);
        if (together != null) {
            return together;
        }
        Set<UUID> all = new TreeSet<>(nowOf(coders.getFirst().coder(), response));
        coders.forEach(each -> all.retainAll(nowOf(each.coder(), response)));
        return all;
    }

    /** Of these answers, in their order, those the two have to settle or settled. */
    public List<UUID> toSettle(Collection<UUID> responses) {
        return compared()
                ? responses.stream()
                        .filter(each -> standing(each) != Standing.SAME)
                        .toList()
                : List.of();
    }

    /** Of these answers, how many bear each code in use; codes that none bears are left out. */
    public Map<UUID, Long> counted(Collection<UUID> responses) {
        Map<UUID, Long> counted = new LinkedHashMap<>();
        responses.forEach(response -> bears(response).forEach(code -> counted.merge(code, 1L, Long::sum)));
        return counted;
    }

    public long standing(Collection<UUID> responses, Standing standing) {
        return responses.stream().filter(each -> standing(each) == standing).count();
    }

    /** How far the two agreed on whole answers while they worked apart; only answers both coded tell. */
    public CodingAgreement agreement() {
        return agreement(codes -> codes);
    }

    /** The same of one code. */
    public CodingAgreement agreement(UUID code) {
        return agreement(codes -> codes.contains(code));
    }

    private <T> CodingAgreement agreement(Function<Set<UUID>, T> read) {
        UUID one = coders.getFirst().coder();
        UUID two = coders.getLast().coder();
        Set<UUID> both = new HashSet<>(given.getOrDefault(one, Map.of()).keySet());
        both.retainAll(given.getOrDefault(two, Map.of()).keySet());
        return CodingAgreement.of(both.stream()
                .map(each -> new Pair<>(read.apply(givenBy(one, each)), read.apply(givenBy(two, each))))
                .toList());
    }
}
