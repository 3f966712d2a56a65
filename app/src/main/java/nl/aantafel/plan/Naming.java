package nl.aantafel.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.plan.Evaluations.EvaluationView;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.Plans.NamedParty;
import nl.aantafel.plan.Plans.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to parties: the directory is asked once for all professionals and once for all organisations. */
@Component
class Naming {

    private final WhoIsWho whoIsWho;

    Naming(WhoIsWho whoIsWho) {
        this.whoIsWho = whoIsWho;
    }

    /** Gives the names of the parties it was made for; members of the family it does not know stay without. */
    Names of(
            List<AgreementView> agreements,
            List<BottomLineView> bottomLines,
            List<EvaluationView> evaluations,
            List<PersonView> family) {
        List<Party> parties = new ArrayList<>();
        agreements.stream().flatMap(Naming::parties).map(NamedParty::party).forEach(parties::add);
        bottomLines.stream().map(line -> line.guardian().party()).forEach(parties::add);
        evaluations.stream()
                .map(EvaluationView::heldBy)
                .filter(Objects::nonNull)
                .map(Party::professional)
                .forEach(parties::add);
        return new Names(
                whoIsWho.professionals(ids(parties, Party::professional)),
                whoIsWho.organisations(ids(parties, Party::organisation)),
                family.stream().collect(Collectors.toMap(PersonView::id, PersonView::fullName)));
    }

    /** The names of these parties. */
    Names ofParties(List<Party> parties, List<PersonView> family) {
        return new Names(
                whoIsWho.professionals(ids(parties, Party::professional)),
                whoIsWho.organisations(ids(parties, Party::organisation)),
                family.stream().collect(Collectors.toMap(PersonView::id, PersonView::fullName)));
    }

    /** Those of the professionals and organisations named that exist. */
    Set<UUID> existing(List<Party> parties) {
        Set<UUID> existing = new HashSet<>(
                whoIsWho.professionals(ids(parties, Party::professional)).keySet());
        existing.addAll(
                whoIsWho.organisations(ids(parties, Party::organisation)).keySet());
        return existing;
    }

    String professional(UUID id) {
        return whoIsWho.professional(id).map(Professional::name).orElse("Aan Tafel");
    }

    private static Stream<NamedParty> parties(AgreementView agreement) {
        return Stream.of(agreement.does(), agreement.forWhom(), agreement.with())
                .flatMap(List::stream);
    }

    private static Set<UUID> ids(List<Party> parties, Function<Party, @Nullable UUID> id) {
        Set<UUID> ids = new HashSet<>();
        for (Party party : parties) {
            UUID found = id.apply(party);
            if (found != null) {
                ids.add(found);
            }
        }
        return ids;
    }

    /** Names by id. */
    record Names(
            Map<UUID, Professional> professionals, Map<UUID, Organisation> organisations, Map<UUID, String> family) {

        AgreementView in(AgreementView it) {
            return new AgreementView(
                    it.id(),
                    it.caseId(),
                    it.goal(),
                    it.kind(),
                    it.derivedType(),
                    it.what(),
                    it.reason(),
                    it.due(),
                    it.term(),
                    it.priority(),
                    it.priorityReason(),
                    named(it.does()),
                    named(it.forWhom()),
                    named(it.with()),
                    it.state(),
                    it.stateNote(),
                    it.carriedOver(),
                    it.conference(),
                    it.madeOn(),
                    it.version(),
                    it.phase(),
                    it.doneOn());
        }

        BottomLineView in(BottomLineView it) {
            return new BottomLineView(
                    it.id(),
                    it.text(),
                    named(it.guardian().party()),
                    it.consequence(),
                    it.rhythm(),
                    it.phase(),
                    it.from(),
                    it.until(),
                    it.checks(),
                    it.forPersons(),
                    it.version());
        }

        EvaluationView in(EvaluationView it) {
            UUID by = it.heldBy();
            return new EvaluationView(
                    it.id(),
                    it.due(),
                    it.about(),
                    it.heldOn(),
                    by,
                    by == null ? "" : named(Party.professional(by)).name(),
                    it.outcome());
        }

        private List<NamedParty> named(List<NamedParty> parties) {
            return parties.stream().map(each -> named(each.party())).toList();
        }

        NamedParty named(Party party) {
            if (party.professional() != null) {
                Professional who = professionals.get(party.professional());
                return new NamedParty(
                        party, who == null ? "" : who.name(), who == null ? "" : who.organisationName(), false);
            }
            if (party.organisation() != null) {
                Organisation what = organisations.get(party.organisation());
                return new NamedParty(party, what == null ? "" : what.name(), "", false);
            }
            if (party.person() != null) {
                return new NamedParty(party, Objects.requireNonNullElse(family.get(party.person()), ""), "", true);
            }
            return new NamedParty(party, party.name(), "", false);
        }
    }
}
