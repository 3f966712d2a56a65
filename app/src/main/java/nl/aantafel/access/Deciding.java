package nl.aantafel.access;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.store.MembershipStore;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Decisions;
import nl.aantafel.kernel.Decisions.Decision;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import org.springframework.stereotype.Component;

/** Answers who may do what. A case one is no member of does not exist; a right one does not hold is refused in words. */
@Component
class Deciding implements Authorise {

    /** Of an open case these do not exist. */
    private static final Set<Right> CLOSED = Set.of(Right.ANSWER_CLOSED, Right.KEEP_CLOSED, Right.SEE_CLOSED);

    private final MembershipStore memberships;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;

    Deciding(MembershipStore memberships, WhoIsWho whoIsWho, FrameCatalogue frames) {
        this.memberships = memberships;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
    }

    @Override
    public Standing require(Actor actor, Right right, UUID caseId) {
        Standing standing = memberships.standing(actor, caseId).orElse(null);
        if (standing == null) {
            Decisions.note(new Decision(caseId, false, "", null, right.name()));
            throw RefusedException.notFound();
        }
        boolean allowed = RightsTable.holds(standing.role(), right);
        Decisions.note(new Decision(caseId, allowed, standing.role(), standing.seatId(), right.name()));
        if (!allowed) {
            throw RightsTable.holds(standing.role(), Right.SEE_CASE)
                            || RightsTable.holds(standing.role(), Right.SEE_REFERRAL)
                    ? refusal(right)
                    : RefusedException.notFound();
        }
        return standing;
    }

    /** Seeing is absent or present; only doing is refused in words. */
    private static RefusedException refusal(Right right) {
        return CLOSED.contains(right) || right == Right.SEE_CASE || right == Right.SEE_REFERRAL
                ? RefusedException.notFound()
                : RefusedException.mayNot("access.may-not."
                        + right.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    @Override
    public boolean may(Actor actor, Right right, UUID caseId) {
        return memberships
                .standing(actor, caseId)
                .filter(standing -> RightsTable.holds(standing.role(), right))
                .isPresent();
    }

    @Override
    public void require(Actor actor, Duty duty, UUID partnershipId) {
        Set<String> by = RightsTable.giving(rolesIn(actor, partnershipId), duty);
        Decisions.note(new Decision(null, !by.isEmpty(), String.join("+", new TreeSet<>(by)), null, duty.name()));
        if (by.isEmpty()) {
            throw RefusedException.mayNot("access.no-duty."
                    + duty.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }
    }

    @Override
    public boolean may(Actor actor, Duty duty, UUID partnershipId) {
        return !RightsTable.giving(rolesIn(actor, partnershipId), duty).isEmpty();
    }

    @Override
    public List<UUID> where(Actor actor, Duty duty) {
        return whoIsWho.rolesOf(actor.person()).stream()
                .filter(holding ->
                        !RightsTable.giving(Set.of(holding.role()), duty).isEmpty())
                .map(RoleHolding::partnership)
                .distinct()
                .toList();
    }

    private Set<String> rolesIn(Actor actor, UUID partnershipId) {
        return whoIsWho.rolesOf(actor.person()).stream()
                .filter(holding -> holding.partnership().equals(partnershipId))
                .map(RoleHolding::role)
                .collect(Collectors.toSet());
    }

    @Override
    public UUID requireDeciding(Actor actor, String decision, UUID partnershipId, String frameCode) {
        List<RoleHolding> holdings = whoIsWho.rolesOf(actor.person());
        UUID seat = holdings.stream()
                .filter(holding -> holding.partnership().equals(partnershipId)
                        && holding.role().equals(Roles.TRIAGE_MEMBER)
                        && holding.seat() != null)
                .filter(holding -> frames.frame(frameCode).mayDecide(decision, String.valueOf(holding.seatKind())))
                .map(holding -> java.util.Objects.requireNonNull(holding.seat()))
                .findFirst()
                .orElse(null);
        Decisions.note(new Decision(null, seat != null, seat == null ? "" : Roles.TRIAGE_MEMBER, seat, decision));
        if (seat == null) {
            throw new RefusedException(new Refusal.MayNotDecide(
                    decision, frames.frame(frameCode).decision(decision).article()));
        }
        return seat;
    }
}
