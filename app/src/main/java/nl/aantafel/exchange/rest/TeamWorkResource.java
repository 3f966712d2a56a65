package nl.aantafel.exchange.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Actor;
import nl.aantafel.work.MyTeam;
import nl.aantafel.work.MyTeam.Colleague;
import nl.aantafel.work.MyTeam.Due;
import nl.aantafel.work.MyTeam.TeamView;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Numbers, days and case numbers of a team leader's own organisation in a partnership. */
@RestController
@RequestMapping(Description.BASE + "/samenwerkingsverbanden/{samenwerkingsverbandId}/teamwerk")
class TeamWorkResource {

    /** So many cases in one phase; without a phase none was decided. */
    record Faseaantal(@Nullable String fase, int casussen) {
        static Faseaantal of(Map.Entry<String, Integer> count) {
            return new Faseaantal(CommonShapes.code(Codes.PHASES, count.getKey()), count.getValue());
        }
    }

    record Collegawerk(
            UUID professional,
            String naam,
            int casussen,
            int alsCasusregisseur,
            List<Faseaantal> perFase,
            int grootsteTafel,
            int openAfspraken,
            int teLaat,
            @Nullable LocalDate eerstvolgende) {
        static Collegawerk of(Colleague one) {
            return new Collegawerk(
                    one.id(),
                    one.name(),
                    one.cases(),
                    one.directs(),
                    one.phases().entrySet().stream().map(Faseaantal::of).toList(),
                    one.organisations(),
                    one.open(),
                    one.late(),
                    one.next());
        }
    }

    record Afspraaktermijn(
            UUID professional,
            @Nullable String casusnummer,
            @Nullable LocalDate uiterlijk) {
        static Afspraaktermijn of(Due due) {
            return new Afspraaktermijn(due.professional(), CommonShapes.code(due.number()), due.due());
        }
    }

    record Teamwerk(List<Collegawerk> collegas, List<Afspraaktermijn> afspraken, boolean meerAfspraken) {
        static Teamwerk of(TeamView view) {
            return new Teamwerk(
                    view.colleagues().stream().map(Collegawerk::of).toList(),
                    view.dues().stream().map(Afspraaktermijn::of).toList(),
                    view.more());
        }
    }

    private final MyTeam team;

    TeamWorkResource(MyTeam team) {
        this.team = team;
    }

    @GetMapping
    Teamwerk team(Actor actor, @PathVariable UUID samenwerkingsverbandId, Query query) {
        return Teamwerk.of(team.of(actor, samenwerkingsverbandId, query.id("professional")));
    }
}
