package nl.aantafel.plan.domain;

/** The names of the plan's form fields, the same on the page and in a refusal. */
public final class Fields {

    public static final String INFORMING = "nieuws";
    public static final String TIMELINE = "tijdslijn";
    public static final String NEXT_DATE = "volgendeDatum";
    /** Followed by the number of the evaluation moment, from 1. */
    public static final String EVALUATION_ON = "evaluatieOp";

    /** Followed by the number of the evaluation moment, from 1. */
    public static final String EVALUATION_ABOUT = "evaluatieOver";

    public static final String END_CONDITION = "weStoppenAls";
    public static final String CLOSING_PLAN = "afsluitingsplan";
    public static final String MANDATE = "mandaat";

    public static final String PHASE = "fase";
    public static final String TITLE = "titel";
    public static final String GOOD_ENOUGH = "goedGenoegAls";
    public static final String LIFE_DOMAIN = "leefgebied";
    public static final String CLIENT_PRIORITY = "voorrangGezin";
    public static final String PERSONS = "personen";
    public static final String STATEMENTS = "bijdragen";

    public static final String GOAL = "doel";
    public static final String KIND = "soort";
    public static final String WHAT = "wat";
    public static final String REASON = "reden";
    public static final String DUE = "uiterlijk";
    public static final String TERM = "looptijd";
    public static final String PRIORITY = "voorrang";
    public static final String PRIORITY_REASON = "voorrangReden";
    public static final String DOES = "wieDoet";
    public static final String FOR = "voorWie";
    public static final String WITH = "metWie";
    /** Behind one of the three above: names of people who are not in the list. */
    public static final String OTHERS = "Anders";

    public static final String STATE = "stand";
    public static final String NOTE = "toelichting";

    public static final String TEXT = "tekst";
    public static final String GUARDIAN = "bewaker";
    public static final String CONSEQUENCE = "gevolg";
    public static final String RHYTHM = "ritme";
    public static final String FROM = "vanaf";
    public static final String LAST_DAY = "laatsteDag";
    public static final String CHECKED_ON = "nagegaanOp";
    public static final String OUTCOME = "uitkomst";
    public static final String PERSON = "persoon";

    public static final String VIEW = "kijk";
    public static final String LEVEL = "niveau";
    /** Followed by the place of the level, 0 for the lowest. */
    public static final String LEVEL_WORDS = "inWoorden";

    public static final String GIVEN_ON = "gegevenOp";

    public static final String HELD_ON = "gehoudenOp";
    public static final String HELD_BY = "gehoudenDoor";

    public static final String END_MET = "eindvoorwaarde";
    public static final String END_REASON = "eindvoorwaardeReden";
    public static final String STAYS = "wieBlijft";
    public static final String CALLS = "wieBellen";
    public static final String SIGNALS = "signalen";
    public static final String RETURNS = "terugAanTafel";
    public static final String NO_PLAN = "geenPlanReden";
    public static final String AFTERCARE_ON = "nazorgOp";
    public static final String AFTERCARE_OUTCOME = "nazorgUitkomst";
    public static final String AFTERCARE_NOTE = "nazorgToelichting";
    public static final String AFTERCARE_REASON = "nazorgReden";
    public static final String WATCH_WITH = "zichtBij";
    public static final String PAGES_UNTIL = "paginasTot";
    public static final String LOCAL_TEAM = "lokaalTeam";
    public static final String LOCAL_NOTE = "overdracht";
    public static final String TO_WHOM = "aanWie";
    public static final String TELLER = "wieVertelt";
    public static final String WAY = "manier";
    public static final String TOLD_ON = "verteldOp";
    /** To whom the watch over safety is offered. */
    public static final String TO = "aan";

    /** How a line is checked: how often, by whom, who carries the consequence, who hears, and from which day. */
    public static final String EVERY = "hoeVaak";

    public static final String CHECKER = "wieGaatNa";
    public static final String CARRIER = "wieVoertUit";
    public static final String TOLD = "wieHoort";
    public static final String FIRST = "eersteKeer";

    /** What somebody means by stable safety. */
    public static final String DEFINITION = "definitie";

    private Fields() {}
}
