package nl.aantafel.gathering;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.gathering.Gatherings.Plan;
import nl.aantafel.gathering.domain.CalendarItem;
import nl.aantafel.gathering.domain.CalendarItem.Told;
import nl.aantafel.gathering.domain.CalendarRules;
import nl.aantafel.gathering.store.CalendarStore;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.notify.Mails;
import nl.aantafel.notify.Mails.NewMail;
import org.springframework.stereotype.Component;

/** Writes down what calendars are to be told of a meeting, and hands in the mail about it; in the meeting's own transaction. */
@Component
class TellingCalendars {

    /** The mails about it. */
    static final String KIND = "invitation";

    private final CalendarStore store;
    private final Mails mails;
    private final Time time;

    TellingCalendars(CalendarStore store, Mails mails, Time time) {
        this.store = store;
        this.mails = mails;
        this.time = time;
    }

    /** It is planned, or changed. */
    void tell(Actor actor, UUID gathering, Plan plan) {
        Told told = new Told(
                plan.startsAt(), plan.endsAt(), plan.placeShown() ? plan.place().strip() : "");
        add(actor, CalendarRules.next(gathering, store.latest(gathering), told, asked(plan), time.now()));
    }

    void callOff(Actor actor, UUID gathering) {
        add(actor, CalendarRules.next(gathering, store.latest(gathering), null, Set.of(), time.now()));
    }

    /** Somebody leaves a case. */
    void withdraw(Actor actor, UUID caseId, UUID person, Instant from) {
        mails.queue(
                actor,
                store.withdraw(caseId, person, from).stream()
                        .map(each -> new NewMail(person, KIND, each.gathering(), each.sequence()))
                        .toList());
    }

    /** Sends again what these people were told last. */
    void again(Actor actor, UUID gathering, Set<UUID> people) {
        Map<UUID, CalendarItem> latest = store.latest(gathering);
        mails.queue(
                actor,
                people.stream()
                        .flatMap(person -> Optional.ofNullable(latest.get(person)).stream())
                        .map(TellingCalendars::mail)
                        .toList());
    }

    /** Everybody who has the meeting in their calendar: who leads it, who writes, who is asked. */
    static Set<UUID> asked(Plan plan) {
        Set<UUID> asked = new LinkedHashSet<>();
        asked.add(plan.chair());
        Optional.ofNullable(plan.secretary()).ifPresent(asked::add);
        plan.invitees().forEach(invitee -> asked.add(invitee.person()));
        return asked;
    }

    private void add(Actor actor, List<CalendarItem> items) {
        store.add(items);
        mails.queue(actor, items.stream().map(TellingCalendars::mail).toList());
    }

    private static NewMail mail(CalendarItem item) {
        return new NewMail(item.person(), KIND, item.gathering(), item.sequence());
    }
}
