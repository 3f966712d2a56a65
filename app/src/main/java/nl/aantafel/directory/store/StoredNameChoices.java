package nl.aantafel.directory.store;

import static nl.aantafel.db.directory.Tables.SHOWN_NAME;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.db.directory.tables.records.ShownNameRecord;
import nl.aantafel.directory.NamesToFamilies;
import nl.aantafel.directory.domain.NameChoices;
import nl.aantafel.directory.domain.Stamp;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Of who chose nothing the partnership's choice counts, and else nobody's name is shown. */
@Component
final class StoredNameChoices implements NameChoices, NamesToFamilies {

    private final DSLContext sql;

    StoredNameChoices(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Set<UUID> shown(UUID partnership, Collection<UUID> professionals) {
        boolean all = forAll(partnership).orElse(false);
        Map<UUID, Boolean> own = own(partnership, professionals);
        return professionals.stream()
                .filter(each -> own.getOrDefault(each, all))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Boolean> forAll(UUID partnership) {
        return sql.select(SHOWN_NAME.SHOWN)
                .from(SHOWN_NAME)
                .where(of(partnership, null))
                .fetchOptional(SHOWN_NAME.SHOWN);
    }

    @Override
    public Map<UUID, Boolean> own(UUID partnership, Collection<UUID> professionals) {
        return professionals.isEmpty()
                ? Map.of()
                : sql.select(SHOWN_NAME.PROFESSIONAL_ID, SHOWN_NAME.SHOWN)
                        .from(SHOWN_NAME)
                        .where(SHOWN_NAME.PARTNERSHIP_ID.eq(partnership))
                        .and(SHOWN_NAME.PROFESSIONAL_ID.in(professionals))
                        .fetchMap(row -> row.value1(), row -> row.value2());
    }

    @Override
    public void choose(UUID partnership, @Nullable UUID professional, boolean shown, Stamp stamp) {
        ShownNameRecord row = new ShownNameRecord();
        row.setShown(shown);
        row.setChosenBy(stamp.by());
        row.setChosenAt(stamp.at());
        if (sql.update(SHOWN_NAME).set(row).where(of(partnership, professional)).execute() == 0) {
            row.setPartnershipId(partnership);
            row.setProfessionalId(professional);
            sql.insertInto(SHOWN_NAME).set(row).execute();
        }
    }

    private static Condition of(UUID partnership, @Nullable UUID professional) {
        return SHOWN_NAME
                .PARTNERSHIP_ID
                .eq(partnership)
                .and(
                        professional == null
                                ? SHOWN_NAME.PROFESSIONAL_ID.isNull()
                                : SHOWN_NAME.PROFESSIONAL_ID.eq(professional));
    }
}
