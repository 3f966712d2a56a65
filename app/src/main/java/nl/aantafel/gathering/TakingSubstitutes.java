package nl.aantafel.gathering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.Memberships;
import nl.aantafel.access.Principal;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.gathering.Gatherings.Plan;
import nl.aantafel.gathering.domain.Instead;
import nl.aantafel.gathering.domain.KeptReply;
import nl.aantafel.gathering.store.CalendarStore;
import nl.aantafel.gathering.store.GatheringStore;
import nl.aantafel.gathering.store.GatheringStore.Kept;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

/** Takes over who comes instead of whom. */
@UseCases
class TakingSubstitutes implements Substitutes {

    private final GatheringStore store;
    private final CalendarStore replies;
    private final TellingCalendars calendars;
    private final PlanChecking checking;
    private final Memberships memberships;
    private final WhoIsWho whoIsWho;
    private final Time time;
    private final Trace trace;

    TakingSubstitutes(
            GatheringStore store,
            CalendarStore replies,
            TellingCalendars calendars,
            PlanChecking checking,
            Memberships memberships,
            WhoIsWho whoIsWho,
            Time time,
            Trace trace) {
        this.store = store;
        this.replies = replies;
        this.calendars = calendars;
        this.checking = checking;
        this.memberships = memberships;
        this.whoIsWho = whoIsWho;
        this.time = time;
        this.trace = trace;
    }

    /** What somebody offered, in the meeting as it stands. */
    private record Offer(Kept kept, Invitee absent, UUID comes, String reason) {}

    @Override
    public void accept(Actor actor, UUID gathering, UUID absent) {
        trace.nothingPersonal();
        Kept kept = store.byIds(List.of(gathering)).stream().findFirst().orElseThrow(RefusedException::notFound);
        if (!leads(actor, kept)) {
            throw RefusedException.mayNot("gathering.may-not.substitute");
        }
        if (!kept.state().equals("planned")) {
            throw RefusedException.conflict("gathering.refused.not-planned");
        }
        Offer offer =
                offer(kept, absent).orElseThrow(() -> RefusedException.conflict("gathering.refused.no-substitute"));
        if (!mayCome(actor, offer)) {
            throw RefusedException.conflict(
                    "gathering.refused.substitute-outside", name(names(Set.of(offer.comes())), offer.comes()));
        }
        take(actor, offer);
    }

    @Override
    public boolean acceptable(Actor actor, UUID gathering, UUID absent) {
        trace.nothingPersonal();
        return store.byIds(List.of(gathering)).stream()
                .filter(kept -> leads(actor, kept) && kept.state().equals("planned"))
                .flatMap(kept -> offer(kept, absent).stream())
                .anyMatch(offer -> mayCome(actor, offer));
    }

    @Override
    public Map<UUID, List<Stand>> of(Actor actor, Collection<UUID> gatherings) {
        trace.nothingPersonal();
        Map<UUID, List<Instead>> all = store.substitutes(gatherings);
        Set<UUID> people = new HashSet<>();
        all.values()
                .forEach(each -> each.forEach(one -> {
                    people.add(one.absent());
                    people.add(one.comes());
                    people.add(one.acceptedBy());
                }));
        Map<UUID, Professional> names = names(people);
        Map<UUID, List<Stand>> stands = new HashMap<>();
        all.forEach((gathering, each) -> stands.put(
                gathering,
                each.stream()
                        .map(one -> new Stand(
                                one.absent(),
                                name(names, one.absent()),
                                one.comes(),
                                name(names, one.comes()),
                                one.reason(),
                                name(names, one.acceptedBy()),
                                one.at()))
                        .toList()));
        return stands;
    }

    private static boolean leads(Actor actor, Kept kept) {
        return actor.person().equals(kept.plan().chair())
                || actor.person().equals(kept.plan().secretary());
    }

    private Optional<Offer> offer(Kept kept, UUID absent) {
        Optional<Invitee> asked = kept.plan().invitees().stream()
                .filter(each -> each.person().equals(absent))
                .findFirst();
        return replies.replies(List.of(kept.id())).getOrDefault(kept.id(), List.of()).stream()
                .filter(each -> each.person().equals(absent))
                .filter(each ->
                        each.holdsFor(kept.plan().startsAt(), kept.plan().endsAt()))
                .map(KeptReply::reply)
                .flatMap(reply -> Optional.ofNullable(reply.substitute())
                        .flatMap(comes -> asked.map(invitee -> new Offer(kept, invitee, comes, reply.reason())))
                        .stream())
                .findFirst();
    }

    private boolean mayCome(Actor actor, Offer offer) {
        Plan plan = offer.kept().plan();
        Instant now = time.now();
        boolean atWork = whoIsWho.rolesOf(offer.comes()).stream()
                .anyMatch(holding -> holding.partnership().equals(plan.partnership()));
        UUID caseId = plan.caseId();
        return atWork
                && (caseId == null
                        || memberships.members(actor, caseId).stream()
                                .anyMatch(member -> member.person().equals(offer.comes())
                                        && (member.principals().contains(Principal.TABLE)
                                                || member.principals().contains(Principal.TRIAGE))
                                        && (member.until() == null
                                                || member.until().isAfter(now))));
    }

    private void take(Actor actor, Offer offer) {
        Kept kept = offer.kept();
        Plan plan = kept.plan();
        List<Invitee> invitees = new ArrayList<>();
        boolean there = plan.invitees().stream().anyMatch(each -> each.person().equals(offer.comes()));
        for (Invitee each : plan.invitees()) {
            if (!each.person().equals(offer.absent().person())) {
                invitees.add(each);
            } else if (!there) {
                invitees.add(new Invitee(offer.comes(), each.involvement(), each.reason()));
            }
        }
        Plan next = new Plan(
                plan.partnership(),
                plan.caseId(),
                plan.kind(),
                plan.startsAt(),
                plan.endsAt(),
                plan.place(),
                plan.chair(),
                plan.secretary(),
                invitees,
                plan.agenda(),
                plan.placeShown());
        Set<UUID> people =
                kept.row() == null ? checking.people(actor, next, kept.plannedBy()) : TellingCalendars.asked(next);
        if (!store.change(kept, next, people, checking.checked(next), time.now())) {
            throw RefusedException.conflict("gathering.refused.changed-since");
        }
        store.substitute(
                kept.id(),
                new Instead(offer.absent().person(), offer.comes(), offer.reason(), actor.person(), time.now()));
        tell(actor, kept, next);
    }

    private void tell(Actor actor, Kept kept, Plan next) {
        if (kept.row() == null) {
            calendars.tell(actor, kept.id(), next);
            return;
        }
        Map<UUID, Plan> row = new LinkedHashMap<>();
        store.ofRow(kept.row()).forEach(each -> row.put(each.id(), each.plan()));
        calendars.tellRow(actor, row, Set.of());
    }

    private Map<UUID, Professional> names(Set<UUID> people) {
        return whoIsWho.professionals(people);
    }

    private static String name(Map<UUID, Professional> names, UUID person) {
        return Optional.ofNullable(names.get(person)).map(Professional::name).orElse("");
    }
}
