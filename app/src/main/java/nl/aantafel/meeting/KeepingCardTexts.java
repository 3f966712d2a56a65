package nl.aantafel.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.domain.CardText;
import nl.aantafel.meeting.domain.KeptCardSetting;
import nl.aantafel.meeting.domain.KeptCardText;
import nl.aantafel.meeting.domain.KeptCardText.Key;
import nl.aantafel.meeting.store.CardStore;
import org.jspecify.annotations.Nullable;

/** Keeps a partnership's own words on the card; nothing in here is about a family. */
@UseCases
class KeepingCardTexts implements CardTexts {

    private final Authorise authorise;
    private final CardStore store;
    private final CardWords words;
    private final ConferenceReading names;
    private final Trace trace;
    private final Time time;

    KeepingCardTexts(
            Authorise authorise, CardStore store, CardWords words, ConferenceReading names, Trace trace, Time time) {
        this.authorise = authorise;
        this.store = store;
        this.words = words;
        this.names = names;
        this.trace = trace;
        this.time = time;
    }

    @Override
    public List<BlockText> of(Actor actor, UUID partnership, String language) {
        authorise.require(actor, Duty.ADMINISTER, partnership);
        String known = CardText.LANGUAGES.contains(language) ? language : CardText.LANGUAGES.getFirst();
        Map<Key, KeptCardText> own = words.own(partnership);
        List<BlockText> all = CardText.BLOCKS.stream()
                .flatMap(block -> CardText.READERS.stream().map(reader -> new Which(block, known, reader)))
                .map(which -> block(which, Optional.ofNullable(own.get(key(partnership, which)))))
                .toList();
        trace.nothingPersonal();
        return all;
    }

    @Override
    public BlockHistory one(Actor actor, UUID partnership, Which which) {
        authorise.require(actor, Duty.ADMINISTER, partnership);
        known(which);
        List<KeptCardText> versions = store.versions(key(partnership, which));
        trace.nothingPersonal();
        return new BlockHistory(
                block(which, versions.stream().findFirst()),
                versions.stream()
                        .map(each -> new Earlier(
                                each.version(), each.title(), each.text(), names.nameOf(each.by()), each.at()))
                        .toList());
    }

    @Override
    public void keep(Actor actor, UUID partnership, Wording wording, long version) {
        authorise.require(actor, Duty.ADMINISTER, partnership);
        known(wording.which());
        new Checks()
                .required("titel", wording.title())
                .text("titel", wording.title(), Checks.SHORT)
                .required("tekst", wording.text())
                .text("tekst", wording.text(), Checks.LONG)
                .refuseIfAny();
        save(actor, partnership, wording, version);
    }

    @Override
    public void original(Actor actor, UUID partnership, Which which, long version) {
        authorise.require(actor, Duty.ADMINISTER, partnership);
        known(which);
        save(actor, partnership, new Wording(which, "", ""), version);
    }

    @Override
    public Setting setting(Actor actor, UUID partnership) {
        authorise.require(actor, Duty.ADMINISTER, partnership);
        KeptCardSetting now = store.setting(partnership);
        trace.nothingPersonal();
        return new Setting(now.namesShown(), now.advocate(), now.version());
    }

    @Override
    public void choose(Actor actor, UUID partnership, Setting setting) {
        authorise.require(actor, Duty.ADMINISTER, partnership);
        new Checks()
                .text("vertrouwenspersoon", setting.advocate(), Checks.SHORT)
                .refuseIfAny();
        KeptCardSetting next = new KeptCardSetting(
                setting.namesShown(), setting.advocate().strip(), setting.version() + 1, actor.person(), time.now());
        if (!store.choose(partnership, next)) {
            KeptCardSetting now = store.setting(partnership);
            Map<String, String> current = new LinkedHashMap<>();
            current.put("namen", String.valueOf(now.namesShown()));
            current.put("vertrouwenspersoon", now.advocate());
            throw stale(partnership, now.version(), current, now.by(), String.valueOf(now.at()));
        }
        trace.of(Trace.Action.ADMINISTER, "meeting.choose-card", null, List.of());
    }

    private void save(Actor actor, UUID partnership, Wording wording, long version) {
        Key key = key(partnership, wording.which());
        Optional<KeptCardText> now = store.versions(key).stream().findFirst();
        KeptCardText next = new KeptCardText(
                key, version + 1, wording.title().strip(), wording.text().strip(), actor.person(), time.now());
        boolean seen = version == now.map(KeptCardText::version).orElse(0L);
        if (!seen || !store.add(next)) {
            KeptCardText there = store.versions(key).stream().findFirst().orElseThrow(RefusedException::notFound);
            BlockText text = block(wording.which(), Optional.of(there));
            Map<String, String> current = new LinkedHashMap<>();
            current.put("titel", text.title());
            current.put("tekst", text.text());
            throw stale(
                    partnership,
                    there.version(),
                    current,
                    there.by(),
                    there.at().toString());
        }
        trace.of(Trace.Action.ADMINISTER, "meeting.keep-card", null, List.of());
    }

    private RefusedException stale(
            UUID partnership, long version, Map<String, String> current, @Nullable UUID by, String at) {
        return new RefusedException(new Refusal.Stale(partnership, version, current, names.nameOf(by), at));
    }

    private BlockText block(Which which, Optional<KeptCardText> kept) {
        Optional<KeptCardText> own = kept.filter(each -> !each.standard());
        String title = words.standardTitle(which);
        String text = words.standardText(which);
        return new BlockText(
                which,
                own.map(KeptCardText::title).orElse(title),
                own.map(KeptCardText::text).orElse(text),
                own.isPresent(),
                title,
                text,
                kept.map(each -> names.nameOf(each.by())).orElse(""),
                kept.map(KeptCardText::at).orElse(null),
                kept.map(KeptCardText::version).orElse(0L));
    }

    private static Key key(UUID partnership, Which which) {
        return new Key(partnership, which.block(), which.language(), which.reader());
    }

    private static void known(Which which) {
        if (!CardText.BLOCKS.contains(which.block())
                || !CardText.LANGUAGES.contains(which.language())
                || !CardText.READERS.contains(which.reader())) {
            throw RefusedException.notFound();
        }
    }
}
