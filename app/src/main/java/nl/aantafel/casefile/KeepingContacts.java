package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.casefile.Teams.TeamView;
import nl.aantafel.casefile.domain.ContactRules;
import nl.aantafel.casefile.domain.StateMoves;
import nl.aantafel.casefile.store.ContactStore;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;

/** Keeps that the case director and the providers were in touch. */
@UseCases
class KeepingContacts implements Contacts {

    private static final String TAB = "tab.overview";

    private final CaseGate gate;
    private final CaseFiles cases;
    private final Teams teams;
    private final ContactStore store;
    private final CaseHeads heads;
    private final WhoIsWho whoIsWho;
    private final Time time;

    KeepingContacts(
            CaseGate gate,
            CaseFiles cases,
            Teams teams,
            ContactStore store,
            CaseHeads heads,
            WhoIsWho whoIsWho,
            Time time) {
        this.gate = gate;
        this.cases = cases;
        this.teams = teams;
        this.store = store;
        this.heads = heads;
        this.whoIsWho = whoIsWho;
        this.time = time;
    }

    @Override
    public LightView of(Actor actor, UUID caseId) {
        gate.require(actor, Right.SEE_CASE, caseId);
        LightView view = read(actor, caseId);
        gate.traceAll(Action.READ, "casefile.contacts-of", caseId);
        return view;
    }

    private LightView read(Actor actor, UUID caseId) {
        CaseView view = cases.view(actor, caseId);
        List<ContactStore.Row> rows = store.list(caseId);
        Map<UUID, Professional> people = whoIsWho.professionals(rows.stream()
                .flatMap(each -> Stream.concat(each.professionals().stream(), Stream.of(each.by())))
                .collect(Collectors.toSet()));
        boolean takenUp = view.state() == State.TAKEN_UP;
        LocalDate due = takenUp ? view.contactDue() : null;
        return new LightView(
                caseId,
                view.trafficLight(),
                view.trafficLightReason(),
                !view.violenceKinds().isEmpty(),
                due,
                due != null && due.isBefore(time.today()),
                rows.stream().map(each -> contact(each, people)).toList(),
                takenUp && gate.may(actor, Right.EDIT_FAMILY, caseId),
                takenUp && gate.may(actor, Right.REPORT_PROGRESS, caseId));
    }

    private static ContactView contact(ContactStore.Row row, Map<UUID, Professional> people) {
        return new ContactView(
                row.id(),
                row.on(),
                row.way(),
                row.professionals().stream()
                        .map(each -> name(people, each))
                        .sorted()
                        .toList(),
                name(people, row.by()));
    }

    private static String name(Map<UUID, Professional> people, UUID id) {
        return Optional.ofNullable(people.get(id)).map(Professional::name).orElse("");
    }

    @Override
    public LightScreen page(Actor actor, UUID caseId, Locale locale) {
        gate.require(actor, Right.SEE_CASE, caseId);
        LightScreen screen = new LightScreen(
                heads.of(actor, caseId, TAB, locale),
                read(actor, caseId),
                team(teams.of(actor, caseId)).values().stream()
                        .filter(each -> !each.professional().equals(actor.person()))
                        .toList(),
                time.today());
        gate.traceAll(Action.READ, "casefile.contacts-page", caseId);
        return screen;
    }

    private Map<UUID, AtTable> team(TeamView team) {
        Map<UUID, AtTable> all = new java.util.LinkedHashMap<>();
        team.director()
                .ifPresent(each -> all.put(
                        each.professional(), new AtTable(each.professional(), each.name(), each.organisation())));
        team.members().stream()
                .filter(each -> each.until() == null || !each.until().isBefore(time.today()))
                .forEach(each -> all.putIfAbsent(
                        each.professional(), new AtTable(each.professional(), each.name(), each.organisation())));
        return all;
    }

    @Override
    public UUID record(Actor actor, UUID caseId, NewContact contact) {
        Inside inside = gate.enter(actor, Right.REPORT_PROGRESS, caseId);
        if (inside.basis().state() != State.TAKEN_UP) {
            throw StateMoves.refusal(inside.basis().state());
        }
        TeamView team = teams.of(actor, caseId);
        UUID director = team.director().map(each -> each.professional()).orElse(null);
        ContactRules.contact(contact, actor.person(), team(team).keySet(), director, time.today())
                .refuseIfAny();
        LocalDate on = Objects.requireNonNull(contact.on());
        Set<UUID> all = new HashSet<>(contact.with());
        all.add(actor.person());
        UUID id = store.add(caseId, on, contact.way(), all, gate.stamp(actor));
        String light = cases.view(actor, caseId).trafficLight();
        if (!light.isEmpty()) {
            store.due(caseId, inside.frame().term(ContactRules.term(light)).lastDay(on));
        }
        gate.traceAll(Action.CREATE, "casefile.contact", caseId);
        return id;
    }
}
