package nl.aantafel.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Deviation;
import nl.aantafel.frame.Escalation;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.plan.Deviations.CaseDeviations;
import nl.aantafel.plan.Deviations.Item;
import nl.aantafel.plan.Deviations.Line;
import nl.aantafel.plan.Deviations.SupportLine;
import nl.aantafel.plan.Deviations.Supported;
import nl.aantafel.plan.Escalations.Askable;
import nl.aantafel.plan.domain.DeviationRules;
import nl.aantafel.plan.store.DeviationStore;
import nl.aantafel.plan.store.DeviationStore.Row;
import nl.aantafel.plan.store.DeviationStore.SupportRow;
import org.springframework.stereotype.Component;

/** Deviations of a case as who is at the table sees them, and what somebody was asked to support. */
@Component
class DeviationReading {

    private static final Label BY_NAME = new Label("", "");

    private final DeviationStore store;
    private final EscalationReading escalations;
    private final LadderReading ladders;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;
    private final Authorise authorise;
    private final Time time;

    DeviationReading(
            DeviationStore store,
            EscalationReading escalations,
            LadderReading ladders,
            WhoIsWho whoIsWho,
            FrameCatalogue frames,
            Authorise authorise,
            Time time) {
        this.store = store;
        this.escalations = escalations;
        this.ladders = ladders;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
        this.authorise = authorise;
        this.time = time;
    }

    Deviation rule(Opened opened) {
        return frames.frame(opened.caseView().frameCode()).deviation().orElseThrow(RefusedException::notFound);
    }

