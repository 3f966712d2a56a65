package nl.aantafel.meeting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.ConferencePages;
import nl.aantafel.meeting.Parts;
import nl.aantafel.meeting.Parts.PartInput;
import nl.aantafel.meeting.ThirdPersonsAtTable;
import nl.aantafel.meeting.ThirdPersonsAtTable.Guest;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Splitting a conference into parts, moving people between them, and who reads what. */
@Controller
@RequestMapping("/cases/{caseId}/meetings/{conference}/parts")
class PartsController {

    private final ConferencePages pages;
    private final Parts parts;
    private final ThirdPersonsAtTable guests;

    PartsController(ConferencePages pages, Parts parts, ThirdPersonsAtTable guests) {
        this.pages = pages;
        this.parts = parts;
        this.guests = guests;
    }

    /** {@code delen}: how many parts the form has room for. */
    @GetMapping
    ModelAndView show(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam(name = "delen", defaultValue = "0") int room,
            Locale locale) {
        return Pages.view("meeting/parts", new PartsView(pages.parts(actor, caseId, conference, locale), room));
    }

    @PostMapping
    ModelAndView divide(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        LocalDate day = typed.requiredDate("datum", LocalDate.EPOCH);
        List<PartInput> input = new ArrayList<>();
        for (int at = 0; form.containsKey("delen[" + at + "].begint"); at++) {
            String part = "delen[" + at + "].";
            if (typed.has(part + "deel") || typed.has(part + "begint")) {
                input.add(new PartInput(
                        typed.id(part + "deel"),
                        typed.text(part + "naam"),
                        typed.moment(day, part + "begint"),
                        typed.moment(day, part + "eindigt"),
                        typed.text(part + "plaats"),
                        typed.ids(part + "professionals"),
                        typed.ids(part + "gezin")));
            }
        }
        int version = typed.number("versie", -1);
        typed.refuseIfAny();
        parts.divide(actor, conference, input, version);
        return Pages.redirect(Paths.parts(caseId, conference), "meeting.done.divided");
    }

    @PostMapping("/guests")
    ModelAndView admit(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        return Prefixed.form("derde.", form, typed -> {
            Guest guest = new Guest(
                    typed.id("deel"),
                    typed.text("naam"),
                    typed.text("organisatie"),
                    typed.text("reden"),
                    typed.date("getekendOp"),
                    typed.id("beslotenDoor"));
            typed.refuseIfAny();
            guests.admit(actor, conference, guest);
            return Pages.redirect(Paths.parts(caseId, conference), "meeting.done.guest");
        });
    }

    @PostMapping("/guests/{guest}/withdraw")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @PathVariable("guest") UUID guest) {
        guests.withdraw(actor, conference, guest);
        return Pages.redirect(Paths.parts(caseId, conference), "meeting.done.guest-withdrawn");
    }

    @PostMapping("/split")
    ModelAndView split(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        int version = typed.number("versie", -1);
        typed.refuseIfAny();
        parts.split(actor, conference, typed.text("voorstel"), version);
        return Pages.redirect(Paths.parts(caseId, conference), "meeting.done.split");
    }
}
