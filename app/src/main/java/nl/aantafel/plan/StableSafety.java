package nl.aantafel.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.CaseHead;
import org.jspecify.annotations.Nullable;

/**
 * Stable safety (stabiele veiligheid), by three criteria that all must hold: no unsafe event for as long as the frame says (six months), the risk
 * factors dealt with, and recovery begun (R7). What the case holds is shown with its sources, as far as the reader may read it; what it
 * means each party judges for itself, with its own definition. Judgements stand beside each other: nothing is averaged, and where they
 * differ that is something to talk about. Nothing follows from it by itself.
 */
public interface StableSafety {

    /** The criteria, in their order. */
    enum Criterion {
        EVENTS,
        RISKS,
        RECOVERY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What somebody says of a criterion. */
    enum Answer {
        YES,
        NO,
        UNKNOWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Answer> of(String code) {
            return List.of(values()).stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst();
        }
    }

    /** {@code kind}: incident, bottom_line or safety_step. {@code source}: the statement or the line. */
    @Personal
    record UnsafeEvent(LocalDate on, String kind, String text, UUID source) {
        @Override
        public String toString() {
            return "UnsafeEvent";
        }
    }

    /** A risk factor, and the goals that answer it; {@code dealtWith} when there are any and none is open. */
    @Personal
    record RiskLine(UUID statement, String text, List<String> goals, boolean dealtWith) {
        @Override
        public String toString() {
            return "RiskLine";
        }
    }

    /**
     * What the case holds.
     *
     * @param last the day of the last unsafe event the reader may read of; null when there is none
     * @param watchedFrom the day from which the case was watched: before it nothing can be said
     * @param clearFrom the first day on which it was long enough without
     * @param events those within the term, the latest first
     * @param recovery titles of goals of the last phase
     * @param earlierOpen titles of open goals of the first phase: as long as there are any, nothing after it is reached without a word why
     */
    @Personal
    record Held(
            @Nullable LocalDate last,
            LocalDate watchedFrom,
            LocalDate clearFrom,
            boolean clear,
            List<UnsafeEvent> events,
            List<RiskLine> risks,
            List<String> recovery,
            List<String> earlierOpen) {
        @Override
        public String toString() {
            return "Held";
        }
    }

    /** The judgement of a party; {@code byName} wrote it down. */
    @Personal
    record Judgement(
            UUID id,
            @Nullable UUID person,
            String party,
            String byName,
            Instant at,
            String definition,
            Map<Criterion, Answer> answers,
            String reason) {

        public boolean stable() {
            return answers.values().stream().allMatch(Answer.YES::equals);
        }

        @Override
        public String toString() {
            return "Judgement";
        }
    }

    /** Parties that see a criterion differently, by what they say; who does not know is named too. */
    @Personal
    record Difference(Criterion criterion, Map<Answer, List<String>> parties) {
        @Override
        public String toString() {
            return "Difference";
        }
    }

    /** {@code now}: the latest of each party; {@code before}: what they said earlier, the latest first. */
    @Personal
    record StableView(
            UUID caseId,
            Held held,
            List<Judgement> now,
            List<Judgement> before,
            boolean mayJudge,
            boolean mayWriteDown) {

        /** Where two parties say different things of a criterion. */
        public List<Difference> differences() {
            return List.of(Criterion.values()).stream()
                    .map(each -> new Difference(each, said(each)))
                    .filter(each -> each.parties().size() > 1)
                    .toList();
        }

        private Map<Answer, List<String>> said(Criterion criterion) {
            Map<Answer, List<String>> said = new LinkedHashMap<>();
            for (Answer answer : Answer.values()) {
                List<String> parties = now.stream()
                        .filter(each -> each.answers().get(criterion) == answer)
                        .map(Judgement::party)
                        .toList();
                if (!parties.isEmpty()) {
                    said.put(answer, parties);
                }
            }
            return said;
        }

        @Override
        public String toString() {
            return "StableView";
        }
    }

    /** A member of the family whose judgement can be written down. */
    @Personal
    record Member(UUID person, String name) {
        @Override
        public String toString() {
            return "Member";
        }
    }

    @Personal
    record StableScreen(CaseHead head, StableView view, List<Member> family, int months, String article) {
        @Override
        public String toString() {
            return "StableScreen";
        }
    }

    /**
     * A judgement to keep.
     *
     * @param person the member of the family whose it is; null for the actor's organisation
     * @param answers codes by criterion
     */
    @Personal
    record Judge(@Nullable UUID person, String definition, Map<Criterion, String> answers, String reason) {
        @Override
        public String toString() {
            return "Judge";
        }
    }

    StableView of(Actor actor, UUID caseId);

    StableScreen page(Actor actor, UUID caseId, Locale locale);

    /**
     * The judgement of the actor's organisation, or of a member of the family in their words, by who directs. Refused without a
     * definition or an answer to each criterion; and without a reason when it is called stable while a goal of the first phase is open,
     * or while the case holds an unsafe event within the term.
     */
    UUID judge(Actor actor, UUID caseId, Judge judge);
}
