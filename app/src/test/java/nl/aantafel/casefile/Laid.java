package nl.aantafel.casefile;

import static nl.aantafel.support.House.person;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements.Query;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** A case with one of everything, and every use case of the room ready to be tried on it. */
final class Laid {

    final House house;
    final CaseFiles cases;
    final Families families;
    final Statements statements;
    final Histories histories;
    final Teams teams;
    final Phases phases;
    final LocalDate today;

    Laid(BeanFactory beans) {
        house = House.of(beans);
        cases = beans.getBean(CaseFiles.class);
        families = beans.getBean(Families.class);
        statements = beans.getBean(Statements.class);
        histories = beans.getBean(Histories.class);
        teams = beans.getBean(Teams.class);
        phases = beans.getBean(Phases.class);
        today = beans.getBean(Time.class).today();
    }

    /** Something to do with a case. */
    interface Try {
        void by(Actor actor);
    }

    static Families.HomeInput home(UUID person) {
        return new Families.HomeInput(
                "Bij moeder",
                "Lindelaan",
                "1",
                "1234 AB",
                "Lindeburg",
                true,
                List.of(new Families.StayInput(person, "part", null, null)));
    }

    Histories.MeasureInput measure(UUID person) {
        return new Histories.MeasureInput(person, "civil", "supervision_order", today.minusDays(5), null, "");
    }

    Histories.HelpInput help(UUID person) {
        return new Histories.HelpInput(person, "Wijkteam", "Rust in huis", today.minusDays(5), null, false);
    }

    CaseFiles.ChangeCase head(long version) {
        return new CaseFiles.ChangeCase(
                "De Wilde", "safety", "", "pending", "", "orange", "Weinig contact", "", Set.of("physical"), version);
    }

    UUID said(UUID caseId) {
        return statements.write(
                house.processDirector(),
                caseId,
                Write.sentence(Speaker.professional(house.id(Who.PROCESS_DIRECTOR)), "Er was ruzie."));
    }

    /** What one can do to a case that is being referred. */
    Map<String, Try> whileReferred(Case on) {
        Map<String, Try> all = new LinkedHashMap<>();
        all.put("cases.fits", actor -> cases.fits(actor, on.id(), "crime"));
        all.put("cases.takeUp", actor -> cases.takeUp(actor, on.id(), "regular", "Samen nodig"));
        return all;
    }

