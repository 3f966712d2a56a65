package nl.aantafel.client;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.client.store.DoorStore;
import nl.aantafel.client.store.DoorStore.Lent;
import nl.aantafel.client.store.DoorStore.Page;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import org.jspecify.annotations.Nullable;

@UseCases
class OpeningOwnDoors implements OwnDoors {

    /** Up to and including this age somebody is spoken to with "je". */
    private static final int YOUNG = 15;

    /** A confidant's code works this many days. */
    private static final int CODE_DAYS = 7;

    private final DoorStore doors;
    private final Time time;
    private final Trace trace;

    OpeningOwnDoors(DoorStore doors, Time time, Trace trace) {
        this.doors = doors;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public List<OwnPage> pages(Actor actor) {
        List<OwnPage> pages = read(actor);
        Set<UUID> about = new HashSet<>();
        pages.forEach(each -> about.add(each.subjectKey()));
        trace.of(Trace.Action.READ, "client.pages", null, about);
        return pages;
    }

    @Override
    public OwnPage page(Actor actor, Optional<UUID> page) {
        OwnPage found = read(actor).stream()
                .filter(each -> page.isEmpty() || each.id().equals(page.get()))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        trace.of(Trace.Action.READ, "client.page", found.caseId(), Set.of(found.subjectKey()));
        return found;
    }

    @Override
    public List<Confidant> confidants(Actor actor) {
        trace.nothingPersonal();
        return doors.lent(actor.person()).stream()
                .map(OpeningOwnDoors::confidant)
                .toList();
    }

    @Override
    public Handed lend(Actor actor, String label, @Nullable LocalDate until) {
        new Checks()
                .required("naam", label)
                .text("naam", label, Checks.SHORT)
                .that(until == null || !until.isBefore(time.today()), "totEnMet", "client.lend.past")
                .refuseIfAny();
        Page own = doors.pages(actor.person()).stream()
                .filter(each -> each.holder().equals("self"))
                .findFirst()
                .orElseThrow(() -> RefusedException.mayNot("client.lend.not-own"));
        FreshDoor fresh = FreshDoor.until(time.today().plusDays(CODE_DAYS), time.now());
        String name = doors.lend(
                fresh.door(),
                own,
                label.strip(),
                until == null ? null : until.plusDays(1).atStartOfDay(Time.ZONE).toInstant(),
                actor.person());
        trace.of(Trace.Action.CREATE, "client.lend", own.caseId(), Set.of(own.subjectKey()));
        return fresh.handed(name);
    }

    @Override
    public void takeBack(Actor actor, UUID confidant) {
        if (!doors.takeBack(confidant, actor.person(), time.now())) {
            throw RefusedException.notFound();
        }
        trace.of(Trace.Action.CHANGE, "client.lend-end", null, List.of());
    }

    @Override
    public List<Visit> visits(Actor actor) {
        trace.nothingPersonal();
        return doors.visits(actor.person()).stream()
                .map(each -> new Visit(each.at(), each.entered(), each.device()))
                .toList();
    }

    private List<OwnPage> read(Actor actor) {
        LocalDate today = time.today();
        return doors.pages(actor.person()).stream()
                .map(each -> new OwnPage(
                        each.person(),
                        each.caseId(),
                        each.subjectKey(),
                        each.callName(),
                        each.holder(),
                        each.holder().equals("self") && young(each.birthDate(), today)))
                .toList();
    }

    static boolean young(@Nullable LocalDate birth, LocalDate today) {
        return birth != null && Period.between(birth, today).getYears() <= YOUNG;
    }

    private static Confidant confidant(Lent lent) {
        return new Confidant(
                lent.door(),
                lent.label(),
                lent.signInName(),
                lent.from(),
                lent.until() == null
                        ? null
                        : lent.until().atZone(Time.ZONE).toLocalDate().minusDays(1));
    }
}
