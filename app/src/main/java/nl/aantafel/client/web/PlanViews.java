package nl.aantafel.client.web;

import java.util.Locale;
import java.util.Optional;
import nl.aantafel.client.MyPlans;
import nl.aantafel.client.MyPlans.Kind;
import nl.aantafel.client.MyPlans.MyPlan;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.client.PlanReleases.Member;
import nl.aantafel.client.PlanReleases.Screen;

/** What the pages about released plans show. */
public final class PlanViews {

    private PlanViews() {}

    public record MyPlanView(MyPlan plan, PlanShown shown) {

        public OwnPage own() {
            return plan.page();
        }

        public String href(String path) {
            return MyPlanController.href(own(), path);
        }
    }

    /** The form to say something about a line, or to propose an agreement. */
    public record SayView(OwnPage own, Optional<MyPlans.Line> line, Kind kind) {

        public String back() {
            return MyPlanController.href(own, MyPlanController.PATH);
        }

        /** The part of the keys of its texts. */
        public String key() {
            return "client.say." + kind.name().toLowerCase(Locale.ROOT);
        }
    }

    /** What somebody releases, with what each member of the family would read. */
    public record ReleaseView(Screen screen) {

        public String base() {
            return "/cases/" + screen.caseId() + "/plan/family";
        }

        public PlanShown shown(Member member) {
            return PlanShown.of(member);
        }

        /** Whoever reads it, as the page speaks to them. */
        public OwnPage reader(Member member) {
            return new OwnPage(
                    member.person(), screen.caseId(), member.person(), member.firstName(), "self", member.young());
        }

        public long unread() {
            return screen.words().stream().filter(each -> each.open()).count();
        }
    }
}
