package nl.aantafel.meeting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.aantafel.documents.Document;
import nl.aantafel.documents.DocumentDraft;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.ConversationCards.Block;
import nl.aantafel.meeting.ConversationCards.Card;
import nl.aantafel.meeting.ConversationCards.Moment;
import nl.aantafel.meeting.ConversationCards.Piece;
import nl.aantafel.meeting.ConversationCards.Place;
import org.springframework.stereotype.Component;

/** The card on paper. No name of the family stands on it: it may lie about. */
@Component
final class CardDocument {

    private final CardWords words;

    CardDocument(CardWords words) {
        this.words = words;
    }

    Document of(Card card, Instant now) {
        DocumentDraft draft = Document.titled(card.title(), CardWords.locale(card.language()), now);
        card.moment().ifPresent(each -> when(card, each).forEach(draft::paragraph));
        for (Block block : card.blocks()) {
            draft.heading(1, block.title());
            draft.figure(drawing(block.code()), block.alternative());
            block.pieces().forEach(each -> piece(draft, each));
            if (block.code().equals("who") && !card.there().isEmpty()) {
                draft.bullets(card.there().stream().map(CardDocument::place).toList());
            }
        }
        return draft.finish();
    }

    /** When and where, in sentences. */
    List<String> when(Card card, Moment moment) {
        Locale locale = CardWords.locale(card.language());
        ZonedDateTime starts = moment.startsAt().atZone(Time.ZONE);
        String day = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(starts);
        String when = words.text(
                card.language(), "when", day, time(moment.startsAt(), locale), time(moment.endsAt(), locale));
        return moment.place().isBlank()
                ? List.of(when)
                : List.of(when, words.text(card.language(), "where", moment.place()));
    }

    private static String time(Instant moment, Locale locale) {
        return DateTimeFormatter.ofPattern(locale.getLanguage().equals("nl") ? "H.mm" : "H:mm")
                .format(moment.atZone(Time.ZONE));
    }

    static String place(Place place) {
        return ReportWords.joined(", ", place.name(), place.organisation(), place.role());
    }

    private static void piece(DocumentDraft draft, Piece piece) {
        if (piece.list()) {
            draft.bullets(piece.lines());
        } else {
            piece.lines().forEach(draft::paragraph);
        }
    }

    /** On paper two thirds of its size on the screen, so that a card is one sheet with two sides. */
    private static String smaller(String svg) {
        int head = svg.indexOf('>');
        return svg.substring(0, head)
                        .replaceFirst("viewBox=\"[^\"]*\" width=\"[^\"]*\" height=\"[^\"]*\"", "viewBox=\"0 0 133 88\"")
                + "><g transform=\"scale(0.66)\">"
                + svg.substring(head + 1).replace("</svg>", "</g></svg>");
    }

    private static String drawing(String code) {
        try (InputStream svg = CardDocument.class.getResourceAsStream("/static/img/card/" + code + ".svg")) {
            if (svg == null) {
                throw new IllegalStateException("no drawing of " + code);
            }
            return smaller(new String(svg.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
