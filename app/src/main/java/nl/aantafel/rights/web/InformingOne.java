package nl.aantafel.rights.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.page.TwoVersions;
import nl.aantafel.rights.Informing.Opened;
import nl.aantafel.rights.InformingDuty;
import nl.aantafel.rights.InformingDuty.State;
import nl.aantafel.rights.InformingDuty.Told;

/** One person who is to be told, or was. */
@Personal
public record InformingOne(Opened opened, Locale locale) {

    public InformingDuty duty() {
        return opened.duty();
    }

    public Optional<Told> told() {
        return duty().told();
    }

    public boolean held() {
        return duty().state() == State.HELD;
    }

    public List<Choice> ways() {
        return opened.ways().stream()
                .map(each -> new Choice(each.code(), each.label().in(locale)))
                .toList();
    }

    /** What one who tells is most likely to write first. */
    public String byWhom(Page page) {
        return told().map(Told::byWhom)
                .orElseGet(() -> page.viewer().map(Page.Viewer::name).orElse(""));
    }

    /** Whether what was typed belongs to a version that somebody changed meanwhile. */
    public boolean stale(Page page) {
        return page.errors().stream().anyMatch(error -> error.messageKey().equals("refusal.stale"));
    }

    public TwoVersions versions(Page page) {
        Told now = told().orElseThrow();
        return new TwoVersions(
                path(),
                now.version(),
                now.recordedBy(),
                page.moment(now.recordedAt()),
                path(),
                List.of(
                        field(page, "verteldOp", "rights.informing.on", now.on().toString()),
                        field(page, "hoe", "rights.informing.how", now.how()),
                        field(page, "door", "rights.informing.by", now.byWhom()),
                        field(page, "verteld", "rights.informing.what", now.what()),
                        new TwoVersions.Field(
                                "reactie",
                                page.text("rights.informing.reaction", duty().firstName()),
                                page.value("reactie", ""),
                                now.reaction())));
    }

    private static TwoVersions.Field field(Page page, String name, String label, String theirs) {
        return new TwoVersions.Field(name, page.text(label), page.value(name, ""), theirs);
    }

    public String path() {
        return "/informing/" + duty().person();
    }

    @Override
    public String toString() {
        return "InformingOne";
    }
}
