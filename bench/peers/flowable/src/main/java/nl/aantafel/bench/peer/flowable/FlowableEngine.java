package nl.aantafel.bench.peer.flowable;

import java.util.Date;
import java.util.List;
import nl.aantafel.bench.peer.CaseFile;
import nl.aantafel.bench.peer.Engine;
import nl.aantafel.bench.peer.World;
import org.flowable.cmmn.api.CmmnRuntimeService;
import org.flowable.cmmn.api.runtime.CaseInstance;
import org.flowable.cmmn.api.runtime.CaseInstanceBuilder;
import org.flowable.cmmn.engine.CmmnEngine;
import org.flowable.identitylink.api.IdentityLinkType;

final class FlowableEngine implements Engine {

    private final CmmnEngine engine;

    FlowableEngine(CmmnEngine engine) {
        this.engine = engine;
    }

    @Override
    public String name() {
        return "flowable";
    }

    @Override
    public void people(World world) {
        // Flowable keeps no accounts here: users are names on links and tasks.
    }

    @Override
    public void open(CaseFile file) {
        engine.getCmmnEngineConfiguration().getClock().setCurrentTime(Date.from(file.opened()));
        try {
            CmmnRuntimeService runtime = engine.getCmmnRuntimeService();
            CaseInstanceBuilder builder = runtime.createCaseInstanceBuilder()
                    .caseDefinitionKey("caseFile")
                    .name(file.family())
                    .businessKey(file.number())
                    .variable("caseNumber", file.number())
                    .variable("familyName", file.family())
                    .variable("pathway", file.pathway())
                    .variable("trafficLight", file.light())
                    .variable("children", file.children());
            for (String task : CaseFile.TASKS) {
                builder.transientVariable(
                        "who_" + task, file.members().get(CaseFile.TASKS.indexOf(task)));
            }
            CaseInstance opened = builder.start();
            // Who has a task is a participant already, by the engine itself.
            for (String member : file.members().subList(CaseFile.TASKS.size(), CaseFile.SEATS)) {
                runtime.addUserIdentityLink(opened.getId(), member, IdentityLinkType.PARTICIPANT);
            }
        } finally {
            engine.getCmmnEngineConfiguration().getClock().reset();
        }
    }

    @Override
    public List<String> indexes() {
        return List.of(
                "create index if not exists peer_task_mine on act_ru_task (assignee_, create_time_ desc)",
                "create index if not exists peer_link_mine on act_ru_identitylink (user_id_, scope_type_, scope_id_)",
                "create index if not exists peer_case_newest on act_cmmn_ru_case_inst (start_time_ desc)");
    }

    @Override
    public String idByNumber() {
        return "select id_ from act_cmmn_ru_case_inst where business_key_ = ?";
    }
}
