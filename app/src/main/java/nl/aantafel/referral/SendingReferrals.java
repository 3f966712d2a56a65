package nl.aantafel.referral;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.access.CaseRoles;
import nl.aantafel.access.Memberships;
import nl.aantafel.access.Memberships.MemberView;
import nl.aantafel.access.Principal;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.plan.Watches;
import nl.aantafel.referral.Referrals.Knows;
import nl.aantafel.referral.Referrals.Outcome;
import nl.aantafel.referral.Referrals.Whereabouts;
import nl.aantafel.referral.domain.Intake;
import nl.aantafel.referral.domain.TriageRules;
import nl.aantafel.referral.store.StoredDecisions;
import nl.aantafel.referral.store.StoredIntakes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes a referral to the desk, and tells its referrer where it is. */
@Component
final class SendingReferrals {

    private static final Set<String> WHO_WEIGH =
            Set.of(CaseRoles.PROCESS_DIRECTOR, CaseRoles.SECRETARY, CaseRoles.DECIDER);

    private final ReferralGate gate;
    private final StoredIntakes intakes;
    private final StoredDecisions decisions;
    private final CaseFiles caseFiles;
    private final Memberships memberships;
    private final WhoIsWho whoIsWho;
    private final FollowingTasks tasks;
    private final Watches watches;
    private final ApplicationEventPublisher events;
    private final Time time;

    SendingReferrals(
            ReferralGate gate,
            StoredIntakes intakes,
            StoredDecisions decisions,
            CaseFiles caseFiles,
            Memberships memberships,
            WhoIsWho whoIsWho,
            FollowingTasks tasks,
            Watches watches,
            ApplicationEventPublisher events,
            Time time) {
        this.gate = gate;
        this.intakes = intakes;
        this.decisions = decisions;
        this.caseFiles = caseFiles;
        this.memberships = memberships;
        this.whoIsWho = whoIsWho;
        this.tasks = tasks;
        this.watches = watches;
        this.events = events;
        this.time = time;
    }

    void send(Actor actor, Intake intake) {
        UUID desk = whoIsWho.desk(intake.partnership())
                .orElseThrow(() -> RefusedException.conflict("referral.refusal.no-desk"));
        Instant now = time.now();
        caseFiles.refer(actor, intake.caseId());
        intakes.sent(intake.caseId(), now);
        memberships.refer(actor, intake.caseId());
        watches.begin(actor, intake.caseId());
        boolean urgent = intake.wishes().urgent();
        tasks.add(actor, intake, FollowingTasks.JUDGE, desk, TriageRules.due(time.today(), urgent));
        events.publishEvent(new ReferralSent(intake.caseId(), intake.partnership(), urgent, now));
    }

    /** Who knows of the referral while it is weighed; who sits at the table afterwards is not told here. */
    Whereabouts whereabouts(Actor actor, Intake intake) {
        List<MemberView> present = memberships.members(actor, intake.caseId()).stream()
                .filter(member -> !member.principals().isEmpty() && member.until() == null)
                .toList();
        boolean atTable = present.stream()
                .anyMatch(member -> member.person().equals(actor.person())
                        && member.principals().contains(Principal.TABLE));
        List<MemberView> members = present.stream()
                .filter(member ->
                        WHO_WEIGH.contains(member.role()) || member.person().equals(actor.person()))
                .toList();
        Map<UUID, Professional> people =
                whoIsWho.professionals(members.stream().map(MemberView::person).toList());
        List<Knows> knows = members.stream()
                .filter(member -> people.containsKey(member.person()))
                .map(member -> knows(member, java.util.Objects.requireNonNull(people.get(member.person()))))
                .sorted(Comparator.comparing((Knows who) -> !Roles.DESK.contains(who.role()))
                        .thenComparing(Knows::name)
                        .thenComparing(Knows::person))
                .toList();
        Optional<Knows> liesWith = Stream.of(CaseRoles.PROCESS_DIRECTOR, CaseRoles.SECRETARY)
                .flatMap(role -> knows.stream().filter(who -> who.role().equals(role)))
                .findFirst();
        return new Whereabouts(
                gate.view(actor, intake),
                liesWith,
                knows,
                outcome(intake),
                atTable,
                watches.of(actor, intake.caseId()));
    }

    private static Knows knows(MemberView member, Professional who) {
        return new Knows(who.id(), who.name(), who.organisationName(), member.role());
    }

    private Optional<Outcome> outcome(Intake intake) {
        Optional<Outcome> weighed = decisions
                .decision(intake.caseId())
                .map(view -> new Outcome(
                        view.decision().takenUp(),
                        view.decision().pathway(),
                        view.decision().reason(),
                        view.decision().otherRoute(),
                        view.at()));
        Optional<Outcome> unfit = decisions.unfit(intake.caseId());
        return weighed.or(() -> unfit);
    }
}
