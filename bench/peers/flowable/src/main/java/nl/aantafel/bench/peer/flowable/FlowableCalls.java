package nl.aantafel.bench.peer.flowable;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.aantafel.bench.peer.Call;

/** The calls of the README, with what makes an answer right. */
final class FlowableCalls {

    static final List<Call> ALL = List.of(
            new Call("my-cases", FlowableCalls::myCases),
            new Call("my-cases-bare", FlowableCalls::myCasesBare),
            new Call("my-tasks", FlowableCalls::myTasks),
            new Call("one-case", FlowableCalls::oneCase));

    private FlowableCalls() {}

    private static String myCases(Call.Client http, JsonNode probe, int turn) throws Exception {
        return cases(http, probe, true);
    }

    private static String myCasesBare(Call.Client http, JsonNode probe, int turn) throws Exception {
        return cases(http, probe, false);
    }

    private static String cases(Call.Client http, JsonNode probe, boolean variables) throws Exception {
        JsonNode answer = http.send(
                "POST",
                "/cmmn-api/cmmn-query/case-instances",
                """
                {"involvedUser":"%s","includeCaseVariables":%s,"sort":"startTime","order":"desc","start":0,"size":25}"""
                        .formatted(probe.get("user").asText(), variables),
                null);
        JsonNode expected = probe.get("newestCases");
        if (answer.get("total").asInt() != probe.get("cases").asInt()
                || answer.get("data").size() != expected.size()) {
            return answer.get("total") + " in all, " + answer.get("data").size() + " here";
        }
        for (int i = 0; i < expected.size(); i++) {
            JsonNode row = answer.get("data").get(i);
            JsonNode wanted = expected.get(i);
            if (!same(row, "id", wanted, "id")
                    || !same(row, "businessKey", wanted, "number")
                    || !same(row, "name", wanted, "family")
                    || variables && !variables(row, wanted)) {
                return "row " + i + " is " + row;
            }
        }
        return null;
    }

    /** The REST layer joins variables of processes only, so the row has no family name: {@code one-case} has. */
    private static String myTasks(Call.Client http, JsonNode probe, int turn) throws Exception {
        JsonNode answer = http.send(
                "POST",
                "/cmmn-api/cmmn-query/tasks",
                """
                {"assignee":"%s","sort":"createTime","order":"desc","start":0,"size":25}"""
                        .formatted(probe.get("user").asText()),
                null);
        JsonNode expected = probe.get("newestTasks");
        if (answer.get("total").asInt() != probe.get("tasks").asInt()
                || answer.get("data").size() != expected.size()) {
            return answer.get("total") + " in all, " + answer.get("data").size() + " here";
        }
        for (int i = 0; i < expected.size(); i++) {
            JsonNode row = answer.get("data").get(i);
            JsonNode wanted = expected.get(i);
            if (!same(row, "caseInstanceId", wanted, "id")
                    || !same(row, "taskDefinitionKey", wanted, "task")
                    || !same(row, "assignee", probe, "user")) {
                return "row " + i + " is " + row;
            }
        }
        return null;
    }

    /** Three requests: the case with its variables, its people, its open tasks. */
    private static String oneCase(Call.Client http, JsonNode probe, int turn) throws Exception {
        JsonNode wanted = probe.get("newestCases").get(turn % probe.get("newestCases").size());
        String id = wanted.get("id").asText();
        JsonNode found = http.send(
                "POST",
                "/cmmn-api/cmmn-query/case-instances",
                "{\"caseInstanceId\":\"%s\",\"includeCaseVariables\":true}".formatted(id),
                null);
        if (found.get("data").size() != 1
                || !same(found.get("data").get(0), "businessKey", wanted, "number")
                || !variables(found.get("data").get(0), wanted)) {
            return "case is " + found;
        }
        JsonNode people = http.send("GET", "/cmmn-api/cmmn-runtime/case-instances/" + id + "/identitylinks", null, null);
        List<String> names = people.findValuesAsText("user");
        if (names.size() != wanted.get("members").size()
                || !all(wanted.get("members"), names)) {
            return "people are " + people;
        }
        JsonNode tasks = http.send(
                "POST", "/cmmn-api/cmmn-query/tasks", "{\"caseInstanceId\":\"%s\"}".formatted(id), null);
        if (tasks.get("data").size() != 3) {
            return "tasks are " + tasks;
        }
        return null;
    }

    private static boolean all(JsonNode wanted, List<String> names) {
        for (JsonNode one : wanted) {
            if (!names.contains(one.asText())) {
                return false;
            }
        }
        return true;
    }

    private static boolean variables(JsonNode row, JsonNode wanted) {
        int right = 0;
        for (JsonNode variable : row.get("variables")) {
            String key =
                    switch (variable.get("name").asText()) {
                        case "caseNumber" -> "number";
                        case "familyName" -> "family";
                        case "pathway" -> "pathway";
                        case "trafficLight" -> "light";
                        case "children" -> "children";
                        default -> "";
                    };
            if (!same(variable, "value", wanted, key)) {
                return false;
            }
            right++;
        }
        return right == 5;
    }

    private static boolean same(JsonNode row, String field, JsonNode wanted, String key) {
        return row.path(field).asText("?").equals(wanted.path(key).asText("!"));
    }
}
