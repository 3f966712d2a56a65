package nl.aantafel.exchange;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The codes of the outside (codes), in Dutch without diacritics, beside those inside: one list per subject, both ways. Codes of a
 * frame's own lists that are not named here, such as life domains and kinds of violence, are the same on both sides.
 */
public final class Codes {

    public static final Codes CAMPAIGN_STATES = of("concept", "draft", "open", "open", "gesloten", "closed");
    public static final Codes LOAD_STATES =
            of("wacht", "waiting", "bezig", "running", "klaar", "done", "gestopt", "stopped");
    public static final Codes QUESTION_KINDS = of(
            "een_antwoord", "single",
            "meer_antwoorden", "multi",
            "eigen_woorden", "open",
            "tabel", "matrix",
            "voor_wie", "members",
            "contactgegevens", "contact");
    public static final Codes CONTACT_FIELDS = of("email", "email", "telefoon", "phone", "tekst", "text");
    public static final Codes READ_TO = of("tafel", "table", "eigen_deel", "part", "regie_en_voorzitter", "contact");
    public static final Codes AROUND_TALK =
            of("praatplaat", "card", "korte_vragen", "questions", "deel_zonder", "apart");
    public static final Codes AROUND_STANDINGS = of(
            "nieuw", "new",
            "veranderd", "changed",
            "gelijk", "same",
            "voorbij", "past",
            "afgeschermd", "held_back");
    public static final Codes COMES_TO_TALK = of("ja", "yes", "nee", "no", "onbekend", "unknown");
    public static final Codes WAY_TO_TALK = of("kamer", "room", "online", "online");
    public static final Codes COMPANY_TO_TALK = of("iedereen", "full", "klein", "small");
    public static final Codes HAND_OVERS = of("werk", "member", "casusregie", "director");
    public static final Codes WATCH_CAME = of(
            "aanmelding", "referral",
            "zelf_genomen", "taken",
            "overdracht", "handed_over",
            "beeindigd", "ended");
    public static final Codes WATCH_ENDINGS = of(
            "stabiel_veilig", "safe",
            "geen_risico", "no_risk",
            "overleden", "deceased",
            "casus_gesloten", "closed");
    public static final Codes WATCH_OUTCOMES = of(
            "aangenomen", "accepted",
            "niet_aangenomen", "declined",
            "ingetrokken", "withdrawn",
            "verlopen", "lapsed");
    public static final Codes ESCALATION_PROBLEMS = of(
            "wachtlijst", "waiting_list",
            "bodemeis_niet_gehouden", "bottom_line_broken",
            "lang_onveilig", "long_unsafe",
            "plan_zit_vast", "plan_stuck",
            "overdracht_niet_aangenomen", "hand_over_refused");
    public static final Codes ESCALATION_STATES = of(
            "wacht_op_antwoord", "waiting",
            "te_laat", "late",
            "terug_bij_vrager", "back",
            "niemand_gevraagd", "still",
            "afgesloten", "closed");
    public static final Codes ESCALATION_ANSWERS =
            of("geregeld", "arranged", "advies", "advice", "niet_in_mijn_macht", "beyond");
    public static final Codes ESCALATION_OUTCOMES = of(
            "opgelost", "solved",
            "deels", "partly",
            "niet_opgelost", "unsolved",
            "ingetrokken", "withdrawn",
            "casus_gesloten", "case_closed");
    public static final Codes BRIDGING = of("geregeld", "arranged", "nodig", "wanted", "kan_niet", "not_possible");
    public static final Codes DEVIATION_KINDS = of(
            "voorwaarde", "access",
            "beleidsregel", "policy_rule",
            "regio", "region",
            "duur", "duration",
            "volgorde", "order",
            "contact", "contact",
            "richtlijn", "guideline",
            "eigen_regel", "own_rule");
    public static final Codes DEVIATION_SUPPORT = of(
            "niet_gevraagd", "none",
            "gevraagd", "waiting",
            "gegeven", "given",
            "niet_gegeven", "not_given");
    public static final Codes SUPPORT_ANSWERS = of("gegeven", "given", "niet_gegeven", "not_given");
    public static final Codes DEVIATION_OUTCOMES = of(
            "hielp", "helped",
            "hielp_deels", "partly",
            "hielp_niet", "not_helped",
            "niet_nodig", "not_used",
            "casus_gesloten", "case_closed");
    public static final Codes STABLE_CRITERIA =
            of("gebeurtenissen", "events", "risicos", "risks", "herstel", "recovery");
    public static final Codes CRITERION_ANSWERS = of("ja", "yes", "nee", "no", "weet_niet", "unknown");
    public static final Codes UNSAFE_EVENTS = of(
            "incident", "incident",
            "bodemeis", "bottom_line",
            "veiligheidsafspraak", "safety_step");
    public static final Codes HELP_STATES = of(
            "aangeboden", "offered",
            "wacht", "waiting",
            "afgewezen", "declined",
            "gestart", "started",
            "geeindigd", "ended");
    public static final Codes HELP_ANSWERS =
            of("zoals_bedoeld", "as_meant", "anders", "otherwise", "loopt_vast", "stuck");
    public static final Codes HELP_RHYTHMS = of(
            "elke_twee_weken", "help_ask_two_weeks",
            "elke_maand", "help_ask_monthly",
            "elke_drie_maanden", "help_ask_quarter");
    public static final Codes JUSTICE_MOMENTS = of("zitting", "hearing", "vrijlating", "leaves_detention");
    public static final Codes CONTACT_WAYS = of("overleg", "meeting", "telefoon", "call", "bericht", "message");
    public static final Codes CHECK_RHYTHMS = of(
            "elke_dag", "check_daily",
            "elke_week", "check_weekly",
            "elke_twee_weken", "check_two_weeks",
            "elke_maand", "check_monthly");
    public static final Codes CHECKED_LINES = of("bodemeis", "bottom_line", "veiligheidsafspraak", "safety_step");
    public static final Codes PLAN_LINES = of(
            "doel", "goal",
            "afspraak", "agreement",
            "bodemeis", "bottom_line",
            "veiligheidsstap", "safety_step",
            "we_stoppen_als", "end_condition");
    public static final Codes RELEASED_LINES = of(
            "doel", "goal",
            "afspraak", "agreement",
            "bodemeis", "bottom_line",
            "veiligheidsstap", "safety_step",
            "we_stoppen_als", "end_condition",
            "contact", "contact",
            "volgend_overleg", "meeting");
    public static final Codes RELEASE_STANDINGS =
            of("nieuw", "new", "veranderd", "changed", "gelijk", "same", "vervalt", "gone");
    public static final Codes RELEASE_BARS = of(
            "onvolledig", "UNCLASSIFIED",
            "niet_verder", "NOT_ONWARD",
            "tijdelijk", "UNTIL",
            "niet_voor_de_hele_tafel", "PART",
            "aanmelding", "REFERRAL",
            "onderzoek", "INVESTIGATION",
            "woorden_van_ander", "OTHERS_WORDS",
            "mogen_elkaar_niet_treffen", "APART",
            "geheim_van_ander", "OTHERS_SECRET",
            "afgeschermd", "SHIELDED");
    public static final Codes FAMILY_WORDS = of(
            "gedaan", "plan_done",
            "niet_gelukt", "plan_not_done",
            "vraag", "plan_question",
            "eigen_woorden", "plan_words",
            "voorstel", "plan_proposal");
    public static final Codes WORD_KINDS = of("verwijtend", "BLAMING", "moeilijk", "HARD");
    public static final Codes WORD_ORIGINS = of("kader", "LIST", "gewijzigd", "CHANGED", "eigen", "OWN");
    public static final Codes CARD_BLOCKS = of(
            "wat", "what",
            "wie", "who",
            "vandaag", "today",
            "rechten", "rights",
            "vertrouwenspersoon", "advocate",
            "veilig", "safe");
    public static final Codes CARD_READERS = of("volwassene", "adult", "kind", "child");
    public static final Codes TALK_KINDS =
            of("voorbereiding", "PREPARATION", "nabespreking", "DEBRIEF", "terugkoppeling", "FEEDBACK");
    public static final Codes TALK_STATES =
            of("te_doen", "OPEN", "te_laat", "LATE", "gedaan", "HELD", "niet_gelukt", "NOT_HELD");
    public static final Codes EMERGENCY_REASONS = of(
            "direct_gevaar", "immediate_danger",
            "dienst", "on_duty",
            "niemand_bereikbaar", "nobody_reachable");
    public static final Codes BREACH_STAGES =
            of("vermoeden", "suspected", "datalek", "breach", "geen_datalek", "no_breach");
    public static final Codes BREACH_PACES = of(
            "loopt", "RUNS",
            "te_laat", "LATE",
            "gemeld", "TOLD",
            "te_laat_gemeld", "TOLD_LATE",
            "niet_nodig", "NOT_NEEDED");
    public static final Codes ADVICE_STEPS = of("wacht", "WAITS", "gegeven", "GIVEN", "besloten", "DECIDED");
    public static final Codes ADVICE_FOLLOWED = of("gevolgd", "followed", "afgeweken", "departed");
    public static final Codes TRAINING_STANDINGS =
            of("nooit", "NEVER", "verlopen", "OVER", "binnenkort", "SOON", "in_orde", "FINE");
    public static final Codes PAPERS = of(
            "dpia", "dpia",
            "verwerkersovereenkomst", "processing_agreement",
            "jaarverslag", "annual_report",
            "convenant", "covenant");
    public static final Codes REGISTERS = of(
            "datalekken", "breach",
            "adviezen", "advice",
            "opleidingen", "training",
            "verwerkingen", "processing",
            "stukken", "paper",
            "grensgevallen", "border_case",
            "auditbestanden", "audit_file");
    public static final Codes FIGURES = of(
            "aanmeldingen", "referred",
            "opgenomen", "taken_up",
            "niet_opgenomen", "not_taken_up",
            "afgesloten", "closed",
            "open_aan_einde", "open_at_end",
            "geinformeerd", "informed",
            "geinformeerd_op_tijd", "informed_in_time",
            "verzoeken", "requests",
            "verzoeken_beantwoord", "requests_answered",
            "verzoeken_op_tijd", "requests_in_time",
            "noodprocedures", "emergencies",
            "verlengingen", "prolonged",
            "vernietigingen", "destructions",
            "datalekken", "breaches",
            "datalekken_gemeld", "breaches_reported",
            "adviezen", "advices",
            "adviezen_afgeweken", "advices_departed",
            "opleiding_nodig", "training_due");
    public static final Codes LOG_PURPOSES = of(
            "rechtmatigheid", "lawfulness",
            "interne_controle", "internal_control",
            "integriteit_en_beveiliging", "integrity_security",
            "gerechtelijke_procedure", "court");
    public static final Codes LOG_KINDS = of(
            "gelezen", "read",
            "geschreven", "write",
            "gezocht", "search",
            "afgedrukt", "print",
            "besloten", "decide",
            "geregeld", "rights",
            "aangemeld", "sign_in",
            "geweigerd", "refused");
    public static final Codes LOG_ACTIONS = of(
            "gelezen", "READ",
            "geschreven", "CREATE",
            "gewijzigd", "CHANGE",
            "verwijderd", "DELETE",
            "gezocht", "SEARCH",
            "afgedrukt", "PRINT",
            "meegenomen", "EXPORT",
            "besloten", "DECIDE",
            "aan_of_afgemeld", "SIGN_IN",
            "geregeld", "ADMINISTER");
    public static final Codes LOG_OUTCOMES = of("gedaan", "done", "geweigerd", "refused", "mislukt", "failed");
    public static final Codes STATEMENT_KINDS = of(
            "feit",
            "fact",
            "vermoeden",
            "suspicion",
            "mening",
            "opinion",
            "verteld_door",
            "told_by",
            "mondeling",
            "orally");
    public static final Codes STATEMENT_TOPICS = of(
            "zorgpunt", "worry",
            "kracht", "strength",
            "patroon", "pattern",
            "nog_onbekend", "unknown",
            "risicofactor", "risk_factor",
            "incident", "incident",
            "leefgebied", "life_domain");
    public static final Codes INFORMING_PARTS =
            of("te_informeren", "open", "te_laat", "late", "opgehouden", "held", "geinformeerd", "done");
    public static final Codes CONSENT_STATES =
            of("gegeven", "given", "geweigerd", "refused", "ingetrokken", "withdrawn");
    public static final Codes CONSENT_REPLIES = of("ja", "yes", "nee", "no", "niet_gevraagd", "passed_over");
    public static final Codes CONSENT_CAPACITIES =
            of("zelf", "self", "gezag", "authority", "vertegenwoordiger", "representative");
    public static final Codes INFORMING_KINDS = of("uitgesteld", "postponed", "nagelaten", "left_out");
    public static final Codes INCIDENT_ROLES = of(
            "deed_geweld", "used_violence",
            "onderging_geweld", "underwent_violence",
            "was_erbij", "was_present",
            "greep_in", "stepped_in");
    public static final Codes PRECISIONS = of("dag", "day", "maand", "month", "jaar", "year");
    public static final Codes RISK_CHANGES = of("ligt_vast", "static", "kan_veranderen", "dynamic");
    public static final Codes RISK_REACHES = of("een_mens", "individual", "gezin", "systemic");
    public static final Codes AUDIENCES =
            of("tafel", "table", "bureau", "desk", "aanmelding", "referral", "weging", "triage");
    public static final Codes AGREEMENT_KINDS =
            of("uitwisselen", "exchange", "actie", "action", "bijeenkomst", "meeting");
    public static final Codes AGREEMENT_STATES =
            of("open", "open", "gedaan", "done", "niet_gelukt", "not_done", "vervallen", "dropped");
    public static final Codes AGREEMENT_TYPES = of(
            "uitwisselen_professionals", "exchange_professionals",
            "overig_professionals", "other_professionals",
            "overig_gezin", "other_family",
            "uitwisselen_gezin", "exchange_family",
            "bijeenkomst_gezin", "meeting_family",
            "bijeenkomst_professionals", "meeting_professionals");
    public static final Codes AGREEMENT_TERMS = of("kort", "short", "lang", "long");
    public static final Codes GOAL_STATES = of("open", "open", "bereikt", "reached", "vervallen", "dropped");
    public static final Codes GOAL_VIEWS = of("gezin", "family", "professionals", "professionals");
    public static final Codes CHECK_OUTCOMES =
            of("gehouden", "kept", "geschonden", "broken", "niet_nagegaan", "not_checked");
    public static final Codes FOUND_BY = of(
            "naam", "name",
            "klank", "sound",
            "geboortedatum", "birth_date",
            "nummer", "number",
            "ander_nummer", "other_number",
            "gezinsnaam", "family",
            "adres", "address");
    public static final Codes PERSON_ROLES = of("betrokkene", "subject", "directe_kring", "direct_circle");
    public static final Codes GENDERS = of("man", "male", "vrouw", "female", "anders", "other", "onbekend", "unknown");
    public static final Codes STAY_EXTENTS = of("geheel", "full", "deels", "part");
    public static final Codes PATHWAYS = of("regulier", "regular", "mda_plus_plus", "mda_plus_plus");
    public static final Codes PHASES = of(
            "directe_veiligheid", "immediate_safety",
            "risicogestuurde_zorg", "risk_driven_care",
            "herstelgerichte_zorg", "recovery");
    public static final Codes PURPOSES = of(
            "onveilig_voor_mensen", "unsafe_for_persons",
            "onveilig_in_gebied", "unsafe_in_area",
            "criminaliteit", "crime",
            "ernstige_overlast", "serious_nuisance");
    public static final Codes CASE_STATES = of(
            "concept", "draft",
            "aangemeld", "referred",
            "past_bij_doel", "fits",
            "opgenomen", "taken_up",
            "niet_opgenomen", "not_taken_up",
            "afgesloten", "closed");
    public static final Codes REFERRAL_STATES = of(
            "concept", "draft",
            "verzonden", "sent",
            "past", "fits",
            "past_niet", "fits_not",
            "opgenomen", "taken_up",
            "niet_opgenomen", "not_taken_up");
    public static final Codes DESTRUCTION_RULES =
            of("langste_termijn", "longest", "niet_opgenomen", "not_taken_up", "op_verzoek", "on_request");
    public static final Codes KEPT_KINDS = of(
            "bijdrage", "statement",
            "incident", "incident",
            "persoon", "person",
            "thuis", "home",
            "hulp", "help",
            "maatregel", "measure",
            "doel", "goal",
            "afspraak", "agreement",
            "eigen_visie", "own_view",
            "eigen_woorden", "contribution",
            "apart_gesprek", "heard_apart",
            "relatie", "relation",
            "bodemeis", "bottom_line",
            "veiligheidsstap", "safety_step",
            "evaluatiemoment", "evaluation_moment",
            "voorstel", "proposal",
            "controle_veiligheidsstap", "safety_step_check",
            "niet_gehouden_regel", "broken_line",
            "veiligheidsoordeel", "stable_judgement",
            "escalatie", "escalation",
            "escalatievraag", "escalation_move",
            "afwijking", "deviation",
            "steunvraag", "deviation_support",
            "overdracht_zicht", "watch_offer",
            "overdracht", "hand_over",
            "vastgesteld_plan", "settled_plan",
            "overleg", "meeting",
            "agendapunt", "meeting_point",
            "informatievraag", "question",
            "taak", "task",
            "bijlage", "attachment",
            "casus", "case_file");
    public static final Codes CASE_ROLES = of(
            "procesregisseur", "process_director",
            "casusregisseur", "case_director",
            "secretaris", "secretary",
            "deelnemer", "participant",
            "materiedeskundige", "subject_expert",
            "expertpoollid", "pool_expert",
            "contactpersoon", "contact_person",
            "gezinsvertegenwoordiger", "family_representative",
            "teamleider", "team_leader",
            "aanmelder", "referrer",
            "beslisser", "decider",
            "gevraagd", "asked",
            "noodprocedure", "break_glass");
    public static final Codes PARTNERSHIP_ROLES = of(
            "procesregisseur", "process_director",
            "secretaris", "secretary",
            "weger", "triage_member",
            "casusregisseur", "case_director",
            "deelnemer", "participant",
            "materiedeskundige", "subject_expert",
            "functioneel_beheerder", "functional_administrator",
            "functionaris_gegevensbescherming", "data_protection_officer",
            "privacy_officer", "privacy_officer",
            "jurist", "legal_adviser",
            "teamleider", "team_leader",
            "onderzoeker", "researcher");
    public static final Codes SCREENING_STANDINGS =
            of("niet_vastgelegd", "none", "geldig", "runs", "loopt_af", "ends_soon", "verlopen", "over");
    public static final Codes ACCOUNT_STATES = of(
            "uitgenodigd",
            "invited",
            "actief",
            "active",
            "geblokkeerd",
            "blocked",
            "screening_verlopen",
            "screening_over");
    public static final Codes REGION_DOMAINS = of(
            "zorg_en_veiligheidshuis", "safety_house",
            "veilig_thuis", "safe_home",
            "jeugdhulp", "youth_care",
            "politie", "police",
            "openbaar_ministerie", "prosecution",
            "publieke_gezondheid", "public_health");
    public static final Codes DIRECTOR_FORMS = of(
            "betrokken_professional", "involved_professional",
            "materiedeskundige", "subject_expert",
            "opgeleide_externe", "trained_external");
    public static final Codes LAWS =
            of("strafrecht", "criminal", "civiel_recht", "civil", "bestuursrecht", "administrative");
    public static final Codes LIGHTS = of("rood", "red", "oranje", "orange", "groen", "green");
    public static final Codes QUESTIONS = of("veiligheid", "safety", "scheiding", "divorce", "beide", "both");
    public static final Codes DIVORCES =
            of("onbekend", "unknown", "nee", "no", "loopt", "pending", "ontspoord", "derailed", "afgerond", "settled");
    public static final Codes GATHERING_KINDS = of(
            "weegoverleg", "triage",
            "focusoverleg", "conference",
            "doorbraaktafel", "breakthrough",
            "gezinsgesprek", "family_talk",
            "lijstoverleg", "prioritised_list",
            "stuurgroep", "steering",
            "werksessie", "work_session",
            "leersessie", "learning_session");
    public static final Codes INVOLVEMENTS = of("vast", "fixed", "betrokken", "involved", "incidenteel", "incidental");
    public static final Codes ANSWERS = of("gegeven", "provided", "deels", "partly", "geweigerd", "refused");
    public static final Codes CHAINS =
            of("zorg", "care", "straf", "justice", "bestuur", "administration", "overig", "other");
    public static final Codes CONFERENCE_STATES =
            of("voorbereid", "prepared", "bezig", "running", "vastgesteld", "finalised", "afgezegd", "cancelled");
    public static final Codes FAMILY_ASKED =
            of("gevraagd", "asked", "niet_gevraagd", "left_out", "nog_niet_gevraagd", "not_yet");
    public static final Codes FAMILY_COMES = of("onbekend", "unknown", "ja", "yes", "nee", "no");
    public static final Codes FAMILY_WAYS = of("in_de_ruimte", "room", "online", "online");
    public static final Codes FAMILY_COMPANIES = of("grote_groep", "full", "kleine_groep", "small");
    public static final Codes SECRECY = of("zelf", "self", "mondeling", "orally");
    public static final Codes POINT_STATES =
            of("gepland", "planned", "aan_tafel", "open", "besproken", "done", "vastgesteld", "settled");
    public static final Codes AGENDA_STATES =
            of("gepland", "planned", "begonnen", "running", "vastgesteld", "settled", "afgezegd", "cancelled");
    public static final Codes INVITATION_ANSWERS =
            of("komt", "accepted", "misschien", "tentative", "komt_niet", "declined");
    public static final Codes MAIL_STATES = of(
            "wacht",
            "waiting",
            "wordt_verstuurd",
            "sending",
            "verstuurd",
            "sent",
            "niet_gelukt",
            "failed",
            "niet_verstuurd",
            "dropped");
    public static final Codes MAIL_WAYS = of("geen", "off", "demo", "demo", "mailserver", "smtp");
    public static final Codes MESSAGE_KINDS = of(
            "uitnodiging",
            "invitation",
            "noodprocedure",
            "break_glass",
            "raadpleging",
            "rights_consultation",
            "datalek",
            "breach");
    public static final Codes MESSAGE_TEXTS = of(
            "gevraagd",
            "gathering.message.asked",
            "gewijzigd",
            "gathering.message.changed",
            "afgezegd",
            "gathering.message.off",
            "niet_meer_gevraagd",
            "gathering.message.gone",
            "niet_meer_te_zien",
            "notify.message.gone",
            "noodprocedure_gebruikt",
            "rights.glass.message",
            "raadpleging_gevraagd",
            "rights.message.asked",
            "raadpleging_beantwoord",
            "rights.message.answered",
            "raadpleging_niet_meer_te_zien",
            "rights.message.gone",
            "datalek_gemeld",
            "rights.breach.message");
    public static final Codes PROPOSAL_STATES =
            of("open", "open", "overgenomen", "taken_over", "niet_overgenomen", "declined");
    public static final Codes ASKED_OUTCOMES = of(
            "open",
            "open",
            "beantwoord",
            "answered",
            "deels",
            "partly",
            "niets_nieuws",
            "nothing_new",
            "geweigerd",
            "refused");
    public static final Codes SPLITS = of("wat_nodig_is", "apart", "professionals_eerst", "professionals_first");
    public static final Codes DECISION_KINDS = of(
            "casusregie", "case_director",
            "fase", "phase",
            "bodemeis", "bottom_line",
            "afspraak", "agreement",
            "afsluiting", "closing");
    public static final Codes CLOSING_AGREEMENTS = of("overgedragen", "handed_over", "vervallen", "dropped");
    public static final Codes AFTERCARE = of("houdt_stand", "holds", "met_hulp", "help_goes_on", "twijfel", "doubts");
    public static final Codes CLOSING_WAYS =
            of("gesprek", "conversation", "telefoon", "phone", "brief", "letter", "beeldbellen", "video");
    public static final Codes CLOSED_PURPOSES = of(
            "heropening", "reopening",
            "terug_aan_tafel", "return_to_table",
            "verzoek", "persons_request",
            "rechter", "court",
            "verlenging", "prolongation");
    public static final Codes EARLIER_REASONS =
            of("zelfde_persoon", "same_person", "zelfde_gezin", "same_family", "deel_van_gezin", "part_of_family");
    public static final Codes EARLIER_NOT_AGAIN = of(
            "klopt_niet_meer", "not_true_now",
            "niet_nodig", "not_needed",
            "geen_grondslag", "no_ground",
            "niet_veilig", "not_safe",
            "anders", "other");
    public static final Codes SEND_ON_REASONS =
            of("minder_nodig", "less_needed", "meer_nodig", "more_needed", "ander_probleem", "other_problem");
    public static final Codes SEND_ON_NOT_TOLD =
            of("niet_veilig", "not_safe", "niet_bereikt", "not_reached", "gezag_verteld", "parents_told");
    public static final Codes STOP_CHECK_REASONS = of(
            "geregeld", "settled",
            "anders_gevolgd", "seen_otherwise",
            "nu_niet_mogelijk", "not_possible_now",
            "anders", "other");
    public static final Codes PRIORITY_CRITERIA = of(
            "nu_gevaar", "danger_now",
            "kind_niet_veilig", "child_unsafe",
            "verandering_op_komst", "change_ahead",
            "geweld_kwam_terug", "came_back",
            "nog_geen_hulp", "no_help_yet");
    public static final Codes REPORT_PIECES = of(
            "kop", "heading",
            "tekst", "text",
            "figuur", "figure",
            "tabel", "table",
            "citaat", "quote");
    public static final Codes REPORT_BY = of("niets", "none", "grootte", "size", "regio", "region");
    public static final Codes REPORT_FORMS =
            of("vanzelf", "auto", "staven", "bars", "gestapeld", "stacked", "tweezijdig", "diverging");
    public static final Codes REPORT_QUESTIONS = of(
            "een_antwoord", "single",
            "meer_antwoorden", "multi",
            "open", "open",
            "raster", "matrix");
    public static final Codes CODING_STATES =
            of("niet_begonnen", "none", "bezig", "busy", "te_bespreken", "settling", "klaar", "done");
    public static final Codes PRIORITY_ENDS = of(
            "geen_haast_meer", "not_urgent",
            "geregeld", "in_hand",
            "ander_pakt_op", "elsewhere",
            "ten_onrechte", "mistake",
            "afgesloten", "closed");
    public static final Codes DECISION_STATES = of("open", "open", "besloten", "stands", "ingetrokken", "withdrawn");
    public static final Codes IDEA_KINDS = of("aanbod", "offer", "verwachting", "expectation", "idee", "idea");

