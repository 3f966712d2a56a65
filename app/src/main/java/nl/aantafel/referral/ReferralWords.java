package nl.aantafel.referral;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Query;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.referral.Referrals.Content;
import nl.aantafel.referral.Referrals.View;
import nl.aantafel.referral.domain.Asked;
import nl.aantafel.referral.domain.Intake;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is said in a referral, kept as statements of its case for those who may know of it. A text that changed is corrected by
 * a new version; one that stayed the same is left alone.
 */
@Component
final class ReferralWords {

    static final String REASON = "referral.reason";
    static final String SUMMARY = "referral.summary";
    static final String NEEDS = "referral.needs";
    static final String VIEW = "referral.view";
    static final String ANSWER = "referral.answer";

    private static final Set<String> ALL = Set.of(REASON, SUMMARY, NEEDS, VIEW);
    private static final int MOST = 100;

    private final Statements statements;

    ReferralWords(Statements statements) {
        this.statements = statements;
    }

    /** What was said, by question and, for views, by person. */
    record Said(Map<String, StatementView> texts, Map<UUID, StatementView> views) {

        String text(String key) {
            return Optional.ofNullable(texts.get(key)).map(StatementView::text).orElse("");
        }

        Content content(Intake.Wishes wishes) {
            return new Content(
                    wishes.pathway(),
                    wishes.urgent(),
                    wishes.urgentReason(),
                    text(REASON),
                    text(SUMMARY),
                    text(NEEDS),
                    Set.copyOf(wishes.predictiveFactors()));
        }

        List<View> asViews() {
            return views.entrySet().stream()
                    .map(view -> new View(
                            view.getKey(),
                            view.getValue().text(),
                            view.getValue().saidOn()))
                    .toList();
        }
    }

    Said of(Actor actor, UUID caseId) {
        Map<String, StatementView> texts = new HashMap<>();
        Map<UUID, StatementView> views = new HashMap<>();
        Query query = new Query(Set.of(), Set.of(), Set.of(), null, ALL, false, null, MOST);
        for (StatementView said : statements.list(actor, caseId, query).rows()) {
            if (!said.questionKey().equals(VIEW)) {
                texts.putIfAbsent(said.questionKey(), said);
            } else if (!said.about().isEmpty()) {
                views.putIfAbsent(said.about().getFirst(), said);
            }
        }
        return new Said(Map.copyOf(texts), Map.copyOf(views));
    }

    void write(Actor actor, UUID caseId, Content content, Said before) {
        Speaker speaker = Speaker.professional(actor.person());
        new Checks()
                .that(stays(before, REASON, content.reason()), "aanleiding", "referral.refusal.text-stays")
                .that(stays(before, SUMMARY, content.summary()), "samenvatting", "referral.refusal.text-stays")
                .that(stays(before, NEEDS, content.needs()), "behoeften", "referral.refusal.text-stays")
                .refuseIfAny();
        keep(actor, caseId, before.texts().get(REASON), sentence(speaker, content.reason(), REASON, Set.of(), null));
        keep(actor, caseId, before.texts().get(SUMMARY), sentence(speaker, content.summary(), SUMMARY, Set.of(), null));
        keep(actor, caseId, before.texts().get(NEEDS), sentence(speaker, content.needs(), NEEDS, Set.of(), null));
    }

    /** What was said is corrected, never taken away. */
    private static boolean stays(Said before, String key, String now) {
        return before.text(key).isEmpty() || !now.isBlank();
    }

    /** In the person's own words, so the person speaks and the actor writes. */
    void view(Actor actor, UUID caseId, View view, Said before) {
        keep(
                actor,
                caseId,
                before.views().get(view.person()),
                sentence(Speaker.family(view.person()), view.text(), VIEW, Set.of(view.person()), view.saidOn()));
    }

    /** An answer to a question, said by who gave it; for those who weigh the referral. */
    UUID answer(Actor actor, Asked question) {
        Write answer = sentence(
                Speaker.professional(question.professional()), question.answer().text(), ANSWER, Set.of(), null);
        return statements.write(actor, question.caseId(), answer.withAudience(Audience.TRIAGE));
    }

    private void keep(Actor actor, UUID caseId, @Nullable StatementView before, Write now) {
        boolean same = before == null || now.text().isBlank()
                ? now.text().isBlank()
                : before.text().equals(now.text())
                        && (now.saidOn() == null || before.saidOn().equals(now.saidOn()));
        if (same) {
            return;
        }
        if (before == null) {
            statements.write(actor, caseId, now);
        } else {
            statements.correct(actor, caseId, before.id(), now);
        }
    }

    private static Write sentence(
            Speaker speaker, String text, String key, Set<UUID> about, @Nullable LocalDate saidOn) {
        return new Write(
                text,
                "",
                "",
                speaker,
                saidOn,
                "",
                about,
                Set.of(),
                "",
                "",
                "",
                Audience.REFERRAL,
                "",
                Risk.NONE,
                Optional.empty(),
                key,
                null);
    }
}
