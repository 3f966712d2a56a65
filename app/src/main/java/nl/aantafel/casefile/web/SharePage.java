package nl.aantafel.casefile.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.casefile.Sharing.Recipient;
import nl.aantafel.casefile.StatementCards.Shown;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * The form on which something is said and shared: what, why one may, who may see it, and beside it what each will see.
 *
 * @param form its first fields, the sentence before all
 * @param details what the first sheet folds away
 * @param preview absent until it was asked for
 */
public record SharePage(Form form, List<Form.Group> details, Why why, Who who, Optional<Ahead> preview) {

    /**
     * Why one may share it.
     *
     * @param grounds what it can rest on, with the article
     * @param lifting what lifts medical secrecy; empty for who is not bound by it
     * @param forOthers who writes is not bound, but may write for who is
     */
    public record Why(
            Field categories,
            Field ground,
            List<Choice> grounds,
            List<Lifting> lifting,
            String chosen,
            boolean forOthers) {

        /** Said once, when it holds for all. */
        public boolean noneChecked() {
            return lifting.stream().allMatch(Lifting::unchecked);
        }

        public boolean asksWhatLifts() {
            return !lifting.isEmpty();
        }

        /** Opened when something stands in it, or is wrong. */
        public boolean open(Page page) {
            return !chosen.isEmpty()
                    || new Form.Group(null, true, false, List.of(categories, ground)).filled(page)
                    || page.error("grondslagGeheimhouding").isPresent()
                    || page.error("redenGeheimhouding").isPresent()
                    || lifting.stream().anyMatch(each -> each.open(page));
        }
    }

    /**
     * What lifts medical secrecy.
     *
     * @param unchecked no jurist has read this rule yet
     * @param weighing the questions to answer; empty for most
     * @param consents where the consents on record stand, when it asks for one
     */
    public record Lifting(
            String code,
            String label,
            String help,
            String article,
            boolean unchecked,
            boolean needsReason,
            List<Field> weighing,
            @Nullable String consents) {

        /** Opened when something was answered, or should have been. */
        public boolean open(Page page) {
            return weighing.stream()
                    .anyMatch(field -> page.error(field.name()).isPresent()
                            || Stream.concat(field.values().stream(), field.mine(page).stream())
                                    .anyMatch(value -> !value.isBlank()));
        }
    }

    /**
     * Who may see it, for what, and on what conditions.
     *
     * @param notInConsent whose consent does not cover somebody of the team, by the team's value
     */
    public record Who(
            List<Choice> team,
            Map<String, String> notInConsent,
            Field purpose,
            boolean notOnward,
            @Nullable Object until) {

        public boolean open(Page page) {
            return notOnward
                    || until != null
                    || new Form.Group(null, true, false, List.of(purpose)).filled(page)
                    || !page.value("zichtbaarVoor", "").isEmpty()
                    || page.error("zichtbaarVoor").isPresent()
                    || page.error("zichtbaarTot").isPresent();
        }
    }

    /** Somebody in the case, with what they are there. */
    public record Reader(String name, String what, boolean category) {
        static Reader of(Recipient recipient, String role) {
            return new Reader(
                    recipient.name(),
                    recipient.organisation().isEmpty() ? role : role + ", " + recipient.organisation(),
                    recipient.why() == nl.aantafel.casefile.Sharing.Why.NOT_THEIR_CATEGORY);
        }
    }

    /** What each will see. */
    public record Ahead(Shown shown, List<Reader> seeing, List<Reader> unseeing) {}

    /** Help with sharing, in a window of its own: what was typed here stays. */
    public String help() {
        return form.action().replaceAll("^(/cases/[^/]+)/.*$", "$1/sharing-help");
    }

    /** Where the preview is asked. */
    public String previewAction() {
        return form.action().endsWith("/correct")
                ? form.action().replaceAll("/correct$", "/preview")
                : form.action() + "/preview";
    }
}
