package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The family (gezin) of a case: its people, their relations and their homes. A family has any number of homes; parents who
 * live apart are the normal case. Relations cover step- and half-siblings, new partners and grandparents.
 */
public interface Families {

    /** A person in a case (betrokkene or directe kring). {@code gender} is male, female, other or unknown: only the drawing uses it. */
    @Personal
    record PersonView(
            UUID id,
            UUID subjectKey,
            String role,
            String firstName,
            String prefix,
            String lastName,
            @Nullable LocalDate birthDate,
            String gender,
            @Nullable LocalDate diedOn,
            String phone,
            String note,
            long version) {

        public String fullName() {
            return String.join(
                    " ",
                    java.util.stream.Stream.of(firstName, prefix, lastName)
                            .filter(part -> !part.isBlank())
                            .toList());
        }

        /** Age in whole years on a day. */
        public Optional<Integer> ageOn(LocalDate day) {
            return Optional.ofNullable(birthDate)
                    .map(birth -> java.time.Period.between(birth, day).getYears());
        }

        /** As it would be typed, to be changed or kept. */
        public PersonInput asInput() {
            return new PersonInput(role, firstName, prefix, lastName, birthDate, gender, diedOn, phone, note);
        }

        @Override
        public String toString() {
            return "PersonView";
        }
    }

    @Personal
    record PersonInput(
            String role,
            String firstName,
            String prefix,
            String lastName,
            @Nullable LocalDate birthDate,
            String gender,
            @Nullable LocalDate diedOn,
            String phone,
            String note) {
        @Override
        public String toString() {
            return "PersonInput";
        }
    }

    /** A home (thuis) and who stays there when. */
    @Personal
    record HomeView(
            UUID id,
            String label,
            String street,
            String houseNumber,
            String postcode,
            String place,
            boolean shielded,
            List<StayView> stays,
            long version) {

        /** Without its address, when that is shielded. */
        HomeView withoutShielded() {
            return shielded ? new HomeView(id, label, "", "", "", "", true, stays, version) : this;
        }

        /** Street, number, postcode and place in a line; empty when shielded or unknown. */
        public String address() {
            if (shielded) {
                return "";
            }
            String at = (street + " " + houseNumber).strip();
            String in = (postcode + " " + place).strip();
            return at.isEmpty() || in.isEmpty() ? at + in : at + ", " + in;
        }

        @Override
        public String toString() {
            return "HomeView";
        }
    }

    @Personal
    record StayView(
            UUID id,
            UUID person,
            String extent,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        @Override
        public String toString() {
            return "StayView";
        }
    }

    @Personal
    record HomeInput(
            String label,
            String street,
            String houseNumber,
            String postcode,
            String place,
            boolean shielded,
            List<StayInput> stays) {
        @Override
        public String toString() {
            return "HomeInput";
        }
    }

    @Personal
    record StayInput(
            UUID person,
            String extent,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        @Override
        public String toString() {
            return "StayInput";
        }
    }

    /** Read as: {@code from} is {@code kind} of {@code to}; kinds are the frame's list of relations. */
    @Personal
    record RelationView(
            UUID id,
            UUID from,
            UUID to,
            String kind,
            boolean authority,
            @Nullable LocalDate fromDay,
            @Nullable LocalDate untilDay,
            long version) {
        @Override
        public String toString() {
            return "RelationView";
        }
    }

    @Personal
    record RelationInput(
            UUID from,
            UUID to,
            String kind,
            boolean authority,
            @Nullable LocalDate fromDay,
            @Nullable LocalDate untilDay) {
        @Override
        public String toString() {
            return "RelationInput";
        }
    }

    @Personal
    record FamilyView(List<PersonView> persons, List<HomeView> homes, List<RelationView> relations) {

        /** Who they are, and nothing of their homes and how they are related. */
        public static FamilyView people(List<PersonView> persons) {
            return new FamilyView(persons, List.of(), List.of());
        }

        public Optional<PersonView> person(UUID id) {
            return persons.stream().filter(person -> person.id().equals(id)).findFirst();
        }

        @Override
        public String toString() {
            return "FamilyView";
        }
    }

    /**
     * The family as its reader may see it. A shielded address is given only to who may change the family; once the referral is
     * decided, who only referred or judged it is told nothing of the homes.
     */
    FamilyView of(Actor actor, UUID caseId);

    /** The people of the family alone, for who only needs to know who they are. */
    List<PersonView> persons(Actor actor, UUID caseId);

    UUID addPerson(Actor actor, UUID caseId, PersonInput input);

    void changePerson(Actor actor, UUID caseId, UUID person, PersonInput input, long version);

    /** Only while nothing refers to the person yet; else a conflict that says what does. */
    void removePerson(Actor actor, UUID caseId, UUID person);

    UUID addHome(Actor actor, UUID caseId, HomeInput input);

    void changeHome(Actor actor, UUID caseId, UUID home, HomeInput input, long version);

    void removeHome(Actor actor, UUID caseId, UUID home);

    UUID relate(Actor actor, UUID caseId, RelationInput input);

    void changeRelation(Actor actor, UUID caseId, UUID relation, RelationInput input, long version);

    void unrelate(Actor actor, UUID caseId, UUID relation);
}
