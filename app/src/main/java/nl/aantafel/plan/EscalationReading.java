package nl.aantafel.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.access.CaseRoles;
import nl.aantafel.access.Memberships;
import nl.aantafel.access.Memberships.MemberView;
import nl.aantafel.access.Principal;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.directory.Municipality;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.gathering.Gatherings;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.plan.Escalations.CaseEscalations;
import nl.aantafel.plan.Escalations.Followed;
import nl.aantafel.plan.Escalations.Item;
import nl.aantafel.plan.Escalations.Look;
import nl.aantafel.plan.Escalations.Move;
import nl.aantafel.plan.Escalations.OpenLine;
import nl.aantafel.plan.Escalations.State;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.domain.EscalationRules;
import nl.aantafel.plan.store.AgreementStore;
import nl.aantafel.plan.store.EscalationStore;
import nl.aantafel.plan.store.EscalationStore.MoveRow;
import nl.aantafel.plan.store.EscalationStore.Row;
import org.springframework.stereotype.Component;

/** Escalations of a case as who is at the table sees them, with names. */
@Component
class EscalationReading {

    private final EscalationStore store;
    private final AgreementStore agreements;
    private final Gatherings gatherings;
    private final Memberships memberships;
    private final WhoIsWho whoIsWho;
    private final Authorise authorise;

    EscalationReading(
            EscalationStore store,
            AgreementStore agreements,
            Gatherings gatherings,
            Memberships memberships,
            WhoIsWho whoIsWho,
            Authorise authorise) {
        this.store = store;
        this.agreements = agreements;
        this.gatherings = gatherings;
        this.memberships = memberships;
        this.whoIsWho = whoIsWho;
        this.authorise = authorise;
    }

    CaseEscalations read(Opened opened) {
        UUID caseId = opened.caseId();
        boolean takenUp = opened.caseView().state() == CaseFiles.State.TAKEN_UP;
        boolean mayRaise = takenUp && authorise.may(opened.actor(), Right.EDIT_PLAN, caseId);
        List<Row> rows = store.list(caseId);
        if (rows.isEmpty()) {
            return new CaseEscalations(caseId, List.of(), mayRaise);
        }
        Names names = names(opened, rows, store.moves(caseId));
        boolean manages = mayRaise && authorise.may(opened.actor(), Right.MANAGE_TEAM, caseId);
        List<Item> items = rows.stream()
                .map(row -> item(
                        opened,
                        row,
                        names,
                        manages
                                || mayRaise
                                        && row.raisedBy().equals(opened.actor().person())))
                .sorted(Comparator.comparing(each -> each.state() == State.CLOSED))
                .toList();
        return new CaseEscalations(caseId, items, mayRaise);
    }

    /** Open ones, the latest first. */
    List<OpenLine> open(Opened opened) {
        List<Row> rows = store.list(opened.caseId()).stream()
                .filter(each -> each.closedAt() == null)
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<MoveRow>> moves =
                store.moves(opened.caseId()).stream().collect(Collectors.groupingBy(MoveRow::escalation));
        LocalDate today = opened.stamp().today();
        List<OpenLine> open = new ArrayList<>();
        for (Row row : rows) {
            List<MoveRow> own = moves.getOrDefault(row.id(), List.of());
            if (!own.isEmpty()) {
                open.add(new OpenLine(row.id(), row.problem(), names(opened, row), standing(own.getLast(), today)));
            }
        }
        return open;
    }

    private static String names(Opened opened, Row row) {
        return opened.family().persons().stream()
                .filter(each -> row.persons().contains(each.id()))
                .map(PersonView::fullName)
                .collect(Collectors.joining(", "));
    }

    /** How an open one stands, by the last that was asked. */
    static State standing(MoveRow last, LocalDate today) {
        if (last.answeredAt() != null) {
            return State.BACK;
        }
        if (last.withdrawnAt() != null) {
            return State.STILL;
        }
        return last.due().isBefore(today) ? State.LATE : State.WAITING;
    }

    private record Names(
            Map<UUID, List<MoveRow>> moves,
            Map<UUID, Professional> people,
            Map<UUID, AgreementView> agreements,
            Map<UUID, Instant> tables,
            Map<UUID, String> places,
            Set<UUID> atTable) {

        String of(UUID professional) {
            Professional who = people.get(professional);
            return who == null ? "" : who.name();
        }
    }

