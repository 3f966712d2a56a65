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
import nl.aantafel.gathering.domain.Stretches;
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

    /** The points of one agenda: everybody is told the stretches of their own points. */
    void tellRow(Actor actor, Map<UUID, Plan> planned, Set<UUID> dropped) {
        Set<UUID> all = new LinkedHashSet<>(planned.keySet());
        all.addAll(dropped);
        Map<UUID, Map<UUID, CalendarItem>> latest = store.latest(all);
        List<Stretches.Spot> spots = planned.entrySet().stream()
                .map(each -> spot(each.getKey(), each.getValue()))
                .toList();
        Map<UUID, Map<UUID, Told>> wanted = Stretches.of(spots, latest);
        all.forEach(gathering -> add(
                actor,
                CalendarRules.next(
                        gathering,
                        latest.getOrDefault(gathering, Map.of()),
                        wanted.getOrDefault(gathering, Map.of()),
                        time.now())));
    }

    private static Stretches.Spot spot(UUID gathering, Plan plan) {
        return new Stretches.Spot(
                gathering,
                plan.startsAt(),
                plan.endsAt(),
                plan.placeShown() ? plan.place().strip() : "",
                asked(plan));
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
