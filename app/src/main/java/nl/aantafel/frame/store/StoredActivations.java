package nl.aantafel.frame.store;

import static nl.aantafel.db.frame.Tables.ACTIVATION;

import java.util.List;
import java.util.UUID;
import nl.aantafel.frame.Activation;
import nl.aantafel.frame.domain.Activations;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class StoredActivations implements Activations {

    private final DSLContext db;

    StoredActivations(DSLContext db) {
        this.db = db;
    }

    @Override
    public void put(Activation activation) {
        db.insertInto(ACTIVATION)
                .set(ACTIVATION.PARTNERSHIP_ID, activation.partnership())
                .set(ACTIVATION.CODE, activation.code())
                .set(ACTIVATION.VERSION, activation.version())
                .set(ACTIVATION.ADVICE_REFERENCE, activation.adviceReference())
                .set(ACTIVATION.ACTIVATED_BY, activation.activatedBy())
                .set(ACTIVATION.ACTIVATED_AT, activation.activatedAt())
                .onConflict(ACTIVATION.PARTNERSHIP_ID, ACTIVATION.CODE)
                .doUpdate()
                .set(ACTIVATION.VERSION, activation.version())
                .set(ACTIVATION.ADVICE_REFERENCE, activation.adviceReference())
                .set(ACTIVATION.ACTIVATED_BY, activation.activatedBy())
                .set(ACTIVATION.ACTIVATED_AT, activation.activatedAt())
                .execute();
    }

    @Override
    public List<Activation> of(UUID partnership) {
        return db.selectFrom(ACTIVATION)
                .where(ACTIVATION.PARTNERSHIP_ID.eq(partnership))
                .orderBy(ACTIVATION.CODE)
                .fetch(row -> new Activation(
                        row.getPartnershipId(),
                        row.getCode(),
                        row.getVersion(),
                        row.getAdviceReference(),
                        row.getActivatedBy(),
                        row.getActivatedAt()));
    }
}
