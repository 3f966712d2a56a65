package nl.aantafel.meeting.web;

import java.util.List;
import nl.aantafel.directory.Partnership;
import nl.aantafel.meeting.CardTexts.BlockText;
import nl.aantafel.meeting.CardTexts.Setting;
import nl.aantafel.page.Page;

/** Every block of the card in one language, and what holds for every card. */
public record CardTextsView(Partnership partnership, String language, List<BlockText> blocks, Setting setting) {

    public String path() {
        return CardTextsController.path(partnership.id());
    }

    public String other() {
        return language.equals("nl") ? "en" : "nl";
    }

    public String edit(BlockText block) {
        return path() + "/" + block.which().block() + "?taal=" + language + "&voor="
                + block.which().reader();
    }

    public String state(Page page, BlockText block) {
        String state = page.text(block.own() ? "meeting.card.texts.own" : "meeting.card.texts.standard");
        return block.changedAt() == null
                ? state
                : page.text("meeting.card.texts.by", state, block.changedBy(), page.date(page.day(block.changedAt())));
    }
}
