package nl.aantafel.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.survey.Campaigns.CampaignView;
import nl.aantafel.survey.Campaigns.State;
import nl.aantafel.survey.domain.BenchmarkShield;
import nl.aantafel.survey.domain.CountingPlace;
import nl.aantafel.survey.domain.CountingShield;
import nl.aantafel.survey.domain.CountingTally;
import nl.aantafel.survey.domain.CountingTally.Counts;
import nl.aantafel.survey.domain.CountingVariable;
import nl.aantafel.survey.domain.ReportReach;
import nl.aantafel.survey.domain.Response;
import nl.aantafel.survey.store.BenchmarkStore;
import nl.aantafel.survey.store.CampaignTable;
import nl.aantafel.survey.store.ResponseStore;
import nl.aantafel.survey.store.SurveyReportStore;

/** Every refusal is the same: whoever has no link learns nothing, not even whether there is a campaign. */
@UseCases
class BenchmarkingAnswers implements Benchmarks {

    private final BenchmarkStore links;
    private final CampaignTable campaigns;
    private final SurveyReportStore reports;
    private final ResponseStore responses;
    private final Trace trace;

    BenchmarkingAnswers(
            BenchmarkStore links,
            CampaignTable campaigns,
            SurveyReportStore reports,
            ResponseStore responses,
            Trace trace) {
        this.links = links;
        this.campaigns = campaigns;
        this.reports = reports;
        this.responses = responses;
        this.trace = trace;
    }

    @Override
    public Benchmark read(Actor actor, String token, Locale locale) {
        byte[] hash = SecretLinks.hash(token);
        BenchmarkStore.Handed handed = links.handedIn(hash).orElseThrow(RefusedException::notFound);
        CampaignView campaign = campaigns
                .one(handed.campaign())
                .filter(each -> each.plan().benchmark() && !each.plan().anonymous() && each.state() == State.CLOSED)
                .orElseThrow(RefusedException::notFound);
        Response own = responses
                .find(campaign.id(), handed.response())
                .filter(response -> response.complete() && !response.size().isEmpty())
                .orElseThrow(RefusedException::notFound);
        trace.nothingPersonal();
        CountingTally tally = new CountingTally(campaign.questionnaire());
        responses.stream(campaign.id(), tally::add);
        Counts counts = tally.counts();
        long others = taken(counts, own.size()) - 1;
        if (others < campaign.plan().smallest()) {
            throw RefusedException.notFound();
        }
        ReportReach reach =
                SurveyGround.bySize(counts, reports.population(campaign.plan().population()));
        CountingShield shield = CountingShield.over(counts, campaign.plan().smallest(), reach::weight);
        List<Line> lines = new ArrayList<>();
        for (int v = 0; v < counts.variables().size(); v++) {
            CountingVariable variable = counts.variables().get(v);
            Answer answer = own.answers().get(variable.question().key());
            if (answer != null && !variable.items().isEmpty()) {
                lines.add(line(
                        new Counted(
                                counts, shield, v, own.size(), campaign.plan().smallest()),
                        answer,
                        locale));
            }
        }
        return new Benchmark(
                campaign.plan().title(), own.size(), others, campaign.plan().smallest(), lines);
    }

    private record Counted(Counts counts, CountingShield shield, int variable, String size, int smallest) {}

    private static long taken(Counts counts, String size) {
        long sum = 0;
        for (int place = 0; place < counts.places().size(); place++) {
            sum += counts.places().get(place).size().equals(size) ? counts.taken(place) : 0;
        }
        return sum;
    }

    private static Line line(Counted counted, Answer answer, Locale locale) {
        Counts counts = counted.counts();
        CountingVariable variable = counts.variables().get(counted.variable());
        Set<String> chosen = variable.row() == null
                ? Set.copyOf(answer.chosen())
                : Set.copyOf(List.of(answer.rated().getOrDefault(variable.row().key(), "")));
        List<Question.Option> options = variable.question().options();
        boolean closed = counted.shield().closed(counted.variable(), CountingShield.By.SIZE, counted.size());
        long n = 0;
        long[] numbers = new long[options.size()];
        boolean[] hidden = new boolean[options.size()];
        boolean[] mine = new boolean[options.size()];
        for (int i = 0; i < options.size(); i++) {
            mine[i] = chosen.contains(options.get(i).key());
            hidden[i] = counted.shield().hidden(counted.variable(), i, CountingShield.By.SIZE, counted.size());
        }
        for (int place = 0; place < counts.places().size(); place++) {
            CountingPlace at = counts.places().get(place);
            if (at.size().equals(counted.size())) {
                n += counts.answered(counted.variable(), place);
                for (int i = 0; i < options.size(); i++) {
                    numbers[i] += counts.item(counted.variable(), i, place);
                }
            }
        }
        Long[] percents = BenchmarkShield.percents(
                new BenchmarkShield.Column(numbers, hidden, mine, n, variable.multi()), counted.smallest());
        boolean nothing = closed || n - 1 < counted.smallest();
        List<Option> shown = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            shown.add(new Option(options.get(i).label().in(locale), mine[i], nothing ? null : percents[i]));
        }
        String text = variable.row() == null
                ? variable.question().text().in(locale)
                : variable.row().label().in(locale);
        return new Line(variable.question().number(), text, nothing, nothing ? 0 : n, shown);
    }
}
