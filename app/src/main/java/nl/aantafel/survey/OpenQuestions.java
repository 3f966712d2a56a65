package nl.aantafel.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.survey.Campaigns.CampaignView;
import nl.aantafel.survey.Codings.Agreement;
import nl.aantafel.survey.Codings.CodeAgreement;
import nl.aantafel.survey.Codings.Earlier;
import nl.aantafel.survey.domain.CodedQuestion;
import nl.aantafel.survey.domain.CodedQuestion.Code;
import nl.aantafel.survey.domain.CodingAgreement;
import nl.aantafel.survey.store.CodingStore.Round;

/** The questions that are answered in own words, as coders and their report see them. */
final class OpenQuestions {

    private OpenQuestions() {}

    static Question question(CampaignView campaign, String key) {
        return campaign.questionnaire()
                .question(key)
                .filter(OpenQuestions::open)
                .orElseThrow(RefusedException::notFound);
    }

    static boolean open(Question question) {
        return question.kind() == Question.Kind.OPEN;
    }

    /** Of two who are done. */
    static Agreement agreement(CodedQuestion coded, List<Round> rounds) {
        CodingAgreement whole = coded.agreement();
        Map<UUID, String> labels = new HashMap<>();
        coded.codes().forEach(code -> labels.put(code.id(), code.label()));
        return new Agreement(
                whole.answers(),
                whole.agreed(),
                whole.kappa(),
                coded.codes().stream().map(code -> of(code, coded, labels)).toList(),
                rounds.stream()
                        .map(Round::agreement)
                        .map(each -> new Earlier(each.answers(), each.agreed(), each.kappa()))
                        .toList());
    }

    private static CodeAgreement of(Code code, CodedQuestion coded, Map<UUID, String> labels) {
        CodingAgreement one = coded.agreement(code.id());
        return new CodeAgreement(
                code.label(),
                code.mergedInto() == null ? "" : labels.getOrDefault(code.mergedInto(), ""),
                one.agreed(),
                one.kappa());
    }
}
