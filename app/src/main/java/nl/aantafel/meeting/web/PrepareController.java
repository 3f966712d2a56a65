package nl.aantafel.meeting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Refusal.FieldError;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.ConferencePages;
import nl.aantafel.meeting.ConferencePages.PrepareScreen;
import nl.aantafel.meeting.Conferences;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.meeting.Conferences.Prepare;
import nl.aantafel.page.Pages;
import nl.aantafel.page.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Preparing a conference: when, where, about what, who is asked and why, which questions. */
@Controller
@RequestMapping("/cases/{caseId}/meetings")
class PrepareController {

    private static final Pattern INVITEE = Pattern.compile("genodigden\\[(\\d+)](.*)");

    private final ConferencePages pages;
    private final Conferences conferences;
    private final FrameCatalogue frames;
    private final Texts texts;
    private final Time time;

    PrepareController(ConferencePages pages, Conferences conferences, FrameCatalogue frames, Texts texts, Time time) {
        this.pages = pages;
        this.conferences = conferences;
        this.frames = frames;
        this.texts = texts;
        this.time = time;
    }

    @GetMapping("/new")
    ModelAndView begin(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @RequestParam(name = "fase", defaultValue = "") String phase,
            Locale locale) {
        return form(pages.prepare(actor, caseId, null, locale), phase, locale);
    }

    @GetMapping("/{conference}/change")
    ModelAndView change(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam(name = "fase", defaultValue = "") String phase,
            Locale locale) {
        return form(pages.prepare(actor, caseId, conference, locale), phase, locale);
    }

    private ModelAndView form(PrepareScreen screen, String phase, Locale locale) {
        return Pages.view("meeting/prepare", view(screen, phase, locale));
    }

    private PrepareView view(PrepareScreen screen, String phase, Locale locale) {
        return PrepareView.of(screen, frames.frame(screen.page().view().frameCode()), phase, locale);
    }

    @PostMapping("/new")
    ModelAndView prepare(
            Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam MultiValueMap<String, String> form) {
        Read read = read(form);
        UUID conference = read.carriedOut(() -> read.split()
                ? conferences.prepareSplit(actor, caseId, read.prepare())
                : conferences.prepare(actor, caseId, read.prepare()));
        return Pages.redirect(Paths.room(caseId, conference), "meeting.done.prepared");
    }

    @PostMapping("/{conference}/change")
    ModelAndView save(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form,
            Locale locale) {
        Read read = read(form);
        try {
            read.carriedOut(() -> {
                if (read.split()) {
                    conferences.changeSplit(actor, conference, read.prepare(), read.version());
                } else {
                    conferences.change(actor, conference, read.prepare(), read.version());
                }
                return conference;
            });
        } catch (RefusedException refused) {
            if (refused.refusal() instanceof Refusal.Stale stale) {
                PrepareScreen now = pages.prepare(actor, caseId, conference, locale);
                return conflict(form, read, stale, view(now, "", locale), locale);
            }
            throw refused;
        }
        return Pages.redirect(Paths.room(caseId, conference), "meeting.done.changed");
    }

    private ModelAndView conflict(
            MultiValueMap<String, String> form, Read read, Refusal.Stale stale, PrepareView theirs, Locale locale) {
        ModelAndView page = Pages.view(
                "meeting/conflict",
                PrepareConflict.of(form, read.prepare(), stale, new PrepareConflict.Words(theirs, texts, locale)));
        page.setStatus(HttpStatus.PRECONDITION_FAILED);
        return page;
    }

    /** A form that could be read; {@code rows} says on which row each invitee stood. */
    private record Read(Prepare prepare, long version, boolean split, List<Integer> rows) {

        /** Does it, and puts what is wrong with an invitee at the row on which the invitee stands. */
        UUID carriedOut(java.util.function.Supplier<UUID> useCase) {
            try {
                return useCase.get();
            } catch (RefusedException refused) {
                if (refused.refusal() instanceof Refusal.Invalid invalid) {
                    throw new RefusedException(new Refusal.Invalid(
                            invalid.errors().stream().map(this::placed).toList()));
                }
                throw refused;
            }
        }

        private FieldError placed(FieldError error) {
            Matcher invitee = INVITEE.matcher(error.field());
            return invitee.matches()
                    ? new FieldError(
                            "genodigden[" + rows.get(Integer.parseInt(invitee.group(1))) + "]" + invitee.group(2),
                            error.messageKey(),
                            error.arguments())
                    : error;
        }
    }

    private Read read(MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        LocalDate day = typed.requiredDate("datum", time.today());
        List<Integer> rows = new ArrayList<>();
        Prepare prepare = new Prepare(
                typed.text("soort"),
                typed.moment(day, "begint"),
                typed.moment(day, "eindigt"),
                typed.text("plaats"),
                typed.text("fase"),
                typed.text("doel"),
                typed.id("voorzitter"),
                typed.id("secretaris"),
                invitees(typed, rows),
                family(typed),
                new LinkedHashSet<>(typed.list("vragen")),
                typed.has("plaatsInAgenda"));
        int version = typed.number("version", 0);
        typed.refuseIfAny();
        return new Read(prepare, version, typed.has("splitsen"), rows);
    }

    private static List<Invitee> invitees(Typed typed, List<Integer> rows) {
        List<Invitee> invitees = new ArrayList<>();
        for (int at = 0; typed.has("genodigden[" + at + "].persoon"); at++) {
            String row = "genodigden[" + at + "].";
            UUID person = typed.id(row + "persoon");
            if (person != null && typed.has(row + "gevraagd")) {
                rows.add(at);
                invitees.add(new Invitee(person, typed.text(row + "betrokkenheid"), typed.text(row + "reden")));
            }
        }
        return invitees;
    }

    private static List<FamilyMember> family(Typed typed) {
        List<FamilyMember> family = new ArrayList<>();
        for (int at = 0; typed.has("gezin[" + at + "].persoon"); at++) {
            String row = "gezin[" + at + "].";
            @Nullable UUID person = typed.id(row + "persoon");
            if (person != null) {
                family.add(new FamilyMember(person, typed.has(row + "komt"), typed.text(row + "reden")));
            }
        }
        return family;
    }
}
