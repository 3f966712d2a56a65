package nl.aantafel.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.documents.Block.Fact;
import nl.aantafel.documents.DocumentDraft;
import nl.aantafel.frame.Lists;
import nl.aantafel.plan.Decisions.DecisionView;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.HeadInput;
import nl.aantafel.plan.SettledPlan;

/** The plan in a report: what must be safe first, then goals, agreements, the safety plan apart, and how one works together. */
final class ReportPlanPart {

    private final ReportWords words;
    private final SettledPlan plan;

    ReportPlanPart(ReportWords words, SettledPlan plan) {
        this.words = words;
        this.plan = plan;
    }

    void write(DocumentDraft draft) {
        if (!plan.bottomLines().isEmpty()) {
            draft.heading(1, words.text("bottom-lines"))
                    .table(
                            "",
                            List.of(words.text("bottom-line"), words.text("guardian"), words.text("consequence")),
                            plan.bottomLines().stream()
                                    .map(each -> List.of(
                                            each.text() + onlyFor(each.forPersons()),
                                            each.guardian().name(),
                                            each.consequence()))
                                    .toList());
        }
        decisions(draft);
        goals(draft);
        agreements(draft);
        if (!plan.safetySteps().isEmpty()) {
            draft.heading(1, words.text("safety-plan"))
                    .numbered(plan.safetySteps().stream()
                            .map(each -> {
                                String name = plan.name(each.person());
                                return (name.isEmpty() ? each.text() : name + ": " + each.text())
                                        + onlyFor(each.forPersons());
                            })
                            .toList());
        }
        cooperation(draft);
    }

    /** What was decided here, each with who supported it and who objected, and why. */
    private void decisions(DocumentDraft draft) {
        List<DecisionView> decided = plan.decidedIn(plan.settled().conference());
        if (!decided.isEmpty()) {
            draft.heading(1, words.text("decisions"));
            decided.forEach(each -> {
                draft.heading(2, words.decision(each)).paragraph(words.decided("state." + each.state()));
                if (!each.proposal().reason().isBlank()) {
                    draft.paragraph(each.proposal().reason());
                }
                if (!each.stances().isEmpty()) {
                    draft.table(
                            "",
                            List.of(words.text("who"), words.text("decision.stance"), words.text("reason")),
                            each.stances().stream()
                                    .map(stance -> List.of(
                                            stance.party().name(),
                                            words.decided(stance.supports() ? "supports" : "objects")
                                                    + (stance.latest() ? "" : " (" + words.decided("before") + ")"),
                                            stance.reason()))
                                    .toList());
                }
            });
        }
    }

    /** Each goal with how far it has come, the two views beside each other; what the levels mean stands above them. */
    private void goals(DocumentDraft draft) {
        if (plan.goals().isEmpty()) {
            return;
        }
        draft.heading(1, words.text("goals"));
        if (plan.goals().stream().allMatch(each -> each.levels().isEmpty())) {
            draft.bullets(plan.goals().stream()
                    .map(each -> each.goodEnough().isBlank()
                            ? each.title()
                            : words.text("goal", each.title(), each.goodEnough()))
                    .toList());
            return;
        }
        draft.note(words.levelEnds())
                .table(
                        "",
                        List.of(
                                words.text("goal.title"),
                                words.text("goal.good-enough"),
                                words.text("level.family"),
                                words.text("level.professionals")),
                        plan.goals().stream()
                                .map(each -> List.of(
                                        each.title(),
                                        each.goodEnough(),
                                        words.level(each.levels(), "family"),
                                        words.level(each.levels(), "professionals")))
                                .toList());
    }

    /** For which members of the family a line is, when it is not for all of them. */
    private String onlyFor(Set<UUID> persons) {
        String names = plan.onlyFor(persons);
        return names.isEmpty() ? "" : " (" + words.text("only-for", names) + ")";
    }

    private void agreements(DocumentDraft draft) {
        List<AgreementView> shown = plan.agreements().stream()
                .filter(each -> each.state().equals("open")
                        || plan.settled().conference().equals(each.conference()))
                .toList();
        if (!shown.isEmpty()) {
            draft.heading(1, words.text("agreements"))
                    .table(
                            "",
                            List.of(
                                    words.text("what"),
                                    words.text("why"),
                                    words.text("does"),
                                    words.text("for-whom"),
                                    words.text("kind"),
                                    words.text("when")),
                            shown.stream().map(this::agreement).toList());
        }
    }

    private List<String> agreement(AgreementView each) {
        return List.of(
                each.carriedOver() == 0 ? each.what() : words.text("carried-over", each.what(), each.carriedOver()),
                each.reasonMissing() ? words.text("reason-missing") : each.reason(),
                ReportWords.names(each.does()),
                ReportWords.names(each.forWhom()),
                words.list(Lists.AGREEMENT_KINDS, each.kind()),
                words.date(each.due()));
    }

    private void cooperation(DocumentDraft draft) {
        HeadInput head = plan.head();
        List<Fact> facts = ReportWords.facts(
                new Fact(words.text("next-date"), words.date(head.nextDate())),
                new Fact(words.text("informing"), head.informing()),
                new Fact(words.text("timeline"), head.timeline()),
                new Fact(words.text("end-condition"), head.endCondition()),
                new Fact(words.text("closing-plan"), head.closingPlan()));
        if (!facts.isEmpty()) {
            draft.heading(1, words.text("cooperation")).facts(facts);
        }
    }
}
