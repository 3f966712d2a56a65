package nl.aantafel.plan.domain;

/** The names of the fields of a ladder and of an escalation, the same on the page and in a refusal. */
public final class EscalationFields {

    public static final String TITLE = "titel";
    public static final String LIMITS = "grenzen";
    public static final String MUNICIPALITY = "gemeente";
    public static final String NUMBER = "trede";
    public static final String ROLE = "rol";
    public static final String PROFESSIONAL = "professional";
    public static final String PROBLEMS = "problemen";
    public static final String DAYS = "werkdagen";

    public static final String PROBLEM = "probleem";
    public static final String TRIED = "geprobeerd";
    public static final String ASKED = "nodig";
    public static final String BRIDGING = "overbrugging";
    public static final String BRIDGING_NOTE = "overbruggingToelichting";
    public static final String RUNG = "aanWie";
    public static final String QUESTION = "vraag";
    public static final String NO_NAMES = "geenNaam";

    public static final String KIND = "soort";
    public static final String ANSWER = "antwoord";
    public static final String UNTIL = "tot";
    public static final String TABLE = "tafel";
    public static final String AGREEMENTS = "afspraken";

    private EscalationFields() {}
}
