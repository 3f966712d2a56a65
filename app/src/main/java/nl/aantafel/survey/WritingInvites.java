package nl.aantafel.survey;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.notify.Addresses.Address;
import nl.aantafel.notify.Letters.Letter;
import nl.aantafel.notify.Letters.Order;
import nl.aantafel.page.Texts;
import nl.aantafel.survey.Campaigns.CampaignView;
import nl.aantafel.survey.Campaigns.State;
import nl.aantafel.survey.store.CampaignTable;
import nl.aantafel.survey.store.InviteTable;
import nl.aantafel.survey.store.InviteTable.Asked;

/** Writes an invitation or a reminder, with a new link, to who has not handed in; in Dutch, with an English paragraph below. */
@UseCases
class WritingInvites {

    private final InviteTable invites;
    private final CampaignTable campaigns;
    private final Texts texts;
    private final Trace trace;

    WritingInvites(InviteTable invites, CampaignTable campaigns, Texts texts, Trace trace) {
        this.invites = invites;
        this.campaigns = campaigns;
        this.texts = texts;
        this.trace = trace;
    }

    public Optional<Address> address(Actor job, UUID invite) {
        trace.nothingPersonal();
        return invites.one(invite).filter(Asked::reachable).map(each -> new Address(each.email()));
    }

    public Optional<Letter> letter(Actor job, Order order) {
        trace.nothingPersonal();
        Asked asked = invites.one(order.about()).filter(each -> !each.done()).orElse(null);
        if (asked == null) {
            return Optional.empty();
        }
        return campaigns
                .one(asked.campaign())
                .filter(each -> each.state() == State.OPEN)
                .map(campaign -> letter(order, asked, campaign));
    }

    private Letter letter(Order order, Asked asked, CampaignView campaign) {
        String token = SecretLinks.random();
        invites.link(asked, SecretLinks.hash(token));
        invites.mailed(asked.id(), order.now());
        String address = order.link() + "/answer/" + token;
        return new Letter(
                texts.get(Texts.DUTCH, "survey.mail.subject", campaign.plan().title()),
                text(Texts.DUTCH, campaign, address) + "\n\n---\n\n"
                        + text(Texts.ENGLISH, campaign, address + "?lang=en"),
                null);
    }

    private String text(Locale locale, CampaignView campaign, String address) {
        var plan = campaign.plan();
        StringBuilder text =
                new StringBuilder(texts.get(locale, "survey.mail.text", plan.sender(), plan.title(), address));
        if (plan.closesOn() != null) {
            text.append("\n\n")
                    .append(texts.get(
                            locale,
                            "survey.mail.until",
                            DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(plan.closesOn())));
        }
        text.append("\n\n").append(texts.get(locale, plan.anonymous() ? "survey.mail.anonymous" : "survey.mail.named"));
        if (!plan.questionsTo().isBlank()) {
            text.append("\n\n").append(texts.get(locale, "survey.mail.questions", plan.questionsTo()));
        }
        String optOut = address.replaceFirst("(/answer/[^?]*)", "$1/no-mail");
        return text.append("\n\n")
                .append(texts.get(locale, "survey.mail.opt-out", optOut))
                .append("\n")
                .toString();
    }
}
