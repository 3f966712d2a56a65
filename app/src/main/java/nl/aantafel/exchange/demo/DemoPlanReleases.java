package nl.aantafel.exchange.demo;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.aantafel.casefile.release.Reaching;
import nl.aantafel.casefile.release.Reaching.Reach;
import nl.aantafel.client.Doors;
import nl.aantafel.client.FamilyReports;
import nl.aantafel.client.FamilyScores;
import nl.aantafel.client.FamilyWords;
import nl.aantafel.client.FamilyWords.Word;
import nl.aantafel.client.Happening;
import nl.aantafel.client.MyPlans;
import nl.aantafel.client.MyPlans.Kind;
import nl.aantafel.client.MyPlans.Line;
import nl.aantafel.client.MyPlans.Reply;
import nl.aantafel.client.MyReports;
import nl.aantafel.client.MyScores;
import nl.aantafel.client.MyWords;
import nl.aantafel.client.MyWords.Wrong;
import nl.aantafel.client.Outlets;
import nl.aantafel.client.OwnScore;
import nl.aantafel.client.PlanCopy;
import nl.aantafel.client.PlanReleases;
import nl.aantafel.client.PlanReleases.Member;
import nl.aantafel.client.StatementReleases;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Releases a plan to two parents and their son, and lets two of them say something of it; releases to one what is said about him; one
 * reports what happened, gives figures in words of her own, and says how the last conference was. What he asks to put right is put right.
 */
@Component
@ConditionalOnProperty(name = "aantafel.mode", havingValue = "demo")
final class DemoPlanReleases {

    /** A reason of the frame to put something right. */
    private static final String INACCURATE = "inaccurate";

    private final Outlets outlets;
    private final PlanReleases releases;
    private final Reaching reaching;
    private final Doors doors;
    private final MyPlans plans;
    private final FamilyWords words;
    private final StatementReleases statements;
    private final MyWords own;
    private final MyReports reported;
    private final FamilyReports reports;
    private final MyScores scored;
    private final FamilyScores scores;
    private final Time time;
    private final DemoInforming informing;
    private final DemoTalks talks;
    private final DemoRequests requests;

    DemoPlanReleases(
            Outlets outlets,
            PlanReleases releases,
            Reaching reaching,
            Doors doors,
            MyPlans plans,
            FamilyWords words,
            StatementReleases statements,
            MyWords own,
            MyReports reported,
            FamilyReports reports,
            MyScores scored,
            FamilyScores scores,
            Time time,
            DemoInforming informing,
            DemoTalks talks,
            DemoRequests requests) {
        this.outlets = outlets;
        this.releases = releases;
        this.reaching = reaching;
        this.doors = doors;
        this.plans = plans;
        this.words = words;
        this.statements = statements;
        this.own = own;
        this.reported = reported;
        this.reports = reports;
        this.scored = scored;
        this.scores = scores;
        this.time = time;
        this.informing = informing;
        this.talks = talks;
        this.requests = requests;
    }

    void switchOn(UUID partnership, Map<String, UUID> people) {
        outlets.switchOn(
                actor(people, DemoFiles.partnership().administrator().email()),
                partnership,
                "FG 2026-031, advies bij de DPIA");
    }

    void tell(DemoFiles.PlanReleased told, Map<String, UUID> people) {
        Actor by = actor(people, told.by());
        UUID caseId = informing.find(told.to().getFirst()).caseId();
        reaching.fillIn(by, caseId, new Reach(told.phone(), told.hours(), told.otherHours(), 0));
        Map<String, UUID> pages = new LinkedHashMap<>();
        doors.of(by, caseId).members().forEach(each -> pages.put(each.name(), each.person()));
        List<UUID> family = told.to().stream()
                .map(name -> Objects.requireNonNull(pages.get(name), name))
                .toList();
        talks.plan(by, caseId, family);
        family.forEach(each -> release(by, caseId, each));
        talks.explain(by, caseId);
        talks.asked(by, caseId).forEach(each -> talks.fillIn(door(by, caseId, each.person()), each.conference()));
        told.said().forEach(said -> say(by, caseId, said));
        told.told()
                .forEach(each -> tellStatement(
                        by, caseId, each, Objects.requireNonNull(pages.get(each.who()), each.who()), people));
        told.reported().forEach(each -> report(by, caseId, each));
        told.scored().forEach(each -> score(by, caseId, each));
    }

