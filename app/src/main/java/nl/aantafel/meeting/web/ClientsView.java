package nl.aantafel.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.ClientTalks.Kind;
import nl.aantafel.meeting.ClientTalks.Talk;
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

    /** What the fields of one talk's forms begin with. */
    static String talk(UUID person, Kind kind) {
        return person + "." + code(kind) + ".";
    }

    public String prefix(Talk talk) {
        return talk(talk.person(), talk.kind());
    }

    public String path(Talk talk) {
        return path() + "/" + talk.person() + "/talks/" + code(talk.kind());
    }

    public static String code(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    public List<Talk> talks(Member member) {
        return screen.talks().stream()
                .filter(each -> each.person().equals(member.person()))
                .toList();
    }

    /** After a refusal only the form that was refused can be filled in: the page knows what was typed in that one. */
    public boolean shown(Page page, Talk talk) {
        return talk.mayRecord() && (page.errors().isEmpty() || opened(page, talk));
    }

    public boolean opened(Page page, Talk talk) {
        return page.errors().stream().anyMatch(each -> each.field().startsWith(prefix(talk)))
                || !page.value(prefix(talk) + "versie", null).isEmpty();
    }

    public List<Choice> outcomes(Page page, Talk talk) {
        return List.of(
                new Choice("held", page.text("meeting.talks.held." + code(talk.kind()))),
                new Choice("not_held", page.text("meeting.talks.not-held")));
    }

    /** Who can have a talk: who is asked for the meeting, and whoever has it now. */
    public List<Choice> owners(Talk talk) {
        List<Choice> people = new ArrayList<>();
        people.add(new Choice(talk.owner().toString(), talk.ownerName()));
        screen.table().invited().stream()
                .filter(each -> !each.person().equals(talk.owner()))
                .forEach(each -> people.add(new Choice(each.person().toString(), each.name(), each.organisation())));
        return people;
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
