package nl.aantafel.plan.store;

import java.util.ArrayList;
import java.util.List;
import nl.aantafel.plan.Plans.NamedParty;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.domain.DerivedType;

/** Who does an agreement, for whom it is and who takes part, still without names. */
record Parties(List<NamedParty> does, List<NamedParty> forWhom, List<NamedParty> with) {

    static final Parties NONE = new Parties(List.of(), List.of(), List.of());

    static Parties empty() {
        return new Parties(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void add(String part, Party party) {
        NamedParty unnamed = new NamedParty(party, party.name(), "", party.person() != null);
        switch (part) {
            case "does" -> does.add(unnamed);
            case "for" -> forWhom.add(unnamed);
            default -> with.add(unnamed);
        }
    }

    String derivedType(String kind) {
        return DerivedType.of(kind, parties(does), parties(with)).code();
    }

    private static List<Party> parties(List<NamedParty> named) {
        return named.stream().map(NamedParty::party).toList();
    }
}
