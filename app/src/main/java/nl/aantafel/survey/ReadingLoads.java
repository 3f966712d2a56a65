package nl.aantafel.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.survey.Campaigns.CampaignView;
import nl.aantafel.survey.LoadedLine.NotRead;
import nl.aantafel.survey.LoadedLine.Said;
import nl.aantafel.survey.Populations.Unit;
import nl.aantafel.survey.Responses.LineRefused;
import nl.aantafel.survey.domain.Placing;
import nl.aantafel.survey.domain.Response;
import nl.aantafel.survey.domain.Routing;
import nl.aantafel.survey.store.CampaignTable;
import nl.aantafel.survey.store.LoadTable;
import nl.aantafel.survey.store.LoadTable.Line;
import nl.aantafel.survey.store.LoadTable.Running;
import nl.aantafel.survey.store.PopulationTable;
import nl.aantafel.survey.store.ResponseStore;

/** Reads what waits, a thousand lines in one transaction: what is read is gone from what waits, so that a restart begins after it. */
@UseCases
class ReadingLoads implements LoadReading {

    private static final int AT_ONCE = 1000;

    private final CampaignTable campaigns;
    private final PopulationTable populations;
    private final LoadTable loads;
    private final ResponseStore responses;
    private final LoadedLine reading;
    private final Trace trace;

    ReadingLoads(
            CampaignTable campaigns,
            PopulationTable populations,
            LoadTable loads,
            ResponseStore responses,
            LoadedLine reading,
            Trace trace) {
        this.campaigns = campaigns;
        this.populations = populations;
        this.loads = loads;
        this.responses = responses;
        this.reading = reading;
        this.trace = trace;
    }

    @Override
    public boolean slice(Actor reader) {
        trace.nothingPersonal();
        Running load = loads.next().orElse(null);
        if (load == null) {
            return false;
        }
        CampaignView campaign = campaigns.one(load.campaign()).orElseThrow();
        UUID population = campaign.plan().population();
        Map<String, Unit> units = population == null
                ? Map.of()
                : populations.every(population).stream().collect(Collectors.toMap(Unit::name, Function.identity()));
        List<Line> lines = loads.lines(load.id(), AT_ONCE);
        List<Response> read = new ArrayList<>();
        List<LineRefused> refused = new ArrayList<>();
        Routing routing = new Routing(campaign.questionnaire());
        for (Line line : lines) {
            try {
                read.add(response(load, campaign, reading.read(campaign.questionnaire(), line.text()), routing, units));
            } catch (NotRead wrong) {
                refused.add(new LineRefused(line.number(), String.valueOf(wrong.getMessage())));
            }
        }
        if (!read.isEmpty()) {
            responses.add(read);
        }
        loads.read(load, lines, refused);
        return true;
    }

    private static Response response(
            Running load, CampaignView campaign, Said said, Routing routing, Map<String, Unit> units) {
        List<Unit> spoken =
                said.members().stream().map(units::get).filter(Objects::nonNull).toList();
        if (spoken.size() < said.members().size()) {
            throw new NotRead("survey.load.line.member");
        }
        var kept = routing.kept(said.answers());
        Placing placing = Placing.of(
                campaign.questionnaire(),
                kept,
                spoken,
                units.values().stream().map(Unit::size).collect(Collectors.toSet()));
        return new Response(
                Ids.random(),
                campaign.id(),
                campaign.partnership(),
                said.complete(),
                kept,
                said.region().isBlank() ? placing.region() : said.region(),
                said.size().isBlank() ? placing.size() : said.size(),
                spoken.isEmpty() ? said.units() : spoken.size(),
                Response.NOT_MIXED,
                null,
                load.id(),
                null,
                campaign.plan().anonymous()
                        ? Set.of()
                        : new HashSet<>(spoken.stream().map(Unit::id).toList()));
    }
}
