package nl.aantafel.meeting.web;

import java.util.List;
import nl.aantafel.directory.Partnership;
import nl.aantafel.meeting.CardTexts.BlockHistory;
import nl.aantafel.meeting.CardTexts.BlockText;
import nl.aantafel.meeting.ConversationCards.Piece;
import nl.aantafel.meeting.domain.CardText;

/** One block of the card: as it is now, as it comes with the house, and as it was. */
public record CardTextView(Partnership partnership, BlockHistory history) {

    public BlockText now() {
        return history.now();
    }

    public String path() {
        return CardTextsController.path(partnership.id());
    }

    public List<Piece> pieces(String text) {
        return CardText.of(text).pieces().stream()
                .map(each -> new Piece(each.list(), each.lines()))
                .toList();
    }
}
