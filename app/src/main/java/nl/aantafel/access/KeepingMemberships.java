package nl.aantafel.access;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.store.MembershipStore;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import org.jspecify.annotations.Nullable;

/** Keeps memberships through the database's own functions, which check once more who may. */
@UseCases
class KeepingMemberships implements Memberships {

    private final MembershipStore store;
    private final WhoIsWho whoIsWho;
    private final FrameCategories categories;
    private final Trace trace;

    KeepingMemberships(MembershipStore store, WhoIsWho whoIsWho, FrameCategories categories, Trace trace) {
        this.store = store;
        this.whoIsWho = whoIsWho;
        this.categories = categories;
        this.trace = trace;
    }

    @Override
    public void open(Actor actor, UUID caseId, UUID partnership, Member referrer) {
        Map<UUID, Member> members = new LinkedHashMap<>();
        Set<String> all = categories.all(partnership);
        for (RoleHolding holding : whoIsWho.holders(partnership, Roles.DESK)) {
            Member member =
                    Member.atDesk(holding.professional(), holding.organisation(), holding.seat(), holding.role(), all);
            members.put(member.person(), member.person().equals(referrer.person()) ? member : member.waiting());
        }
        members.putIfAbsent(
                referrer.person(),
                new Member(
                        referrer.person(),
                        referrer.organisation(),
                        referrer.seat(),
                        referrer.role(),
                        referrer.principals(),
                        all));
        for (RoleHolding holding : whoIsWho.holders(partnership, Set.of(Roles.TRIAGE_MEMBER))) {
            members.putIfAbsent(
                    holding.professional(),
                    Member.judging(holding.professional(), holding.organisation(), holding.seat(), all)
                            .waiting());
        }
        store.open(caseId, partnership, List.copyOf(members.values()));
        trace.of(Trace.Action.CREATE, "access.open", caseId, List.of());
    }

    @Override
    public void refer(Actor actor, UUID caseId) {
        store.refer(caseId);
        trace.of(Trace.Action.CHANGE, "access.refer", caseId, List.of());
    }

    @Override
    public void enrol(Actor actor, UUID caseId, Member member, @Nullable Instant until) {
        UUID partnership = store.standing(actor, caseId)
                .orElseThrow(RefusedException::notFound)
                .partnershipId();
        Member full = member.categories().isEmpty()
                ? new Member(
                        member.person(),
                        member.organisation(),
                        member.seat(),
                        member.role(),
                        member.principals(),
                        categories.all(partnership))
                : member;
        store.enrol(caseId, full, until);
        trace.of(Trace.Action.CHANGE, "access.enrol", caseId, List.of());
    }

    @Override
    public void leave(Actor actor, UUID caseId, UUID person) {
        store.leave(caseId, person);
        trace.of(Trace.Action.CHANGE, "access.leave", caseId, List.of());
    }

    @Override
    public void take(Actor actor, UUID caseId, Set<Integer> principals, Set<String> keepRoles) {
        store.take(caseId, principals, keepRoles);
        trace.of(Trace.Action.CHANGE, "access.take", caseId, List.of());
    }

    @Override
    public List<MemberView> members(Actor actor, UUID caseId) {
        trace.of(Trace.Action.READ, "access.members", caseId, List.of());
        return store.members(caseId);
    }

    @Override
    public int principal(Actor actor, UUID caseId, String kind, UUID ref) {
        trace.of(Trace.Action.READ, "access.principal", caseId, List.of());
        return store.principal(caseId, kind, ref);
    }
}
