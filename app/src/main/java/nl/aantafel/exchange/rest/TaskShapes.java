package nl.aantafel.exchange.rest;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.task.Tasks.TaskView;
import org.jspecify.annotations.Nullable;

/** A task (taak) as the API tells it. */
final class TaskShapes {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("invite_clients", "clienten_uitnodigen"),
            Map.entry("tell_clients", "clienten_vertellen"),
            Map.entry("answer_question", "vraag_beantwoorden"),
            Map.entry("prepare_client", "client_voorbereiden"),
            Map.entry("debrief_client", "nabespreken_met_client"),
            Map.entry("feedback_client", "terugkoppelen_aan_client"),
            Map.entry("read_family_words", "lezen_wat_gezin_schreef"),
            Map.entry("read_family_reports", "lezen_wat_gezin_meldde"),
            Map.entry("answer_beforehand", "vooraf_antwoorden"),
            Map.entry("check_report", "verslag_controleren"),
            Map.entry("evaluate_meeting", "overleg_evalueren"),
            Map.entry("agenda_task", "afspraak_uit_overleg"),
            Map.entry("bring_again", "opnieuw_inbrengen"),
            Map.entry("tell_closing", "afsluiting_vertellen"),
            Map.entry("confirm_taking_over", "overdracht_bevestigen"),
            Map.entry("prolongation_asked", "verlenging_beantwoorden"),
            Map.entry("retention_ends", "bewaartermijn_loopt_af"),
            Map.entry("answer_advice", "adviesvraag_beantwoorden"),
            Map.entry("answer_rights_request", "verzoek_beantwoorden"),
            Map.entry("reopened_rights_request", "verzoek_heropend"),
            Map.entry("rights_request_from_page", "verzoek_van_eigen_pagina"),
            Map.entry("hand_over_tasks", "taken_overdragen"),
            Map.entry("partner_feedback", "terugkoppelen_aan_partner"));
    private static final Map<String, String> ABOUT = Map.ofEntries(
            Map.entry("case_file", "casus"),
            Map.entry("referral", "aanmelding"),
            Map.entry("conference", "overleg"),
            Map.entry("enrichment", "informatievraag"),
            Map.entry("retention", "bewaartermijn"),
            Map.entry("agenda", "agendaoverleg"),
            Map.entry("rights_consultation", "raadpleging"),
            Map.entry("rights_request", "verzoek"),
            Map.entry("breach", "datalek"),
            Map.entry("advice", "advies"),
            Map.entry("bring_again", "eerdere_casus"));

    record Taak(
            UUID id,
            @Nullable UUID casus,
            String soort,
            String overSoort,
            @Nullable UUID over,
            UUID eigenaar,
            @Nullable LocalDate uiterlijk,
            String toelichting,
            boolean gedaan,
            String uitkomst,
            long versie) {

        static Taak of(TaskView view) {
            return new Taak(
                    view.id(),
                    view.caseId(),
                    KINDS.getOrDefault(view.kind(), view.kind()),
                    ABOUT.getOrDefault(view.aboutType(), view.aboutType()),
                    view.aboutId(),
                    view.owner(),
                    view.due(),
                    view.note(),
                    view.done(),
                    view.outcome(),
                    view.version());
        }
    }

    private TaskShapes() {}
}
