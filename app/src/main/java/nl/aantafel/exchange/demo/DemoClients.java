package nl.aantafel.exchange.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.directory.WordAdvices;
import nl.aantafel.directory.WordAdvices.WordInput;
import nl.aantafel.frame.PlainLanguage.Kind;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.meeting.CardTexts;
import nl.aantafel.meeting.CardTexts.Setting;
import nl.aantafel.meeting.CardTexts.Which;
import nl.aantafel.meeting.CardTexts.Wording;
import nl.aantafel.meeting.ClientTalks;
import nl.aantafel.meeting.ClientTalks.Outcome;
import nl.aantafel.meeting.ClientTalks.Talk;
import nl.aantafel.meeting.Conferences;
import nl.aantafel.meeting.Conferences.MyMeeting;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the demo's partnership says to clients in words of its own, and what came of talks with families around conferences. */
@Component
@ConditionalOnProperty(name = "aantafel.mode", havingValue = "demo")
final class DemoClients {

    private final WordAdvices words;
    private final CardTexts cards;
    private final ClientTalks talks;
    private final Conferences conferences;

    DemoClients(WordAdvices words, CardTexts cards, ClientTalks talks, Conferences conferences) {
        this.words = words;
        this.cards = cards;
        this.talks = talks;
        this.conferences = conferences;
    }

    void tell(UUID partnership, Map<String, UUID> people) {
        Actor administrator = actor(people, "esra.yildiz");
        words.keep(
                administrator,
                partnership,
                new WordInput(
                        "nl",
                        "escalatieladder*",
                        "de stappen als het niet goed gaat",
                        "Zeg liever wat er gebeurt, en wanneer.",
                        Kind.HARD,
                        true),
                0);
        words.keep(
                administrator, partnership, new WordInput("nl", "op termijn", "later, op …", "", Kind.HARD, false), 0);
        cards.choose(administrator, partnership, new Setting(false, "Vertrouwenspunt Meerstreek, 088 000 12 34", 0));
        cards.keep(
                administrator,
                partnership,
                new Wording(
                        new Which("who", "nl", "adult"),
                        "Wie zitten er aan tafel?",
                        "U mag iemand meenemen die u vertrouwt.\nU zit naast iemand die u al kent.\n"
                                + "Wilt u iemand liever niet zien? Zeg het ons van tevoren."),
                0);
        talked(actor(people, "noor.terpstra"));
    }

    /** What was prepared and talked over with who was there; telling who was not is still to be done. */
    private void talked(Actor desk) {
        for (MyMeeting meeting : conferences.past(desk, null, Paging.MOST).rows()) {
            UUID conference = meeting.conference();
            if (conference != null) {
                talks.of(desk, conference).stream()
                        .filter(each -> !each.done() && each.kind() != ClientTalks.Kind.FEEDBACK)
                        .forEach(each -> had(conference, each));
            }
        }
    }

    private void had(UUID conference, Talk talk) {
        boolean before = talk.kind() == ClientTalks.Kind.PREPARATION;
        LocalDate on = before ? talk.due().minusDays(1) : talk.due();
        talks.record(
                Actor.professional(talk.owner()),
                conference,
                new Outcome(
                        talk.person(),
                        talk.kind(),
                        true,
                        on,
                        before
                                ? "Thuis gesproken. De praatplaat is samen bekeken."
                                : "Dezelfde dag gebeld. De afspraken zijn duidelijk."),
                talk.version());
    }

    private static Actor actor(Map<String, UUID> people, String name) {
        return Actor.professional(people.entrySet().stream()
                .filter(each -> each.getKey().startsWith(name + "@"))
                .map(Map.Entry::getValue)
                .collect(Collectors.toList())
                .getFirst());
    }
}
