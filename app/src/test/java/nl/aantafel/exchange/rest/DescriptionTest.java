package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.aantafel.exchange.Codes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

@OnApi
class DescriptionTest {

    private static final Map<String, Codes> CODES = Map.ofEntries(
            Map.entry("SoortVraag", Codes.QUESTION_KINDS),
            Map.entry("SoortContactveld", Codes.CONTACT_FIELDS),
            Map.entry("SoortBijdrage", Codes.STATEMENT_KINDS),
            Map.entry("Onderwerp", Codes.STATEMENT_TOPICS),
            Map.entry("RolBijIncident", Codes.INCIDENT_ROLES),
            Map.entry("Nauwkeurigheid", Codes.PRECISIONS),
            Map.entry("RisicoVeranderbaar", Codes.RISK_CHANGES),
            Map.entry("RisicoBijWie", Codes.RISK_REACHES),
            Map.entry("Groep", Codes.AUDIENCES),
            Map.entry("SoortAfspraak", Codes.AGREEMENT_KINDS),
            Map.entry("StandAfspraak", Codes.AGREEMENT_STATES),
            Map.entry("TypeAfspraak", Codes.AGREEMENT_TYPES),
            Map.entry("Looptijd", Codes.AGREEMENT_TERMS),
            Map.entry("StandDoel", Codes.GOAL_STATES),
            Map.entry("KijkOpDoel", Codes.GOAL_VIEWS),
            Map.entry("UitkomstControle", Codes.CHECK_OUTCOMES),
            Map.entry("RitmeNagaan", Codes.CHECK_RHYTHMS),
            Map.entry("CriteriumAntwoord", Codes.CRITERION_ANSWERS),
            Map.entry("Escalatieprobleem", Codes.ESCALATION_PROBLEMS),
            Map.entry("Escalatiestand", Codes.ESCALATION_STATES),
            Map.entry("Escalatieantwoordsoort", Codes.ESCALATION_ANSWERS),
            Map.entry("Escalatieuitkomst", Codes.ESCALATION_OUTCOMES),
            Map.entry("Overbrugging", Codes.BRIDGING),
            Map.entry("Afwijkingssoort", Codes.DEVIATION_KINDS),
            Map.entry("Steunstand", Codes.DEVIATION_SUPPORT),
            Map.entry("Steun", Codes.SUPPORT_ANSWERS),
            Map.entry("Afwijkingsuitkomst", Codes.DEVIATION_OUTCOMES),
            Map.entry("WijzeVanContact", Codes.CONTACT_WAYS),
            Map.entry("GevondenOp", Codes.FOUND_BY),
            Map.entry("RolPersoon", Codes.PERSON_ROLES),
            Map.entry("Geslacht", Codes.GENDERS),
            Map.entry("DeelVerblijf", Codes.STAY_EXTENTS),
            Map.entry("Aanpakcode", Codes.PATHWAYS),
            Map.entry("Fasecode", Codes.PHASES),
            Map.entry("Verwerkingsdoel", Codes.PURPOSES),
            Map.entry("StandCasus", Codes.CASE_STATES),
            Map.entry("StandAanmelding", Codes.REFERRAL_STATES),
            Map.entry("RolInCasus", Codes.CASE_ROLES),
            Map.entry("VormRegie", Codes.DIRECTOR_FORMS),
            Map.entry("Recht", Codes.LAWS),
            Map.entry("Stoplicht", Codes.LIGHTS),
            Map.entry("Hoofdvraag", Codes.QUESTIONS),
            Map.entry("Scheiding", Codes.DIVORCES),
            Map.entry("SoortOverleg", Codes.GATHERING_KINDS),
            Map.entry("Betrokkenheid", Codes.INVOLVEMENTS),
            Map.entry("UitkomstVraag", Codes.ANSWERS),
            Map.entry("Keten", Codes.CHAINS),
            Map.entry("RolInSamenwerkingsverband", Codes.PARTNERSHIP_ROLES),
            Map.entry("Regiodomein", Codes.REGION_DOMAINS),
            Map.entry("StandAccount", Codes.ACCOUNT_STATES),
            Map.entry("StandOverleg", Codes.CONFERENCE_STATES),
            Map.entry("GezinGevraagd", Codes.FAMILY_ASKED),
            Map.entry("Splitsingscode", Codes.SPLITS),
            Map.entry("GezinKomt", Codes.FAMILY_COMES),
            Map.entry("GezinHoe", Codes.FAMILY_WAYS),
            Map.entry("GezinGroep", Codes.FAMILY_COMPANIES),
            Map.entry("SoortIdee", Codes.IDEA_KINDS),
            Map.entry("SoortBesluit", Codes.DECISION_KINDS),
            Map.entry("StandBesluit", Codes.DECISION_STATES));

