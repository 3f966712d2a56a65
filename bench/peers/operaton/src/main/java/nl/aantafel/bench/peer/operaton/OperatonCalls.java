package nl.aantafel.bench.peer.operaton;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.aantafel.bench.peer.Call;

/** The calls of the README, with what makes an answer right. Every request is the user's own. */
final class OperatonCalls {

    static final List<Call> ALL = List.of(
            new Call("my-cases", OperatonCalls::myCases),
            new Call("my-cases-bare", OperatonCalls::myCasesBare),
            new Call("my-tasks", OperatonCalls::myTasks),
            new Call("my-tasks-bare", OperatonCalls::myTasksBare),
            new Call("one-case", OperatonCalls::oneCase),
            new Call("login-only", OperatonCalls::loginOnly));

    private static final Map<String, String> VARIABLES = Map.of(
            "caseNumber", "number",
            "familyName", "family",
            "pathway", "pathway",
            "trafficLight", "light",
            "children", "children");

    private OperatonCalls() {}

    /** Two requests: the rows, and what stands in them. */
    private static String myCases(Call.Client http, JsonNode probe, int turn) throws Exception {
        String wrong = myCasesBare(http, probe, turn);
        if (wrong != null) {
            return wrong;
        }
        String ids = StreamSupport.stream(probe.get("newestCases").spliterator(), false)
                .map(c -> "\"" + c.get("id").asText() + "\"")
                .collect(Collectors.joining(","));
        JsonNode variables = http.send(
                "POST",
                "/engine-rest/variable-instance?deserializeValues=false",
                "{\"processInstanceIdIn\":[" + ids + "]}",
                probe.get("user").asText());
        Map<String, Integer> right = new HashMap<>();
        for (JsonNode variable : variables) {
            for (JsonNode wanted : probe.get("newestCases")) {
                if (same(variable, "processInstanceId", wanted, "id")
                        && same(variable, "value", wanted, key(variable.get("name").asText()))) {
                    right.merge(wanted.get("id").asText(), 1, Integer::sum);
                }
            }
        }
        for (JsonNode wanted : probe.get("newestCases")) {
            if (right.getOrDefault(wanted.get("id").asText(), 0) != VARIABLES.size()) {
                return "variables are " + variables;
            }
        }
        return null;
    }

    private static String myCasesBare(Call.Client http, JsonNode probe, int turn) throws Exception {
        JsonNode answer = http.send(
                "POST",
                "/engine-rest/process-instance?firstResult=0&maxResults=25",
                "{\"sorting\":[{\"sortBy\":\"businessKey\",\"sortOrder\":\"desc\"}]}",
                probe.get("user").asText());
        JsonNode expected = probe.get("newestCases");
        if (answer.size() != expected.size()) {
            return answer.size() + " rows";
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!same(answer.get(i), "id", expected.get(i), "id")
                    || !same(answer.get(i), "businessKey", expected.get(i), "number")) {
                return "row " + i + " is " + answer.get(i);
            }
        }
        return null;
    }

    private static String myTasks(Call.Client http, JsonNode probe, int turn) throws Exception {
        return tasks(http, probe, true);
    }

    private static String myTasksBare(Call.Client http, JsonNode probe, int turn) throws Exception {
        return tasks(http, probe, false);
    }

    private static String tasks(Call.Client http, JsonNode probe, boolean variables) throws Exception {
        JsonNode answer = http.send(
                "POST",
                "/engine-rest/task?firstResult=0&maxResults=25",
                """
                {"assignee":"%s",%s"sorting":[{"sortBy":"created","sortOrder":"desc"}]}"""
                        .formatted(
                                probe.get("user").asText(),
                                variables ? "\"withTaskVariablesInReturn\":true," : ""),
                probe.get("user").asText());
        JsonNode expected = probe.get("newestTasks");
        if (answer.size() != expected.size()) {
            return answer.size() + " rows";
        }
        for (int i = 0; i < expected.size(); i++) {
            JsonNode row = answer.get(i);
            JsonNode wanted = expected.get(i);
            if (!same(row, "processInstanceId", wanted, "id")
                    || !same(row, "taskDefinitionKey", wanted, "task")
                    || !same(row, "assignee", probe, "user")
                    || variables && !variables(row.path("variables"), wanted)) {
                return "row " + i + " is " + row;
            }
        }
        return null;
    }

    /** Three requests: the case, its variables, its open tasks as far as they are granted. */
    private static String oneCase(Call.Client http, JsonNode probe, int turn) throws Exception {
        JsonNode wanted = probe.get("newestCases").get(turn % probe.get("newestCases").size());
        String id = wanted.get("id").asText();
        String user = probe.get("user").asText();
        JsonNode found = http.send("GET", "/engine-rest/process-instance/" + id, null, user);
        if (!same(found, "businessKey", wanted, "number")) {
            return "case is " + found;
        }
        JsonNode variables = http.send("GET", "/engine-rest/process-instance/" + id + "/variables", null, user);
        if (!variables(variables, wanted)) {
            return "variables are " + variables;
        }
        JsonNode tasks =
                http.send("POST", "/engine-rest/task", "{\"processInstanceId\":\"" + id + "\"}", user);
        if (tasks.size() != (wanted.has("task") ? 1 : 0)
                || tasks.size() == 1 && !same(tasks.get(0), "taskDefinitionKey", wanted, "task")) {
            return "tasks are " + tasks;
        }
        return null;
    }

    /** What the login alone costs: a request that touches no case. */
    private static String loginOnly(Call.Client http, JsonNode probe, int turn) throws Exception {
        JsonNode answer = http.send("GET", "/engine-rest/engine", null, probe.get("user").asText());
        return answer.size() == 1 ? null : "engines are " + answer;
    }

    private static boolean variables(JsonNode named, JsonNode wanted) {
        if (named.size() != VARIABLES.size()) {
            return false;
        }
        for (Map.Entry<String, String> one : VARIABLES.entrySet()) {
            if (!same(named.path(one.getKey()), "value", wanted, one.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static String key(String variable) {
        return VARIABLES.getOrDefault(variable, "");
    }

    private static boolean same(JsonNode row, String field, JsonNode wanted, String key) {
        return row.path(field).asText("?").equals(wanted.path(key).asText("!"));
    }
}
