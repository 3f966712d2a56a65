package nl.aantafel.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.frame.Coded;
import nl.aantafel.frame.ConsentRules.Exceptional;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Consents (toestemmingen) of the people of a case: about whom, for what, to whom, given by whom in which form, until when. Who must give
 * one follows from the frame, by age, authority and ability to judge; a consent is refused or given as a whole. It is withdrawn at any
 * time, at once, and asked again on the birthdays on which somebody else has to sign.
 */
public interface Consents {

    /** What became of it. */
    enum State {
        GIVEN,
        REFUSED,
        WITHDRAWN
    }

    /** What somebody answered; passed over is a representative whose answer does not count, with the reason. */
    enum Reply {
        YES,
        NO,
        PASSED_OVER
    }

    /** {@code capacity} self, authority or representative. */
    @Personal
    record Answer(String name, String capacity, Reply reply, String reason) {
        @Override
        public String toString() {
            return "Answer";
        }
    }

    /**
     * @param recipients organisations; none for everybody who takes part in the case
     * @param rule why these people answered, with its article
     * @param recheckOn the birthday on which it is asked again
     * @param recheckDue that day has come: nothing new may rest on it
     */
    @Personal
    record ConsentView(
            UUID id,
            UUID person,
            String name,
            State state,
            String purpose,
            Set<String> categories,
            Map<UUID, String> recipients,
            Label form,
            Label rule,
            String article,
            String exceptionReason,
            LocalDate givenOn,
            @Nullable LocalDate until,
            @Nullable LocalDate recheckOn,
            boolean recheckDue,
            boolean valid,
            List<Answer> answers,
            String note,
            String recordedBy,
            @Nullable Instant endedAt,
            String endReason) {
        @Override
        public String toString() {
            return "ConsentView";
        }
    }

    /** One who must answer. {@code person} is absent for a representative who is not in the case. */
    @Personal
    record Asked(String key, @Nullable UUID person, String name, String capacity) {
        @Override
        public String toString() {
            return "Asked";
        }
    }

    /**
     * Who must answer for somebody, and who must be told.
     *
     * @param unknownAge nobody can say: the date of birth is missing
     * @param nobody no one with authority is known in the case
     */
    @Personal
    record WhoMust(
            UUID person,
            String name,
            boolean able,
            boolean unknownAge,
            boolean nobody,
            Label rule,
            String article,
            List<Exceptional> exceptions,
            String exception,
            List<Asked> asked,
            List<String> informed,
            String setAsideArticle,
            List<Coded> forms) {
        @Override
        public String toString() {
            return "WhoMust";
        }
    }

    @Personal
    record ConsentsOfCase(List<ConsentView> consents, Label rule, String article, boolean mayRecord) {
        @Override
        public String toString() {
            return "ConsentsOfCase";
        }
    }

    /** {@code replies} by {@link Asked#key}. */
    @Personal
    record Given(Reply reply, String reason) {
        @Override
        public String toString() {
            return "Given";
        }
    }

    /**
     * A consent, or that it was refused.
     *
     * @param able whether the person can judge the question; if not, why in {@code ableReason}
     * @param exception of the frame, empty for none; why in {@code exceptionReason}
     * @param recipients organisations; empty for everybody who takes part in the case
     * @param representative the name of a representative who is not in the case
     */
    @Personal
    record NewConsent(
            UUID person,
            boolean able,
            String ableReason,
            String exception,
            String exceptionReason,
            String purpose,
            Set<String> categories,
            Set<UUID> recipients,
            String form,
            @Nullable LocalDate givenOn,
            @Nullable LocalDate until,
            String representative,
            Map<String, Given> replies,
            String note) {
        @Override
        public String toString() {
            return "NewConsent";
        }
    }

    /** For who is at the table or the desk, and while the referral is weighed for who knows it; the newest first. */
    ConsentsOfCase of(Actor actor, UUID caseId);

    WhoMust who(Actor actor, UUID caseId, UUID person, boolean able, String exception);

    UUID record(Actor actor, UUID caseId, NewConsent consent);

    /** At once: what was shared on it alone is gone for everybody but who brought it, and who could read it is told. */
    void withdraw(Actor actor, UUID caseId, UUID consent, String reason);

    /** {@code weighing}: the referral of the case is not decided yet. */
    record Place(UUID caseId, boolean weighing) {}

    /** In which case a consent is; for who sees the consents of that case. */
    Place placeOf(Actor actor, UUID consent);

    /**
     * What is there for something about these people in these categories.
     *
     * @param missing who of them has no valid consent for all of it, by name
     */
    @Personal
    record Cover(Map<UUID, ConsentView> consents, List<String> missing) {
        @Override
        public String toString() {
            return "Cover";
        }
    }

    Cover covering(Actor actor, UUID caseId, Set<UUID> about, Set<String> categories);

    /** The organisations of a case's members one may choose as recipients. */
    Map<UUID, String> organisations(Actor actor, UUID caseId);

    /** What a page about consents shows of a case: names of the people. */
    Optional<ConsentView> one(Actor actor, UUID caseId, UUID consent);
}
