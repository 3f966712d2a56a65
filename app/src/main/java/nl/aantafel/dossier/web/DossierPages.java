package nl.aantafel.dossier.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.FamilyPictures;
import nl.aantafel.casefile.StatementCards;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.dossier.Dossiers;
import nl.aantafel.dossier.Dossiers.Basics;
import nl.aantafel.dossier.Dossiers.Dossier;
import nl.aantafel.dossier.Dossiers.Timeline;
import nl.aantafel.dossier.web.TimelineModel.Shown;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Pages;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.BottomLineStrips;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The overview of one case and its timeline. */
@Controller
final class DossierPages {

    private static final int MONTHS_ON_OVERVIEW = 12;
    private static final int MONTHS_IN_ALL = 240;

    private final Dossiers dossiers;
    private final FamilyPictures families;
    private final TimelinePictures timelines;
    private final StatementCards cards;
    private final EventList events;
    private final FrameCatalogue frames;
    private final Texts texts;
    private final Time time;

    DossierPages(
            Dossiers dossiers,
            FamilyPictures families,
            TimelinePictures timelines,
            StatementCards cards,
            EventList events,
            FrameCatalogue frames,
            Texts texts,
            Time time) {
        this.dossiers = dossiers;
        this.families = families;
        this.timelines = timelines;
        this.cards = cards;
        this.events = events;
        this.frames = frames;
        this.texts = texts;
        this.time = time;
    }

    @GetMapping("/cases/{caseId}")
    ModelAndView overview(Actor actor, @PathVariable UUID caseId, Locale locale) {
        Dossier dossier = dossiers.open(actor, caseId, locale);
        Basics basics = dossier.basics();
        LocalDate today = time.today();
        return Pages.view(
                "dossier/overview",
                new OverviewModel(
                        dossier,
                        families.of(basics.view(), basics.family(), locale),
                        timelines.of(basics, dossier.course(), MONTHS_ON_OVERVIEW, locale),
                        fresh(dossier, locale),
                        dossier.plan().bottomLines().stream()
                                .filter(line ->
                                        line.until() == null || !line.until().isBefore(today))
                                .map(line -> BottomLineStrips.of(line, today, texts, locale))
                                .toList(),
                        frames.frame(basics.view().frameCode())));
    }

    /** Written since the last meeting and not in it; all of the latest while there was no meeting yet. */
    private List<StatementCards.Shown> fresh(Dossier dossier, Locale locale) {
        Basics basics = dossier.basics();
        return dossier.latest().stream()
                .filter(statement -> isFresh(statement, dossier))
                .map(statement -> cards.of(statement, basics.view(), basics.family(), locale))
                .toList();
    }

    private static boolean isFresh(StatementView statement, Dossier dossier) {
        return dossier.since()
                .map(meeting -> !meeting.id().equals(statement.conference())
                        && !StatementCards.writtenOn(statement.id()).isBefore(meeting.heldOn()))
                .orElse(true);
    }

    @GetMapping("/cases/{caseId}/timeline")
    ModelAndView timeline(
            Actor actor,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String persoon,
            Locale locale) {
        Timeline timeline = dossiers.timeline(actor, caseId, locale);
        return Pages.view(
                "dossier/timeline",
                new TimelineModel(
                        timeline.basics(),
                        timelines.of(timeline.basics(), timeline.course(), MONTHS_IN_ALL, locale),
                        events.of(timeline, locale),
                        new Shown(soort, person(timeline, persoon))));
    }

    /** Somebody of this family; whoever else is named is nobody. */
    private static @Nullable UUID person(Timeline timeline, String named) {
        return timeline.basics().family().persons().stream()
                .map(PersonView::id)
                .filter(id -> id.toString().equals(named))
                .findFirst()
                .orElse(null);
    }
}
