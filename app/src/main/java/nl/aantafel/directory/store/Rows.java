package nl.aantafel.directory.store;

import static nl.aantafel.db.directory.Tables.ORGANISATION;
import static nl.aantafel.db.directory.Tables.PARTNERSHIP;
import static nl.aantafel.db.directory.Tables.PROFESSIONAL;
import static nl.aantafel.db.directory.Tables.SEAT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.Seat;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What the stores share: how rows become records, what holds on a day, and how names are sorted and searched. */
final class Rows {

    /** Names in Dutch order: é beside e, capitals beside small letters. */
    private static final String DUTCH = "nl-x-icu";

    static final List<SelectField<?>> PROFESSIONAL_FIELDS = List.of(
            PROFESSIONAL.ID,
            PROFESSIONAL.ORGANISATION_ID,
            ORGANISATION.NAME,
            PROFESSIONAL.NAME,
            PROFESSIONAL.JOB_TITLE,
            PROFESSIONAL.EMAIL,
            PROFESSIONAL.PHONE);

    private Rows() {}

    static Professional professional(Record row) {
        return new Professional(
                row.get(PROFESSIONAL.ID),
                row.get(PROFESSIONAL.ORGANISATION_ID),
                row.get(ORGANISATION.NAME),
                row.get(PROFESSIONAL.NAME),
                row.get(PROFESSIONAL.JOB_TITLE),
                row.get(PROFESSIONAL.EMAIL),
                row.get(PROFESSIONAL.PHONE));
    }

    static Organisation organisation(Record row) {
        return new Organisation(
                row.get(ORGANISATION.ID),
                row.get(ORGANISATION.NAME),
                row.get(ORGANISATION.SHORT_NAME),
                row.get(ORGANISATION.CHAIN),
                row.get(ORGANISATION.DISCIPLINE),
                row.get(ORGANISATION.LINE),
                row.get(ORGANISATION.CAN),
                row.get(ORGANISATION.CANNOT),
                row.get(ORGANISATION.MEDICAL_SECRECY));
    }

    static Partnership partnership(Record row) {
        return new Partnership(
                row.get(PARTNERSHIP.ID),
                row.get(PARTNERSHIP.NAME),
                row.get(PARTNERSHIP.REGION),
                row.get(PARTNERSHIP.FRAME_CODE),
                row.get(PARTNERSHIP.CONTACT_POINT));
    }

    static Seat seat(Record row) {
        return new Seat(
                row.get(SEAT.ID),
                row.get(SEAT.PARTNERSHIP_ID),
                row.get(SEAT.ORGANISATION_ID),
                row.get(SEAT.KIND),
                row.get(SEAT.LABEL));
    }

    /** Not ended on this day; {@code until_day} is the last day. */
    static Condition lasting(TableField<?, LocalDate> until, LocalDate day) {
        return until.isNull().or(until.ge(day));
    }

    static Field<String> dutch(Field<String> name) {
        return name.collate(DUTCH);
    }

    /** The part anywhere in one of the texts, capitals or not; an empty part matches everything. */
    static Condition found(String part, List<Field<String>> texts) {
        String wanted = part.strip();
        if (wanted.isEmpty()) {
            return DSL.noCondition();
        }
        return DSL.or(
                texts.stream().map(text -> text.containsIgnoreCase(wanted)).toList());
    }

    /** What comes after a row in the order of names; the row is named by its id, so that no name stands in an address. */
    static Condition after(DSLContext sql, TableField<?, String> name, TableField<?, UUID> id, @Nullable UUID last) {
        if (last == null) {
            return DSL.noCondition();
        }
        return DSL.row(dutch(name), id)
                .gt(sql.select(dutch(name), id).from(name.getTable()).where(id.eq(last)));
    }

    /** The name of who changed a row; the product's own when no person did. */
    static String whoChanged(DSLContext sql, UUID by) {
        return sql.select(PROFESSIONAL.NAME)
                .from(PROFESSIONAL)
                .where(PROFESSIONAL.ID.eq(by))
                .fetchOptional(PROFESSIONAL.NAME)
                .orElse("Aan Tafel");
    }
}
