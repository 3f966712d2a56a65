package nl.aantafel.access.store;

import static nl.aantafel.db.access.Tables.MEMBERSHIP;
import static nl.aantafel.db.access.Tables.PRINCIPAL;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.aantafel.access.CaseRoles;
import nl.aantafel.access.Member;
import nl.aantafel.access.Memberships.MemberView;
import nl.aantafel.db.access.Routines;
import nl.aantafel.db.access.Tables;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Standing;
import nl.aantafel.kernel.ReadOnce;
import nl.aantafel.kernel.Time;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads one's own memberships; writes through the functions of the schema, which check who may. */
@Component
public class MembershipStore {

    private static final int FIRST_NAMED = 100;

    private final DSLContext db;
    private final Time time;

    MembershipStore(DSLContext db, Time time) {
        this.db = db;
        this.time = time;
    }

    /** What the actor is in a case now; of several roles the one that counts most. */
    public Optional<Standing> standing(Actor actor, UUID caseId) {
        return ReadOnce.read("access.standing", caseId, () -> readStanding(actor, caseId));
    }

    private Optional<Standing> readStanding(Actor actor, UUID caseId) {
        Instant now = time.now();
        return db
                .select(MEMBERSHIP.PARTNERSHIP_ID, MEMBERSHIP.ORGANISATION_ID, MEMBERSHIP.SEAT_ID, MEMBERSHIP.ROLE)
                .from(MEMBERSHIP)
                .where(MEMBERSHIP.PERSON_ID.eq(actor.person()))
                .and(MEMBERSHIP.CASE_ID.eq(caseId))
                .and(DSL.cardinality(MEMBERSHIP.PRINCIPALS).gt(0).or(MEMBERSHIP.ROLE.in(CaseRoles.OF_CLOSED)))
                .and(MEMBERSHIP.FROM_AT.le(now))
                .and(MEMBERSHIP.UNTIL_AT.isNull().or(MEMBERSHIP.UNTIL_AT.gt(now)))
                .fetch(row -> new Standing(caseId, row.value1(), row.value2(), row.value3(), row.value4()))
                .stream()
                .min(Comparator.comparingInt(standing -> CaseRoles.rank(standing.role())));
    }

    public void open(UUID caseId, UUID partnership, @Nullable UUID seat, Set<String> categories) {
        call(at -> Routines.openCase(
                at, caseId, partnership, seat, categories.stream().sorted().toArray(String[]::new)));
    }

    public void refer(UUID caseId) {
        call(at -> Routines.refer(at, caseId));
    }

    public void enrol(UUID caseId, Member member, @Nullable Instant until) {
        call(at -> Routines.enrol(at, caseId, member.person(), member.role(), member.seat(), until));
    }

    public void enrolDesk(UUID partnership, UUID person) {
        call(at -> Routines.enrolDesk(at, partnership, person));
    }

    /** Ends what somebody holds in the partnership's cases together with the role it came from. */
    public void endRoles(UUID partnership, UUID person) {
        call(at -> Routines.endRoles(at, partnership, person));
    }

    public void leave(UUID caseId, UUID person, Set<String> roles) {
        call(at -> Routines.leave(at, caseId, person, roles.toArray(String[]::new)));
    }

    public void endTriage(UUID caseId) {
        call(at -> Routines.endTriage(at, caseId));
    }

    public void shield(UUID caseId) {
        call(at -> Routines.shield(at, caseId));
    }

    public void look(UUID caseId, Instant until) {
        call(at -> Routines.lookInClosed(at, caseId, until));
    }

    public int formCircle(UUID caseId, UUID ref, Set<UUID> people) {
        int number = Routines.formCircle(db.configuration(), caseId, ref, people.toArray(UUID[]::new));
        ReadOnce.forget();
        return number;
    }

    /** Such a function is a plain query to whoever watches for writes. */
    private void call(Consumer<Configuration> function) {
        function.accept(db.configuration());
        ReadOnce.forget();
    }

    public List<MemberView> members(UUID caseId) {
        var members = Tables.MEMBERS.call(caseId);
        return db.selectFrom(members)
                .fetch(row -> new MemberView(
                        row.getPersonId(),
                        row.getOrganisationId(),
                        row.getSeatId(),
                        row.getRole(),
                        Set.copyOf(Arrays.asList(row.getPrincipals())),
                        row.getFromAt(),
                        row.getUntilAt()));
    }

    public int principal(UUID caseId, String kind, UUID ref) {
        return db.select(PRINCIPAL.NUMBER)
                .from(PRINCIPAL)
                .where(PRINCIPAL.CASE_ID.eq(caseId), PRINCIPAL.KIND.eq(kind), PRINCIPAL.REF.eq(ref))
                .fetchOptional(PRINCIPAL.NUMBER)
                .orElseGet(() -> handOut(caseId, kind, ref));
    }

    private int handOut(UUID caseId, String kind, UUID ref) {
        int number = db.select(DSL.coalesce(DSL.max(PRINCIPAL.NUMBER).plus(1), DSL.val(FIRST_NAMED)))
                .from(PRINCIPAL)
                .where(PRINCIPAL.CASE_ID.eq(caseId))
                .fetchSingle()
                .value1();
        db.insertInto(PRINCIPAL)
                .set(PRINCIPAL.CASE_ID, caseId)
                .set(PRINCIPAL.NUMBER, number)
                .set(PRINCIPAL.KIND, kind)
                .set(PRINCIPAL.REF, ref)
                .execute();
        return number;
    }
}
