package nl.aantafel.plan.store;

import static nl.aantafel.db.plan.Tables.AGREEMENT_PARTY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.db.plan.tables.records.AgreementPartyRecord;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.ReadOnce;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.domain.Stamp;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The people and organisations of agreements. */
@Component
class PartyStore {

    /** Stands for "no date yet" among open agreements, so that those come last. */
    static final LocalDate NO_DATE = LocalDate.of(9999, 12, 31);

    private final DSLContext sql;

    PartyStore(DSLContext sql) {
        this.sql = sql;
    }

    Map<UUID, Parties> ofCase(UUID caseId) {
        return put(rows(caseId));
    }

    /** Who of those who do it said to have it, by agreement. */
    Map<UUID, Set<UUID>> received(UUID caseId) {
        Map<UUID, Set<UUID>> received = new HashMap<>();
        rows(caseId).stream()
                .filter(row -> row.getReceivedAt() != null && row.getPart().equals("does"))
                .forEach(row -> received.computeIfAbsent(row.getAgreementId(), key -> new HashSet<>())
                        .add(row.getProfessionalId()));
        return received;
    }

    private List<AgreementPartyRecord> rows(UUID caseId) {
        return ReadOnce.read("plan.parties", caseId, () -> rows(AGREEMENT_PARTY.CASE_ID.eq(caseId)));
    }

    Parties of(UUID agreement) {
        return put(rows(AGREEMENT_PARTY.AGREEMENT_ID.eq(agreement))).getOrDefault(agreement, Parties.NONE);
    }

    private List<AgreementPartyRecord> rows(Condition condition) {
        return sql.selectFrom(AGREEMENT_PARTY)
                .where(condition)
                .orderBy(AGREEMENT_PARTY.POSITION)
                .fetch();
    }

    private static Map<UUID, Parties> put(List<AgreementPartyRecord> rows) {
        Map<UUID, Parties> all = new LinkedHashMap<>();
        rows.forEach(row -> all.computeIfAbsent(row.getAgreementId(), key -> Parties.empty())
                .add(row.getPart(), party(row)));
        return all;
    }

    private static Party party(AgreementPartyRecord row) {
        return new Party(row.getProfessionalId(), row.getOrganisationId(), row.getPersonId(), row.getName());
    }

    void add(AgreementView agreement, AgreementInput input, Map<UUID, UUID> keys, Stamp stamp) {
        LocalDate openDue = openDue(agreement.state(), input.due());
        List<AgreementPartyRecord> rows = new ArrayList<>();
        Map<String, List<Party>> parts = new LinkedHashMap<>();
        parts.put("does", input.does());
        parts.put("for", input.forWhom());
        parts.put("with", input.with());
        parts.forEach((part, parties) -> parties.stream().distinct().forEach(party -> {
            AgreementPartyRecord row = new AgreementPartyRecord();
            row.setId(Ids.next(stamp.at()));
            row.setCaseId(agreement.caseId());
            row.setAgreementId(agreement.id());
            row.setPart(part);
            row.setProfessionalId(party.professional());
            row.setOrganisationId(party.organisation());
            row.setPersonId(party.person());
            row.setName(party.name().strip());
            row.setPosition((short) rows.size());
            row.setSubjectKey(party.person() == null ? null : keys.get(party.person()));
            row.setOpenDue(openDue);
            rows.add(row);
        }));
        sql.insertInto(AGREEMENT_PARTY).set(rows).execute();
    }

    void remove(UUID agreement) {
        sql.deleteFrom(AGREEMENT_PARTY)
                .where(AGREEMENT_PARTY.AGREEMENT_ID.eq(agreement))
                .execute();
    }

    /** Keeps the list of what people still have to do in step with an agreement's state. */
    void opened(AgreementView agreement) {
        sql.update(AGREEMENT_PARTY)
                .set(AGREEMENT_PARTY.OPEN_DUE, openDue(agreement.state(), agreement.due()))
                .where(AGREEMENT_PARTY.AGREEMENT_ID.eq(agreement.id()))
                .execute();
    }

    private static @Nullable LocalDate openDue(String state, @Nullable LocalDate due) {
        if (!state.equals("open")) {
            return null;
        }
        return due == null ? NO_DATE : due;
    }
}
