package nl.aantafel.casefile.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.PersonRole;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.rights.Consents.Asked;
import nl.aantafel.rights.Consents.WhoMust;

/** Who has to answer for somebody, and the form for what they said. */
@Personal
public record ConsentModel(
        ConsentPlace place,
        FamilyView family,
        WhoMust who,
        Map<UUID, String> mayReceive,
        Frame frame,
        String way,
        Locale locale) {

    public boolean ready() {
        return !who.unknownAge() && !who.nobody();
    }

    public String path() {
        return base() + way;
    }

    public String base() {
        return place.base() + "/new/" + who.person() + "/as/";
    }

    public String back() {
        return place.list();
    }

    public List<Choice> purposes() {
        return frame.purposes().stream()
                .map(each -> new Choice(each.code(), each.label().in(locale)))
                .toList();
    }

    public String purpose() {
        return frame.purposes().size() == 1 ? frame.purposes().getFirst().code() : "";
    }

    public List<Choice> categories() {
        PersonRole role = family.person(who.person()).stream()
                        .anyMatch(person -> person.role().equals("subject"))
                ? PersonRole.SUBJECT
                : PersonRole.DIRECT_CIRCLE;
        return frame.categories().stream()
                .filter(each -> each.allowedFor(role))
                .map(each -> new Choice(each.code(), each.label().in(locale)))
                .toList();
    }

    public List<Choice> organisations() {
        return mayReceive.entrySet().stream()
                .map(each -> new Choice(each.getKey().toString(), each.getValue()))
                .toList();
    }

    public List<Choice> forms() {
        return who.forms().stream()
                .map(each -> new Choice(each.code(), each.label().in(locale)))
                .toList();
    }

    /** Who speaks for themselves is never passed over. */
    public List<Choice> replies(Asked asked, Page page) {
        Choice yes = new Choice("ja", page.text("rights.consent.reply.yes"));
        Choice no = new Choice("nee", page.text("rights.consent.reply.no"));
        return asked.capacity().equals("self")
                ? List.of(yes, no)
                : List.of(
                        yes,
                        no,
                        new Choice(
                                "gepasseerd",
                                page.text("rights.consent.reply.passed_over"),
                                page.text("rights.consent.reply.passed_over.help", who.setAsideArticle())));
    }

    @Override
    public String toString() {
        return "ConsentModel";
    }
}
