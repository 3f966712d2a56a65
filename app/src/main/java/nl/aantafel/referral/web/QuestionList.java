package nl.aantafel.referral.web;

import java.util.List;
import nl.aantafel.referral.Triage.QuestionView;

/** Questions that wait for the reader's answer. */
public record QuestionList(List<QuestionView> questions) {}
