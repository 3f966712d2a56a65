package nl.aantafel.referral;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseFiles.OpenCase;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.directory.Professional;
import nl.aantafel.frame.Coded;
import nl.aantafel.frame.Criterion;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Lists;
import nl.aantafel.frame.Pathway;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.referral.ReferralWords.Said;
import nl.aantafel.referral.domain.Intake;
import nl.aantafel.referral.domain.ReferralRules;
import nl.aantafel.referral.domain.State;
import nl.aantafel.referral.store.StoredIntakes;
import nl.aantafel.referral.store.StoredTests;
import org.jspecify.annotations.Nullable;

/** Keeps what the referrer writes, step by step; sending it is {@link SendingReferrals}'. */
@UseCases
class KeepingReferrals implements Referrals {

    private final ReferralGate gate;
    private final ReferralWords words;
    private final StoredIntakes intakes;
    private final StoredTests tests;
    private final SendingReferrals sending;
    private final CaseFiles caseFiles;
    private final Time time;

    KeepingReferrals(
            ReferralGate gate,
            ReferralWords words,
            StoredIntakes intakes,
            StoredTests tests,
            SendingReferrals sending,
            CaseFiles caseFiles,
            Time time) {
        this.gate = gate;
        this.words = words;
        this.intakes = intakes;
        this.tests = tests;
        this.sending = sending;
        this.caseFiles = caseFiles;
        this.time = time;
    }

    @Override
    public UUID start(Actor actor, Start command) {
        ReferralRules.start(command).refuseIfAny();
        Professional referrer = gate.professional(actor.person());
        UUID caseId = caseFiles.open(
                actor,
                new OpenCase(
                        command.partnership(),
                        referrer.organisation(),
                        command.seat(),
                        command.familyName().strip(),
                        command.otherNumber().strip()));
        Instant now = time.now();
        intakes.add(new Intake(
                caseId,
                command.partnership(),
                actor.person(),
                referrer.organisation(),
                command.seat(),
                caseFiles.view(actor, caseId).number(),
                command.familyName().strip(),
                State.DRAFT,
                Intake.Wishes.NONE,
                now,
                null,
                actor.person(),
                now,
                0));
        gate.traced(Trace.Action.CREATE, "referral.start", caseId, List.of());
        return caseId;
    }

    @Override
    public ReferralView view(Actor actor, UUID caseId) {
        ReferralView view = gate.view(actor, gate.see(actor, caseId));
        gate.traced(Trace.Action.READ, "referral.view", caseId, view.family());
        return view;
    }

    @Override
    public Slice<ReferralRow> mine(Actor actor, @Nullable String after, int size) {
        int wanted = Paging.size(size);
        List<Intake> found = intakes.of(actor, after == null ? null : key(after), wanted + 1);
        gate.traced(Trace.Action.READ, "referral.mine", null, List.of());
        return Slice.of(found, wanted, intake -> intake.caseId().toString()).map(KeepingReferrals::row);
    }

    private static UUID key(String after) {
        try {
            return UUID.fromString(after);
        } catch (IllegalArgumentException notOurs) {
            throw RefusedException.notFound();
        }
    }

    private static ReferralRow row(Intake intake) {
        return new ReferralRow(
                intake.caseId(),
                intake.number(),
                intake.familyName(),
                intake.state().code(),
                intake.wishes().urgent(),
                Optional.ofNullable(intake.sentAt()));
    }

    @Override
    public void write(Actor actor, UUID caseId, Content content, long version) {
        Intake intake = gate.edit(actor, caseId);
        Frame frame = gate.frame(intake.partnership());
        ReferralRules.content(content, pathways(frame), factors(frame)).refuseIfAny();
        Said said = gate.said(actor, caseId);
        Intake.Wishes wishes = new Intake.Wishes(
                content.pathwayWished(),
                content.urgent(),
                content.urgentReason(),
                content.predictiveFactors().stream().sorted().toList());
        if (!intakes.change(caseId, wishes, version, actor.person(), time.now())) {
            throw stale(intake, said.content(intake.wishes()));
        }
        words.write(actor, caseId, content, said);
        traced(actor, "referral.write", caseId);
    }

    private RefusedException stale(Intake now, Content current) {
        Map<String, String> texts = new HashMap<>();
        texts.put("aanleiding", current.reason());
        texts.put("samenvatting", current.summary());
        texts.put("behoeften", current.needs());
        texts.put("spoedReden", current.urgentReason());
        texts.put("aanpakGewenst", current.pathwayWished());
        return new RefusedException(new Refusal.Stale(
                now.caseId(),
                now.version(),
                texts,
                gate.name(now.changedBy()),
                now.changedAt().toString()));
    }

    static Set<String> pathways(Frame frame) {
        return frame.pathways().stream().map(Pathway::code).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> factors(Frame frame) {
        return frame.list(Lists.PREDICTIVE_FACTORS).items().stream()
                .map(Coded::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void view(Actor actor, UUID caseId, View view) {
        views(actor, caseId, List.of(view));
    }

    @Override
    public void views(Actor actor, UUID caseId, List<View> views) {
        gate.edit(actor, caseId);
        rules(gate.family(actor, caseId)).views(views).refuseIfAny();
        Said said = gate.said(actor, caseId);
        views.forEach(view -> words.view(actor, caseId, view, said));
        traced(actor, "referral.views", caseId);
    }

    @Override
    public void talk(Actor actor, UUID caseId, Talk talk) {
        judge(actor, caseId, new Judgements(List.of(), List.of(), List.of(talk)));
    }

    @Override
    public void test(Actor actor, UUID caseId, Test test) {
        judge(actor, caseId, new Judgements(List.of(test), List.of(), List.of()));
    }

    @Override
    public void align(Actor actor, UUID caseId, Alignment alignment) {
        judge(actor, caseId, new Judgements(List.of(), List.of(alignment), List.of()));
    }

    @Override
    public void judge(Actor actor, UUID caseId, Judgements judgements) {
        Intake intake = gate.edit(actor, caseId);
        FamilyView family = gate.family(actor, caseId);
        Set<String> criteria = gate.frame(intake.partnership()).admission().criteria().stream()
                .map(Criterion::code)
                .collect(Collectors.toUnmodifiableSet());
        rules(family).judgements(judgements, criteria).refuseIfAny();
        tests.keep(caseId, actor.person(), judgements);
        gate.traced(Trace.Action.CHANGE, "referral.judge", caseId, family);
    }

    private ReferralRules rules(FamilyView family) {
        return new ReferralRules(time.today(), ReferralGate.ids(family), ReferralGate.subjects(family));
    }

    @Override
    public Whereabouts whereabouts(Actor actor, UUID caseId) {
        Whereabouts whereabouts = sending.whereabouts(actor, gate.see(actor, caseId));
        gate.traced(
                Trace.Action.READ,
                "referral.whereabouts",
                caseId,
                whereabouts.referral().family());
        return whereabouts;
    }

    @Override
    public void send(Actor actor, UUID caseId) {
        Intake intake = gate.edit(actor, caseId);
        intake.state().requireDraft();
        FamilyView family = gate.family(actor, caseId);
        ReferralRules.sending(intake.familyName(), ReferralGate.subjects(family).size())
                .refuseIfAny();
        sending.send(actor, intake);
        gate.traced(Trace.Action.CHANGE, "referral.send", caseId, family);
    }

    private void traced(Actor actor, String activity, UUID caseId) {
        gate.traced(Trace.Action.CHANGE, activity, caseId, gate.family(actor, caseId));
    }
}