    /** Every use case on a case that was taken up; each can be done once, in this order. */
    Map<String, Try> onceTakenUp(Case on) {
        Actor desk = house.processDirector();
        UUID caseId = on.id();
        UUID statement = said(caseId);
        UUID open = said(caseId);
        UUID gone = said(caseId);
        UUID home = families.addHome(desk, caseId, home(on.mother()));
        UUID extra = families.addPerson(desk, caseId, person("Opa", "Vos", null));
        UUID relation = families.relate(
                desk, caseId, new Families.RelationInput(on.mother(), on.father(), "partner", false, null, null));
        UUID measure = histories.addMeasure(desk, caseId, measure(on.child()));
        UUID help = histories.addHelp(desk, caseId, help(on.child()));
        UUID lead = teams.addOtherLead(desk, caseId, new Teams.OtherLead("GI", "", "", today, null));
        UUID member = house.join(caseId, Who.PROBATION);
        UUID director = teams.of(desk, caseId).director().orElseThrow().id();
        Map<String, Try> all = new LinkedHashMap<>();
        all.put("cases.view", actor -> cases.view(actor, caseId));
        all.put("cases.change", actor -> cases.change(actor, caseId, head(0)));
        all.put("cases.pathways", actor -> cases.pathways(actor, caseId));
        all.put(
                "cases.switchPathway",
                actor -> cases.switchPathway(actor, caseId, "mda_plus_plus", "Het duurt te lang."));
        all.put("cases.likely", actor -> cases.likely(actor, caseId));
        all.put("cases.joinedTo", actor -> cases.joinedTo(actor, caseId));
        all.put("families.of", actor -> families.of(actor, caseId));
        all.put("families.addPerson", actor -> families.addPerson(actor, caseId, person("Oma", "Vos", null)));
        all.put(
                "families.changePerson",
                actor -> families.changePerson(actor, caseId, extra, person("Opa", "de Vos", null), 0));
        all.put("families.removePerson", actor -> families.removePerson(actor, caseId, extra));
        all.put("families.addHome", actor -> families.addHome(actor, caseId, home(on.father())));
        all.put("families.changeHome", actor -> families.changeHome(actor, caseId, home, home(on.child()), 0));
        all.put("families.removeHome", actor -> families.removeHome(actor, caseId, home));
        all.put(
                "families.relate",
                actor -> families.relate(
                        actor,
                        caseId,
                        new Families.RelationInput(on.mother(), on.father(), "ex_partner", false, null, null)));
        all.put(
                "families.changeRelation",
                actor -> families.changeRelation(
                        actor,
                        caseId,
                        relation,
                        new Families.RelationInput(on.mother(), on.father(), "partner", false, null, today),
                        0));
        all.put("families.unrelate", actor -> families.unrelate(actor, caseId, relation));
        all.put(
                "statements.write",
                actor -> statements.write(
                        actor, caseId, Write.sentence(Speaker.professional(actor.person()), "Nog een keer.")));
        all.put(
                "statements.correct",
                actor -> statements.correct(
                        actor,
                        caseId,
                        statement,
                        Write.sentence(Speaker.professional(actor.person()), "Er was luid gepraat.")));
        all.put("statements.classify", actor -> statements.classify(actor, caseId, open, Set.of("relations"), ""));
        all.put(
                "statements.addOwnView",
                actor -> statements.addOwnView(actor, caseId, open, on.mother(), "Nee.", null));
        all.put("statements.list", actor -> statements.list(actor, caseId, Query.all(10)));
        all.put("statements.byIds", actor -> statements.byIds(actor, caseId, List.of(statement)));
        all.put("statements.one", actor -> statements.one(actor, caseId, open));
        all.put("statements.withdraw", actor -> statements.withdraw(actor, caseId, gone));
        all.put("histories.of", actor -> histories.of(actor, caseId));
        all.put("histories.addMeasure", actor -> histories.addMeasure(actor, caseId, measure(on.child())));
        all.put(
                "histories.changeMeasure",
                actor -> histories.changeMeasure(actor, caseId, measure, measure(on.child()), 0));
        all.put("histories.removeMeasure", actor -> histories.removeMeasure(actor, caseId, measure));
        all.put("histories.addHelp", actor -> histories.addHelp(actor, caseId, help(on.child())));
        all.put("histories.changeHelp", actor -> histories.changeHelp(actor, caseId, help, help(on.child()), 0));
        all.put("histories.removeHelp", actor -> histories.removeHelp(actor, caseId, help));
        all.put("teams.of", actor -> teams.of(actor, caseId));
        all.put(
                "teams.join",
                actor -> teams.join(
                        actor, caseId, new Teams.JoinTeam(house.id(Who.LOCAL_TEAM), null, "participant", "", today)));
        all.put("teams.makeContactPerson", actor -> teams.makeContactPerson(actor, caseId, member));
        all.put("teams.leave", actor -> teams.leave(actor, caseId, member, today));
        all.put(
                "teams.addOtherLead",
                actor -> teams.addOtherLead(actor, caseId, new Teams.OtherLead("VT", "", "", today, null)));
        all.put("teams.removeOtherLead", actor -> teams.removeOtherLead(actor, caseId, lead));
        all.put(
                "teams.handOver",
                actor -> teams.handOver(
                        actor,
                        caseId,
                        direct(Who.SECOND_DIRECTOR, today.plusDays(1), today.plusDays(9)),
                        "Let op de buren.",
                        0));
        all.put("teams.endDirection", actor -> teams.endDirection(actor, caseId, director, today, 1));
        all.put(
                "teams.direct",
                actor -> teams.direct(actor, caseId, direct(Who.CASE_DIRECTOR, today.plusDays(10), null)));
        all.put("phases.of", actor -> phases.of(actor, caseId));
        all.put(
                "phases.decide",
                actor -> phases.decide(actor, caseId, new Phases.Decide("immediate_safety", today, "", null)));
        return all;
    }

    Teams.Direct direct(Who who, LocalDate from, @Nullable LocalDate until) {
        return new Teams.Direct(house.id(who), "involved_professional", "Alles", from, until);
    }
}
