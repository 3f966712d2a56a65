package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Term;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.notify.Mails;
import nl.aantafel.notify.Mails.NewMail;
import nl.aantafel.plan.store.DueAgreements;
import nl.aantafel.plan.store.DueAgreements.Due;

/**
 * Reminds professionals of agreements they do: once as long ahead as the frame of their partnership says, and once when the day has
 * passed. One message for all that comes due together, without what or about whom. Any number of processes may do it at once: whoever
 * marks it first tells it.
 */
@UseCases
class RemindingAgreements {

    static final Actor ACTOR = Actor.technical("agreement-reminder");

    private static final String TERM = "agreement_reminder";

    /** Further ahead than this nobody looks; a term that a frame names is shorter. */
    private static final int HORIZON_DAYS = 31;

    private static final int ROUND = 500;

    private final DueAgreements due;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;
    private final Mails mails;
    private final Time time;
    private final Trace trace;

    RemindingAgreements(
            DueAgreements due, WhoIsWho whoIsWho, FrameCatalogue frames, Mails mails, Time time, Trace trace) {
        this.due = due;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
        this.mails = mails;
        this.time = time;
        this.trace = trace;
    }

    public void remind(Actor job) {
        trace.nothingPersonal();
        LocalDate today = time.today();
        List<NewMail> mails = due.toRemind(today.plusDays(HORIZON_DAYS), ROUND).stream()
                .filter(each -> reminded(each, today))
                .map(each -> new NewMail(
                        each.professional(),
                        PromiseWords.DUE,
                        each.professional(),
                        Math.toIntExact(today.toEpochDay())))
                .toList();
        if (!mails.isEmpty()) {
            this.mails.queue(job, mails);
        }
    }

    /** Marks what comes due within the longest term of the person's partnerships. */
    private boolean reminded(Due each, LocalDate today) {
        return terms(each.professional()).stream()
                .map(term -> last(term, today))
                .max(Comparator.naturalOrder())
                .filter(until -> !each.first().isAfter(until))
                .map(until -> due.remind(each.professional(), until) > 0)
                .orElse(false);
    }

    /** The last day that is near enough: the day whose reminder is due today. */
    private static LocalDate last(Term term, LocalDate today) {
        LocalDate day = today;
        while (!term.lastDayBefore(day.plusDays(1)).isAfter(today) && day.isBefore(today.plusDays(HORIZON_DAYS))) {
            day = day.plusDays(1);
        }
        return day;
    }

    private List<Term> terms(UUID professional) {
        return whoIsWho.rolesOf(professional).stream()
                .map(RoleHolding::partnership)
                .distinct()
                .map(partnership -> whoIsWho.partnership(partnership)
                        .flatMap(each -> frames.find(each.frameCode()))
                        .flatMap(frame -> frame.terms().stream()
                                .filter(term -> term.code().equals(TERM))
                                .findFirst()))
                .flatMap(Optional::stream)
                .toList();
    }
}
