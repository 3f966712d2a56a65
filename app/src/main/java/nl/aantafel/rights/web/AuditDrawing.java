package nl.aantafel.rights.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.aantafel.documents.Block.Fact;
import nl.aantafel.documents.Document;
import nl.aantafel.documents.DocumentDraft;
import nl.aantafel.documents.Documents;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Purpose;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.AuditFiles.AuditFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** An audit file as one download: for people as a PDF, for programs as JSON, both with the same in it. */
@Component
final class AuditDrawing {

    private final Texts texts;
    private final Documents documents;
    private final JsonMapper json;

    AuditDrawing(Texts texts, Documents documents, JsonMapper json) {
        this.texts = texts;
        this.documents = documents;
        this.json = json;
    }

    String name(AuditFile file, Locale locale) {
        return texts.get(locale, "rights.audit.file") + "-" + file.made().from() + "-"
                + file.made().until();
    }

    byte[] zip(AuditFile file, Frame frame, Locale locale) {
        String name = name(file, locale);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, name + ".pdf", documents.pdf(document(file, frame, locale)));
            put(zip, name + ".json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(file));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private Document document(AuditFile file, Frame frame, Locale locale) {
        DocumentDraft draft = Document.titled(
                        texts.get(locale, "rights.audit.document", file.name()), locale, file.at())
                .paragraph(texts.get(locale, "rights.audit.document.text"))
                .facts(head(file, frame, locale));
        draft.heading(1, texts.get(locale, "rights.audit.log"))
                .paragraph(
                        file.log().whole()
                                ? texts.get(
                                        locale,
                                        "rights.audit.log.whole",
                                        moment(file.log().verifiedAt(), locale))
                                : texts.get(
                                        locale,
                                        "rights.audit.log.broken",
                                        file.log().broken()));
        table(
                draft,
                locale,
                List.of("rights.audit.day", "rights.audit.root"),
                file.log().roots().stream()
                        .map(each -> List.of(day(each.day(), locale), each.hash()))
                        .toList());
        draft.heading(1, texts.get(locale, "rights.audit.figures"));
        table(
                draft,
                locale,
                List.of("rights.figure.what", "rights.figure.number"),
                file.figures().entrySet().stream()
                        .map(each -> List.of(
                                texts.get(locale, "rights.figure." + each.getKey()), String.valueOf(each.getValue())))
                        .toList());
        registers(draft, file, locale);
        others(draft, file, frame, locale);
        return draft.finish();
    }

    private List<Fact> head(AuditFile file, Frame frame, Locale locale) {
        return List.of(
                fact(
                        "rights.log.purpose",
                        frame.oversight()
                                .logPurpose(file.made().purpose())
                                .map(each -> each.label().in(locale))
                                .orElse(file.made().purpose()),
                        locale),
                fact("rights.log.explanation", file.made().explanation(), locale),
                fact(
                        "rights.audit.period",
                        day(file.made().from(), locale) + " – "
                                + day(file.made().until(), locale),
                        locale),
                fact("rights.audit.by", file.by() + ", " + moment(file.at(), locale), locale),
                fact("rights.audit.frame", frame.label().in(locale) + ", " + frame.version(), locale));
    }

    private void registers(DocumentDraft draft, AuditFile file, Locale locale) {
        file.registers().forEach((register, lines) -> {
            draft.heading(1, texts.get(locale, "rights.audit.register." + register));
            table(
                    draft,
                    locale,
                    List.of("rights.audit.when", "rights.audit.version", "rights.audit.by", "rights.audit.says"),
                    lines.stream()
                            .map(each -> List.of(
                                    moment(each.at(), locale),
                                    String.valueOf(each.version()),
                                    each.by() + (each.about().isEmpty() ? "" : " → " + each.about()),
                                    says(each.says())))
                            .toList());
        });
    }

    /** What a line says, field by field, as it is kept; empty fields are left out. */
    private String says(Object said) {
        List<String> fields = new ArrayList<>();
        json.valueToTree(said).properties().forEach(each -> {
            String value = each.getValue().isValueNode()
                    ? each.getValue().asString("")
                    : each.getValue().toString();
            if (!value.isEmpty() && !value.equals("[]") && !value.equals("null")) {
                fields.add(each.getKey() + ": " + value);
            }
        });
        return String.join("\n", fields);
    }

    private void others(DocumentDraft draft, AuditFile file, Frame frame, Locale locale) {
        draft.heading(1, texts.get(locale, "rights.audit.emergencies"));
        table(
                draft,
                locale,
                List.of("rights.audit.when", "rights.audit.who", "rights.audit.reason", "rights.audit.judged"),
                file.emergencies().stream()
                        .map(each -> List.of(
                                moment(each.began(), locale),
                                each.name() + ", " + each.organisation(),
                                frame.oversight().breakGlass().stream()
                                        .flatMap(rule -> rule.reasons().stream())
                                        .filter(reason -> reason.code().equals(each.reason()))
                                        .map(Purpose::label)
                                        .map(label -> label.in(locale))
                                        .findFirst()
                                        .orElse(each.reason()),
                                each.justified() == null
                                        ? texts.get(locale, "rights.audit.not-judged")
                                        : texts.get(
                                                locale,
                                                each.justified()
                                                        ? "rights.glass.justified"
                                                        : "rights.glass.unjustified")))
                        .toList());
        draft.heading(1, texts.get(locale, "rights.log.readings"));
        table(
                draft,
                locale,
                List.of("rights.audit.when", "rights.audit.who", "rights.log.purpose"),
                file.readings().stream()
                        .map(each -> List.of(moment(each.began(), locale), each.reader(), each.purpose()))
                        .toList());
        draft.heading(1, texts.get(locale, "rights.certificates.title"));
        table(
                draft,
                locale,
                List.of("rights.audit.when", "rights.certificate.fact.why", "rights.retention.items"),
                file.certificates().stream()
                        .map(each -> List.of(
                                moment(each.at(), locale),
                                texts.get(locale, "rights.certificate.rule." + each.rule()) + " (" + each.article()
                                        + ")",
                                String.valueOf(each.items())))
                        .toList());
    }

    private void table(DocumentDraft draft, Locale locale, List<String> heads, List<List<String>> rows) {
        if (rows.isEmpty()) {
            draft.paragraph(texts.get(locale, "rights.audit.none"));
        } else {
            draft.table("", heads.stream().map(key -> texts.get(locale, key)).toList(), rows);
        }
    }

    private Fact fact(String key, String value, Locale locale) {
        return new Fact(texts.get(locale, key), value);
    }

    private static String day(@Nullable LocalDate day, Locale locale) {
        return day == null
                ? ""
                : day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    private static String moment(Instant at, Locale locale) {
        return at.atZone(Time.ZONE)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale));
    }
}
