package nl.aantafel.survey.files;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.aantafel.frame.Label;
import nl.aantafel.survey.LeftOut;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.Question.Option;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.Section;
import nl.aantafel.survey.When;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire as a survey of LimeSurvey ({@code .lss}), for whoever works with that. Our keys, which may be longer than the codes
 * there, go along in a table of their own, so that what comes back is the same questionnaire. Whom one answers for and how one can be
 * reached stay behind: they are no answers.
 */
public final class LimeWriting {

    /** The file, and what could not be put in it. */
    public record Written(byte[] content, List<LeftOut> left) {
        public Written {
            content = content.clone();
            left = List.copyOf(left);
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }

    private static final int QUESTION_CODE = 20;
    private static final int ANSWER_CODE = 5;
    private static final int LONGEST_NAME = 200;
    private static final String SURVEY = "100000";
    private static final List<String> LANGUAGES = List.of("nl", "en");

    /** A question as it is there: its code, and its options' codes by their keys here. */
    private record Coded(Question question, String code, Map<String, String> options) {}

    private final Questionnaire questionnaire;
    private final List<LeftOut> left = new ArrayList<>();
    private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    private final Map<String, Coded> coded = new HashMap<>();
    private final LimeKeys codes = new LimeKeys();
    private int id;

    private LimeWriting(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        List.of(
                        "answers",
                        "answer_l10ns",
                        "groups",
                        "group_l10ns",
                        "questions",
                        "subquestions",
                        "question_l10ns",
                        "question_attributes",
                        "surveys",
                        "surveys_languagesettings",
                        "aantafel")
                .forEach(each -> tables.put(each, new ArrayList<>()));
    }

    public static Written write(Questionnaire questionnaire) {
        LimeWriting writing = new LimeWriting(questionnaire);
        writing.fill();
        return new Written(writing.xml().getBytes(StandardCharsets.UTF_8), writing.left);
    }

    private void left(String where, String what, String detail) {
        left.add(new LeftOut(where, what, detail));
    }

    private String next() {
        return String.valueOf(++id);
    }

