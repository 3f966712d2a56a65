package nl.aantafel.survey.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.aantafel.kernel.RefusedException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A file of LimeSurvey as the tables it is made of: by name, each row by column. Nothing outside the file is read, and a file that
 * declares types or entities of its own is refused.
 */
final class LimeTables {

    /** In bytes: a large survey with every language of the house. */
    static final int MOST = 4 << 20;

    private static final int ROWS = 20_000;

    /** One row; a column that is not there reads as empty. */
    record Row(Map<String, String> columns) {
        String get(String column) {
            return columns.getOrDefault(column, "");
        }
    }

    private final String kind;
    private final Map<String, List<Row>> tables = new LinkedHashMap<>();

    private LimeTables(String kind) {
        this.kind = kind;
    }

    /** Survey, or Question. */
    String kind() {
        return kind;
    }

    List<Row> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    static LimeTables read(byte[] file) {
        if (file.length == 0) {
            throw RefusedException.invalid(QuestionnaireFile.FIELD, "survey.file.empty");
        }
        if (file.length > MOST) {
            throw RefusedException.invalid(QuestionnaireFile.FIELD, "survey.file.large", MOST >> 20);
        }
        Element root = parsed(file).getDocumentElement();
        String kind = children(root)
                .filter(each -> each.getTagName().equals("LimeSurveyDocType"))
                .map(each -> each.getTextContent().strip())
                .findFirst()
                .orElse("");
        if (!kind.equals("Survey") && !kind.equals("Question")) {
            throw RefusedException.invalid(QuestionnaireFile.FIELD, "survey.lime.kind");
        }
        LimeTables tables = new LimeTables(kind);
        children(root).forEach(tables::table);
        return tables;
    }

    private void table(Element table) {
        List<Row> rows = new ArrayList<>();
        children(table)
                .filter(each -> each.getTagName().equals("rows"))
                .flatMap(LimeTables::children)
                .forEach(row -> {
                    Map<String, String> columns = new LinkedHashMap<>();
                    children(row)
                            .forEach(column -> columns.put(
                                    column.getTagName(), column.getTextContent().strip()));
                    rows.add(new Row(columns));
                });
        if (rows.size() > ROWS) {
            throw RefusedException.invalid(QuestionnaireFile.FIELD, "survey.lime.many", ROWS);
        }
        tables.put(table.getTagName(), rows);
    }

    private static Stream<Element> children(Element parent) {
        List<Element> all = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                all.add(element);
            }
        }
        return all.stream();
    }

    private static Document parsed(byte[] file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setCoalescing(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(new ByteArrayInputStream(file));
        } catch (SAXParseException broken) {
            throw RefusedException.invalid(
                    QuestionnaireFile.FIELD, "survey.lime.xml", Math.max(1, broken.getLineNumber()));
        } catch (SAXException | IOException broken) {
            throw RefusedException.invalid(QuestionnaireFile.FIELD, "survey.lime.xml", 1);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is wrong with a file is told to whoever sent it, not printed. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException said) {}

        @Override
        public void error(SAXParseException said) throws SAXException {
            throw said;
        }

        @Override
        public void fatalError(SAXParseException said) throws SAXException {
            throw said;
        }
    }
}