    private Names names(Opened opened, List<Row> rows, List<MoveRow> moves) {
        Set<UUID> people = new HashSet<>();
        rows.forEach(each -> people.add(each.raisedBy()));
        moves.forEach(each -> {
            people.add(each.to());
            people.add(each.by());
        });
        boolean followed = rows.stream().anyMatch(each -> !each.agreements().isEmpty());
        Set<UUID> tables =
                rows.stream().map(Row::gathering).filter(Objects::nonNull).collect(Collectors.toSet());
        boolean placed = rows.stream().anyMatch(each -> each.municipality() != null);
        return new Names(
                moves.stream().collect(Collectors.groupingBy(MoveRow::escalation)),
                whoIsWho.professionals(people),
                followed
                        ? agreements.list(opened.caseId()).stream()
                                .collect(Collectors.toMap(AgreementView::id, Function.identity()))
                        : Map.of(),
                tables.isEmpty()
                        ? Map.of()
                        : gatherings.byIds(opened.actor(), tables).stream()
                                .collect(Collectors.toMap(GatheringView::id, GatheringView::startsAt)),
                placed
                        ? whoIsWho.municipalities(opened.caseView().partnership()).stream()
                                .collect(Collectors.toMap(Municipality::id, Municipality::name))
                        : Map.of(),
                atTable(opened));
    }

    /** Who is in the case of themselves, and not let in for an escalation. */
    Set<UUID> atTable(Opened opened) {
        return memberships.members(opened.actor(), opened.caseId()).stream()
                .filter(each -> each.principals().contains(Principal.TABLE)
                        && !each.role().equals(CaseRoles.ASKED))
                .map(MemberView::person)
                .collect(Collectors.toSet());
    }

    private static Item item(Opened opened, Row row, Names names, boolean mayAct) {
        List<Move> moves = names.moves().getOrDefault(row.id(), List.of()).stream()
                .map(each -> move(opened, each, names))
                .toList();
        return new Item(
                row.id(),
                row.problem(),
                row.municipality() == null ? "" : names.places().getOrDefault(row.municipality(), ""),
                opened.persons().stream().filter(row.persons()::contains).collect(Collectors.toSet()),
                names(opened, row),
                row.tried(),
                row.asked(),
                row.bridging(),
                row.bridgingNote(),
                row.raisedBy(),
                names.of(row.raisedBy()),
                row.raisedAt(),
                EscalationRules.state(row.closedAt() != null, moves),
                moves,
                row.gathering(),
                row.gathering() == null ? null : names.tables().get(row.gathering()),
                row.agreements().stream()
                        .map(names.agreements()::get)
                        .filter(Objects::nonNull)
                        .map(EscalationReading::followed)
                        .toList(),
                row.outcome(),
                row.outcomeNote(),
                row.closedAt(),
                mayAct && row.closedAt() == null,
                row.version());
    }

    static Followed followed(AgreementView each) {
        return new Followed(each.id(), each.what(), each.state(), each.due());
    }

    private static Move move(Opened opened, MoveRow row, Names names) {
        Professional to = names.people().get(row.to());
        Instant now = opened.stamp().at();
        Instant from = row.admittedAt();
        Instant until = row.admittedUntil();
        boolean open = row.answeredAt() == null && row.withdrawnAt() == null;
        return new Move(
                row.id(),
                row.step(),
                row.title(),
                row.to(),
                to == null ? "" : to.name(),
                to == null ? "" : to.organisationName(),
                names.atTable().contains(row.to()),
                row.question(),
                row.due(),
                open && row.due().isBefore(opened.stamp().today()),
                row.by(),
                names.of(row.by()),
                row.at(),
                row.answerKind(),
                row.answer(),
                row.answeredAt(),
                row.withdrawnAt(),
                from == null || until == null
                        ? Optional.empty()
                        : Optional.of(new Look(from, until, row.admittedWhy(), until.isAfter(now))));
    }

    /** Open agreements of the plan, and those that are followed already. */
    List<Followed> toFollow(Opened opened, CaseEscalations escalations) {
        Set<UUID> followed = new HashSet<>();
        escalations.items().forEach(each -> each.followed().forEach(one -> followed.add(one.agreement())));
        Map<UUID, Followed> all = new HashMap<>();
        List<Followed> list = new ArrayList<>();
        for (AgreementView each : agreements.list(opened.caseId())) {
            if (each.state().equals("open") || followed.contains(each.id())) {
                if (all.put(each.id(), followed(each)) == null) {
                    list.add(followed(each));
                }
            }
        }
        return list;
    }
}
