package nl.aantafel.plan.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.PersonalDataSource.Item;
import nl.aantafel.kernel.ResourceRef;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What the plan holds about whom a request is about, as far as the database lets the actor read it. */
@Component("planRequestItems")
public class RequestItems {

    private final DSLContext db;

    RequestItems(DSLContext db) {
        this.db = db;
    }

    public List<Item> of(UUID request) {
        return db.fetch("select * from plan.rights_items({0})", DSL.val(request))
                .map(row -> new Item(
                        new ResourceRef(row.get("item_type", String.class), row.get("item_id", UUID.class)),
                        row.get("in_case", UUID.class),
                        Set.of(row.get("about", UUID[].class)),
                        null,
                        row.get("brought_by", UUID.class),
                        null,
                        false,
                        row.get("first_on", LocalDate.class),
                        row.get("words", String.class)));
    }
}
