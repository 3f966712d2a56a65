package nl.aantafel.bench.peer.operaton;

import java.util.Date;
import java.util.List;
import nl.aantafel.bench.peer.CaseFile;
import nl.aantafel.bench.peer.Engine;
import nl.aantafel.bench.peer.World;
import org.operaton.bpm.engine.AuthorizationService;
import org.operaton.bpm.engine.IdentityService;
import org.operaton.bpm.engine.ProcessEngine;
import org.operaton.bpm.engine.authorization.Authorization;
import org.operaton.bpm.engine.authorization.Permissions;
import org.operaton.bpm.engine.authorization.Resources;
import org.operaton.bpm.engine.identity.Group;
import org.operaton.bpm.engine.identity.User;
import org.operaton.bpm.engine.impl.util.ClockUtil;
import org.operaton.bpm.engine.variable.VariableMap;
import org.operaton.bpm.engine.variable.Variables;

final class OperatonEngine implements Engine {

    private final ProcessEngine engine;
    private final int groups;

    /**
     * @param groups organisations people belong to; with any, the engine reads the whole table of authorisations before each
     *     query to find which groups it needs
     */
    OperatonEngine(ProcessEngine engine, int groups) {
        this.engine = engine;
        this.groups = groups;
    }

    @Override
    public String name() {
        return "operaton";
    }

    @Override
    public void people(World world) {
        IdentityService identity = engine.getIdentityService();
        for (int i = 0; i < groups; i++) {
            Group group = identity.newGroup("organisation" + i);
            group.setName("Organisation " + i);
            group.setType("WORKFLOW");
            identity.saveGroup(group);
        }
        int n = 0;
        for (String name : world.everybody()) {
            User user = identity.newUser(name);
            user.setFirstName(name);
            user.setLastName(name);
            user.setPassword(name);
            identity.saveUser(user);
            if (groups > 0) {
                identity.createMembership(name, "organisation" + n++ % groups);
            }
        }
    }

    @Override
    public void open(CaseFile file) {
        ClockUtil.setCurrentTime(Date.from(file.opened()));
        try {
            VariableMap variables = Variables.createVariables()
                    .putValue("caseNumber", file.number())
                    .putValue("familyName", file.family())
                    .putValue("pathway", file.pathway())
                    .putValue("trafficLight", file.light())
                    .putValue("children", file.children());
            for (String task : CaseFile.TASKS) {
                variables.putValueTyped(
                        "who_" + task,
                        Variables.stringValue(file.members().get(CaseFile.TASKS.indexOf(task)), true));
            }
            String id = engine.getRuntimeService()
                    .startProcessInstanceByKey("caseFile", file.number(), variables)
                    .getId();
            // The engine grants a task to its assignee itself.
            AuthorizationService authorizations = engine.getAuthorizationService();
            for (String member : file.members()) {
                Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
                grant.setUserId(member);
                grant.setResource(Resources.PROCESS_INSTANCE);
                grant.setResourceId(id);
                grant.addPermission(Permissions.READ);
                authorizations.saveAuthorization(grant);
            }
        } finally {
            ClockUtil.reset();
        }
    }

    @Override
    public List<String> indexes() {
        return List.of(
                "create index if not exists peer_auth_mine on act_ru_authorization (user_id_, resource_type_, resource_id_)");
    }

    @Override
    public String idByNumber() {
        return "select proc_inst_id_ from act_ru_execution where business_key_ = ?";
    }
}
