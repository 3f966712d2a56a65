package nl.aantafel.casefile.web;

import java.util.List;
import java.util.Locale;
import nl.aantafel.casefile.EarlierCases.OwnItem;
import nl.aantafel.casefile.EarlierCases.Question;
import nl.aantafel.casefile.EarlierCases.QuestionScreen;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Lists;
import nl.aantafel.page.Choice;

/** What somebody brought into a case of before, to bring in again or not. */
public record EarlierOwnModel(QuestionScreen screen, Frame frame, List<Choice> reasons) {

    public Question question() {
        return screen.question();
    }

    public String path() {
        return "/cases/" + question().caseId() + "/earlier/" + question().id();
    }

    public String kind(OwnItem item, Locale locale) {
        return frame.list(Lists.STATEMENT_KINDS).label(item.kind()).in(locale);
    }

    public List<OwnItem> open() {
        return question().items().stream().filter(OwnItem::open).toList();
    }

    public List<OwnItem> done() {
        return question().items().stream().filter(each -> !each.open()).toList();
    }
}
