package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseHeads;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.PriorityList;
import nl.aantafel.frame.Purpose;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.plan.ClosedCases.DeskOf;
import nl.aantafel.plan.store.PriorityStore;
import nl.aantafel.plan.store.PriorityStore.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Keeps which cases have priority, by the criteria of their frame. */
@UseCases
class KeepingPriorities implements Priorities {

    private final Opening opening;
    private final PriorityStore store;
    private final Authorise authorise;
    private final CaseFiles cases;
    private final CaseHeads heads;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;
    private final ApplicationEventPublisher events;
    private final Time time;

    KeepingPriorities(
            Opening opening,
            PriorityStore store,
            Authorise authorise,
            CaseFiles cases,
            CaseHeads heads,
            WhoIsWho whoIsWho,
            FrameCatalogue frames,
            ApplicationEventPublisher events,
            Time time) {
        this.opening = opening;
        this.store = store;
        this.authorise = authorise;
        this.cases = cases;
        this.heads = heads;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
        this.events = events;
        this.time = time;
    }

    private PriorityList rule(String frameCode) {
        return frames.frame(frameCode).priorityList().orElseThrow(RefusedException::notFound);
    }

    private PriorityList rule(Opened opened) {
        return rule(opened.caseView().frameCode());
    }

    @Override
    public PriorityView of(Actor actor, UUID caseId) {
        Opened opened = opening.toRead(actor, caseId);
        rule(opened);
        PriorityView view = view(opened);
        opening.read(opened, "plan.priority");
        return view;
    }

    @Override
    public Screen page(Actor actor, UUID caseId, Locale locale) {
        Opened opened = opening.toRead(actor, caseId);
        Screen screen =
                new Screen(heads.of(actor, caseId, "tab.plan", locale), rule(opened), view(opened), time.today());
        opening.read(opened, "plan.priority");
        return screen;
    }

    private PriorityView view(Opened opened) {
        List<Row> rows = store.of(opened.caseId());
        Set<UUID> people = new HashSet<>();
        rows.forEach(each -> {
            people.add(each.by());
            UUID off = each.offBy();
            if (off != null) {
                people.add(off);
            }
        });
        Map<UUID, Professional> names = whoIsWho.professionals(people);
        return new PriorityView(
                opened.caseId(),
                rows.stream().filter(Row::open).findFirst().map(each -> entry(each, names)),
                rows.stream()
                        .filter(each -> !each.open())
                        .map(each -> entry(each, names))
                        .toList(),
                opening.mayChange(opened));
    }

    private static Entry entry(Row row, Map<UUID, Professional> names) {
        return new Entry(
                row.criteria(),
                name(row.by(), names),
                row.on(),
                row.lookAgain(),
                row.offOn(),
                name(row.offBy(), names),
                row.offWhy());
    }

    private static String name(@Nullable UUID who, Map<UUID, Professional> names) {
        return who == null
                ? ""
                : Optional.ofNullable(names.get(who)).map(Professional::name).orElse("");
    }

    @Override
    public void put(Actor actor, UUID caseId, Set<String> criteria) {
        Opened opened = opening.toChange(actor, caseId);
        PriorityList rule = rule(opened);
        List<String> chosen = rule.criteria().stream()
                .map(Purpose::code)
                .filter(criteria::contains)
                .toList();
        if (chosen.isEmpty() || chosen.size() < criteria.size()) {
            throw RefusedException.invalid("criteria", "plan.priority.check.criteria");
        }
        LocalDate again = rule.lookAgain().lastDay(time.today());
        store.of(caseId).stream()
                .filter(Row::open)
                .findFirst()
                .ifPresentOrElse(
                        each -> store.look(each.id(), chosen, again),
                        () -> store.put(caseId, opened.caseView().partnership(), chosen, again, opened.stamp()));
        events.publishEvent(new PriorityChanged(caseId, true));
        opening.changed(opened, "plan.priority-put");
    }

    @Override
    public void takeOff(Actor actor, UUID caseId, String why) {
        Opened opened = opening.toChange(actor, caseId);
        if (rule(opened).offReasons().stream().noneMatch(each -> each.code().equals(why))) {
            throw RefusedException.invalid("waaromEraf", "check.choose");
        }
        if (!store.takeOff(caseId, why, actor.person(), time.today())) {
            throw RefusedException.conflict("plan.priority.refusal.not-on");
        }
        events.publishEvent(new PriorityChanged(caseId, false));
        opening.changed(opened, "plan.priority-off");
    }

    @Override
    public ListScreen list(Actor actor, @Nullable UUID partnership) {
        List<DeskOf> desks = authorise.where(actor, Duty.WORK_DESK).stream()
                .map(each -> new DeskOf(
                        each, whoIsWho.partnership(each).map(Partnership::name).orElse("")))
                .toList();
        DeskOf desk = desks.stream()
                .filter(each -> partnership == null || each.partnership().equals(partnership))
                .findFirst()
                .orElseThrow(() -> RefusedException.mayNot("plan.priority.refusal.may-not"));
        PriorityList rule = rule(whoIsWho.partnership(desk.partnership())
                .map(Partnership::frameCode)
                .orElseThrow(RefusedException::notFound));
        List<Row> rows = store.list(desk.partnership());
        Map<UUID, String> names =
                cases.familyNames(actor, rows.stream().map(Row::caseId).collect(Collectors.toSet()));
        List<String> order = rule.criteria().stream().map(Purpose::code).toList();
        List<Listed> listed = rows.stream()
                .filter(each -> names.containsKey(each.caseId()))
                .map(each -> new Listed(
                        each.caseId(),
                        java.util.Objects.requireNonNull(names.get(each.caseId())),
                        each.criteria(),
                        each.on(),
                        each.lookAgain()))
                .sorted(Comparator.comparingInt(
                                (Listed each) -> order.indexOf(each.criteria().getFirst()))
                        .thenComparing(Listed::on)
                        .thenComparing(Listed::caseId))
                .toList();
        opening.readSome("plan.priorities", listed.stream().map(Listed::caseId).collect(Collectors.toSet()));
        return new ListScreen(desks, desk, rule, listed, time.today());
    }
}
