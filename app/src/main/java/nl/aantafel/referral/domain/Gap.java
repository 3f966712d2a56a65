package nl.aantafel.referral.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.aantafel.referral.Referrals.Alignment;
import nl.aantafel.referral.Referrals.Test;
import org.jspecify.annotations.Nullable;

/**
 * What is still open in the admission criteria (aanmeldcriteria) of one subject. Gaps are pointed at; they hold up being taken
 * up, never sending (Bgs, artikel 2.20).
 *
 * @param criterion the frame's code, or {@link #ALIGNMENT}
 */
public record Gap(UUID person, String criterion, Kind kind) {

    /** Aligning the plans of several subjects: only when their problems depend on each other and it is needed. */
    public static final String ALIGNMENT = "alignment";

    /** How far the answer is. */
    public enum Kind {
        /** Neither answer nor reason. */
        OPEN,
        /** A reason without an answer. */
        UNANSWERED,
        /** A yes without its reason. */
        UNREASONED,
        /** Answered with no. */
        NOT_MET
    }

    /** All gaps, by subject and then by criterion. */
    public static List<Gap> find(
            List<String> criteria, List<UUID> subjects, List<Test> tests, List<Alignment> alignments) {
        List<Gap> gaps = new ArrayList<>();
        for (UUID subject : subjects) {
            for (String criterion : criteria) {
                Test test = tests.stream()
                        .filter(each -> each.person().equals(subject)
                                && each.criterion().equals(criterion))
                        .findFirst()
                        .orElse(new Test(subject, criterion, null, ""));
                add(gaps, subject, criterion, test.met(), test.reason());
            }
        }
        gaps.addAll(unaligned(subjects, alignments));
        return List.copyOf(gaps);
    }

    /** Of several subjects all but one must pass the alignment test. */
    private static List<Gap> unaligned(List<UUID> subjects, List<Alignment> alignments) {
        List<Gap> gaps = new ArrayList<>();
        for (UUID subject : subjects) {
            Alignment test = alignments.stream()
                    .filter(each -> each.person().equals(subject))
                    .findFirst()
                    .orElse(new Alignment(subject, null, null, ""));
            Boolean met = Boolean.FALSE.equals(test.dependent()) || Boolean.FALSE.equals(test.necessary())
                    ? Boolean.FALSE
                    : test.dependent() == null || test.necessary() == null ? null : Boolean.TRUE;
            add(gaps, subject, ALIGNMENT, met, test.reason());
        }
        return gaps.isEmpty() ? gaps : gaps.subList(1, gaps.size());
    }

    private static void add(List<Gap> gaps, UUID subject, String criterion, @Nullable Boolean met, String reason) {
        if (Boolean.FALSE.equals(met)) {
            gaps.add(new Gap(subject, criterion, Kind.NOT_MET));
        } else if (met == null && reason.isBlank()) {
            gaps.add(new Gap(subject, criterion, Kind.OPEN));
        } else if (met == null) {
            gaps.add(new Gap(subject, criterion, Kind.UNANSWERED));
        } else if (reason.isBlank()) {
            gaps.add(new Gap(subject, criterion, Kind.UNREASONED));
        }
    }

    /** Whether the law holds up taking up: a missing reason is only pointed at. */
    public boolean blocks() {
        return kind != Kind.UNREASONED;
    }
}
