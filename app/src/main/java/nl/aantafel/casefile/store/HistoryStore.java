package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.HELP;
import static nl.aantafel.db.casefile.Tables.MEASURE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.Histories.HelpInput;
import nl.aantafel.casefile.Histories.HelpView;
import nl.aantafel.casefile.Histories.MeasureInput;
import nl.aantafel.casefile.Histories.MeasureView;
import nl.aantafel.casefile.domain.Edit;
import nl.aantafel.casefile.domain.Latest;
import nl.aantafel.casefile.domain.Stamp;
import nl.aantafel.db.casefile.tables.records.HelpRecord;
import nl.aantafel.db.casefile.tables.records.MeasureRecord;
import nl.aantafel.platform.Destroying;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Measures and help. */
@Component
public class HistoryStore {

    private final DSLContext db;
    private final Destroying destroying;

    HistoryStore(DSLContext db, Destroying destroying) {
        this.db = db;
        this.destroying = destroying;
    }

    public List<MeasureView> measures(UUID caseId) {
        return db.selectFrom(MEASURE)
                .where(MEASURE.CASE_ID.eq(caseId))
                .orderBy(MEASURE.FROM_DAY, MEASURE.ID)
                .fetch(row -> new MeasureView(
                        row.getId(),
                        row.getPersonId(),
                        row.getLaw(),
                        row.getKind(),
                        row.getFromDay(),
                        row.getUntilDay(),
                        row.getNote(),
                        row.getVersion()));
    }

    public List<HelpView> help(UUID caseId) {
        return db.selectFrom(HELP)
                .where(HELP.CASE_ID.eq(caseId))
                .orderBy(HELP.FROM_DAY, HELP.ID)
                .fetch(row -> new HelpView(
                        row.getId(),
                        row.getPersonId(),
                        row.getOrganisation(),
                        row.getAim(),
                        row.getFromDay(),
                        row.getUntilDay(),
                        row.getExpected(),
                        row.getVersion()));
    }

    public void add(Edit edit, MeasureInput input) {
        MeasureRecord row = record(input, edit.stamp());
        row.setId(edit.id());
        row.setCaseId(edit.caseId());
        db.insertInto(MEASURE).set(row).execute();
    }

    public boolean change(Edit edit, MeasureInput input) {
        MeasureRecord row = record(input, edit.stamp());
        row.setVersion(edit.version() + 1);
        return db.update(MEASURE)
                        .set(row)
                        .where(MEASURE.CASE_ID.eq(edit.caseId()), MEASURE.ID.eq(edit.id()))
                        .and(MEASURE.VERSION.eq(edit.version()))
                        .execute()
                == 1;
    }

    public Optional<Latest> latestMeasure(UUID caseId, UUID measure) {
        return db.selectFrom(MEASURE)
                .where(MEASURE.CASE_ID.eq(caseId), MEASURE.ID.eq(measure))
                .fetchOptional(row -> new Latest(
                        row.getVersion(),
                        Map.of(
                                "persoon", row.getPersonId().toString(),
                                "recht", row.getLaw(),
                                "soort", row.getKind(),
                                "vanaf", text(row.getFromDay()),
                                "totEnMet", text(row.getUntilDay()),
                                "toelichting", row.getNote()),
                        row.getChangedBy(),
                        row.getChangedAt()));
    }

    public boolean removeMeasure(UUID caseId, UUID measure) {
        return destroying.rows(MEASURE, MEASURE.CASE_ID.eq(caseId).and(MEASURE.ID.eq(measure))) == 1;
    }

    public void add(Edit edit, HelpInput input) {
        HelpRecord row = record(input, edit.stamp());
        row.setId(edit.id());
        row.setCaseId(edit.caseId());
        db.insertInto(HELP).set(row).execute();
    }

    public boolean change(Edit edit, HelpInput input) {
        HelpRecord row = record(input, edit.stamp());
        row.setVersion(edit.version() + 1);
        return db.update(HELP)
                        .set(row)
                        .where(HELP.CASE_ID.eq(edit.caseId()), HELP.ID.eq(edit.id()))
                        .and(HELP.VERSION.eq(edit.version()))
                        .execute()
                == 1;
    }

    public Optional<Latest> latestHelp(UUID caseId, UUID help) {
        return db.selectFrom(HELP)
                .where(HELP.CASE_ID.eq(caseId), HELP.ID.eq(help))
                .fetchOptional(row -> new Latest(
                        row.getVersion(),
                        Map.of(
                                "persoon", Objects.toString(row.getPersonId(), ""),
                                "organisatie", row.getOrganisation(),
                                "doel", row.getAim(),
                                "vanaf", text(row.getFromDay()),
                                "totEnMet", text(row.getUntilDay()),
                                "verwacht", String.valueOf(row.getExpected())),
                        row.getChangedBy(),
                        row.getChangedAt()));
    }

    public boolean removeHelp(UUID caseId, UUID help) {
        return destroying.rows(HELP, HELP.CASE_ID.eq(caseId).and(HELP.ID.eq(help))) == 1;
    }

    private static String text(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }

    private static MeasureRecord record(MeasureInput input, Stamp stamp) {
        MeasureRecord row = new MeasureRecord();
        row.setPersonId(input.person());
        row.setLaw(input.law());
        row.setKind(input.kind());
        row.setFromDay(input.from());
        row.setUntilDay(input.until());
        row.setNote(input.note());
        row.setChangedBy(stamp.by());
        row.setChangedAt(stamp.at());
        return row;
    }

    private static HelpRecord record(HelpInput input, Stamp stamp) {
        HelpRecord row = new HelpRecord();
        row.setPersonId(input.person());
        row.setOrganisation(input.organisation());
        row.setAim(input.aim());
        row.setFromDay(input.from());
        row.setUntilDay(input.until());
        row.setExpected(input.expected());
        row.setChangedBy(stamp.by());
        row.setChangedAt(stamp.at());
        return row;
    }
}
