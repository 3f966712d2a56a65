package nl.aantafel.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.PersonalDataSource.Item;
import nl.aantafel.kernel.ResourceRef;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a room holds about whom a request is about, as far as its function {@code rights_items} lets the actor read it. */
@Component
public class RequestedRows {

    private final DSLContext db;

    RequestedRows(DSLContext db) {
        this.db = db;
    }

    /**
     * An item before its words are put in a language.
     *
     * @param code of what it is in the frame; empty where its words say all
     * @param level of a figure
     * @param reporter it came with the referral
     */
    @Personal
    public record Row(
            ResourceRef ref,
            UUID caseId,
            Set<UUID> about,
            UUID broughtBy,
            boolean reporter,
            LocalDate first,
            String code,
            @Nullable Integer level,
            String words) {

        /** With its words in a language; {@code spokenBy} when somebody of the family said it. */
        public Item item(@Nullable UUID spokenBy, String text) {
            return new Item(ref, caseId, about, spokenBy, broughtBy, null, reporter, first, text);
        }

        @Override
        public String toString() {
            return "Row";
        }
    }

    /** {@code room}: the schema the function stands in. */
    public List<Row> of(String room, UUID request) {
        return db.fetch("select * from {0}({1})", DSL.name(room, "rights_items"), DSL.val(request))
                .map(RequestedRows::row);
    }

    /** A room that has no codes, levels or reporters leaves these columns out. */
    private static Row row(Record row) {
        String code = row.field("code") == null ? "" : row.get("code", String.class);
        return new Row(
                new ResourceRef(row.get("item_type", String.class), row.get("item_id", UUID.class)),
                row.get("in_case", UUID.class),
                Set.of(row.get("about", UUID[].class)),
                row.get("brought_by", UUID.class),
                row.field("reporter") != null && row.get("reporter", boolean.class),
                row.get("first_on", LocalDate.class),
                code,
                row.field("level") == null ? null : row.get("level", Integer.class),
                row.get("words", String.class));
    }
}
