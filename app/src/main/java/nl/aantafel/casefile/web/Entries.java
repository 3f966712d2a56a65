package nl.aantafel.casefile.web;

import java.util.UUID;
import nl.aantafel.page.Pages;
import org.springframework.web.servlet.ModelAndView;

/**
 * One kind of thing that is added, changed and removed on pages of its own.
 *
 * @param own the address under which these pages stand
 * @param back where they lead back to
 * @param what how it is called in the bundles, such as {@code home}
 */
record Entries(String own, String back, String what) {

    private String words(String page) {
        return "casefile.web." + what + "." + page;
    }

    Form fresh(Around around) {
        return Form.fresh(around, words("new"), own, back);
    }

    /** {@code version} is what the reader sees now. */
    Form edit(Around around, UUID id, long version) {
        String one = own + "/" + id;
        return Form.fresh(around, words("edit"), one, back).at(version).removable(one + "/remove");
    }

    ModelAndView removing(Around around, UUID id, String name) {
        return Pages.view(
                "casefile/remove", new Removal(around, words("remove"), name, own + "/" + id + "/remove", back));
    }

    /** Back again, with a notice that says it was {@code added}, {@code changed} or {@code removed}. */
    ModelAndView done(String how) {
        return Pages.redirect(back, "casefile.web.notice." + what + "-" + how);
    }
}
