package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.notify.Mails;
import nl.aantafel.notify.Mails.NewMail;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.Plans.Check;
import nl.aantafel.plan.SafetyChecks.Kind;
import nl.aantafel.plan.domain.CheckedRules;
import nl.aantafel.plan.store.LineCheckStore;
import nl.aantafel.plan.store.LineCheckStore.Place;
import nl.aantafel.plan.store.LineCheckStore.Planned;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.NewTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What follows from a check: the next day to check, and when the line was broken a task for who carries the consequence, and word to whoever
 * was named. Where nobody was named it is the case director, else who prepares and chairs: a broken line never falls silent.
 */
@Component
class CheckFollowing {

    static final String DUE = "check_due";
    static final String BROKEN = "line_broken";
    static final String CARRY = "carry_consequence";
    private static final String ABOUT = "check";

    private final LineCheckStore store;
    private final CheckReading reading;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;
    private final Tasks tasks;
    private final Mails mails;

    CheckFollowing(
            LineCheckStore store,
            CheckReading reading,
            WhoIsWho whoIsWho,
            FrameCatalogue frames,
            Tasks tasks,
            Mails mails) {
        this.store = store;
        this.reading = reading;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
        this.tasks = tasks;
        this.mails = mails;
    }

    void found(Opened opened, BottomLineView line, Check check) {
        Set<UUID> persons = new LinkedHashSet<>(line.forPersons());
        UUID guardian = line.guardian().party().person();
        if (guardian != null) {
            persons.add(guardian);
        }
        found(
                opened,
                place(opened, Kind.BOTTOM_LINE, line.id(), persons),
                check,
                line.guardian().party().professional());
    }

    static Place place(Opened opened, Kind kind, UUID line, Set<UUID> persons) {
        return new Place(opened.caseId(), opened.caseView().partnership(), kind, line, persons);
    }

    /** {@code guardian} hears of it too. */
    void found(Opened opened, Place place, Check check, @Nullable UUID guardian) {
        Optional<Planned> planned = store.planned(opened.caseId()).stream()
                .filter(each -> each.line().equals(place.line()))
                .findFirst();
        planned.ifPresent(each -> next(opened, each));
        if (check.outcome().equals(CheckedRules.BROKEN)) {
            broken(opened, place, check.on(), planned, guardian);
        } else {
            store.mend(place.line(), check.on());
        }
    }

    /** As long after the last real check as its rhythm says; a check long ago does not bring it nearer. */
    private void next(Opened opened, Planned planned) {
        LocalDate due = planned.due();
        if (due == null) {
            return;
        }
        store.lastChecked(opened.caseId(), planned.line())
                .map(last -> frames.frame(opened.caseView().frameCode())
                        .term(planned.every())
                        .lastDay(last))
                .filter(next -> next.isAfter(due))
                .ifPresent(next -> store.due(planned.line(), next));
    }

    private void broken(Opened opened, Place place, LocalDate on, Optional<Planned> planned, @Nullable UUID guardian) {
        Set<UUID> atTable = reading.atTable(opened);
        Optional<UUID> director = reading.director(opened);
        UUID carrier = planned.map(Planned::carrier)
                .filter(atTable::contains)
                .or(() -> director)
                .or(() -> whoIsWho.desk(opened.caseView().partnership()))
                .orElse(opened.actor().person());
        Set<UUID> told = new LinkedHashSet<>();
        planned.ifPresent(each -> told.addAll(each.told()));
        director.ifPresent(told::add);
        if (guardian != null) {
            told.add(guardian);
        }
        told.retainAll(atTable);
        told.remove(carrier);
        told.remove(opened.actor().person());
        store.breakLine(place, on, carrier, told, opened.stamp()).ifPresent(id -> tell(opened, id, carrier, told));
    }

    /** Nobody needs a mail about what they write down themselves. */
    private void tell(Opened opened, UUID broken, UUID carrier, Set<UUID> told) {
        task(opened, CARRY, broken, carrier);
        told.forEach(each -> task(opened, BROKEN, broken, each));
        Set<UUID> mailed = new LinkedHashSet<>(told);
        mailed.add(carrier);
        mailed.remove(opened.actor().person());
        List<NewMail> all = mailed.stream()
                .map(each -> new NewMail(Objects.requireNonNull(each), BROKEN, broken, 1))
                .toList();
        if (!all.isEmpty()) {
            mails.queue(opened.actor(), all);
        }
    }

    private void task(Opened opened, String kind, UUID broken, UUID owner) {
        tasks.add(
                opened.actor(),
                new NewTask(
                        opened.caseView().partnership(),
                        opened.caseId(),
                        kind,
                        ABOUT,
                        broken,
                        owner,
                        opened.stamp().today(),
                        ""));
    }
}
