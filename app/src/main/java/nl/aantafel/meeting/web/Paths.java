package nl.aantafel.meeting.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.aantafel.page.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The addresses of this room's pages. */
final class Paths {

    private Paths() {}

    static String room(UUID caseId, UUID conference) {
        return "/cases/" + caseId + "/meetings/" + conference;
    }

    static String question(UUID caseId, UUID conference, String question) {
        return room(caseId, conference) + "?q=" + encoded(question);
    }

    static String cards(UUID caseId, UUID conference) {
        return room(caseId, conference) + "/choices";
    }

    static String decisions(UUID caseId, UUID conference) {
        return room(caseId, conference) + "/decisions";
    }

    static String family(UUID caseId, UUID conference) {
        return room(caseId, conference) + "/family";
    }

    static String card(UUID caseId, UUID conference, UUID person) {
        return family(caseId, conference) + "/" + person + "/card";
    }

    static String beforehand(UUID caseId, UUID conference) {
        return room(caseId, conference) + "/beforehand";
    }

    static String check(UUID caseId, UUID conference) {
        return report(caseId, conference) + "/check";
    }

    static String evaluation(UUID caseId, UUID conference) {
        return room(caseId, conference) + "/evaluation";
    }

    static String parts(UUID caseId, UUID conference) {
        return room(caseId, conference) + "/parts";
    }

    static String report(UUID caseId, UUID conference) {
        return room(caseId, conference) + "/report";
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Taken, and nothing to show. */
    static ModelAndView taken() {
        ModelAndView nothing = new ModelAndView((model, request, response) -> {});
        nothing.setStatus(HttpStatus.NO_CONTENT);
        return nothing;
    }

    /** On to a page without a sentence on what was done: the page itself shows it. */
    static ModelAndView seeOther(String path) {
        return Pages.seeOther(path);
    }
}
