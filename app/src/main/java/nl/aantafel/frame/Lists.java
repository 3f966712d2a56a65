package nl.aantafel.frame;

/** The codes of the lists every frame has (keuzelijsten). */
public final class Lists {

    public static final String PATHWAY_ASPECTS = "pathway_aspects";
    public static final String LIFE_DOMAINS = "life_domains";
    public static final String VIOLENCE_KINDS = "violence_kinds";
    public static final String PREDICTIVE_FACTORS = "predictive_factors";
    public static final String CRIMINAL_MEASURES = "criminal_measures";
    public static final String CIVIL_MEASURES = "civil_measures";
    public static final String ADMINISTRATIVE_MEASURES = "administrative_measures";
    public static final String DIRECTOR_FORMS = "director_forms";
    /** Which lead another body has beside the case direction. */
    public static final String LEAD_KINDS = "lead_kinds";

    public static final String OTHER_TABLES = "other_tables";

    public static final String STATEMENT_KINDS = "statement_kinds";
    public static final String STATEMENT_TOPICS = "statement_topics";
    public static final String RELATION_KINDS = "relation_kinds";
    public static final String INCIDENT_ROLES = "incident_roles";
    /** Whether a risk factor is fixed or can change. */
    public static final String RISK_FACTOR_CHANGE = "risk_factor_change";

    /** Whether a risk factor belongs to one person or to the family together. */
    public static final String RISK_FACTOR_REACH = "risk_factor_reach";

    public static final String CASE_ROLES = "case_roles";
    public static final String AGREEMENT_KINDS = "agreement_kinds";
    /** What each level of a goal means, from the lowest to the highest. */
    public static final String GOAL_LEVELS = "goal_levels";

    public static final String GATHERING_KINDS = "gathering_kinds";

    /** What can be pointed out in one calm line, and switched off. */
    public static final String ADVICES = "advices";

    private Lists() {}
}
