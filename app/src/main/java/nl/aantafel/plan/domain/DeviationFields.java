package nl.aantafel.plan.domain;

/** The names of the fields of a deviation, the same on the page and in a refusal. */
public final class DeviationFields {

    public static final String KIND = "soortRegel";
    public static final String RULE = "regel";
    public static final String RULE_OF = "regelVan";
    public static final String WHY = "waarom";
    public static final String INSTEAD = "inPlaatsDaarvan";
    public static final String UNTIL = "totEnMet";

    public static final String SUPPORT = "steun";
    public static final String ANSWER = "antwoord";

    private DeviationFields() {}
}
