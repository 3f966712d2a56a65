package nl.aantafel.notify;

import java.util.UUID;
import nl.aantafel.notify.store.MessageTable;
import org.springframework.stereotype.Component;

/** How much somebody was told and did not read, for the head of each page: one question, of one number, about one person. */
@Component
public final class Bell {

    private final MessageTable table;

    Bell(MessageTable table) {
        this.table = table;
    }

    /** At most a hundred. */
    public int unread(UUID person) {
        return table.unread(person);
    }
}
