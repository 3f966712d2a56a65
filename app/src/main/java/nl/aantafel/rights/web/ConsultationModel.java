package nl.aantafel.rights.web;

import java.util.List;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.rights.Consultations.AskedItem;
import nl.aantafel.rights.Consultations.View;
import nl.aantafel.rights.RequestItems.Answer;

/** What a participant is asked. */
@Personal
public record ConsultationModel(View view, RequestWords words) {

    public String path() {
        return "/consultations/" + view.id();
    }

    public String field(AskedItem item, String field) {
        return "antwoorden[" + item.key() + "]." + field;
    }

    public String effect() {
        return words.effect(view.kind());
    }

    /** The text for what is asked here: the kind's own, or the one for a copy. */
    public String text(Page page, String key) {
        return page.text(effect().equals("copy") ? key : key + "." + effect());
    }

    public boolean rectifies() {
        return effect().equals("rectify");
    }

    /** A figure is typed as one. */
    public boolean figure(AskedItem item) {
        return item.ref().type().equals("score");
    }

    /** The page on which something is put right. */
    public String file(AskedItem item) {
        String page = switch (item.ref().type()) {
            case "agreement", "goal", "bottom_line", "safety_step" -> "/plan";
            case "bottom_line_check", "safety_step_check", "check_plan" -> "/plan/checks";
            default -> "/family";
        };
        return "/cases/" + view.caseId() + page;
    }

    public List<Choice> answers(Page page) {
        return List.of(
                new Choice("ja", text(page, "rights.consultation.may")),
                new Choice("nee", text(page, "rights.consultation.may-not")));
    }

    public boolean refused(AskedItem item) {
        return item.answer() == Answer.MAY_NOT;
    }

    public String code(Enum<?> choice) {
        return RequestWords.code(choice);
    }

    @Override
    public String toString() {
        return "ConsultationModel";
    }
}
