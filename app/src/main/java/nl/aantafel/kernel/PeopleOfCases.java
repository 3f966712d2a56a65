package nl.aantafel.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The port through which the house learns who the people of a case are, without knowing the room that keeps them. One way for who
 * is a member of the case, another for the contact point (contactpunt, Bgs, artikel 1.1), who is a member of none. No address and
 * no telephone number is ever in it. Reading leaves a line in the log about everybody in it; it belongs inside a use case.
 */
public interface PeopleOfCases {

    /**
     * One person in one case.
     *
     * @param subject the case is about them; else they are of the direct circle
     * @param authority who has authority (gezag) over them today, as far as the case knows: ids of people in the same case
     */
    @Personal
    record PersonOfCase(
            UUID id,
            UUID subjectKey,
            String name,
            String firstName,
            @Nullable LocalDate birthDate,
            @Nullable LocalDate diedOn,
            boolean subject,
            Set<UUID> authority) {

        public PersonOfCase {
            authority = Set.copyOf(authority);
        }

        /** Age in full years on a day; empty when nobody knows the date of birth. */
        public Optional<Integer> ageOn(LocalDate day) {
            return Optional.ofNullable(birthDate)
                    .map(birth -> java.time.Period.between(birth, day).getYears());
        }

        @Override
        public String toString() {
            return "PersonOfCase";
        }
    }

    /** A case that was sent in, and its people. */
    @Personal
    record CaseOfPeople(UUID id, UUID partnership, String number, String frameCode, List<PersonOfCase> people) {

        public CaseOfPeople {
            people = List.copyOf(people);
        }

        public Optional<PersonOfCase> person(UUID id) {
            return people.stream().filter(each -> each.id().equals(id)).findFirst();
        }

        @Override
        public String toString() {
            return "CaseOfPeople";
        }
    }

    /** For who may know the referral of the case; for anybody else it does not exist. */
    CaseOfPeople ofCase(Actor actor, UUID caseId);

    /** Whether it is still to be decided if the case is taken up, as far as the actor sees it. */
    boolean undecided(UUID caseId);

    /**
     * For the contact point of a partnership; refused of everybody else, by the database too. Cases of another partnership, drafts and
     * those that are not there are left out.
     */
    List<CaseOfPeople> forContactPoint(Actor actor, UUID partnership, Set<UUID> cases);

    /** The case with this number, for the contact point of its partnership. */
    Optional<CaseOfPeople> numbered(Actor actor, UUID partnership, String number);
}
