package nl.aantafel.rights;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.notify.Mails;
import nl.aantafel.notify.Mails.NewMail;
import nl.aantafel.notify.MessageTexts;
import nl.aantafel.rights.Counsels.Step;
import nl.aantafel.rights.Counsels.Text;
import nl.aantafel.rights.domain.CounselRules;
import nl.aantafel.rights.domain.Kept;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.NewTask;
import org.springframework.stereotype.Component;

/** Who is asked for advice gets the task, who asked it hears that there is an answer; what it is, is read behind sign-in. */
@Component
class CounselNotices implements MessageTexts {

    static final String KIND = "advice";
    static final String PATH = "/advice-questions/";

    private static final String SEE_TO = "see_to_advice";
    private static final String ANSWER = "answer_advice";

    private final Mails mails;
    private final Tasks tasks;
    private final WhoIsWho whoIsWho;

    CounselNotices(Mails mails, Tasks tasks, WhoIsWho whoIsWho) {
        this.mails = mails;
        this.tasks = tasks;
        this.whoIsWho = whoIsWho;
    }

    void asked(Actor actor, UUID partnership, UUID advice, Text text) {
        List<UUID> advisers =
                Roles.LEGAL_ADVISER.equals(text.adviser()) ? holders(partnership, Roles.LEGAL_ADVISER) : List.of();
        Stream.concat(
                        advisers.stream().map(each -> task(partnership, ANSWER, advice, each, text)),
                        holders(partnership, Roles.PRIVACY_OFFICER).stream()
                                .map(each -> task(partnership, SEE_TO, advice, each, text)))
                .forEach(task -> tasks.add(actor, task));
        tell(actor, advice, advisers);
    }

    private static NewTask task(UUID partnership, String kind, UUID advice, UUID owner, Text text) {
        return new NewTask(partnership, null, kind, KIND, advice, owner, null, text.subject());
    }

    private List<UUID> holders(UUID partnership, String role) {
        return whoIsWho.holders(partnership, Set.of(role)).stream()
                .map(RoleHolding::professional)
                .distinct()
                .toList();
    }

    private void tell(Actor actor, UUID advice, Collection<UUID> people) {
        List<NewMail> told = people.stream()
                .filter(each -> !each.equals(actor.person()))
                .map(each -> new NewMail(each, KIND, advice, 0))
                .toList();
        if (!told.isEmpty()) {
            mails.queue(actor, told);
        }
    }

    /** Once there is an advice; later versions of it tell nobody again. */
    void answered(Actor actor, Kept<Text> before, Text now) {
        if (CounselRules.step(now) == Step.WAITS) {
            return;
        }
        tasks.mine(actor, null, Paging.MOST).rows().stream()
                .filter(task -> before.id().equals(task.aboutId())
                        && Set.of(SEE_TO, ANSWER).contains(task.kind()))
                .forEach(task -> tasks.finish(actor, task.id(), "", task.version()));
        UUID asker = before.person();
        if (asker != null && CounselRules.step(before.content()) == Step.WAITS) {
            tell(actor, before.id(), List.of(asker));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<About, Said> say(Actor actor, Collection<About> abouts) {
        Map<About, Said> said = new HashMap<>();
        abouts.forEach(about -> said.put(about, new Said("rights.advice.message", null, PATH + about.id())));
        return said;
    }
}
