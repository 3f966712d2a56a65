package nl.aantafel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;

/** A conference with the prosecution service: refused as it was planned, split with one button, and held in its parts. */
@Journey
class SplitWalkTest {

    private static final String SITTING = "Er komt een zitting in januari.";
    private static final String SLEEP = "Ik durf niet te slapen.";

    @Test
    void splitsWithTheProsecutionAndKeepsEachPartToItself(Visits visits) {
        Steps steps = new Steps(visits);
        UUID caseId = steps.refer(visits.as(Who.VEILIG_THUIS), "Splinter");
        steps.judgeFit(visits.as(Who.POLICE), caseId);
        Visitor noor = visits.as(Who.PROCESS_DIRECTOR);
        steps.takeUp(noor, caseId);
        steps.appoint(noor, caseId, Who.CASE_DIRECTOR);
        steps.join(noor, caseId, Who.YOUTH_PROTECTION);
        steps.join(noor, caseId, Who.PROSECUTION);

        noor.open("/cases/" + caseId + "/meetings/new");
        noor.write("datum", visits.bean(Time.class).today().toString())
                .write("plaats", "Kamer 2")
                .press("meeting.prepare.do");
        assertThat(noor.status()).as("refused").isEqualTo(422);
        noor.sees(noor.text("meeting.parts.not-so"), "Afspraak van het samenwerkingsverband");
        noor.press("meeting.parts.split").sees(noor.text("meeting.part.audience", 1));
        noor.press("meeting.room.start");
        String first = noor.path("^(/cases/[0-9a-f-]{36}/meetings/[0-9a-f-]{36})");
        noor.open(first + "?q=" + Furnished.WORRIES);
        steps.say(noor, steps.code(noor, Who.PROSECUTION.fullName()), SITTING);

        noor.follow("meeting.part.next", 2).seesNot(SITTING);
        String second = noor.path("^(/cases/[0-9a-f-]{36}/meetings/[0-9a-f-]{36})");
        assertThat(second).isNotEqualTo(first);
        noor.open(second + "?q=" + Furnished.WORRIES);
        steps.say(noor, steps.code(noor, "Sara Splinter"), SLEEP);
        noor.follow("meeting.parts.open").sees(Who.PROSECUTION.fullName(), noor.text("meeting.parts.reads"));
        String whole = noor.path("^(/cases/[0-9a-f-]{36}/meetings/[0-9a-f-]{36})");

        Visitor fleur = visits.as(Who.PROSECUTION);
        fleur.open(whole);
        assertThat(fleur.path()).startsWith(first);
        fleur.open(first + "?q=" + Furnished.WORRIES);
        fleur.sees(SITTING);
        assertThat(fleur.open(second)).as("a part that is not theirs").isEqualTo(404);
        fleur.open(whole + "/report");
        fleur.sees(SITTING).seesNot(SLEEP);
        fleur.open("/cases/" + caseId + "/statements");
        fleur.sees(SITTING).seesNot(SLEEP);
    }
}
