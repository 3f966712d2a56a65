package nl.aantafel.survey.store;

import static nl.aantafel.db.survey.Tables.CAMPAIGN;
import static nl.aantafel.db.survey.Tables.CONTACT;
import static nl.aantafel.db.survey.Tables.DRAFT;
import static nl.aantafel.db.survey.Tables.UNIT;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.platform.Destroying;
import nl.aantafel.survey.CampaignContacts.Contact;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where people can be reached who said so, apart from every answer. */
@Component
public class AddressTable {

    private static final TypeReference<LinkedHashMap<String, String>> FIELDS = new TypeReference<>() {};

    private final DSLContext sql;
    private final Destroying destroying;
    private final JsonMapper json;

    AddressTable(DSLContext sql, Destroying destroying, JsonMapper json) {
        this.sql = sql;
        this.destroying = destroying;
        this.json = json;
    }

    /** Where a contact goes to. */
    public record Place(
            UUID campaign, UUID partnership, @Nullable UUID unit, LocalDate destroyOn) {}

    public void add(UUID id, Place place, String purpose, Map<String, String> fields) {
        sql.insertInto(CONTACT)
                .set(CONTACT.ID, id)
                .set(CONTACT.CAMPAIGN_ID, place.campaign())
                .set(CONTACT.PARTNERSHIP_ID, place.partnership())
                .set(CONTACT.PURPOSE, purpose)
                .set(CONTACT.FIELDS, JSONB.valueOf(json.writeValueAsString(fields)))
                .set(CONTACT.UNIT_ID, place.unit())
                .set(CONTACT.DESTROY_ON, place.destroyOn())
                .execute();
    }

    public List<Contact> all(UUID campaign) {
        return sql.select(CONTACT.ID, CONTACT.PURPOSE, CONTACT.FIELDS, UNIT.NAME, CONTACT.DESTROY_ON)
                .from(CONTACT)
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(CONTACT.UNIT_ID))
                .where(CONTACT.CAMPAIGN_ID.eq(campaign))
                .orderBy(CONTACT.PURPOSE, UNIT.NAME, CONTACT.ID)
                .fetch(row -> new Contact(
                        row.value1(),
                        row.value2(),
                        json.readValue(row.value3().data(), FIELDS),
                        Objects.requireNonNullElse(row.value4(), ""),
                        row.value5()));
    }

    public int destroy(UUID campaign, String purpose) {
        return destroying.rows(CONTACT, CONTACT.CAMPAIGN_ID.eq(campaign).and(CONTACT.PURPOSE.eq(purpose)));
    }

    public int destroyOne(UUID campaign, UUID contact) {
        return destroying.rows(CONTACT, CONTACT.CAMPAIGN_ID.eq(campaign).and(CONTACT.ID.eq(contact)));
    }

    /**
     * What has had its day. Gives the campaigns that lost something. What was typed into an answer that was never handed in goes with it: a
     * restored backup loses it here again.
     */
    public List<UUID> destroyDue(LocalDate today) {
        sql.update(DRAFT)
                .set(DRAFT.CONTACTS, JSONB.valueOf("{}"))
                .where(DRAFT.CONTACTS.ne(JSONB.valueOf("{}")))
                .and(DRAFT.CAMPAIGN_ID.in(
                        DSL.select(CAMPAIGN.ID).from(CAMPAIGN).where(CAMPAIGN.CONTACTS_UNTIL.le(today))))
                .execute();
        List<UUID> campaigns = sql.selectDistinct(CONTACT.CAMPAIGN_ID)
                .from(CONTACT)
                .where(CONTACT.DESTROY_ON.le(today))
                .fetch(CONTACT.CAMPAIGN_ID);
        if (!campaigns.isEmpty()) {
            destroying.rows(CONTACT, CONTACT.DESTROY_ON.le(today));
        }
        return campaigns;
    }

    public boolean none(UUID campaign) {
        return !sql.fetchExists(DSL.selectOne().from(CONTACT).where(CONTACT.CAMPAIGN_ID.eq(campaign)));
    }
}
