package nl.aantafel.referral.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What the referral holds about whom a request is about, as far as the database lets the actor read it. */
@Component("referralRequestItems")
public class RequestItems {

    private final DSLContext db;

    RequestItems(DSLContext db) {
        this.db = db;
    }

    /** An item before its words are put in a language. */
    @Personal
    public record Row(
            String type,
            UUID id,
            UUID caseId,
            Set<UUID> about,
            UUID broughtBy,
            boolean reporter,
            LocalDate first,
            String code,
            String words) {
        @Override
        public String toString() {
            return "Row";
        }
    }

    public List<Row> of(UUID request) {
        return db.fetch("select * from referral.rights_items({0})", DSL.val(request))
                .map(row -> new Row(
                        row.get("item_type", String.class),
                        row.get("item_id", UUID.class),
                        row.get("in_case", UUID.class),
                        Set.of(row.get("about", UUID[].class)),
                        row.get("brought_by", UUID.class),
                        row.get("reporter", boolean.class),
                        row.get("first_on", LocalDate.class),
                        row.get("code", String.class),
                        row.get("words", String.class)));
    }
}