    private void score(Actor by, UUID caseId, DemoFiles.Scored told) {
        OwnScore score = new OwnScore(
                time.today().minusDays(told.days()), told.value(), told.means(), told.better(), told.readTo());
        scored.give(door(by, caseId, told.who()), told.scale(), score, Locale.of("nl"));
        if (told.read()) {
            scores.of(by, caseId).stream()
                    .filter(each -> each.score().equals(score))
                    .forEach(each -> scores.read(by, caseId, each.id()));
        }
    }

    private void report(Actor by, UUID caseId, DemoFiles.Reported told) {
        Happening happening = new Happening(
                time.today().minusDays(told.days()),
                told.time().isEmpty() ? null : LocalTime.parse(told.time()),
                told.text(),
                told.readTo());
        reported.report(door(by, caseId, told.who()), happening);
        if (!told.judgement().isEmpty()) {
            UUID report = reports.of(by, caseId).stream()
                    .filter(each -> each.happening().equals(happening))
                    .findFirst()
                    .orElseThrow()
                    .id();
            reports.judge(by, caseId, report, told.judgement());
            reports.release(by, caseId, report);
        }
    }

    private void tellStatement(
            Actor by, UUID caseId, DemoFiles.StatementTold told, UUID person, Map<String, UUID> people) {
        UUID version = statements.of(by, caseId, person, null).lines().stream()
                .filter(each -> each.said().text().startsWith(told.about()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(told.about()))
                .said()
                .id();
        statements.release(by, caseId, person, Set.of(version));
        Actor door = door(by, caseId, told.who());
        UUID copy = own.of(door, Optional.empty()).told().stream()
                .filter(each -> each.copy().version().equals(version))
                .findFirst()
                .orElseThrow()
                .id();
        if (!told.view().isEmpty()) {
            own.see(door, Optional.empty(), copy, told.view());
        }
        if (!told.right().isEmpty()) {
            own.ask(door, Optional.empty(), copy, new Wrong(INACCURATE, told.right()));
        }
        if (!told.righted().isEmpty()) {
            requests.putRight(told.right(), told.righted(), people);
            statements.of(by, caseId, person, null).lines().stream()
                    .filter(each -> each.said().text().equals(told.righted()))
                    .forEach(each -> statements.release(
                            by, caseId, person, Set.of(each.said().id())));
        }
    }

    private Actor door(Actor by, UUID caseId, String who) {
        return door(by, caseId, each -> each.name().equals(who));
    }

    private Actor door(Actor by, UUID caseId, UUID person) {
        return door(by, caseId, each -> each.person().equals(person));
    }

    private Actor door(Actor by, UUID caseId, Predicate<Doors.Member> whose) {
        return Actor.client(doors.of(by, caseId).members().stream()
                .filter(whose)
                .flatMap(each -> each.doors().stream())
                .filter(each -> each.holder().equals("self"))
                .findFirst()
                .orElseThrow()
                .id());
    }

    private void release(Actor by, UUID caseId, UUID person) {
        Member member = releases.of(by, caseId).stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow();
        releases.release(by, caseId, person, member.fingerprint());
    }

    /** About their first line that begins so; without one it is a proposal. */
    private void say(Actor by, UUID caseId, DemoFiles.Said said) {
        Actor door = door(by, caseId, said.who());
        List<Line> lines = plans.of(door, Optional.empty()).lines();
        Kind kind = Kind.valueOf(said.kind());
        UUID line = kind == Kind.PROPOSAL
                ? null
                : lines.stream()
                        .filter(each -> each.copy().kind().equals(PlanCopy.AGREEMENT))
                        .filter(each -> each.copy().content().text().startsWith(said.about()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(said.about()))
                        .id();
        plans.say(door, Optional.empty(), new Reply(line, kind, said.text()));
        if (!said.answer().isEmpty()) {
            Word word = words.of(by, caseId).stream()
                    .filter(each -> each.body().equals(said.text()))
                    .findFirst()
                    .orElseThrow();
            words.answer(by, caseId, word.id(), said.answer());
        }
    }

    private static Actor actor(Map<String, UUID> people, String mail) {
        return Actor.professional(Objects.requireNonNull(people.get(mail), mail));
    }
}
