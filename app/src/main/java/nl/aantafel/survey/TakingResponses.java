package nl.aantafel.survey;

import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.survey.Campaigns.CampaignView;
import nl.aantafel.survey.Campaigns.State;
import nl.aantafel.survey.store.LoadTable;
import nl.aantafel.survey.store.ProgressTable;
import org.jspecify.annotations.Nullable;

@UseCases
class TakingResponses implements Responses {

    private final SurveyGate gate;
    private final ProgressTable table;
    private final LoadTable loads;
    private final LoadedLine lines;

    TakingResponses(SurveyGate gate, ProgressTable table, LoadTable loads, LoadedLine lines) {
        this.gate = gate;
        this.table = table;
        this.loads = loads;
        this.lines = lines;
    }

    @Override
    public Slice<OneResponse> list(Actor actor, UUID campaign, @Nullable String after, int size) {
        gate.campaign(actor, campaign);
        gate.trace().of(Action.EXPORT, "survey.responses", null, List.of());
        int most = Paging.size(size);
        return Slice.of(
                table.list(campaign, after, most), most, each -> each.id().toString());
    }

    private CampaignView taking(Actor actor, UUID campaign) {
        CampaignView found = gate.campaign(actor, campaign);
        if (found.state() == State.DRAFT) {
            throw RefusedException.conflict("survey.campaign.not-open");
        }
        return found;
    }

    @Override
    public void requireLoading(Actor actor, UUID campaign) {
        gate.trace().nothingPersonal();
        taking(actor, campaign);
    }

    @Override
    public UUID load(Actor actor, UUID campaign, String name, String text) {
        CampaignView found = taking(actor, campaign);
        new Checks()
                .required("naam", name)
                .text("naam", name, Checks.SHORT)
                .required("regels", text)
                .refuseIfAny();
        if (text.indexOf('\0') >= 0) {
            throw RefusedException.invalid("regels", "check.nul");
        }
        if (loads.known(campaign, name.strip())) {
            throw RefusedException.invalid("naam", "survey.load.twice");
        }
        UUID id = Ids.next(gate.now());
        LoadTable.Adding all = loads.add(id, campaign, found.partnership(), name.strip(), actor.person(), gate.now());
        lines.each(found.questionnaire(), text, line -> {
            if (all.total() == MOST) {
                throw RefusedException.invalid("regels", "survey.load.too-many", MOST);
            }
            all.accept(line);
        });
        if (all.total() == 0) {
            throw RefusedException.invalid("regels", "survey.load.empty");
        }
        all.end();
        gate.trace().of(Action.CREATE, "survey.load", null, List.of());
        return id;
    }

    @Override
    public List<Load> loads(Actor actor, UUID campaign) {
        gate.trace().nothingPersonal();
        gate.campaign(actor, campaign);
        return loads.all(campaign);
    }

    @Override
    public Load one(Actor actor, UUID campaign, UUID load) {
        gate.trace().nothingPersonal();
        gate.campaign(actor, campaign);
        return loads.one(campaign, load).orElseThrow(RefusedException::notFound);
    }

    @Override
    public void stop(Actor actor, UUID campaign, UUID load) {
        gate.campaign(actor, campaign);
        if (loads.one(campaign, load).isEmpty()) {
            throw RefusedException.notFound();
        }
        loads.stop(campaign, load);
        gate.trace().of(Action.CHANGE, "survey.load", null, List.of());
    }

    @Override
    public void takeBack(Actor actor, UUID campaign, UUID load) {
        gate.campaign(actor, campaign);
        Load taken = loads.one(campaign, load).orElseThrow(RefusedException::notFound);
        if (taken.busy()) {
            throw RefusedException.conflict("survey.load.busy");
        }
        loads.remove(load);
        gate.trace().of(Action.DELETE, "survey.load", null, List.of());
    }
}
