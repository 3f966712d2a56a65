package nl.aantafel.referral;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.Seat;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace;
import nl.aantafel.referral.ReferralWords.Said;
import nl.aantafel.referral.Referrals.Judgements;
import nl.aantafel.referral.Referrals.ReferralView;
import nl.aantafel.referral.domain.Intake;
import nl.aantafel.referral.store.StoredIntakes;
import nl.aantafel.referral.store.StoredTests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every use case of this room begins and ends with: may the actor, which referral, under which frame, about whom. */
@Component
final class ReferralGate {

    static final String SUBJECT = "subject";

    private final Authorise authorise;
    private final StoredIntakes intakes;
    private final StoredTests tests;
    private final ReferralWords words;
    private final Families families;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;
    private final Trace trace;

    ReferralGate(
            Authorise authorise,
            StoredIntakes intakes,
            StoredTests tests,
            ReferralWords words,
            Families families,
            WhoIsWho whoIsWho,
            FrameCatalogue frames,
            Trace trace) {
        this.authorise = authorise;
        this.intakes = intakes;
        this.tests = tests;
        this.words = words;
        this.families = families;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
        this.trace = trace;
    }

    Intake see(Actor actor, UUID caseId) {
        authorise.require(actor, Right.SEE_REFERRAL, caseId);
        return intakes.find(caseId).orElseThrow(RefusedException::notFound);
    }

    /** To change what is in it: by the referrer and the desk, until it is decided. */
    Intake edit(Actor actor, UUID caseId) {
        authorise.require(actor, Right.EDIT_REFERRAL, caseId);
        Intake intake = intakes.hold(caseId).orElseThrow(RefusedException::notFound);
        intake.state().requireOpen();
        return intake;
    }

    /** To weigh it: by the desk and by those who judge referrals for a seat; for anybody else there is nothing to weigh. */
    Intake weigh(Actor actor, UUID caseId) {
        UUID partnership = authorise.require(actor, Right.SEE_REFERRAL, caseId).partnershipId();
        if (!weighs(actor, caseId, partnership)) {
            throw RefusedException.notFound();
        }
        return notOwn(actor, intakes.find(caseId).orElseThrow(RefusedException::notFound));
    }

    /** Nobody weighs what they referred themselves; only the desk works on it all the same. */
    private Intake notOwn(Actor actor, Intake intake) {
        if (intake.referrer().equals(actor.person()) && !atDesk(actor, intake.caseId())) {
            throw RefusedException.mayNot("referral.refusal.own");
        }
        return intake;
    }

    /**
     * To judge or decide, holding it so that nobody else does meanwhile. Who may know of the referral but judges no referrals is
     * told which seats decide.
     */
    Intake decideOn(Actor actor, UUID caseId, String decision) {
        UUID partnership = authorise.require(actor, Right.SEE_REFERRAL, caseId).partnershipId();
        if (!weighs(actor, caseId, partnership)) {
            throw new RefusedException(new Refusal.MayNotDecide(
                    decision, frame(partnership).decision(decision).article()));
        }
        return notOwn(actor, intakes.hold(caseId).orElseThrow(RefusedException::notFound));
    }

    /** To work the triage list: the desk only. */
    Intake workOn(Actor actor, UUID caseId) {
        authorise.require(actor, Right.WORK_TRIAGE, caseId);
        return intakes.hold(caseId).orElseThrow(RefusedException::notFound);
    }

    private boolean weighs(Actor actor, UUID caseId, UUID partnership) {
        return authorise.may(actor, Right.WORK_TRIAGE, caseId)
                || authorise.may(actor, Duty.JUDGE_REFERRALS, partnership);
    }

    boolean atDesk(Actor actor, UUID caseId) {
        return authorise.may(actor, Right.WORK_TRIAGE, caseId);
    }

    Frame frame(UUID partnership) {
        return frames.frame(partnership(partnership).frameCode());
    }

    Partnership partnership(UUID partnership) {
        return whoIsWho.partnership(partnership).orElseThrow(RefusedException::notFound);
    }

    Professional professional(UUID id) {
        return whoIsWho.professional(id).orElseThrow(RefusedException::notFound);
    }

    /** The seat the referrer referred on, when it is still one of the organisation's. */
    @Nullable
    UUID seatToday(Intake intake) {
        return whoIsWho.seatsOf(intake.partnership(), intake.organisation()).stream()
                .map(Seat::id)
                .filter(seat -> seat.equals(intake.seat()))
                .findFirst()
                .orElse(null);
    }

    String name(UUID professional) {
        return whoIsWho.professional(professional).map(Professional::name).orElse("Aan Tafel");
    }

    FamilyView family(Actor actor, UUID caseId) {
        return families.of(actor, caseId);
    }

    Said said(Actor actor, UUID caseId) {
        return words.of(actor, caseId);
    }

    ReferralView view(Actor actor, Intake intake) {
        FamilyView family = families.of(actor, intake.caseId());
        Said said = words.of(actor, intake.caseId());
        Judgements judgements = tests.of(intake.caseId());
        Professional referrer = professional(intake.referrer());
        return new ReferralView(
                intake.caseId(),
                intake.partnership(),
                intake.number(),
                intake.familyName(),
                intake.state().code(),
                intake.referrer(),
                referrer.name(),
                referrer.organisationName(),
                said.content(intake.wishes()),
                family,
                said.asViews(),
                judgements.talks(),
                judgements.tests(),
                judgements.alignments(),
                java.util.Optional.ofNullable(intake.sentAt()),
                intake.version());
    }

    static Set<UUID> subjects(FamilyView family) {
        return family.persons().stream()
                .filter(person -> person.role().equals(SUBJECT))
                .map(PersonView::id)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    static Set<UUID> ids(FamilyView family) {
        return family.persons().stream().map(PersonView::id).collect(Collectors.toUnmodifiableSet());
    }

    void traced(Trace.Action action, String activity, UUID caseId, FamilyView family) {
        traced(
                action,
                activity,
                caseId,
                family.persons().stream().map(PersonView::subjectKey).toList());
    }

    void traced(Trace.Action action, String activity, @Nullable UUID caseId, Collection<UUID> subjectKeys) {
        trace.of(action, activity, caseId, subjectKeys);
    }
}
