package nl.aantafel.platform;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.kernel.HonouringRequests.Why;
import nl.aantafel.kernel.ReadOnce;
import nl.aantafel.kernel.ResourceRef;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Takes an item away from its readers, or gives it back, by the room's functions {@code rights_withhold} and {@code rights_give_back}. */
@Component
public class WithheldRows {

    private final DSLContext db;

    WithheldRows(DSLContext db) {
        this.db = db;
    }

    /** {@code room}: the schema the function stands in. */
    public void withhold(String room, UUID request, ResourceRef item, Why why) {
        db.execute(
                "select {0}({1}, {2}, {3}, {4})",
                DSL.name(room, "rights_withhold"),
                DSL.val(request),
                DSL.val(item.type()),
                DSL.val(item.id()),
                DSL.val(why.name().toLowerCase(Locale.ROOT)));
        ReadOnce.forget();
    }

    public void giveBack(String room, UUID request, ResourceRef item) {
        db.execute(
                "select {0}({1}, {2}, {3})",
                DSL.name(room, "rights_give_back"), DSL.val(request), DSL.val(item.type()), DSL.val(item.id()));
        ReadOnce.forget();
    }
}
