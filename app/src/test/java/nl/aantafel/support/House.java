package nl.aantafel.support;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.aantafel.casefile.Families;
import nl.aantafel.directory.Roles;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/**
 * A small care and safety house with somebody in every role, made through the use cases by the people who would do it. All
 * names are invented.
 *
 * <p>{@link #of} gives the one house of an app; {@link #another} builds a second partnership in it.
 */
public final class House {

    public static final String FRAME = "care_and_safety_house";

    private static final Map<BeanFactory, House> HOUSES = Collections.synchronizedMap(new WeakHashMap<>());
    private static final AtomicInteger BUILT = new AtomicInteger();

    /** The people of the house, each with organisation, kind of seat and role in the partnership. */
    public enum Who {
        PROCESS_DIRECTOR("Noor Bakker", Place.BUREAU, Roles.PROCESS_DIRECTOR),
        SECRETARY("Sanne de Graaf", Place.BUREAU, Roles.SECRETARY),
        DATA_PROTECTION_OFFICER("Jelle Postma", Place.BUREAU, Roles.DATA_PROTECTION_OFFICER),
        TEAM_LEADER("Karin Blom", Place.LOCAL_TEAM, Roles.TEAM_LEADER),
        POLICE("Ruben Smit", Place.POLICE, Roles.TRIAGE_MEMBER),
        PROSECUTION("Fleur Kuipers", Place.PROSECUTION, Roles.TRIAGE_MEMBER),
        MUNICIPALITY("Hanneke Vos", Place.COLLEGE, Roles.TRIAGE_MEMBER),
        MAYOR("Omar Idrissi", Place.MAYOR, Roles.PARTICIPANT),
        VEILIG_THUIS("Mila van Dam", Place.VEILIG_THUIS, Roles.PARTICIPANT),
        YOUTH_PROTECTION("Bram Hoekstra", Place.YOUTH_PROTECTION, Roles.PARTICIPANT),
        PROBATION("Iris Kok", Place.PROBATION, Roles.PARTICIPANT),
        MENTAL_HEALTH("Thijs Meijer", Place.MENTAL_HEALTH, Roles.SUBJECT_EXPERT),
        LOCAL_TEAM("Yara Yilmaz", Place.LOCAL_TEAM, Roles.PARTICIPANT),
        CASE_DIRECTOR("Eva Jansen", Place.LOCAL_TEAM, Roles.CASE_DIRECTOR),
        SECOND_DIRECTOR("Daan Visser", Place.YOUTH_PROTECTION, Roles.CASE_DIRECTOR),
        OUTSIDER("Lotte Peeters", Place.PROBATION, Roles.PARTICIPANT),
        CONTACT_POINT("Sofie Mulder", Place.BUREAU, Roles.PRIVACY_OFFICER),
        RESEARCHER("Merel Dijkstra", Place.BUREAU, Roles.RESEARCHER);

        private final String fullName;
        private final Place place;
        private final String role;

        Who(String fullName, Place place, String role) {
            this.fullName = fullName;
            this.place = place;
            this.role = role;
        }

        public String fullName() {
            return fullName;
        }

        Place place() {
            return place;
        }

        String role() {
            return role;
        }
    }

    /** A case with a mother, a father and their child. */
    public record Case(UUID id, UUID mother, UUID father, UUID child) {}

    private final Cases cases;
    private final Founding founded;

    private House(BeanFactory beans) {
        this.founded = new Founding(beans, BUILT.incrementAndGet());
        this.cases = new Cases(beans, this);
    }

    /** The house of an app; built when first asked for. */
    public static House of(BeanFactory beans) {
        return HOUSES.computeIfAbsent(beans, House::new);
    }

    /** One more partnership in the same app. */
    public static House another(BeanFactory beans) {
        return new House(beans);
    }

    public UUID partnership() {
        return founded.partnership();
    }

    public UUID id(Who who) {
        return founded.person(who);
    }

    public Actor actor(Who who) {
        return Actor.professional(id(who));
    }

    public UUID organisation(Who who) {
        return founded.organisation(who.place);
    }

    /** One more role for somebody, on the seat of their organisation. */
    public void give(Who who, String role) {
        founded.give(id(who), role, seat(who));
    }

    /** The seat somebody acts on; none for the bureau. */
    public @Nullable UUID seat(Who who) {
        return founded.seat(who.place);
    }

    public Actor administrator() {
        return founded.administrator();
    }

    public Actor processDirector() {
        return actor(Who.PROCESS_DIRECTOR);
    }

    public Actor secretary() {
        return actor(Who.SECRETARY);
    }

    /** Judges referrals on the seat of the police. */
    public Actor police() {
        return actor(Who.POLICE);
    }

    /** Judges referrals on the seat of the prosecution service. */
    public Actor prosecution() {
        return actor(Who.PROSECUTION);
    }

    /** Judges referrals for the municipal executive. */
    public Actor municipality() {
        return actor(Who.MUNICIPALITY);
    }

    public Actor mayor() {
        return actor(Who.MAYOR);
    }

    /** Refers the cases of this house. */
    public Actor veiligThuis() {
        return actor(Who.VEILIG_THUIS);
    }

    /** In the team of a case that was taken up. */
    public Actor youthProtection() {
        return actor(Who.YOUTH_PROTECTION);
    }

    public Actor probation() {
        return actor(Who.PROBATION);
    }

    /** In the team of a case that was taken up; bound by medical secrecy. */
    public Actor mentalHealth() {
        return actor(Who.MENTAL_HEALTH);
    }

    public Actor localTeam() {
        return actor(Who.LOCAL_TEAM);
    }

    /** Directs the cases that were taken up. */
    public Actor caseDirector() {
        return actor(Who.CASE_DIRECTOR);
    }

    /** The contact point of the partnership: informs people and answers their requests, in no case a member. */
    public Actor contactPoint() {
        return actor(Who.CONTACT_POINT);
    }

    /** Works in the same partnership and has nothing to do with any case. */
    public Actor outsider() {
        return actor(Who.OUTSIDER);
    }

    /** A referral being written, by Veilig Thuis. */
    public Case openedCase() {
        return cases.opened();
    }

    /** Sent; the desk and those who judge referrals see it. */
    public Case referredCase() {
        return cases.referred();
    }

    /**
     * Taken up along the regular pathway, with a case director and a team of youth protection and mental health care; the
     * referrer has no part in it any more than that.
     */
    public Case takenUpCase() {
        return cases.takenUp();
    }

    /** Somebody comes into the team. */
    public UUID join(UUID caseId, Who who) {
        return cases.join(caseId, who);
    }

    /** Somebody the case is about. */
    public static Families.PersonInput person(String firstName, String lastName, @Nullable LocalDate birthDate) {
        return new Families.PersonInput("subject", firstName, "", lastName, birthDate, "unknown", null, "", "");
    }

    /** Why a use case was refused; fails when it was not. */
    public static Refusal refusalOf(Runnable useCase) {
        try {
            useCase.run();
        } catch (RefusedException refused) {
            return refused.refusal();
        }
        throw new AssertionError("was not refused");
    }

    /** The fields that were refused, each with the key of its sentence. */
    public static Map<String, String> fieldsOf(Runnable useCase) {
        Refusal.Invalid invalid = (Refusal.Invalid) refusalOf(useCase);
        Map<String, String> fields = new LinkedHashMap<>();
        invalid.errors().forEach(error -> fields.put(error.field(), error.messageKey()));
        return fields;
    }
}
