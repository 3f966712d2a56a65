package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.casefile.Families;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.plan.Closings.Aftercare;
import nl.aantafel.plan.Closings.Appointing;
import nl.aantafel.plan.Closings.ClosingInput;
import nl.aantafel.plan.Closings.ClosingPlan;
import nl.aantafel.plan.Closings.LocalTeam;
import nl.aantafel.plan.Closings.Telling;
import nl.aantafel.plan.Decisions.Kind;
import nl.aantafel.plan.Decisions.Proposal;
import nl.aantafel.plan.Decisions.Stance;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** Brings a case to where it can be closed, and closes it, as the people of the house would. */
public final class Closed {

    private final House house;
    private final Closings closings;
    private final Decisions decisions;
    private final Families families;
    private final Time time;

    private Closed(BeanFactory beans, House house) {
        this.house = house;
        closings = beans.getBean(Closings.class);
        decisions = beans.getBean(Decisions.class);
        families = beans.getBean(Families.class);
        time = beans.getBean(Time.class);
    }

    public static Closed in(BeanFactory beans) {
        return in(beans, House.of(beans));
    }

    public static Closed in(BeanFactory beans, House house) {
        return new Closed(beans, house);
    }

    /** Taken up, and closed by the police's seat. */
    public Case closedCase() {
        Case it = house.takenUpCase();
        close(it.id());
        return it;
    }

    public void close(UUID caseId) {
        close(caseId, null);
    }

    public void close(UUID caseId, @Nullable LocalDate pagesUntil) {
        ready(caseId, pagesUntil);
        decided(caseId);
        closings.close(house.processDirector(), caseId);
    }

    /** All that goes before it but the decision. */
    void ready(UUID caseId, @Nullable LocalDate pagesUntil) {
        Actor chair = house.processDirector();
        prepare(caseId, whole(time.today(), pagesUntil));
        families.of(chair, caseId).persons().forEach(person -> {
            closings.appoint(chair, caseId, person.id(), new Appointing(house.id(Who.CASE_DIRECTOR), time.today()));
            closings.told(
                    house.caseDirector(), caseId, person.id(), new Telling(true, "conversation", time.today(), ""));
        });
    }

    void prepare(UUID caseId, ClosingInput input) {
        Actor chair = house.processDirector();
        closings.prepare(chair, caseId, input, closings.of(chair, caseId).version());
    }

    static ClosingInput whole(LocalDate aftercare, @Nullable LocalDate pagesUntil) {
        return new ClosingInput(
                true,
                "",
                new ClosingPlan(
                        "De wijkcoach.", "De huisarts.", "Als Tim niet naar school gaat.", "Na twee meldingen.", ""),
                new Aftercare(aftercare, "holds", "Het gaat goed.", ""),
                "Lokaal team, Yara Yilmaz",
                pagesUntil,
                new LocalTeam(null, ""));
    }

    UUID proposed(UUID caseId, Actor by) {
        return decisions.propose(
                by, caseId, new Proposal(Kind.CLOSING, "", "Het is veilig genoeg.", null, null, "", null, "", null));
    }

    /** Proposed by the desk for the seats, supported by the police. */
    UUID decided(UUID caseId) {
        Actor chair = house.processDirector();
        UUID proposal = proposed(caseId, chair);
        decisions.say(
                chair, caseId, proposal, new Stance(Party.organisation(house.organisation(Who.POLICE)), true, ""));
        return decisions.stand(chair, caseId, proposal);
    }
}