    public static final Codes REQUEST_KINDS = of(
            "inzage", "access",
            "overdraagbaarheid", "portability",
            "verbetering", "rectification",
            "verwijdering", "erasure",
            "beperking", "restriction",
            "bezwaar", "objection",
            "eigen_verklaring", "own_statement");
    public static final Codes STATEMENT_CHANGES = of(
            "verbeterd", "corrected",
            "ingetrokken", "withdrawn",
            "beperkt", "restricted",
            "beperking_geeindigd", "lifted",
            "verwijderd", "erased",
            "eigen_woorden", "own_words");
    public static final Codes REQUEST_ASKERS = of(
            "zelf", "self",
            "wettelijk_vertegenwoordiger", "legal_representative",
            "advocaat", "lawyer",
            "vertrouwenspersoon", "confidant");
    public static final Codes REQUEST_STEPS = of(
            "identiteit", "identity",
            "persoon", "person",
            "kiezen", "choose",
            "deelnemers_vragen", "consult",
            "wachten", "wait",
            "beslissen", "decide",
            "uitreiken", "hand_over",
            "afgesloten", "closed");
    public static final Codes REQUEST_OUTCOMES = of(
            "open", "open",
            "beantwoord", "answered",
            "niets_vastgelegd", "nothing_held",
            "terzijde_gelegd", "set_aside",
            "ingetrokken", "withdrawn");
    public static final Codes REQUEST_ANSWERS = of(
            "niet_gevraagd", "not_asked",
            "gevraagd", "asked",
            "mag", "may",
            "mag_niet", "may_not",
            "vervallen", "lapsed");
    public static final Codes REQUEST_DECISIONS =
            of("open", "open", "geven", "give", "deels", "part", "weigeren", "refuse");

    private final Map<String, String> inward = new LinkedHashMap<>();
    private final Map<String, String> outward = new LinkedHashMap<>();

    private Codes() {}

    /** Codes that are the same on both sides. */
    public static Codes same(Collection<String> codes) {
        Codes list = new Codes();
        codes.forEach(code -> list.add(code, code));
        return list;
    }

    private static Codes of(String... pairs) {
        Codes list = new Codes();
        for (int i = 0; i < pairs.length; i += 2) {
            list.add(pairs[i], pairs[i + 1]);
        }
        return list;
    }

    private void add(String dutch, String internal) {
        inward.put(dutch, internal);
        outward.put(internal, dutch);
    }

    /** The code inside; empty for one that does not exist. */
    public Optional<String> internal(String dutch) {
        return Optional.ofNullable(inward.get(dutch));
    }

    /** The code outside; what is not in the list stays as it is. */
    public String dutch(String internal) {
        return outward.getOrDefault(internal, internal);
    }

    /** All codes of the outside, in order. */
    public Set<String> dutch() {
        return java.util.Collections.unmodifiableSet(inward.keySet());
    }
}