    private void row(String table, String... columns) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int at = 0; at < columns.length; at += 2) {
            row.put(columns[at], columns[at + 1]);
        }
        Objects.requireNonNull(tables.get(table)).add(row);
    }

    private void ours(String of, String code, String key, String number) {
        row("aantafel", "of", of, "code", code, "key", key, "number", number);
    }

    private static String in(Label label, String language) {
        return language.equals("nl") ? label.nl() : label.en();
    }

    private void fill() {
        row(
                "surveys",
                "sid",
                SURVEY,
                "gsid",
                "1",
                "active",
                "N",
                "anonymized",
                "Y",
                "language",
                "nl",
                "additional_languages",
                "en",
                "format",
                "G",
                "savetimings",
                "N",
                "datestamp",
                "N",
                "ipaddr",
                "N",
                "refurl",
                "N",
                "allowsave",
                "Y",
                "allowprev",
                "Y",
                "showwelcome",
                "Y");
        for (String language : LANGUAGES) {
            row(
                    "surveys_languagesettings",
                    "surveyls_survey_id",
                    SURVEY,
                    "surveyls_language",
                    language,
                    "surveyls_title",
                    name("", questionnaire.title(), language),
                    "surveyls_welcometext",
                    html(in(questionnaire.intro(), language)),
                    "surveyls_endtext",
                    html(in(questionnaire.thanks(), language)));
        }
        ours("survey", "", questionnaire.key(), "");
        int order = 0;
        for (Section section : questionnaire.sections()) {
            group(section, order++);
        }
        if (questionnaire.minutesTo() > 0) {
            left("", "minutes", questionnaire.minutesFrom() + "-" + questionnaire.minutesTo());
        }
        if (!questionnaire.source().isEmpty()) {
            left("", "source", questionnaire.source());
        }
    }

    private void group(Section section, int order) {
        String group = next();
        row(
                "groups",
                "gid",
                group,
                "sid",
                SURVEY,
                "group_order",
                String.valueOf(order),
                "randomization_group",
                "",
                "grelevance",
                relevance(section.when(), section.key()));
        ours("group", group, section.key(), "");
        for (String language : LANGUAGES) {
            row(
                    "group_l10ns",
                    "id",
                    next(),
                    "gid",
                    group,
                    "group_name",
                    name(section.key(), section.title(), language),
                    "description",
                    html(in(section.intro(), language)),
                    "language",
                    language);
        }
        int place = 0;
        for (Question question : section.questions()) {
            if (question.kind().answered()) {
                question(question, group, place++);
            } else {
                left(question.key(), question.kind() == Kind.CONTACT ? "contact" : "members", "");
            }
        }
    }

    private void question(Question question, String group, int place) {
        String code = codes.code(question.key(), QUESTION_CODE, false);
        String qid = next();
        Option other = other(question);
        Coded known = new Coded(question, code, new LinkedHashMap<>());
        coded.put(question.key(), known);
        row(
                "questions",
                "qid",
                qid,
                "parent_qid",
                "0",
                "sid",
                SURVEY,
                "gid",
                group,
                "type",
                type(question),
                "title",
                code,
                "preg",
                "",
                "other",
                other == null ? "N" : "Y",
                "mandatory",
                question.required() ? "Y" : "N",
                "encrypted",
                "N",
                "question_order",
                String.valueOf(place),
                "scale_id",
                "0",
                "same_default",
                "0",
                "relevance",
                relevance(question.when(), question.key()),
                "question_theme_name",
                theme(question),
                "modulename",
                "",
                "same_script",
                "0");
        ours("question", code, question.key(), question.number());
        if (question.ordered()) {
            ours("ordered", code, "yes", "");
        }
        words(qid, question.text(), question.help());
        question.groups().forEach(each -> left(question.key(), "group", each.key()));
        options(question, qid, group, other, known);
        question.rows().forEach(row -> {
            // Rows share their codes with nobody, so the count of the table is enough to keep them apart.
            String sub = "R" + next();
            subquestion(qid, group, sub, row.label());
            ours("row/" + code, sub, row.key(), "");
        });
    }

    private static String type(Question question) {
        return switch (question.kind()) {
            case SINGLE -> "L";
            case MULTI -> "M";
            case MATRIX -> "F";
            default -> "T";
        };
    }

    /** How it is drawn there. */
    private static String theme(Question question) {
        return switch (question.kind()) {
            case SINGLE -> "listradio";
            case MULTI -> "multiplechoice";
            case MATRIX -> "arrays/array";
            default -> "longfreetext";
        };
    }

    /** The one option with own words that can be the "other" there; it stands last. */
    private static @Nullable Option other(Question question) {
        if ((question.kind() != Kind.SINGLE && question.kind() != Kind.MULTI)
                || question.options().isEmpty()) {
            return null;
        }
        Option last = question.options().getLast();
        return last.namely() && !last.exclusive() ? last : null;
    }

    private void options(Question question, String qid, String group, @Nullable Option other, Coded known) {
        boolean several = question.kind() == Kind.MULTI;
        LimeKeys parts = new LimeKeys();
        List<String> alone = new ArrayList<>();
        int order = 0;
        for (Option option : question.options()) {
            if (option == other) {
                known.options().put(option.key(), LimeRelevance.OTHER);
                ours("option/" + known.code(), LimeRelevance.OTHER, option.key(), "");
                for (String language : LANGUAGES) {
                    row(
                            "question_attributes",
                            "qid",
                            qid,
                            "attribute",
                            "other_replace_text",
                            "value",
                            html(in(option.label(), language)),
                            "language",
                            language);
                }
                continue;
            }
            String code = parts.code(option.key(), several ? QUESTION_CODE : ANSWER_CODE, true);
            known.options().put(option.key(), code);
            ours("option/" + known.code(), code, option.key(), "");
            if (option.namely()) {
                left(question.key(), "namely", option.key());
            }
            if (!option.besides().isEmpty()) {
                left(question.key(), "besides", option.key() + ": " + String.join(", ", option.besides()));
            }
            if (option.exclusive() && several) {
                alone.add(code);
            }
            if (several) {
                subquestion(qid, group, code, option.label());
            } else {
                answer(qid, code, option.label(), order++);
            }
        }
        if (!alone.isEmpty()) {
            row(
                    "question_attributes",
                    "qid",
                    qid,
                    "attribute",
                    "exclude_all_others",
                    "value",
                    String.join(";", alone),
                    "language",
                    "");
        }
    }

    private void answer(String qid, String code, Label label, int order) {
        String aid = next();
        row(
                "answers",
                "aid",
                aid,
                "qid",
                qid,
                "code",
                code,
                "sortorder",
                String.valueOf(order),
                "assessment_value",
                "0",
                "scale_id",
                "0");
        for (String language : LANGUAGES) {
            row("answer_l10ns", "id", next(), "aid", aid, "answer", html(in(label, language)), "language", language);
        }
    }

    private void subquestion(String parent, String group, String code, Label label) {
        String qid = next();
        row(
                "subquestions",
                "qid",
                qid,
                "parent_qid",
                parent,
                "sid",
                SURVEY,
                "gid",
                group,
                "type",
                "T",
                "title",
                code,
                "other",
                "N",
                "mandatory",
                "N",
                "question_order",
                qid,
                "scale_id",
                "0",
                "relevance",
                "1");
        words(qid, label, Questionnaire.NO_WORDS);
    }

    private void words(String qid, Label text, Label help) {
        for (String language : LANGUAGES) {
            row(
                    "question_l10ns",
                    "id",
                    next(),
                    "qid",
                    qid,
                    "question",
                    html(in(text, language)),
                    "help",
                    html(in(help, language)),
                    "script",
                    "",
                    "language",
                    language);
        }
    }

    private String relevance(List<When> tests, String where) {
        List<String> all = new ArrayList<>();
        for (When test : tests) {
            Coded asked = coded.get(test.question());
            if (asked == null) {
                left(where, "relevance", test.question());
            } else if (asked.question().kind() == Kind.MULTI) {
                all.add(test.options().stream()
                        .map(option -> chosen(asked, option, test.not()))
                        .collect(Collectors.joining(test.not() ? " and " : " or ", "(", ")")));
            } else {
                all.add(one(asked, test));
            }
        }
        return all.isEmpty() ? "1" : "(" + String.join(" and ", all) + ")";
    }

    private static String chosen(Coded asked, String option, boolean not) {
        String code = asked.options().getOrDefault(option, option);
        return code.equals(LimeRelevance.OTHER)
                ? "(%s_other.NAOK %s \"\")".formatted(asked.code(), not ? "==" : "!=")
                : "(%s_%s.NAOK %s \"Y\")".formatted(asked.code(), code, not ? "!=" : "==");
    }

    private static String one(Coded asked, When test) {
        String name = asked.code() + ".NAOK";
        String all = test.options().stream()
                .map(option -> "(%s %s \"%s\")"
                        .formatted(
                                name, test.not() ? "!=" : "==", asked.options().getOrDefault(option, option)))
                .collect(Collectors.joining(test.not() ? " and " : " or "));
        return test.not() ? "((" + name + " != \"\") and " + all + ")" : "(" + all + ")";
    }

    /** There a text is markup, and what stands in braces is reckoned. */
    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("\n", "<br />");
    }

    /** There a survey and a group have a name of so many characters at most; with a longer one the whole file is refused. */
    private String name(String where, Label label, String language) {
        String name = html(in(label, language));
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        left(where, "name", in(label, language));
        return name.substring(0, LONGEST_NAME - 1).replaceAll("&[^;]*$", "") + "…";
    }

    private String xml() {
        try {
            StringWriter text = new StringWriter();
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("document");
            element(xml, "LimeSurveyDocType", "Survey");
            element(xml, "DBVersion", "498");
            xml.writeStartElement("languages");
            for (String language : LANGUAGES) {
                element(xml, "language", language);
            }
            xml.writeEndElement();
            for (Map.Entry<String, List<Map<String, String>>> table : tables.entrySet()) {
                table(xml, table.getKey(), table.getValue());
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
            return text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void table(XMLStreamWriter xml, String name, List<Map<String, String>> rows)
            throws XMLStreamException {
        if (rows.isEmpty()) {
            return;
        }
        xml.writeStartElement(name);
        xml.writeStartElement("fields");
        for (String field : rows.getFirst().keySet()) {
            element(xml, "fieldname", field);
        }
        xml.writeEndElement();
        xml.writeStartElement("rows");
        for (Map<String, String> row : rows) {
            xml.writeStartElement("row");
            for (Map.Entry<String, String> column : row.entrySet()) {
                element(xml, column.getKey(), column.getValue());
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        // What XML cannot hold is left out; nobody typed it.
        xml.writeCharacters(
                text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", ""));
        xml.writeEndElement();
    }
}
