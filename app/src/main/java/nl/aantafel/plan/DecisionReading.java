package nl.aantafel.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.Time;
import nl.aantafel.plan.Decisions.DecisionView;
import nl.aantafel.plan.Decisions.StanceView;
import nl.aantafel.plan.Plans.NamedParty;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.store.DecisionStore;
import nl.aantafel.plan.store.DecisionStore.Ended;
import nl.aantafel.plan.store.DecisionStore.Proposed;
import nl.aantafel.plan.store.DecisionStore.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts proposals together with what each party said and how they ended. */
@Component
class DecisionReading {

    private final DecisionStore store;
    private final Naming naming;

    DecisionReading(DecisionStore store, Naming naming) {
        this.store = store;
        this.naming = naming;
    }

    List<DecisionView> read(Opened opened) {
        UUID caseId = opened.caseId();
        List<Proposed> proposals = store.proposals(caseId);
        if (proposals.isEmpty()) {
            return List.of();
        }
        List<Said> said = store.stances(caseId);
        Map<UUID, Ended> ends =
                store.ends(caseId).stream().collect(Collectors.toMap(Ended::proposal, Function.identity()));
        Naming.Names names = naming.ofParties(
                Stream.concat(
                                proposals.stream().flatMap(DecisionReading::parties),
                                said.stream()
                                        .flatMap(each ->
                                                Stream.of(each.stance().party(), Party.professional(each.by()))))
                        .toList(),
                opened.family().persons());
        return proposals.stream()
                .map(each -> view(
                        each,
                        said.stream()
                                .filter(one -> one.proposal().equals(each.id()))
                                .toList(),
                        Optional.ofNullable(ends.get(each.id())),
                        names))
                .toList();
    }

    private static Stream<Party> parties(Proposed proposed) {
        return Stream.of(
                        Optional.ofNullable(proposed.proposal().who()),
                        Optional.ofNullable(proposed.proposal().with()),
                        Optional.of(Party.professional(proposed.by())))
                .flatMap(Optional::stream);
    }

    private static DecisionView view(Proposed proposed, List<Said> said, Optional<Ended> ended, Naming.Names names) {
        return new DecisionView(
                proposed.id(),
                proposed.proposal(),
                named(proposed.proposal().who(), names),
                named(proposed.proposal().with(), names),
                names.named(Party.professional(proposed.by())).name(),
                day(proposed.at()),
                stances(said, names),
                ended.map(Ended::outcome).orElse("open"),
                ended.map(Ended::reason).orElse(""),
                ended.map(each -> day(each.at())).orElse(null),
                ended.map(Ended::thing).orElse(null));
    }

    private static List<StanceView> stances(List<Said> said, Naming.Names names) {
        List<StanceView> views = new ArrayList<>();
        for (int at = 0; at < said.size(); at++) {
            Said each = said.get(at);
            Set<Party> later = said.subList(at + 1, said.size()).stream()
                    .map(one -> one.stance().party())
                    .collect(Collectors.toSet());
            views.add(new StanceView(
                    names.named(each.stance().party()),
                    each.stance().supports(),
                    each.stance().reason(),
                    names.named(Party.professional(each.by())).name(),
                    day(each.at()),
                    !later.contains(each.stance().party())));
        }
        return views;
    }

    private static @Nullable NamedParty named(@Nullable Party party, Naming.Names names) {
        return party == null ? null : names.named(party);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Time.ZONE).toLocalDate();
    }
}
