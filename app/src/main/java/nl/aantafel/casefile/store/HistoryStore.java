package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.HELP;
import static nl.aantafel.db.casefile.Tables.HELP_QUESTION;
import static nl.aantafel.db.casefile.Tables.JUSTICE_MOMENT;
import static nl.aantafel.db.casefile.Tables.MEASURE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.Histories.HelpCourse;
import nl.aantafel.casefile.Histories.HelpInput;
import nl.aantafel.casefile.Histories.HelpQuestion;
import nl.aantafel.casefile.Histories.HelpState;
import nl.aantafel.casefile.Histories.HelpView;
import nl.aantafel.casefile.Histories.HistoryView;
import nl.aantafel.casefile.Histories.MeasureInput;
import nl.aantafel.casefile.Histories.MeasureView;
import nl.aantafel.casefile.Histories.MomentInput;
import nl.aantafel.casefile.Histories.MomentView;
import nl.aantafel.casefile.domain.Edit;
import nl.aantafel.casefile.domain.Latest;
import nl.aantafel.casefile.domain.Stamp;
import nl.aantafel.db.casefile.tables.records.HelpQuestionRecord;
import nl.aantafel.db.casefile.tables.records.HelpRecord;
import nl.aantafel.db.casefile.tables.records.JusticeMomentRecord;
import nl.aantafel.db.casefile.tables.records.MeasureRecord;
import nl.aantafel.platform.Destroying;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Measures, help and moments of justice. */
@Component
public class HistoryStore {

    private static final Field<List<HelpQuestion>> QUESTIONS = multiset(select(HELP_QUESTION.fields())
                    .from(HELP_QUESTION)
                    .where(HELP_QUESTION.HELP_ID.eq(HELP.ID))
                    .orderBy(HELP_QUESTION.ASKED_ON.desc(), HELP_QUESTION.ID.desc()))
            .as("questions")
            .convertFrom(rows -> rows.map(HistoryStore::question));

    private final DSLContext db;
    private final Destroying destroying;

    HistoryStore(DSLContext db, Destroying destroying) {
        this.db = db;
        this.destroying = destroying;
    }

    /** All of it in one go. */
    public HistoryView of(UUID caseId) {
        return db.select(
                        multiset(select(MEASURE.fields())
                                        .from(MEASURE)
                                        .where(MEASURE.CASE_ID.eq(caseId))
                                        .orderBy(MEASURE.FROM_DAY, MEASURE.ID))
                                .convertFrom(rows -> rows.map(HistoryStore::measure)),
                        multiset(select(HELP.fields())
                                        .select(QUESTIONS)
                                        .from(HELP)
                                        .where(HELP.CASE_ID.eq(caseId))
                                        .orderBy(
                                                coalesce(
                                                        HELP.FROM_DAY,
                                                        HELP.DECLINED_ON,
                                                        HELP.WAITING_SINCE,
                                                        HELP.OFFERED_ON),
                                                HELP.ID))
                                .convertFrom(rows -> rows.map(HistoryStore::help)),
                        multiset(select(JUSTICE_MOMENT.fields())
                                        .from(JUSTICE_MOMENT)
                                        .where(JUSTICE_MOMENT.CASE_ID.eq(caseId))
                                        .orderBy(JUSTICE_MOMENT.ON_DAY, JUSTICE_MOMENT.ID))
                                .convertFrom(rows -> rows.map(HistoryStore::moment)))
                .fetchSingle(row -> new HistoryView(row.value1(), row.value2(), row.value3()));
    }

    private static MeasureView measure(Record found) {
        MeasureRecord row = found.into(MEASURE);
        return new MeasureView(
                row.getId(),
                row.getPersonId(),
                row.getLaw(),
                row.getKind(),
                row.getFromDay(),
                row.getUntilDay(),
                row.getNote(),
                row.getVersion());
    }

    private static HelpView help(Record found) {
        HelpRecord row = found.into(HELP);
        return new HelpView(
                row.getId(),
                row.getPersonId(),
                row.getOrganisation(),
                row.getAim(),
                row.getFromDay(),
                row.getUntilDay(),
                row.getExpected(),
                new HelpCourse(
                        HelpState.of(row.getState()).orElse(HelpState.STARTED),
                        row.getOfferedOn(),
                        row.getWaitingSince(),
                        row.getDeclinedOn(),
                        row.getReason(),
                        row.getResult(),
                        row.getHolderId(),
                        row.getAskEvery()),
                row.getAskDue(),
                found.get(QUESTIONS),
                row.getVersion());
    }

    private static HelpQuestion question(Record found) {
        HelpQuestionRecord row = found.into(HELP_QUESTION);
        return new HelpQuestion(
                row.getId(),
                row.getHolderId(),
                row.getAskedOn(),
                row.getDue(),
                row.getAnsweredOn(),
                Objects.requireNonNullElse(row.getGoes(), ""),
                row.getHindrance());
    }

