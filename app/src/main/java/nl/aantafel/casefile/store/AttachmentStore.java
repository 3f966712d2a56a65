package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.ATTACHMENT;
import static nl.aantafel.db.casefile.Tables.ATTACHMENT_PERSON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.documents.SealedFiles.Sealed;
import nl.aantafel.kernel.Personal;
import nl.aantafel.platform.Destroying;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Papers of a case; their contents stand closed. */
@Component
public class AttachmentStore {

    private final DSLContext db;
    private final Destroying destroying;

    AttachmentStore(DSLContext db, Destroying destroying) {
        this.db = db;
        this.destroying = destroying;
    }

    /** What is known of a paper without opening it. */
    @Personal
    public record Row(
            UUID id,
            String kind,
            String place,
            @Nullable UUID placeId,
            Set<String> categories,
            Set<UUID> people,
            String mediaType,
            int size,
            UUID addedBy,
            UUID organisation,
            Instant addedAt) {

        public Row {
            categories = Set.copyOf(categories);
            people = Set.copyOf(people);
        }

        @Override
        public String toString() {
            return "Row";
        }
    }

    /** Newest first. */
    public List<Row> of(UUID caseId) {
        Map<UUID, List<UUID>> people = db.select(ATTACHMENT_PERSON.ATTACHMENT_ID, ATTACHMENT_PERSON.PERSON_ID)
                .from(ATTACHMENT_PERSON)
                .where(ATTACHMENT_PERSON.CASE_ID.eq(caseId))
                .fetchGroups(ATTACHMENT_PERSON.ATTACHMENT_ID, ATTACHMENT_PERSON.PERSON_ID);
        return db.select(
                        ATTACHMENT.ID,
                        ATTACHMENT.KIND,
                        ATTACHMENT.PLACE,
                        ATTACHMENT.PLACE_ID,
                        ATTACHMENT.CATEGORIES,
                        ATTACHMENT.MEDIA_TYPE,
                        ATTACHMENT.SIZE,
                        ATTACHMENT.ADDED_BY,
                        ATTACHMENT.ORGANISATION_ID,
                        ATTACHMENT.ADDED_AT)
                .from(ATTACHMENT)
                .where(ATTACHMENT.CASE_ID.eq(caseId))
                .orderBy(ATTACHMENT.ID.desc())
                .fetch(row -> new Row(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        Set.of(row.value5()),
                        Set.copyOf(people.getOrDefault(row.value1(), List.of())),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        row.value10()));
    }

    public int count(UUID caseId) {
        return db.fetchCount(ATTACHMENT, ATTACHMENT.CASE_ID.eq(caseId));
    }

    public void add(UUID caseId, Row row, Sealed sealed) {
        db.insertInto(ATTACHMENT)
                .set(ATTACHMENT.ID, row.id())
                .set(ATTACHMENT.CASE_ID, caseId)
                .set(ATTACHMENT.KIND, row.kind())
                .set(ATTACHMENT.PLACE, row.place())
                .set(ATTACHMENT.PLACE_ID, row.placeId())
                .set(ATTACHMENT.CATEGORIES, row.categories().stream().sorted().toArray(String[]::new))
                .set(ATTACHMENT.MEDIA_TYPE, row.mediaType())
                .set(ATTACHMENT.SIZE, row.size())
                .set(ATTACHMENT.KEY_NAME, sealed.key())
                .set(ATTACHMENT.WRAPPED_KEY, sealed.wrapped())
                .set(ATTACHMENT.CONTENT, sealed.content())
                .set(ATTACHMENT.ADDED_BY, row.addedBy())
                .set(ATTACHMENT.ORGANISATION_ID, row.organisation())
                .set(ATTACHMENT.ADDED_AT, row.addedAt())
                .execute();
        for (UUID person : row.people()) {
            db.insertInto(ATTACHMENT_PERSON)
                    .set(ATTACHMENT_PERSON.ATTACHMENT_ID, row.id())
                    .set(ATTACHMENT_PERSON.CASE_ID, caseId)
                    .set(ATTACHMENT_PERSON.PERSON_ID, person)
                    .execute();
        }
    }

    public Optional<Sealed> sealed(UUID caseId, UUID attachment) {
        return db.select(ATTACHMENT.KEY_NAME, ATTACHMENT.WRAPPED_KEY, ATTACHMENT.CONTENT)
                .from(ATTACHMENT)
                .where(ATTACHMENT.ID.eq(attachment), ATTACHMENT.CASE_ID.eq(caseId))
                .fetchOptional(row -> new Sealed(row.value1(), row.value2(), row.value3()));
    }

    /** False when it is gone already, or not the actor's to remove. */
    public boolean remove(UUID caseId, UUID attachment) {
        destroying.rows(
                ATTACHMENT_PERSON,
                ATTACHMENT_PERSON.CASE_ID.eq(caseId).and(ATTACHMENT_PERSON.ATTACHMENT_ID.eq(attachment)));
        return destroying.rows(ATTACHMENT, ATTACHMENT.CASE_ID.eq(caseId).and(ATTACHMENT.ID.eq(attachment))) == 1;
    }

    /** Those that belong to something. */
    public List<UUID> at(UUID caseId, UUID place) {
        return db.select(ATTACHMENT.ID)
                .from(ATTACHMENT)
                .where(ATTACHMENT.CASE_ID.eq(caseId), ATTACHMENT.PLACE_ID.eq(place))
                .fetch(ATTACHMENT.ID);
    }

    /** A file whose own key is closed with an older key of the house. */
    public record Older(UUID id, String key, byte[] wrapped) {
        @Override
        public String toString() {
            return "Older";
        }
    }

    public List<Older> closedWithOlder(String newest, int most) {
        return db.fetch("select * from casefile.attachments_to_wrap({0}, {1})", DSL.val(newest), DSL.val(most))
                .map(row -> new Older(
                        row.get("id", UUID.class),
                        row.get("key_name", String.class),
                        row.get("wrapped_key", byte[].class)));
    }

    public void wrap(Older older, String newest, byte[] wrapped) {
        db.fetch(
                "select casefile.wrap_attachment({0}, {1}, {2}, {3})",
                DSL.val(older.id()), DSL.val(older.wrapped()), DSL.val(newest), DSL.val(wrapped));
    }

    /** That there is a paper about whom a request is about. */
    @Personal
    public record Asked(
            UUID id, UUID caseId, List<UUID> about, UUID addedBy, UUID organisation, LocalDate first, String kind) {
        @Override
        public String toString() {
            return "Asked";
        }
    }

    public List<Asked> forRequest(UUID request) {
        return db.fetch("select * from casefile.rights_attachments({0})", DSL.val(request))
                .map(row -> new Asked(
                        row.get("item_id", UUID.class),
                        row.get("in_case", UUID.class),
                        Arrays.asList(row.get("about", UUID[].class)),
                        row.get("added_by", UUID.class),
                        row.get("organisation", UUID.class),
                        row.get("first_on", LocalDate.class),
                        row.get("kind", String.class)));
    }
}
