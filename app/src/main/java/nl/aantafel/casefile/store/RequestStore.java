package nl.aantafel.casefile.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.domain.Names;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.RequestedPersons.Found;
import nl.aantafel.kernel.RequestedPersons.Relative;
import nl.aantafel.kernel.RequestedPersons.Sought;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the functions of the database let the actor read for a request. */
@Component
public class RequestStore {

    private final DSLContext db;

    RequestStore(DSLContext db) {
        this.db = db;
    }

    /** An item before its words are put in a language. */
    @Personal
    public record Row(
            String type,
            UUID id,
            UUID caseId,
            List<UUID> about,
            @Nullable UUID spokenBy,
            UUID broughtBy,
            @Nullable UUID organisation,
            boolean reporter,
            LocalDate first,
            String code,
            String words,
            UUID origin) {
        @Override
        public String toString() {
            return "Row";
        }
    }

    public List<Found> find(UUID request, Sought sought) {
        return db.fetch(
                        "select * from casefile.rights_find({0}, {1}, {2})",
                        DSL.val(request),
                        DSL.val(Names.key(sought.firstName(), sought.lastName())),
                        DSL.val(sought.birthDate()))
                .map(row -> new Found(
                        row.get("in_case", UUID.class),
                        row.get("number", String.class),
                        row.get("person", UUID.class),
                        row.get("subject", UUID.class),
                        name(row),
                        row.get("birth_date", LocalDate.class)));
    }

    public List<Relative> relatives(UUID request) {
        return db.fetch("select * from casefile.rights_relatives({0})", DSL.val(request))
                .map(row -> {
                    List<String> names =
                            List.of(row.get("first_name", String.class), row.get("last_name", String.class), name(row));
                    return new Relative(
                            row.get("person", UUID.class),
                            row.get("own", boolean.class),
                            java.util.Set.copyOf(names.stream()
                                    .filter(each -> !each.isBlank())
                                    .toList()),
                            java.util.Set.copyOf(Arrays.asList(row.get("contact", String[].class))));
                });
    }

    public List<Row> items(UUID request) {
        return db.fetch("select * from casefile.rights_items({0})", DSL.val(request))
                .map(RequestStore::row);
    }

    private static Row row(Record row) {
        return new Row(
                row.get("item_type", String.class),
                row.get("item_id", UUID.class),
                row.get("in_case", UUID.class),
                Arrays.asList(row.get("about", UUID[].class)),
                row.get("spoken_by", UUID.class),
                row.get("brought_by", UUID.class),
                row.get("organisation", UUID.class),
                row.get("reporter", boolean.class),
                row.get("first_on", LocalDate.class),
                row.get("code", String.class),
                row.get("words", String.class),
                row.get("origin", UUID.class));
    }

    /** As what, and when, the person's own words are added. */
    public record Added(UUID id, LocalDate saidOn) {}

    public void addWords(UUID request, String type, UUID item, Added added) {
        db.execute(
                "select casefile.rights_add_words({0}, {1}, {2}, {3}, {4})",
                DSL.val(request), DSL.val(type), DSL.val(item), DSL.val(added.id()), DSL.val(added.saidOn()));
    }

    private static String name(Record row) {
        return String.join(
                        " ",
                        row.get("first_name", String.class),
                        row.get("prefix", String.class),
                        row.get("last_name", String.class))
                .replaceAll(" +", " ")
                .strip();
    }
}
