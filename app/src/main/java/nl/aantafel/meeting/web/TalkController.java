package nl.aantafel.meeting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.Statements.IncidentFields;
import nl.aantafel.casefile.Statements.IncidentRole;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.meeting.ConferencePages;
import nl.aantafel.meeting.ConferencePages.RoomScreen;
import nl.aantafel.meeting.Conversations;
import nl.aantafel.meeting.Conversations.Say;
import nl.aantafel.meeting.Conversations.Score;
import nl.aantafel.meeting.LiveTables;
import nl.aantafel.meeting.Rooms;
import nl.aantafel.meeting.Rooms.GoOn;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is said, scored and put first at the table. */
@Controller
@RequestMapping("/cases/{caseId}/meetings/{conference}")
class TalkController {

    private static final String GO_ON = "verder";

    private final ConferencePages pages;
    private final Conversations conversations;
    private final LiveTables tables;
    private final Rooms rooms;

    TalkController(ConferencePages pages, Conversations conversations, LiveTables tables, Rooms rooms) {
        this.tables = tables;
        this.pages = pages;
        this.conversations = conversations;
        this.rooms = rooms;
    }

    @PostMapping("/say")
    ModelAndView say(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            Locale locale) {
        Typed typed = new Typed(form);
        String who = typed.has("code") ? byCode(actor, caseId, conference, typed, locale) : typed.text("spreker");
        Speaker speaker =
                People.speaker(who).orElseThrow(() -> RefusedException.invalid("spreker", "meeting.check.speaker"));
        Say say = new Say(
                typed.text("vraag"),
                speaker,
                typed.text("tekst"),
                typed.text("soort"),
                typed.text("onderwerp"),
                typed.text("verteldDoor"),
                typed.ids("over"),
                typed.text("leefgebied"),
                new Risk(typed.text("risicoVeranderbaar"), typed.text("risicoBijWie")),
                incident(typed));
        UUID key = typed.id("sleutel");
        typed.refuseIfAny();
        if (typed.text("wat").equals(GO_ON)) {
            return goOn(actor, caseId, conference, typed, say);
        }
        if (key == null) {
            conversations.say(actor, conference, say);
        } else {
            tables.sayOnce(actor, conference, key, say);
        }
        return sent(request)
                ? Paths.taken()
                : Paths.seeOther(Paths.question(caseId, conference, typed.text("vraag")) + "&wie=" + Paths.encoded(who)
                        + "#f-tekst");
    }

    /** A script that sent it stays on its page, and hears of what is new as everybody does. */
    private static boolean sent(HttpServletRequest request) {
        return "fetch".equals(request.getHeader("X-Requested-With"));
    }

    /** What stands in the line is written down before the table goes on, so that nothing typed is lost. */
    private ModelAndView goOn(Actor actor, UUID caseId, UUID conference, Typed typed, Say say) {
        String next = typed.text("volgende");
        rooms.goOn(
                actor,
                conference,
                new GoOn(say.question(), next, say.text().isBlank() ? Optional.empty() : Optional.of(say)));
        return Paths.seeOther(Paths.question(caseId, conference, next.isEmpty() ? say.question() : next)
                + "&wie="
                + Paths.encoded(People.key(say.speaker())));
    }

    /** Two letters say who speaks; letters nobody has are told, not guessed. */
    private String byCode(Actor actor, UUID caseId, UUID conference, Typed typed, Locale locale) {
        RoomScreen screen = pages.room(actor, caseId, conference, locale);
        String code = typed.text("code").strip();
        return People.of(screen, screen.conference().line().chairName()).all().stream()
                .filter(each -> each.code().equalsIgnoreCase(code))
                .map(People.Person::key)
                .findFirst()
                .orElseThrow(() -> RefusedException.invalid("spreker", "meeting.check.code", code));
    }

    private static Optional<IncidentFields> incident(Typed typed) {
        LocalDate day = typed.date("incident.datum");
        if (day == null) {
            return Optional.empty();
        }
        List<IncidentRole> roles = new ArrayList<>();
        for (int at = 0; typed.has("incident.rollen[" + at + "].persoon"); at++) {
            UUID person = typed.id("incident.rollen[" + at + "].persoon");
            String role = typed.text("incident.rollen[" + at + "].rol");
            if (person != null && !role.isEmpty()) {
                roles.add(new IncidentRole(person, role));
            }
        }
        String precision = typed.text("incident.nauwkeurigheid");
        return Optional.of(new IncidentFields(
                day,
                precision.isEmpty() ? "day" : precision,
                new LinkedHashSet<>(typed.list("incident.soortenGeweld")),
                roles));
    }

    /** A row per person; a row without a figure is left as it is. */
    @PostMapping("/scores")
    ModelAndView scores(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request) {
        Typed typed = new Typed(form);
        List<Score> scores = new ArrayList<>();
        for (int at = 0; typed.has("cijfers[" + at + "].wie"); at++) {
            String row = "cijfers[" + at + "].";
            int value = typed.number(row + "cijfer", 0);
            if (value != 0) {
                People.speaker(typed.text(row + "wie"))
                        .ifPresent(who -> scores.add(new Score(
                                typed.text("schaal"),
                                who,
                                value,
                                typed.text(row + "reden"),
                                who.person() == null || typed.has(row + "tonen"))));
            }
        }
        typed.refuseIfAny();
        conversations.scores(actor, conference, scores);
        if (sent(request)) {
            return Paths.taken();
        }
        return Pages.redirect(
                Paths.question(caseId, conference, typed.text("vraag")),
                "meeting.done.scores",
                Integer.toString(scores.size()));
    }

    @PostMapping("/scores/remove")
    ModelAndView removeScore(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        Speaker who = People.speaker(typed.text("wie")).orElseThrow(RefusedException::notFound);
        conversations.removeScore(actor, conference, typed.text("schaal"), who);
        return Pages.redirect(Paths.question(caseId, conference, typed.text("vraag")), "meeting.done.score-removed");
    }

    @PostMapping("/tops")
    ModelAndView top(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        UUID statement = typed.id("bijdrage");
        int place = typed.number("plek", 0);
        typed.refuseIfAny();
        conversations.top(actor, conference, typed.text("top"), place, statement);
        return Paths.seeOther(Paths.question(caseId, conference, typed.text("vraag")));
    }

    @PostMapping("/passages")
    ModelAndView passage(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        UUID statement = typed.id("bijdrage");
        typed.checks().required("bijdrage", statement);
        typed.refuseIfAny();
        if (typed.text("wat").equals("drop")) {
            conversations.dropPassage(actor, conference, java.util.Objects.requireNonNull(statement));
        } else {
            conversations.carryPassage(actor, conference, java.util.Objects.requireNonNull(statement));
        }
        return Paths.seeOther(Paths.question(caseId, conference, typed.text("vraag")));
    }
}
