package nl.aantafel.survey.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.page.TwoVersions;
import nl.aantafel.page.TwoVersions.Field;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.Section;
import nl.aantafel.survey.When;

/** What was typed beside what the draft says by now, after somebody else changed the same part of it. */
public final class QuestionnaireConflict {

    private final Page page;
    private final QuestionnaireForm form;
    private final List<Field> fields = new ArrayList<>();

    private QuestionnaireConflict(Page page, QuestionnaireForm form) {
        this.page = page;
        this.form = form;
    }

    /** Empty when there is none, or when both say the same. */
    public static Optional<TwoVersions> head(Page page, QuestionnaireForm form) {
        QuestionnaireConflict conflict = new QuestionnaireConflict(page, form);
        Questionnaire now = form.content();
        return conflict.text("titelNl", "survey.field.title.nl", now.title().nl())
                .text("titelEn", "survey.field.title.en", now.title().en())
                .text("inleidingNl", "survey.field.intro.nl", now.intro().nl())
                .text("inleidingEn", "survey.field.intro.en", now.intro().en())
                .text("dankNl", "survey.field.thanks.nl", now.thanks().nl())
                .text("dankEn", "survey.field.thanks.en", now.thanks().en())
                .text("minutenVan", "survey.field.minutes.from", number(now.minutesFrom()))
                .text("minutenTot", "survey.field.minutes.to", number(now.minutesTo()))
                .text("bron", "survey.field.source", now.source())
                .between(form.back() + "/head");
    }

    private static String number(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    /** A section that is gone by now says nothing; what was typed can be kept as a new one. */
    public static Optional<TwoVersions> section(Page page, QuestionnaireForm form) {
        Section now = form.section();
        return new QuestionnaireConflict(page, form)
                .text(
                        "titelNl",
                        "survey.field.section.nl",
                        now == null ? "" : now.title().nl())
                .text(
                        "titelEn",
                        "survey.field.section.en",
                        now == null ? "" : now.title().en())
                .text(
                        "inleidingNl",
                        "survey.field.section-intro.nl",
                        now == null ? "" : now.intro().nl())
                .text(
                        "inleidingEn",
                        "survey.field.section-intro.en",
                        now == null ? "" : now.intro().en())
                .text("sleutel", "survey.field.key", now == null ? "" : now.key())
                .tests()
                .between(form.back() + (now == null ? "/new-section" : "/sections/" + now.key()));
    }

    /** A question that is gone by now says nothing; what was typed can be kept as a new one. */
    public static Optional<TwoVersions> question(Page page, QuestionnaireForm form) {
        Question now = form.question();
        return new QuestionnaireConflict(page, form)
                .text(
                        "tekstNl",
                        "survey.field.text.nl",
                        now == null ? "" : now.text().nl())
                .text(
                        "tekstEn",
                        "survey.field.text.en",
                        now == null ? "" : now.text().en())
                .text(
                        "toelichtingNl",
                        "survey.field.help.nl",
                        now == null ? "" : now.help().nl())
                .text(
                        "toelichtingEn",
                        "survey.field.help.en",
                        now == null ? "" : now.help().en())
                .choice(
                        "soort",
                        "survey.field.kind",
                        QuestionnaireWords.kinds(page),
                        now == null ? "" : QuestionnaireWords.code(now.kind()))
                .ticked("verplicht", "survey.field.required", now != null && now.required())
                .choice("deel", "survey.field.section", form.sections(page), form.at())
                .text("nummer", "survey.field.number", now == null ? "" : now.number())
                .text("sleutel", "survey.field.key", now == null ? "" : now.key())
                .text("optiesNl", "survey.field.options.nl", form.options(true))
                .text("optiesEn", "survey.field.options.en", form.options(false))
                .ticked("schaal", "survey.field.ordered", now != null && now.ordered())
                .text("namelijk", "survey.field.namely", form.namely())
                .text("alleen", "survey.field.alone", form.alone())
                .text("rijenNl", "survey.field.rows.nl", form.rows(true))
                .text("rijenEn", "survey.field.rows.en", form.rows(false))
                .text("velden", "survey.field.fields", form.fields(page))
                .text("doel", "survey.field.purpose", now == null ? "" : now.purpose())
                .text("groepen", "survey.field.groups", form.groups())
                .tests()
                .between(form.back() + (now == null ? "/new-question" : "/questions/" + now.key()));
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private QuestionnaireConflict text(String name, String label, String theirs) {
        fields.add(new Field(name, page.text(label), plain(page.value(name, "")), plain(theirs)));
        return this;
    }

    private QuestionnaireConflict choice(String name, String label, List<Choice> choices, String theirs) {
        Function<String, String> words = code -> choices.stream()
                .filter(each -> each.value().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(code);
        String mine = page.value(name, "");
        fields.add(new Field(name, page.text(label), mine, words.apply(mine), words.apply(theirs)));
        return this;
    }

    private QuestionnaireConflict ticked(String name, String label, boolean theirs) {
        boolean mine = page.chosen(name, "true", null);
        fields.add(new Field(name, page.text(label), String.valueOf(mine), yes(mine), yes(theirs)));
        return this;
    }

    private String yes(boolean ticked) {
        return page.text(ticked ? "page.yes" : "page.no");
    }

    /** All conditions are shown as one, as they hold together. */
    private QuestionnaireConflict tests() {
        List<When> mine = new ArrayList<>();
        for (int at : form.places(page)) {
            String asked = page.value("als" + at + "Vraag", "");
            String way = page.value("als" + at + "Hoe", "");
            String options = page.value("als" + at + "Opties", "");
            fields.add(Field.along("als" + at + "Vraag", asked));
            fields.add(Field.along("als" + at + "Hoe", way));
            fields.add(Field.along("als" + at + "Opties", options));
            if (!asked.isEmpty()) {
                mine.add(new When(asked, way.equals("niet"), TypedLines.keys(options)));
            }
        }
        fields.add(new Field("als", page.text("survey.edit.when"), "", words(mine), words(form.tests())));
        return this;
    }

    private String words(List<When> tests) {
        return tests.stream()
                .map(each -> QuestionnaireWords.when(page, form.content(), each))
                .collect(Collectors.joining("\n"));
    }

    private Optional<TwoVersions> between(String action) {
        fields.add(Field.along("stand", form.mark()));
        return page.errors().stream()
                .filter(each -> each.messageKey().equals("refusal.stale"))
                .map(Refusal.FieldError::arguments)
                .findFirst()
                .map(by -> new TwoVersions(
                        action,
                        form.view().rowVersion(),
                        by.getFirst(),
                        page.moment(Instant.parse(by.getLast())),
                        action.contains("/new-") ? form.back() : action,
                        fields))
                .filter(TwoVersions::differ);
    }
}