    private static MomentView moment(Record found) {
        JusticeMomentRecord row = found.into(JUSTICE_MOMENT);
        return new MomentView(
                row.getId(),
                row.getPersonId(),
                row.getKind(),
                row.getOnDay(),
                row.getNote(),
                row.getRemindOn(),
                row.getVersion());
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

    /** {@code askDue}: when who holds it is asked first; null when nobody is. */
    public void add(Edit edit, HelpInput input, @Nullable LocalDate askDue) {
        HelpRecord row = record(input, edit.stamp());
        row.setId(edit.id());
        row.setCaseId(edit.caseId());
        row.setAskDue(askDue);
        db.insertInto(HELP).set(row).execute();
    }

    /** The day on which the same person is asked by the same rhythm stays as it was. */
    public boolean change(Edit edit, HelpInput input, @Nullable LocalDate askDue) {
        HelpRecord row = record(input, edit.stamp());
        row.setVersion(edit.version() + 1);
        Field<LocalDate> due = val(askDue, HELP.ASK_DUE);
        Condition same = HELP.HOLDER_ID
                .isNotDistinctFrom(input.course().holder())
                .and(HELP.ASK_EVERY.eq(input.course().askEvery()));
        return db.update(HELP)
                        .set(row)
                        .set(
                                HELP.ASK_DUE,
                                askDue == null
                                        ? due
                                        : when(same, coalesce(HELP.ASK_DUE, due))
                                                .otherwise(due))
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
                        Map.ofEntries(
                                Map.entry("persoon", Objects.toString(row.getPersonId(), "")),
                                Map.entry("organisatie", row.getOrganisation()),
                                Map.entry("doel", row.getAim()),
                                Map.entry("vanaf", text(row.getFromDay())),
                                Map.entry("totEnMet", text(row.getUntilDay())),
                                Map.entry("verwacht", String.valueOf(row.getExpected())),
                                Map.entry("stand", row.getState()),
                                Map.entry("aangebodenOp", text(row.getOfferedOn())),
                                Map.entry("wachtSinds", text(row.getWaitingSince())),
                                Map.entry("afgewezenOp", text(row.getDeclinedOn())),
                                Map.entry("reden", row.getReason()),
                                Map.entry("resultaat", row.getResult()),
                                Map.entry("houder", Objects.toString(row.getHolderId(), "")),
                                Map.entry("navraag", row.getAskEvery())),
                        row.getChangedBy(),
                        row.getChangedAt()));
    }

    /** With what was asked about it. */
    public boolean removeHelp(UUID caseId, UUID help) {
        destroying.rows(HELP_QUESTION, HELP_QUESTION.CASE_ID.eq(caseId).and(HELP_QUESTION.HELP_ID.eq(help)));
        return destroying.rows(HELP, HELP.CASE_ID.eq(caseId).and(HELP.ID.eq(help))) == 1;
    }

    public void add(Edit edit, MomentInput input, @Nullable LocalDate remindOn) {
        JusticeMomentRecord row = record(input, edit.stamp(), remindOn);
        row.setId(edit.id());
        row.setCaseId(edit.caseId());
        db.insertInto(JUSTICE_MOMENT).set(row).execute();
    }

    /** On another day it is told again. */
    public boolean change(Edit edit, MomentInput input, @Nullable LocalDate remindOn) {
        JusticeMomentRecord row = record(input, edit.stamp(), remindOn);
        row.setVersion(edit.version() + 1);
        return db.update(JUSTICE_MOMENT)
                        .set(row)
                        .set(JUSTICE_MOMENT.TOLD_ON, when(JUSTICE_MOMENT.ON_DAY.eq(input.on()), JUSTICE_MOMENT.TOLD_ON))
                        .where(JUSTICE_MOMENT.CASE_ID.eq(edit.caseId()), JUSTICE_MOMENT.ID.eq(edit.id()))
                        .and(JUSTICE_MOMENT.VERSION.eq(edit.version()))
                        .execute()
                == 1;
    }

    public Optional<Latest> latestMoment(UUID caseId, UUID moment) {
        return db.selectFrom(JUSTICE_MOMENT)
                .where(JUSTICE_MOMENT.CASE_ID.eq(caseId), JUSTICE_MOMENT.ID.eq(moment))
                .fetchOptional(row -> new Latest(
                        row.getVersion(),
                        Map.of(
                                "persoon", row.getPersonId().toString(),
                                "soort", row.getKind(),
                                "datum", text(row.getOnDay()),
                                "toelichting", row.getNote()),
                        row.getChangedBy(),
                        row.getChangedAt()));
    }

    public boolean removeMoment(UUID caseId, UUID moment) {
        return destroying.rows(JUSTICE_MOMENT, JUSTICE_MOMENT.CASE_ID.eq(caseId).and(JUSTICE_MOMENT.ID.eq(moment)))
                == 1;
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
        HelpCourse course = input.course();
        HelpRecord row = new HelpRecord();
        row.setPersonId(input.person());
        row.setOrganisation(input.organisation());
        row.setAim(input.aim());
        row.setFromDay(input.from());
        row.setUntilDay(input.until());
        row.setExpected(input.expected());
        row.setState(course.state().code());
        row.setOfferedOn(course.offeredOn());
        row.setWaitingSince(course.waitingSince());
        row.setDeclinedOn(course.declinedOn());
        row.setReason(course.reason().strip());
        row.setResult(course.result().strip());
        row.setHolderId(course.holder());
        row.setAskEvery(course.askEvery());
        row.setChangedBy(stamp.by());
        row.setChangedAt(stamp.at());
        return row;
    }

    private static JusticeMomentRecord record(MomentInput input, Stamp stamp, @Nullable LocalDate remindOn) {
        JusticeMomentRecord row = new JusticeMomentRecord();
        row.setPersonId(input.person());
        row.setKind(input.kind());
        row.setOnDay(input.on());
        row.setNote(input.note().strip());
        row.setRemindOn(remindOn);
        row.setChangedBy(stamp.by());
        row.setChangedAt(stamp.at());
        return row;
    }
}
