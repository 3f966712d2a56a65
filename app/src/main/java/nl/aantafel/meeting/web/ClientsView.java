package nl.aantafel.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.ClientsAtTable.Member;
import nl.aantafel.meeting.ConferencePages.FamilyScreen;
import nl.aantafel.meeting.domain.ChoiceRules;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;

/** The family at the table: a form for each, or what they chose for who only reads. */
@Personal
public record ClientsView(FamilyScreen screen) {

    /** What the fields of one member's form begin with, so that a refusal is shown there and nowhere else. */
    static String prefix(UUID person) {
        return person + ".";
    }

    public String prefix(Member member) {
        return prefix(member.person());
    }

    public String room() {
        return Paths.room(screen.page().view().id(), screen.table().line().id());
    }

    public String path() {
        return Paths.family(screen.page().view().id(), screen.table().line().id());
    }

    /** Whether they were there, instead of whether they are asked. */
    public boolean begun() {
        return screen.table().line().state().begun();
    }

    /** After a refusal only the form that was refused stands open: the page knows what was typed in that one. */
    public boolean open(Page page, Member member) {
        return screen.table().mayChoose()
                && (page.errors().isEmpty()
                        || !page.value(prefix(member) + "versie", null).isEmpty());
    }

    public List<Choice> comes(Page page) {
        return choices(page, "comes", ChoiceRules.COMES);
    }

    public List<Choice> ways(Page page) {
        return choices(page, "way", ChoiceRules.WAYS);
    }

    public List<Choice> companies(Page page) {
        return choices(page, "company", ChoiceRules.COMPANIES);
    }

    private static List<Choice> choices(Page page, String of, List<String> codes) {
        return codes.stream()
                .map(code -> new Choice(code, page.text("meeting.family." + of + "." + code)))
                .toList();
    }

    /** Who is asked for the meeting; for who is not in it, only who was chosen before. */
    public List<Choice> beside(Member member) {
        List<Choice> people = new ArrayList<>();
        screen.table()
                .invited()
                .forEach(each -> people.add(new Choice(each.person().toString(), each.name(), each.organisation())));
        UUID chosen = member.choice().sitsWith();
        if (people.isEmpty() && chosen != null) {
            people.add(new Choice(chosen.toString(), member.sitsWithName()));
        }
        return people;
    }

    @Override
    public String toString() {
        return "ClientsView";
    }
}
