package nl.aantafel.casefile.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.aantafel.casefile.Contacts.AtTable;
import nl.aantafel.casefile.Contacts.LightScreen;
import nl.aantafel.casefile.Contacts.LightView;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Texts;

/** How closely the case director and the providers keep in touch: the light, when the next contact is due, and what was. */
public record ContactModel(LightScreen screen, Texts texts, Locale locale) {

    public LightView view() {
        return screen.view();
    }

    public String caseHref() {
        return "/cases/" + view().caseId();
    }

    public String href() {
        return caseHref() + "/contact";
    }

    /** Green beside violence: somebody said why, and it is told to whoever reads it. */
    public boolean greenBesideViolence() {
        return view().violence() && view().light().equals("green");
    }

    public List<Choice> team() {
        return screen.team().stream().map(ContactModel::choice).toList();
    }

    private static Choice choice(AtTable one) {
        return new Choice(one.professional().toString(), one.name() + ", " + one.organisation());
    }

    public List<Choice> ways() {
        return Stream.of("call", "meeting", "message")
                .map(each -> new Choice(each, texts.get(locale, "casefile.contact.way." + each)))
                .toList();
    }
}
