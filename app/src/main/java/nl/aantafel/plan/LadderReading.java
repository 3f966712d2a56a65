package nl.aantafel.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.directory.Municipality;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Escalation;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.plan.Escalations.Askable;
import nl.aantafel.plan.Ladders.Rung;
import nl.aantafel.plan.store.LadderStore;
import nl.aantafel.plan.store.LadderStore.Row;
import org.springframework.stereotype.Component;

/** The steps that hold in a partnership, and who stands on them today. */
@Component
class LadderReading {

    private final LadderStore store;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;

    LadderReading(LadderStore store, WhoIsWho whoIsWho, FrameCatalogue frames) {
        this.store = store;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
    }

    Escalation rule(String frameCode) {
        return frames.frame(frameCode).escalation().orElseThrow(RefusedException::notFound);
    }

    Optional<Escalation> maybe(String frameCode) {
        return frames.frame(frameCode).escalation();
    }

    List<Rung> own(UUID partnership) {
        List<Row> rows = store.list(partnership);
        Map<UUID, Professional> people = whoIsWho.professionals(
                rows.stream().map(Row::professional).filter(Objects::nonNull).collect(Collectors.toSet()));
        return rows.stream().map(row -> own(row, people)).toList();
    }

    private static Rung own(Row row, Map<UUID, Professional> people) {
        Professional who = row.professional() == null ? null : people.get(row.professional());
        return new Rung(
                row.id(),
                row.municipality(),
                row.number(),
                new Label(row.title(), row.title()),
                row.role(),
                row.professional(),
                who == null ? "" : who.name() + ", " + who.organisationName(),
                row.problems(),
                row.days(),
                new Label(row.limits(), row.limits()),
                "",
                row.version());
    }

    static List<Rung> ofFrame(Escalation rule) {
        List<Rung> rungs = new ArrayList<>();
        for (Escalation.Rung each : rule.rungs()) {
            rungs.add(new Rung(
                    null,
                    null,
                    rungs.size() + 1,
                    each.label(),
                    each.role(),
                    null,
                    "",
                    new HashSet<>(each.problems()),
                    each.days(),
                    each.limits(),
                    each.article(),
                    0));
        }
        return rungs;
    }

    /** The partnership's own steps; where it has none for the whole, those of the frame for the whole. */
    List<Rung> holding(UUID partnership, Escalation rule) {
        List<Rung> own = own(partnership);
        return own.stream().anyMatch(each -> each.municipality() == null)
                ? own
                : Stream.concat(ofFrame(rule).stream(), own.stream()).toList();
    }

    /** Everybody who can be asked, step by step: whoever is named, or whoever holds the role in the partnership today. */
    List<Askable> askables(Opened opened, Escalation rule) {
        UUID partnership = opened.caseView().partnership();
        List<Rung> rungs = holding(partnership, rule);
        Set<String> roles =
                rungs.stream().map(Rung::role).filter(each -> !each.isEmpty()).collect(Collectors.toSet());
        List<RoleHolding> holders = roles.isEmpty() ? List.of() : whoIsWho.holders(partnership, roles);
        Set<UUID> ids = holders.stream().map(RoleHolding::professional).collect(Collectors.toSet());
        rungs.stream().map(Rung::professional).filter(Objects::nonNull).forEach(ids::add);
        Map<UUID, Professional> people = whoIsWho.professionals(ids);
        Map<UUID, String> places = whoIsWho.municipalities(partnership).stream()
                .collect(Collectors.toMap(Municipality::id, Municipality::name));
        List<Askable> askables = new ArrayList<>();
        for (Rung rung : rungs) {
            Stream<UUID> on = rung.role().isEmpty()
                    ? Stream.of(Objects.requireNonNull(rung.professional()))
                    : holders.stream()
                            .filter(each -> each.role().equals(rung.role()))
                            .map(RoleHolding::professional)
                            .distinct();
            on.filter(each -> !each.equals(opened.actor().person()))
                    .map(people::get)
                    .filter(Objects::nonNull)
                    .forEach(each -> askables.add(new Askable(
                            rung.municipality(),
                            rung.municipality() == null ? "" : places.getOrDefault(rung.municipality(), ""),
                            rung.number(),
                            rung.title(),
                            rung.problems(),
                            rung.limits(),
                            each.id(),
                            each.name(),
                            each.organisationName(),
                            Escalation.due(opened.stamp().today(), rung.days()))));
        }
        return askables;
    }
}
