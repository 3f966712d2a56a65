package nl.aantafel.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.plan.Escalations.Member;
import nl.aantafel.plan.domain.Stamp;

/** A case whose plan is read or changed in the running use case, with the family the plan is about. */
record Opened(Actor actor, CaseView caseView, FamilyView family, Stamp stamp) {

    UUID caseId() {
        return caseView.id();
    }

    Set<UUID> persons() {
        return family.persons().stream().map(PersonView::id).collect(Collectors.toSet());
    }

    /** First and last names in the family, which no question to somebody outside may hold. */
    Set<String> names() {
        return family.persons().stream()
                .flatMap(each -> Stream.of(each.firstName(), each.lastName()))
                .filter(each -> !each.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Everybody of the family, to choose from. */
    List<Member> members() {
        return family.persons().stream()
                .map(each -> new Member(each.id(), each.fullName()))
                .toList();
    }

    /** The opaque key of each member of the family, by id. */
    Map<UUID, UUID> keys() {
        return family.persons().stream().collect(Collectors.toMap(PersonView::id, PersonView::subjectKey));
    }
}
