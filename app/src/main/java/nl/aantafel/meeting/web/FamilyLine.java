package nl.aantafel.meeting.web;

import java.util.ArrayList;
import java.util.List;
import nl.aantafel.meeting.ClientsAtTable.Asked;
import nl.aantafel.meeting.ClientsAtTable.Choice;
import nl.aantafel.meeting.ClientsAtTable.Member;
import nl.aantafel.meeting.domain.ChoiceRules;
import nl.aantafel.page.Page;

/** What somebody of the family chose, in one line: Anna komt, online, met Noor Bakker erbij. */
public final class FamilyLine {

    private static final String KEY = "meeting.family.line.";

    private FamilyLine() {}

    public static String of(Page page, Member member) {
        if (member.asked() == Asked.LEFT_OUT) {
            return page.text(KEY + "left-out", member.firstName());
        }
        Choice choice = member.choice();
        List<String> parts = new ArrayList<>();
        parts.add(page.text(KEY + choice.comes(), member.firstName()));
        if (!choice.way().isEmpty()) {
            parts.add(page.text(KEY + choice.way()));
        }
        if (!choice.company().isEmpty()) {
            parts.add(page.text(KEY + choice.company()));
        }
        if (!member.sitsWithName().isEmpty()) {
            parts.add(page.text(KEY + "with", member.sitsWithName()));
        }
        if (!choice.confidant().isBlank() && !choice.comes().equals(ChoiceRules.NO)) {
            parts.add(page.text(KEY + "brings", choice.confidant()));
        }
        return String.join(", ", parts);
    }
}
