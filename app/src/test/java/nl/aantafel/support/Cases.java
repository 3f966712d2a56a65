package nl.aantafel.support;

import static nl.aantafel.support.House.person;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.access.Memberships;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Teams;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import org.springframework.beans.factory.BeanFactory;

/** How the people of a house bring a case from referral to team. */
final class Cases {

    private final BeanFactory beans;
    private final House house;

    Cases(BeanFactory beans, House house) {
        this.beans = beans;
        this.house = house;
    }

    Case opened() {
        Actor referrer = house.veiligThuis();
        CaseFiles.OpenCase command = new CaseFiles.OpenCase(
                house.partnership(),
                house.organisation(Who.VEILIG_THUIS),
                house.seat(Who.VEILIG_THUIS),
                "De Wilde",
                "");
        UUID caseId = beans.getBean(CaseFiles.class).open(referrer, command);
        Families families = beans.getBean(Families.class);
        UUID mother = families.addPerson(referrer, caseId, person("Sara", "de Wilde", LocalDate.of(1990, 4, 12)));
        UUID father = families.addPerson(referrer, caseId, person("Mark", "Verbeek", LocalDate.of(1988, 9, 3)));
        UUID child = families.addPerson(referrer, caseId, person("Tim", "Verbeek", LocalDate.of(2017, 1, 30)));
        families.relate(referrer, caseId, new Families.RelationInput(mother, child, "parent_of", true, null, null));
        families.relate(referrer, caseId, new Families.RelationInput(father, child, "parent_of", true, null, null));
        return new Case(caseId, mother, father, child);
    }

    Case referred() {
        Case opened = opened();
        beans.getBean(CaseFiles.class).refer(house.veiligThuis(), opened.id());
        beans.getBean(Memberships.class).refer(house.veiligThuis(), opened.id());
        return opened;
    }

    Case takenUp() {
        Case referred = referred();
        Actor desk = house.processDirector();
        CaseFiles cases = beans.getBean(CaseFiles.class);
        cases.fits(desk, referred.id(), "unsafe_for_persons");
        cases.takeUp(desk, referred.id(), "regular", "Zorg en straf zijn samen nodig.");
        Teams.Direct direction = new Teams.Direct(
                house.id(Who.CASE_DIRECTOR), "involved_professional", "Mag hulp inzetten.", today(), null);
        beans.getBean(Teams.class).direct(desk, referred.id(), direction);
        join(referred.id(), Who.YOUTH_PROTECTION);
        join(referred.id(), Who.MENTAL_HEALTH);
        return referred;
    }

    UUID join(UUID caseId, Who who) {
        Teams.JoinTeam command = new Teams.JoinTeam(house.id(who), house.seat(who), "participant", "", today());
        return beans.getBean(Teams.class).join(house.processDirector(), caseId, command);
    }

    private LocalDate today() {
        return beans.getBean(Time.class).today();
    }
}
