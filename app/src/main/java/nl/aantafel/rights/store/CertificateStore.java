package nl.aantafel.rights.store;

import static nl.aantafel.db.rights.Tables.CERTIFICATE;
import static nl.aantafel.db.rights.Tables.CERTIFICATE_KIND;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.db.rights.tables.records.CertificateRecord;
import nl.aantafel.rights.Certificate;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Certificates as they are read; row-level security shows them to who answers for the data. */
@Component
public class CertificateStore {

    private final DSLContext sql;

    CertificateStore(DSLContext sql) {
        this.sql = sql;
    }

    public List<Certificate> list(UUID partnership, @Nullable UUID after, int most) {
        List<CertificateRecord> rows = sql.selectFrom(CERTIFICATE)
                .where(CERTIFICATE.PARTNERSHIP_ID.eq(partnership))
                .and(after == null ? DSL.noCondition() : CERTIFICATE.ID.lt(after))
                .orderBy(CERTIFICATE.ID.desc())
                .limit(DSL.inline(most))
                .fetch();
        Map<UUID, Map<String, Integer>> kinds =
                kinds(rows.stream().map(CertificateRecord::getId).toList());
        return rows.stream()
                .map(row -> certificate(row, kinds.getOrDefault(row.getId(), Map.of())))
                .toList();
    }

    public Optional<Certificate> find(UUID id) {
        return sql.selectFrom(CERTIFICATE)
                .where(CERTIFICATE.ID.eq(id))
                .fetchOptional()
                .map(row -> certificate(row, kinds(List.of(id)).getOrDefault(id, Map.of())));
    }

    private Map<UUID, Map<String, Integer>> kinds(List<UUID> ids) {
        return sql
                .selectFrom(CERTIFICATE_KIND)
                .where(CERTIFICATE_KIND.CERTIFICATE_ID.in(ids))
                .fetchGroups(CERTIFICATE_KIND.CERTIFICATE_ID)
                .entrySet()
                .stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().intoMap(CERTIFICATE_KIND.KIND, CERTIFICATE_KIND.DESTROYED)));
    }

    private static Certificate certificate(CertificateRecord row, Map<String, Integer> kinds) {
        return new Certificate(
                row.getId(),
                row.getAt(),
                row.getRule(),
                row.getWhole(),
                row.getFrameCode(),
                row.getFrameVersion(),
                row.getTermValue(),
                row.getTermUnit(),
                row.getArticle(),
                row.getChainId(),
                row.getLineId(),
                kinds);
    }
}