    private final Description description;
    private final RequestMappingHandlerMapping mappings;
    private final Api api;

    DescriptionTest(
            Description description,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            BeanFactory beans,
            @LocalServerPort int port) {
        this.description = description;
        this.mappings = mappings;
        this.api = new Api(beans, port);
    }

    @Test
    void describesEveryHandlerAndNothingElse() {
        Set<String> handled = new TreeSet<>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith(Description.BASE))
                        .forEach(pattern -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method ->
                                        handled.add(method + " " + pattern.substring(Description.BASE.length())))));
        assertThat(described()).containsExactlyInAnyOrderElementsOf(handled);
    }

    private List<String> described() {
        List<String> all = new ArrayList<>();
        description
                .document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().propertyNames().forEach(method -> {
                    if (!method.equals("parameters")) {
                        all.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
                    }
                }));
        return all;
    }

    @Test
    void namesTheSameCodesAsTheTranslation() {
        JsonNode schemas = description.document().path("components").path("schemas");
        CODES.forEach((name, codes) -> assertThat(schemas.path(name)
                        .path("enum")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList())
                .as(name)
                .containsExactlyElementsOf(codes.dutch()));
    }

    @Test
    void pointsOnlyToWhatIsThere() {
        List<String> lost = new ArrayList<>();
        find(description.document(), lost);
        assertThat(lost).isEmpty();
    }

    private void find(JsonNode node, List<String> lost) {
        if (node.has("$ref") && description.resolve(node).isMissingNode()) {
            lost.add(node.path("$ref").asString());
        }
        node.forEach(each -> find(each, lost));
    }

    @Test
    void isOpenToEverybodyFromAnywhere() {
        var answer = api.send(null, "GET", "/openapi.json", null, "Origin", "https://elders.example");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.json().path("openapi").asString()).startsWith("3.");
        assertThat(answer.json().path("info").path("contact").propertyNames()).contains("name", "url", "email");
        assertThat(answer.text()).doesNotContain("x-hergebruik");
    }

    /** What the government's linter asks: kebab-case paths, no slash at the end, 400 on every operation, the version header. */
    @Test
    void keepsToTheRulesForGovernmentInterfaces() {
        List<String> wrong = new ArrayList<>();
        description.document().path("paths").properties().forEach(path -> {
            if (!path.getKey().equals("/openapi.json") && !path.getKey().matches("(/([a-z0-9-]+|\\{[^}]+}))+")) {
                wrong.add(path.getKey());
            }
            path.getValue().properties().forEach(operation -> {
                if (!operation.getKey().equals("parameters")) {
                    rules(operation.getKey() + " " + path.getKey(), operation.getValue(), wrong);
                }
            });
        });
        assertThat(wrong).isEmpty();
    }

    private void rules(String name, JsonNode operation, List<String> wrong) {
        boolean open = operation.path("security").isArray() && !name.startsWith("post");
        if (!open && operation.path("responses").path("400").isMissingNode()) {
            wrong.add(name + ": 400");
        }
        operation.path("responses").properties().forEach(response -> {
            JsonNode meant = description.resolve(response.getValue());
            if (response.getKey().startsWith("2") && !meant.path("headers").has("API-Version")) {
                wrong.add(name + ": API-Version");
            }
            if (response.getKey().startsWith("4") && !meant.path("content").has("application/problem+json")) {
                wrong.add(name + ": problem");
            }
        });
    }
}
