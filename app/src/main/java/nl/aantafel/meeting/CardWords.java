package nl.aantafel.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.meeting.CardTexts.Which;
import nl.aantafel.meeting.ConversationCards.Block;
import nl.aantafel.meeting.ConversationCards.Piece;
import nl.aantafel.meeting.domain.CardText;
import nl.aantafel.meeting.domain.KeptCardText;
import nl.aantafel.meeting.domain.KeptCardText.Key;
import nl.aantafel.meeting.store.CardStore;
import nl.aantafel.page.Texts;
import org.springframework.stereotype.Component;

/** The words of the card: the partnership's own where it has them, else those that come with the house. */
@Component
final class CardWords {

    private final CardStore store;
    private final Texts texts;

    CardWords(CardStore store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    static Locale locale(String language) {
        return language.equals("en") ? Texts.ENGLISH : Texts.DUTCH;
    }

    String text(String language, String key, Object... arguments) {
        return texts.get(locale(language), "client.card." + key, arguments);
    }

    String standardTitle(Which which) {
        return text(which.language(), which.block() + ".title." + which.reader());
    }

    String standardText(Which which) {
        return text(which.language(), which.block() + ".text." + which.reader());
    }

    Map<Key, KeptCardText> own(UUID partnership) {
        return store.newest(partnership).stream().collect(Collectors.toMap(KeptCardText::key, Function.identity()));
    }

    /** {@code advocate}: name and number, told in the block about the advocate. */
    List<Block> blocks(UUID partnership, String language, String reader, String advocate) {
        Map<Key, KeptCardText> own = own(partnership);
        return CardText.BLOCKS.stream()
                .map(code -> block(
                        new Which(code, language, reader),
                        Optional.ofNullable(own.get(new Key(partnership, code, language, reader)))
                                .filter(each -> !each.standard()),
                        advocate))
                .toList();
    }

    private Block block(Which which, Optional<KeptCardText> own, String advocate) {
        String text = own.map(KeptCardText::text).orElseGet(() -> standardText(which));
        return new Block(
                which.block(),
                own.map(KeptCardText::title).orElseGet(() -> standardTitle(which)),
                pieces(which.block().equals("advocate") ? text + "\n" + call(which, advocate) : text),
                text(which.language(), which.block() + ".drawing"),
                own.isPresent());
    }

    private String call(Which which, String advocate) {
        return advocate.isBlank() ? text(which.language(), "advocate.ask." + which.reader()) : advocate;
    }

    private static List<Piece> pieces(String text) {
        return CardText.of(text).pieces().stream()
                .map(each -> new Piece(each.list(), each.lines()))
                .toList();
    }
}