    /** The latest first. */
    List<Line> lines(Opened opened) {
        List<Row> rows = store.list(opened.caseId());
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<SupportRow>> supports = supports(opened);
        return rows.stream()
                .map(row -> line(opened, row, supports.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<SupportRow>> supports(Opened opened) {
        return store.supports(opened.caseId()).stream().collect(Collectors.groupingBy(SupportRow::deviation));
    }

    private static Line line(Opened opened, Row row, List<SupportRow> supports) {
        List<PersonView> persons = opened.family().persons().stream()
                .filter(each -> row.persons().contains(each.id()))
                .toList();
        Instant ended = row.endedAt();
        return new Line(
                row.id(),
                row.kind(),
                row.rule(),
                persons.stream().map(PersonView::id).collect(Collectors.toSet()),
                persons.stream().map(PersonView::fullName).collect(Collectors.joining(", ")),
                row.why(),
                day(row.registeredAt()),
                row.until(),
                ended == null ? null : day(ended),
                ended == null && row.until().isBefore(opened.stamp().today()),
                DeviationRules.support(supports.stream()
                        .filter(each -> each.withdrawnAt() == null)
                        .map(SupportRow::answerKind)
                        .toList()));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Time.ZONE).toLocalDate();
    }

    CaseDeviations read(Opened opened) {
        UUID caseId = opened.caseId();
        boolean takenUp = opened.caseView().state() == CaseFiles.State.TAKEN_UP;
        boolean mayRegister = takenUp && authorise.may(opened.actor(), Right.EDIT_PLAN, caseId);
        List<Row> rows = store.list(caseId);
        if (rows.isEmpty()) {
            return new CaseDeviations(caseId, List.of(), mayRegister);
        }
        Map<UUID, List<SupportRow>> supports = supports(opened);
        Names names = names(opened, rows, supports);
        boolean manages = mayRegister && authorise.may(opened.actor(), Right.MANAGE_TEAM, caseId);
        List<Item> items = rows.stream()
                .map(row -> item(
                        opened,
                        row,
                        supports.getOrDefault(row.id(), List.of()),
                        names,
                        manages
                                || mayRegister
                                        && row.registeredBy()
                                                .equals(opened.actor().person())))
                .sorted(Comparator.comparing(each -> each.line().ended()))
                .toList();
        return new CaseDeviations(caseId, items, mayRegister);
    }

    private record Names(Map<UUID, Professional> people, Map<UUID, Organisation> organisations, Set<UUID> atTable) {

        String of(UUID professional) {
            Professional who = people.get(professional);
            return who == null ? "" : who.name();
        }

        String ofOrganisation(UUID organisation) {
            Organisation found = organisations.get(organisation);
            return found == null ? "" : found.name();
        }
    }

    private Names names(Opened opened, List<Row> rows, Map<UUID, List<SupportRow>> supports) {
        Set<UUID> people = rows.stream().map(Row::registeredBy).collect(Collectors.toSet());
        supports.values().stream().flatMap(List::stream).forEach(each -> {
            people.add(each.to());
            people.add(each.by());
        });
        Set<UUID> organisations = rows.stream()
                .flatMap(each -> Stream.of(each.ruleOf(), each.organisation()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Names(
                whoIsWho.professionals(people),
                whoIsWho.organisations(organisations),
                supports.isEmpty() ? Set.of() : escalations.atTable(opened));
    }

    private static Item item(Opened opened, Row row, List<SupportRow> supports, Names names, boolean mayAct) {
        UUID ruleOf = row.ruleOf();
        return new Item(
                line(opened, row, supports),
                ruleOf == null ? "" : names.ofOrganisation(ruleOf),
                row.instead(),
                row.registeredBy(),
                names.of(row.registeredBy()),
                names.ofOrganisation(row.organisation()),
                row.registeredAt(),
                supports.stream().map(each -> supported(opened, each, names)).toList(),
                row.outcome(),
                row.outcomeNote(),
                row.endedAt(),
                mayAct && row.endedAt() == null,
                row.version());
    }

    private static Supported supported(Opened opened, SupportRow row, Names names) {
        Professional to = names.people().get(row.to());
        boolean open = row.answeredAt() == null && row.withdrawnAt() == null;
        return new Supported(
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
                row.withdrawnAt());
    }

    /** Who is at the table, colleagues of the reader's organisation, and who stands on the ladder; never the reader. */
    List<Askable> supporters(Opened opened, Deviation rule, UUID ownOrganisation) {
        UUID reader = opened.actor().person();
        LocalDate due = Escalation.due(opened.stamp().today(), rule.answerDays());
        Set<UUID> atTable = new HashSet<>(escalations.atTable(opened));
        List<Professional> colleagues = whoIsWho.search(opened.caseView().partnership(), "").stream()
                .filter(each -> each.organisation().equals(ownOrganisation))
                .toList();
        List<Askable> all = new ArrayList<>();
        Stream.concat(colleagues.stream(), whoIsWho.professionals(atTable).values().stream())
                .filter(each -> !each.id().equals(reader))
                .distinct()
                .sorted(Comparator.comparing(Professional::organisationName).thenComparing(Professional::name))
                .map(each -> new Askable(
                        null, "", 0, BY_NAME, Set.of(), BY_NAME, each.id(), each.name(), each.organisationName(), due))
                .forEach(all::add);
        all.addAll(ladders.maybe(opened.caseView().frameCode())
                .map(ladder -> ladders.askables(opened, ladder))
                .orElse(List.of()));
        return all;
    }

    /** Questions to somebody, in any case, the first first; and which cases those are, for the log. */
    record Asked(List<SupportLine> lines, Set<UUID> cases) {}

    /** @param frames the code of each partnership's frame */
    Asked asked(Actor actor, Map<UUID, String> frames) {
        List<SupportRow> rows = store.askedOf(actor.person());
        if (rows.isEmpty()) {
            return new Asked(List.of(), Set.of());
        }
        return new Asked(
                rows.stream().map(row -> asked(actor, row, frames)).toList(),
                rows.stream().map(SupportRow::caseId).collect(Collectors.toSet()));
    }

    private SupportLine asked(Actor actor, SupportRow row, Map<UUID, String> codes) {
        return new SupportLine(
                row.id(),
                row.caseNumber(),
                row.organisation(),
                row.kind(),
                codes.getOrDefault(row.partnership(), ""),
                row.question(),
                row.due(),
                row.answeredAt() == null && row.due().isBefore(time.today()),
                row.at(),
                row.answerKind(),
                row.answer(),
                row.answeredAt(),
                authorise.may(actor, Right.SEE_CASE, row.caseId()) ? row.caseId() : null);
    }
}
