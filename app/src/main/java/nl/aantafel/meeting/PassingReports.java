package nl.aantafel.meeting;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.Pictures.Biggest;
import nl.aantafel.meeting.Pictures.Picture;
import nl.aantafel.meeting.Pictures.Unknown;
import nl.aantafel.meeting.ReportReading.Draft;
import nl.aantafel.meeting.domain.Conference;
import org.springframework.stereotype.Component;

/** A report as it may leave the screen for a file: without what may not be passed on, but for who brought that. */
@Component
final class PassingReports {

    private final Statements statements;

    PassingReports(Statements statements) {
        this.statements = statements;
    }

    Draft toFile(Actor actor, Conference conference, Draft draft) {
        Picture picture = draft.picture();
        Set<UUID> named = statements
                .byIds(
                        actor,
                        conference.caseId(),
                        Stream.concat(picture.together().stream(), picture.own().stream())
                                .map(Biggest::statement)
                                .toList())
                .stream()
                .filter(PassingReports::goesOut)
                .map(StatementView::id)
                .collect(Collectors.toSet());
        return new Draft(
                draft.number(),
                draft.course(),
                draft.said().stream().filter(PassingReports::goesOut).toList(),
                draft.carried().stream()
                        .filter(each -> goesOut(each.statement()))
                        .toList(),
                new Picture(
                        picture.together().filter(each -> named.contains(each.statement())),
                        picture.own().stream()
                                .filter(each -> named.contains(each.statement()))
                                .toList(),
                        picture.unknowns().stream()
                                .flatMap(each -> unknown(each).stream())
                                .toList()),
                draft.plan());
    }

    private static Optional<Unknown> unknown(Unknown unknown) {
        StatementView answer = unknown.answer();
        return goesOut(unknown.statement())
                ? Optional.of(new Unknown(unknown.statement(), answer != null && goesOut(answer) ? answer : null))
                : Optional.empty();
    }

    private static boolean goesOut(StatementView statement) {
        return statement.shared().mayGoOut();
    }
}
