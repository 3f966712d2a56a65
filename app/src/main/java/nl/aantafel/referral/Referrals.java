package nl.aantafel.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Personal;
import nl.aantafel.plan.Watches.WatchView;
import org.jspecify.annotations.Nullable;

/**
 * Referral (aanmelding): family and persons, reason, summary, predictive factors, needs, each client's view, how and when the
 * referrer talked with them, the criteria per subject, the urgent route. Content fields never hold up sending (RQ03). The
 * referrer's pages behave the same whether a family is known or not.
 */
public interface Referrals {

    @Personal
    record Start(UUID partnership, @Nullable UUID seat, String familyName, String otherNumber) {
        @Override
        public String toString() {
            return "Start";
        }
    }

    /** What the referrer writes; texts about persons are kept as statements of the case. */
    @Personal
    record Content(
            String pathwayWished,
            boolean urgent,
            String urgentReason,
            String reason,
            String summary,
            String needs,
            Set<String> predictiveFactors) {
        @Override
        public String toString() {
            return "Content";
        }
    }

    /** A person's own view of the referral, in their words. */
    @Personal
    record View(UUID person, String text, @Nullable LocalDate saidOn) {
        @Override
        public String toString() {
            return "View";
        }
    }

    /** Whether, when and how the referrer spoke with a person about the referral; {@code talked} null is not yet filled in. */
    @Personal
    record Talk(
            UUID person, @Nullable Boolean talked, @Nullable LocalDate on, String how, String reasonNot) {
        @Override
        public String toString() {
            return "Talk";
        }
    }

    /** One of the frame's criteria for one subject; {@code met} null is not yet judged. */
    @Personal
    record Test(UUID person, String criterion, @Nullable Boolean met, String reason) {
        @Override
        public String toString() {
            return "Test";
        }
    }

    /** The test for aligning a second subject's plan (Bgs 2.20(2)). */
    @Personal
    record Alignment(
            UUID person,
            @Nullable Boolean dependent,
            @Nullable Boolean necessary,
            String reason) {
        @Override
        public String toString() {
            return "Alignment";
        }
    }

    /** What belongs to the criteria page: the tests per subject, the alignment tests and the talks. */
    @Personal
    record Judgements(List<Test> tests, List<Alignment> alignments, List<Talk> talks) {
        public Judgements {
            tests = List.copyOf(tests);
            alignments = List.copyOf(alignments);
            talks = List.copyOf(talks);
        }

        @Override
        public String toString() {
            return "Judgements";
        }
    }

    /**
     * Where a referral is that was sent: with whom it lies, who may know of it, what was decided, and who watches over safety as far as the
     * reader may know that.
     */
    @Personal
    record Whereabouts(
            ReferralView referral,
            Optional<Knows> liesWith,
            List<Knows> knows,
            Optional<Outcome> outcome,
            boolean atTable,
            WatchView watch) {
        @Override
        public String toString() {
            return "Whereabouts";
        }
    }

    /** Somebody who may see the referral; {@code role} is a role in the case. */
    record Knows(UUID person, String name, String organisation, String role) {}

    /** What came of it, as the referrer is told. */
    @Personal
    record Outcome(boolean takenUp, String pathway, String reason, String otherRoute, Instant at) {
        @Override
        public String toString() {
            return "Outcome";
        }
    }

    @Personal
    record ReferralView(
            UUID caseId,
            UUID partnership,
            String number,
            String familyName,
            String state,
            UUID referrer,
            String referrerName,
            String referrerOrganisation,
            Content content,
            FamilyView family,
            List<View> views,
            List<Talk> talks,
            List<Test> tests,
            List<Alignment> alignments,
            Optional<Instant> sentAt,
            long version) {
        @Override
        public String toString() {
            return "ReferralView";
        }
    }

    @Personal
    record ReferralRow(
            UUID caseId, String number, String familyName, String state, boolean urgent, Optional<Instant> sentAt) {
        @Override
        public String toString() {
            return "ReferralRow";
        }
    }

    /** Opens a case of its own for this referral, also when the family is known. */
    UUID start(Actor actor, Start command);

    ReferralView view(Actor actor, UUID caseId);

    /** The actor's own referrals, newest first. */
    Slice<ReferralRow> mine(Actor actor, @Nullable String after, int size);

    void write(Actor actor, UUID caseId, Content content, long version);

    void view(Actor actor, UUID caseId, View view);

    void talk(Actor actor, UUID caseId, Talk talk);

    void test(Actor actor, UUID caseId, Test test);

    void align(Actor actor, UUID caseId, Alignment alignment);

    /** The views of several people at once; a person without words is left as it was. */
    void views(Actor actor, UUID caseId, List<View> views);

    /** Tests, alignment tests and talks together; all of it is kept or nothing. */
    void judge(Actor actor, UUID caseId, Judgements judgements);

    /** The same whether the family is known or not. */
    Whereabouts whereabouts(Actor actor, UUID caseId);

    /** Sends it to the desk; needs a family name and at least one subject, and nothing else. */
    void send(Actor actor, UUID caseId);
}
