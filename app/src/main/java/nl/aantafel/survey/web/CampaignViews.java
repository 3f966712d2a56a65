package nl.aantafel.survey.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import nl.aantafel.directory.Partnership;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.survey.CampaignContacts.Contact;
import nl.aantafel.survey.CampaignMonitor.Bar;
import nl.aantafel.survey.CampaignMonitor.Progress;
import nl.aantafel.survey.Campaigns.CampaignLine;
import nl.aantafel.survey.Campaigns.CampaignPlan;
import nl.aantafel.survey.Campaigns.CampaignView;
import nl.aantafel.survey.Campaigns.Published;
import nl.aantafel.survey.Campaigns.State;
import nl.aantafel.survey.Invites.HandOut;
import nl.aantafel.survey.Invites.Waiting;
import nl.aantafel.survey.Populations.Loaded;
import nl.aantafel.survey.Populations.Population;
import nl.aantafel.survey.Populations.Unit;
import nl.aantafel.survey.Responses.Load;
import org.jspecify.annotations.Nullable;

/** What the researcher's pages about campaigns and populations are drawn from. */
public final class CampaignViews {

    private CampaignViews() {}

    /** How long somebody may still answer, in words; empty when no day was set. */
    public static String left(Page page, State state, @Nullable LocalDate closesOn) {
        if (state != State.OPEN || closesOn == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(page.today(), closesOn);
        return days < 0
                ? page.text("survey.campaign.left.over")
                : days == 0
                        ? page.text("survey.campaign.left.today")
                        : days == 1 ? page.text("survey.campaign.left.one") : page.text("survey.campaign.left", days);
    }

    public static String tone(State state) {
        return switch (state) {
            case DRAFT -> "neutral";
            case OPEN -> "success";
            case CLOSED -> "info";
        };
    }

    public record Listed(Slice<CampaignLine> lines) {}

    /** @param plan as it stands; absent for a new one */
    public record Plan(
            @Nullable CampaignView campaign,
            List<Published> versions,
            List<Population> populations,
            List<CampaignLine> earlier) {

        public @Nullable CampaignPlan plan() {
            return campaign == null ? null : campaign.plan();
        }

        public String action() {
            return campaign == null ? "/surveys/campaigns" : "/surveys/campaigns/" + campaign.id() + "/change";
        }

        public List<Choice> versionChoices(Page page) {
            return versions.stream()
                    .map(each -> new Choice(
                            each.version().toString(),
                            each.title() + " · " + page.text("survey.campaign.version", each.number())))
                    .toList();
        }

        public List<Choice> populationChoices(Page page) {
            return populations.stream()
                    .map(each -> new Choice(
                            each.id().toString(), each.name() + " (" + page.text("survey.number", each.units()) + ")"))
                    .toList();
        }

        public List<Choice> earlierChoices() {
            return earlier.stream()
                    .map(each -> new Choice(each.id().toString(), each.title()))
                    .toList();
        }
    }

    /** @param time at which it stood so */
    public record Monitor(Progress progress, String time) {

        public CampaignView campaign() {
            return progress.campaign();
        }

        public String at(String what) {
            return "/surveys/campaigns/" + campaign().id() + what;
        }

        public boolean state(State state) {
            return campaign().state() == state;
        }

        /** What the list itself calls a region. */
        public String region(Page page) {
            return campaign().regionLabel().isBlank()
                    ? page.text("survey.bar.region")
                    : campaign().regionLabel();
        }

        public String size(Page page) {
            return campaign().sizeLabel().isBlank()
                    ? page.text("survey.bar.size")
                    : campaign().sizeLabel();
        }

        public boolean people() {
            return campaign().plan().population() != null;
        }

        /** How many percent of the population answered. */
        public int share() {
            return progress.units() == 0 ? 0 : Math.round(100f * progress.unitsCovered() / progress.units());
        }
    }

    /** @param of the highest bar */
    public record Bars(String id, String title, String label, List<Bar> bars) {

        public int most() {
            return bars.stream()
                    .mapToInt(each -> Math.max(each.units(), each.responses()))
                    .max()
                    .orElse(0);
        }

        public boolean listed() {
            return bars.stream().anyMatch(each -> each.units() > 0);
        }
    }

    /** Links that are shown once. */
    @Personal
    public record Links(CampaignView campaign, String open, int mailed, List<HandOut> handOut, String base) {

        public String lines() {
            return handOut.stream()
                    .map(each -> each.unit() + ";" + base + "/answer/" + each.token())
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public String toString() {
            return "Links";
        }
    }

    public record Sure(CampaignView campaign, String what) {

        public String at(String path) {
            return "/surveys/campaigns/" + campaign.id() + path;
        }
    }

    public record Unfinished(CampaignView campaign, Slice<Waiting> rows) {}

    @Personal
    public record Contacts(CampaignView campaign, List<Contact> contacts) {

        public List<String> purposes() {
            return contacts.stream().map(Contact::purpose).distinct().toList();
        }

        public List<Contact> of(String purpose) {
            return contacts.stream()
                    .filter(each -> each.purpose().equals(purpose))
                    .toList();
        }

        @Override
        public String toString() {
            return "Contacts";
        }
    }

    public record Loads(CampaignView campaign, List<Load> loads) {

        /** Whether something is still being read. */
        public boolean reading() {
            return loads.stream().anyMatch(Load::busy);
        }
    }

    public record PopulationList(List<Population> populations, List<Partnership> partnerships) {

        public List<Choice> choices() {
            return partnerships.stream()
                    .map(each -> new Choice(each.id().toString(), each.name()))
                    .toList();
        }
    }

    /** @param loaded what came of the lines that were just given */
    public record PopulationPage(
            Population population,
            Slice<Unit> units,
            String search,
            @Nullable Unit changing,
            @Nullable Loaded loaded) {

        public String at(String what) {
            return "/surveys/populations/" + population.id() + what;
        }
    }
}
