package nl.aantafel.plan.web;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.page.BottomLineStrip;
import nl.aantafel.page.CaseHead;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.BottomLineStrips;
import nl.aantafel.plan.PlanPages.Worker;
import nl.aantafel.plan.Plans.Check;
import nl.aantafel.plan.SafetyChecks.Arranged;
import nl.aantafel.plan.SafetyChecks.Broken;
import nl.aantafel.plan.SafetyChecks.CheckedLine;
import nl.aantafel.plan.SafetyChecks.ChecksScreen;
import nl.aantafel.plan.SafetyChecks.ChecksView;
import nl.aantafel.plan.SafetyChecks.Kind;
import nl.aantafel.plan.SafetyChecks.StopWhy;
import nl.aantafel.plan.domain.CheckWeeks;
import nl.aantafel.plan.domain.CheckedRules;
import org.jspecify.annotations.Nullable;

/** Bottom lines and safety agreements: how each is checked, half a year of what was found, and what was done when it was broken. */
public record ChecksPage(
        ChecksScreen screen,
        boolean paper,
        @Nullable CheckedLine line,
        @Nullable Broken broken,
        Texts texts,
        Locale locale) {

    /** Half a year: as long as it must have been safe to be called stable. */
    private static final int WEEKS = 26;

    private static final String EVERY = "plan.checks.every.";

    /** One line, and the one time it was not kept that still asks for something. */
    public record Alarm(CheckedLine line, Broken broken) {}

    public CaseHead head() {
        return screen.head();
    }

    public ChecksView checks() {
        return screen.checks();
    }

    public String planHref() {
        return "/cases/" + checks().caseId() + "/plan";
    }

    public String href() {
        return planHref() + "/checks";
    }

    public CheckedLine one() {
        return Objects.requireNonNull(line);
    }

    public Broken brokenOne() {
        return Objects.requireNonNull(broken);
    }

    /** What is still in force, and what ended but asks for something. */
    public List<CheckedLine> lines(String kind) {
        return checks().lines().stream()
                .filter(each -> each.kind() == Kind.of(kind) && each.holds())
                .toList();
    }

    public List<CheckedLine> ended() {
        return checks().lines().stream()
                .filter(each -> !each.holds() && !each.found().isEmpty())
                .toList();
    }

    public List<Alarm> alarms() {
        return checks().lines().stream()
                .flatMap(each -> each.open().stream().map(open -> new Alarm(each, open)))
                .toList();
    }

    public BottomLineStrip strip(CheckedLine of) {
        List<Check> found = of.found().stream()
                .map(each -> new Check(each.on(), each.outcome(), ""))
                .toList();
        return BottomLineStrips.of(
                new CheckWeeks.Line(of.from(), of.until(), found), of.text(), screen.today(), WEEKS, texts, locale);
    }

    public String every(Arranged arranged) {
        return texts.get(locale, EVERY + arranged.every());
    }

    public String told(Arranged arranged) {
        return String.join(", ", arranged.toldNames());
    }

    public List<Choice> rhythms() {
        return CheckedRules.RHYTHMS.stream()
                .map(each -> new Choice(each, texts.get(locale, EVERY + each)))
                .toList();
    }

    public List<Choice> team() {
        return screen.team().stream().map(ChecksPage::choice).toList();
    }

    private static Choice choice(Worker worker) {
        return new Choice(worker.professional().toString(), worker.name() + ", " + worker.organisation());
    }

    public @Nullable Arranged arranged() {
        return one().arranged().orElse(null);
    }

    public List<String> toldNow() {
        Arranged now = arranged();
        return now == null
                ? List.of()
                : new LinkedHashSet<>(now.told()).stream().map(UUID::toString).toList();
    }

    /** The first day that is offered: the one it was on, else today. */
    public LocalDate first() {
        Arranged now = arranged();
        LocalDate due = now == null ? null : now.due();
        return due == null || due.isBefore(screen.today()) ? screen.today() : due;
    }

    public boolean isStep() {
        return one().kind() == Kind.SAFETY_STEP;
    }

    public List<Choice> stopReasons() {
        return Stream.of(StopWhy.values())
                .map(each -> new Choice(each.code(), texts.get(locale, "plan.checks.stop." + each.code())))
                .toList();
    }

    public List<Choice> outcomes() {
        return Stream.of("kept", "broken", "not_checked")
                .map(each -> new Choice(each, texts.get(locale, "plan.outcome." + each)))
                .toList();
    }
}
