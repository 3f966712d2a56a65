package nl.aantafel.documents.text;

import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.documents.Block;
import nl.aantafel.documents.Document;
import nl.aantafel.documents.Run;

/** All the words of a document in reading order, without their form. */
public final class Wording {

    private Wording() {}

    public static Stream<String> of(Document document) {
        return Stream.concat(
                Stream.concat(
                        Stream.of(document.title()), document.blocks().stream().flatMap(Wording::of)),
                Stream.of(document.footer()));
    }

    private static Stream<String> of(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph -> paragraph.runs().stream().map(Run::text);
            case Block.Bullets bullets -> bullets.items().stream();
            case Block.Numbered numbered -> numbered.items().stream();
            case Block.Table table ->
                Stream.concat(
                        Stream.of(table.caption()),
                        Stream.concat(
                                table.header().stream(), table.rows().stream().flatMap(List::stream)));
            case Block.Facts facts -> facts.facts().stream().flatMap(fact -> Stream.of(fact.label(), fact.value()));
            case Block.Quote quote -> Stream.of(quote.text(), quote.attribution());
            case Block.Figure figure -> Stream.of(Drawing.of(figure.svg()).words());
            case Block.Rule rule -> Stream.empty();
            case Block.PageBreak pageBreak -> Stream.empty();
            case Block.Note note -> Stream.of(note.text());
        };
    }
}
