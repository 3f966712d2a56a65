package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.YearCounts;
import nl.aantafel.rights.Trainings.Standing;
import nl.aantafel.rights.domain.Register;
import nl.aantafel.rights.store.FigureStore;
import nl.aantafel.rights.store.FigureStore.Asked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The figures of a period, from the rooms that keep what is counted: never of a person, a case or somebody who works there. */
@Component
class CountingYear {

    /** The order in which a report tells what the cases came to. */
    private static final List<String> CASES = List.of("referred", "taken_up", "not_taken_up", "closed", "open_at_end");

    private final RegisterGate gate;
    private final FigureStore figures;
    private final InformingViews views;
    private final Trainings trainings;
    private final ObjectProvider<YearCounts> rooms;

    CountingYear(
            RegisterGate gate,
            FigureStore figures,
            InformingViews views,
            Trainings trainings,
            ObjectProvider<YearCounts> rooms) {
        this.gate = gate;
        this.figures = figures;
        this.views = views;
        this.trainings = trainings;
        this.rooms = rooms;
    }

    Map<String, Integer> of(Actor actor, UUID partnership, LocalDate from, LocalDate until) {
        Map<String, Integer> all = new LinkedHashMap<>();
        Map<String, Integer> cases = new LinkedHashMap<>();
        rooms.forEach(room -> cases.putAll(room.of(actor, partnership, from, until)));
        CASES.forEach(code -> all.put(code, cases.getOrDefault(code, 0)));
        informed(all, partnership, from, until);
        requests(all, partnership, from, until);
        all.put("emergencies", figures.emergencies(partnership, from, until));
        all.put("prolonged", figures.prolonged(partnership, from, until));
        all.put("destructions", figures.destructions(partnership, from, until));
        registers(all, partnership, from, until);
        all.put("training_due", (int) trainings.list(actor, partnership, true, "").stream()
                .filter(each -> each.states().stream()
                        .anyMatch(state -> state.standing() == Standing.NEVER || state.standing() == Standing.OVER))
                .count());
        return all;
    }

    private void informed(Map<String, Integer> all, UUID partnership, LocalDate from, LocalDate until) {
        var informed = figures.informed(partnership, from, until);
        all.put("informed", informed.size());
        all.put("informed_in_time", (int) informed.stream()
                .filter(each -> !Objects.requireNonNull(each.told()).isAfter(views.due(each.frame(), each.from())))
                .count());
    }

    private void requests(Map<String, Integer> all, UUID partnership, LocalDate from, LocalDate until) {
        List<Asked> asked = figures.requests(partnership, from, until);
        all.put("requests", asked.size());
        List<Asked> answered =
                asked.stream().filter(each -> each.decided() != null).toList();
        all.put("requests_answered", answered.size());
        all.put("requests_in_time", (int) answered.stream()
                .filter(each -> !Objects.requireNonNull(each.decided())
                        .atZone(Time.ZONE)
                        .toLocalDate()
                        .isAfter(each.due()))
                .count());
    }

    private void registers(Map<String, Integer> all, UUID partnership, LocalDate from, LocalDate until) {
        var breaches = gate.store().newest(Register.BREACHES, partnership).stream()
                .filter(each -> within(each.id(), from, until))
                .filter(each -> !each.content().stage().equals(Breaches.NO_BREACH))
                .toList();
        all.put("breaches", breaches.size());
        all.put("breaches_reported", (int) breaches.stream()
                .filter(each -> Boolean.TRUE.equals(each.content().authorityTold()))
                .count());
        var advices = gate.store().newest(Register.COUNSELS, partnership).stream()
                .filter(each -> within(each.content().givenOn(), from, until))
                .toList();
        all.put("advices", advices.size());
        all.put("advices_departed", (int) advices.stream()
                .filter(each -> each.content().followed().equals(Counsels.DEPARTED))
                .count());
    }

    private static boolean within(UUID id, LocalDate from, LocalDate until) {
        return within(Ids.momentOf(id).atZone(Time.ZONE).toLocalDate(), from, until);
    }

    private static boolean within(@org.jspecify.annotations.Nullable LocalDate day, LocalDate from, LocalDate until) {
        return day != null && !day.isBefore(from) && !day.isAfter(until);
    }
}
