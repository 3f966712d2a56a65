package nl.aantafel.exchange.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Refusal;

/** What the use cases call by another name than the API: fields of a few forms, and codes among values that are shown again. */
final class ApiNames {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("redenPast", "reden"),
            Map.entry("redenNiet", "reden"),
            Map.entry("zichtbaarVoor", "voorWie"),
            Map.entry("beroepsgeheim", "medischBeroepsgeheim"),
            Map.entry("aanduiding", "naam"),
            Map.entry("van", "vanaf"),
            Map.entry("tot", "totEnMet"),
            Map.entry("signInName", "aanmeldnaam"),
            Map.entry("screeningUntil", "screeningTotEnMet"),
            Map.entry("adviceReference", "adviesverwijzing"),
            Map.entry("after", "na"),
            Map.entry("events", "gebeurtenissen"),
            Map.entry("risks", "risicos"),
            Map.entry("recovery", "herstel"),
            Map.entry("titelNl", "titel.nl"),
            Map.entry("titelEn", "titel.en"),
            Map.entry("form", "body"));

    private static final Map<String, Codes> CODES = Map.ofEntries(
            Map.entry("fase", Codes.PHASES),
            Map.entry("rol", Codes.PERSON_ROLES),
            Map.entry("geslacht", Codes.GENDERS),
            Map.entry("recht", Codes.LAWS),
            Map.entry("stoplicht", Codes.LIGHTS),
            Map.entry("hoofdvraag", Codes.QUESTIONS),
            Map.entry("scheiding", Codes.DIVORCES),
            Map.entry("aanpakGewenst", Codes.PATHWAYS),
            Map.entry("stand", Codes.AGREEMENT_STATES),
            Map.entry("looptijd", Codes.AGREEMENT_TERMS),
            Map.entry("vorm", Codes.DIRECTOR_FORMS),
            Map.entry("komt", Codes.FAMILY_COMES),
            Map.entry("hoe", Codes.FAMILY_WAYS),
            Map.entry("groep", Codes.FAMILY_COMPANIES),
            Map.entry("keten", Codes.CHAINS),
            Map.entry("soort", Codes.AGREEMENT_KINDS));

    private static final Pattern EVALUATION = Pattern.compile("evaluatie(Op|Over)(\\d+)");

    /** A party of an agreement as its form names it, before its id. */
    private static final Pattern PARTY = Pattern.compile("\\b([pof]):(?=[0-9a-f]{8}-)");

    private static final Pattern STATEMENT = Pattern.compile("bijdrage-([0-9a-f-]{36})");

    private ApiNames() {}

    /** The API's path of a field. */
    static String of(String field) {
        Matcher evaluation = EVALUATION.matcher(field);
        if (evaluation.matches()) {
            return "evaluaties[" + (Integer.parseInt(evaluation.group(2)) - 1) + "]."
                    + (evaluation.group(1).equals("Op") ? "op" : "over");
        }
        Matcher statement = STATEMENT.matcher(field);
        return statement.matches() ? "bijdragen/" + statement.group(1) : FIELDS.getOrDefault(field, field);
    }

    /** What stands there now, for who changed an older version. */
    static Map<String, Object> current(Refusal.Stale stale) {
        Map<String, Object> values = new LinkedHashMap<>();
        stale.current().forEach((field, value) -> values.put(of(field), value(field, value)));
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("huidig", values);
        more.put("huidigeVersie", stale.currentVersion());
        if (!stale.changedAt().isEmpty()) {
            more.put("gewijzigdOp", stale.changedAt());
        }
        return more;
    }

    private static String value(String field, String value) {
        Codes codes = CODES.get(field);
        return codes == null ? PARTY.matcher(value).replaceAll(ApiNames::party) : codes.dutch(value);
    }

    private static String party(java.util.regex.MatchResult key) {
        return switch (key.group(1)) {
            case "p" -> "professional:";
            case "o" -> "organisatie:";
            default -> "persoon:";
        };
    }
}
