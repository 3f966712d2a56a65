package nl.aantafel.directory.store;

import static nl.aantafel.db.directory.Tables.ROLE_REQUEST;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.db.directory.tables.records.RoleRequestRecord;
import nl.aantafel.directory.GiveRole;
import nl.aantafel.directory.domain.RequestedRoles;
import nl.aantafel.directory.domain.RoleRequest;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
final class StoredRequestedRoles implements RequestedRoles {

    private final DSLContext sql;

    StoredRequestedRoles(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void add(RoleRequest request) {
        GiveRole role = request.role();
        sql.insertInto(ROLE_REQUEST)
                .set(ROLE_REQUEST.ID, request.id())
                .set(ROLE_REQUEST.PROFESSIONAL_ID, role.professional())
                .set(ROLE_REQUEST.PARTNERSHIP_ID, role.partnership())
                .set(ROLE_REQUEST.ROLE, role.role())
                .set(ROLE_REQUEST.SEAT_ID, role.seat())
                .set(ROLE_REQUEST.FROM_DAY, role.from())
                .set(ROLE_REQUEST.UNTIL_DAY, role.until())
                .set(ROLE_REQUEST.ASKED_BY, request.askedBy())
                .set(ROLE_REQUEST.ASKED_AT, request.askedAt())
                .set(ROLE_REQUEST.EXPIRES_AT, request.expiresAt())
                .execute();
    }

    @Override
    public Optional<RoleRequest> hold(UUID id, Instant now) {
        return sql.selectFrom(ROLE_REQUEST)
                .where(ROLE_REQUEST.ID.eq(id))
                .and(open(now))
                .forUpdate()
                .fetchOptional(StoredRequestedRoles::request);
    }

    @Override
    public List<RoleRequest> openIn(Collection<UUID> partnerships, Instant now) {
        return partnerships.isEmpty() ? List.of() : where(ROLE_REQUEST.PARTNERSHIP_ID.in(partnerships), now);
    }

    @Override
    public List<RoleRequest> openFor(UUID professional, Instant now) {
        return where(ROLE_REQUEST.PROFESSIONAL_ID.eq(professional), now);
    }

    @Override
    public void settle(UUID id, String outcome, UUID by, Instant at) {
        sql.update(ROLE_REQUEST)
                .set(ROLE_REQUEST.OUTCOME, outcome)
                .set(ROLE_REQUEST.SETTLED_BY, by)
                .set(ROLE_REQUEST.SETTLED_AT, at)
                .where(ROLE_REQUEST.ID.eq(id))
                .execute();
    }

    private List<RoleRequest> where(Condition condition, Instant now) {
        return sql.selectFrom(ROLE_REQUEST)
                .where(condition)
                .and(open(now))
                .orderBy(ROLE_REQUEST.ASKED_AT, ROLE_REQUEST.ID)
                .fetch(StoredRequestedRoles::request);
    }

    private static Condition open(Instant now) {
        return ROLE_REQUEST.OUTCOME.isNull().and(ROLE_REQUEST.EXPIRES_AT.gt(now));
    }

    private static RoleRequest request(RoleRequestRecord row) {
        return new RoleRequest(
                row.getId(),
                new GiveRole(
                        row.getProfessionalId(),
                        row.getPartnershipId(),
                        row.getRole(),
                        row.getSeatId(),
                        row.getFromDay(),
                        row.getUntilDay()),
                row.getAskedBy(),
                row.getAskedAt(),
                row.getExpiresAt());
    }
}
