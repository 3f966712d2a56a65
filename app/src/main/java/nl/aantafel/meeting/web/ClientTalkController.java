package nl.aantafel.meeting.web;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.meeting.ClientTalks;
import nl.aantafel.meeting.ClientTalks.Given;
import nl.aantafel.meeting.ClientTalks.Kind;
import nl.aantafel.meeting.ClientTalks.Outcome;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What came of a talk with one of the family, and whose it is. */
@Controller
@RequestMapping("/cases/{caseId}/meetings/{conference}/family/{person}/talks/{kind}")
class ClientTalkController {

    private final ClientTalks talks;

    ClientTalkController(ClientTalks talks) {
        this.talks = talks;
    }

    @PostMapping
    ModelAndView record(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @PathVariable("person") UUID person,
            @PathVariable("kind") String code,
            @RequestParam MultiValueMap<String, String> form) {
        Kind kind = kind(code);
        Prefixed.form(ClientsView.talk(person, kind), form, typed -> {
            Outcome outcome = new Outcome(
                    person,
                    kind,
                    !typed.text("hoe").equals("not_held"),
                    typed.date("gehoudenOp"),
                    typed.text("uitkomst"));
            int version = typed.number("versie", -1);
            typed.refuseIfAny();
            talks.record(actor, conference, outcome, version);
            return outcome;
        });
        return Pages.redirect(Paths.family(caseId, conference), "meeting.talks.done");
    }

    @PostMapping("/owner")
    ModelAndView assign(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @PathVariable("person") UUID person,
            @PathVariable("kind") String code,
            @RequestParam MultiValueMap<String, String> form) {
        Kind kind = kind(code);
        Prefixed.form(ClientsView.talk(person, kind), form, typed -> {
            UUID owner = typed.id("eigenaar");
            int version = typed.number("versie", -1);
            typed.refuseIfAny();
            talks.assign(actor, conference, new Given(person, kind, owner == null ? new UUID(0, 0) : owner), version);
            return kind;
        });
        return Pages.redirect(Paths.family(caseId, conference), "meeting.talks.given");
    }

    private static Kind kind(String code) {
        for (Kind each : Kind.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(code)) {
                return each;
            }
        }
        throw RefusedException.notFound();
    }
}
