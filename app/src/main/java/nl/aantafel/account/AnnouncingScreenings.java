package nl.aantafel.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.account.domain.ScreeningStore;
import nl.aantafel.account.domain.ScreeningStore.Ending;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.notify.Mails;
import nl.aantafel.notify.Mails.NewMail;

/**
 * Announces that a screening ends, once for each day it ends on: to the person, and to the secretaries of the partnerships where
 * that person has a role (the process directors where there is no secretary). How long ahead is the frame's. Any number of
 * processes may do it at once.
 */
@UseCases
class AnnouncingScreenings {

    static final Actor ACTOR = Actor.technical("account-screenings");

    /** Further ahead than this nobody looks; every term in days that a frame names is shorter. */
    private static final int HORIZON_DAYS = 366;

    private final ScreeningStore screenings;
    private final ScreeningTerm term;
    private final WhoIsWho whoIsWho;
    private final Mails mails;
    private final Time time;
    private final Trace trace;

    AnnouncingScreenings(
            ScreeningStore screenings, ScreeningTerm term, WhoIsWho whoIsWho, Mails mails, Time time, Trace trace) {
        this.screenings = screenings;
        this.term = term;
        this.whoIsWho = whoIsWho;
        this.mails = mails;
        this.time = time;
        this.trace = trace;
    }

    public void announce(Actor job) {
        trace.nothingPersonal();
        LocalDate today = time.today();
        List<NewMail> told = new ArrayList<>();
        List<UUID> about = new ArrayList<>();
        for (Ending ending : screenings.untold(today, today.plusDays(HORIZON_DAYS))) {
            Set<UUID> due = whoIsWho.rolesOf(ending.professional()).stream()
                    .map(RoleHolding::partnership)
                    .filter(partnership -> isDue(partnership, ending.until(), today))
                    .collect(Collectors.toSet());
            if (!due.isEmpty() && screenings.tell(ending, time.now())) {
                about.add(ending.professional());
                told.addAll(told(ending, due));
            }
        }
        if (!told.isEmpty()) {
            mails.queue(job, told);
            trace.of(Trace.Action.ADMINISTER, "account.screening-announced", null, about);
        }
    }

    private boolean isDue(UUID partnership, LocalDate until, LocalDate today) {
        return term.of(partnership)
                .map(each -> !each.lastDayBefore(until).isAfter(today))
                .orElse(false);
    }

    private List<NewMail> told(Ending ending, Collection<UUID> partnerships) {
        List<NewMail> mails = new ArrayList<>();
        mails.add(new NewMail(ending.professional(), ScreeningWords.OWN, ending.account(), part(ending)));
        partnerships.stream()
                .flatMap(partnership -> renewers(partnership).stream())
                .filter(person -> !person.equals(ending.professional()))
                .distinct()
                .map(person -> new NewMail(person, ScreeningWords.DESK, ending.account(), part(ending)))
                .forEach(mails::add);
        return mails;
    }

    /** A later end of the same screening is a later version of the same message. */
    private static int part(Ending ending) {
        return Math.toIntExact(ending.until().toEpochDay());
    }

    private Set<UUID> renewers(UUID partnership) {
        Set<UUID> secretaries = holders(partnership, Roles.SECRETARY);
        return secretaries.isEmpty() ? holders(partnership, Roles.PROCESS_DIRECTOR) : secretaries;
    }

    private Set<UUID> holders(UUID partnership, String role) {
        return whoIsWho.holders(partnership, Set.of(role)).stream()
                .map(RoleHolding::professional)
                .collect(Collectors.toSet());
    }
}
