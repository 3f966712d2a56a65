package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.directory.Organisation;
import nl.aantafel.documents.Document;
import nl.aantafel.documents.Documents;
import nl.aantafel.documents.Format;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Requests.Exemption;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.RequestItems.Decided;
import nl.aantafel.rights.RequestItems.Item;
import nl.aantafel.rights.RequestItems.Outcome;
import nl.aantafel.rights.RightsRequests.Restriction;
import nl.aantafel.rights.domain.Redaction;
import nl.aantafel.rights.domain.Request;
import nl.aantafel.rights.store.ConsultationTable;
import nl.aantafel.rights.store.ConsultationTable.Participant;
import nl.aantafel.rights.store.DecisionTable;
import nl.aantafel.rights.store.RequestTable;
import nl.aantafel.rights.store.RequestTable.Words;

/** Makes the letter and the copy of the data each time they are asked for. */
@UseCases
class MakingAnswers implements RequestAnswers {

    private final RequestGate gate;
    private final ItemReading reading;
    private final RequestTable requests;
    private final DecisionTable decisions;
    private final ConsultationTable consultations;
    private final Honouring honouring;
    private final AnswerWords words;
    private final Documents documents;
    private final Texts texts;

    MakingAnswers(
            RequestGate gate,
            ItemReading reading,
            RequestTable requests,
            DecisionTable decisions,
            ConsultationTable consultations,
            Honouring honouring,
            AnswerWords words,
            Documents documents,
            Texts texts) {
        this.gate = gate;
        this.reading = reading;
        this.requests = requests;
        this.decisions = decisions;
        this.consultations = consultations;
        this.honouring = honouring;
        this.words = words;
        this.documents = documents;
        this.texts = texts;
    }

    @Override
    public byte[] letter(Actor actor, UUID id, Format format, Locale locale) {
        Request request = gate.enter(actor, id);
        Document letter = written(request, locale);
        gate.trace(Action.PRINT, "request.letter", request);
        return documents.file(letter, format);
    }

    @Override
    public Document page(Actor actor, UUID id, Locale locale) {
        Request request = gate.enter(actor, id);
        Document letter = written(request, locale);
        gate.trace(Action.READ, "request.letter", request);
        return letter;
    }

    private Document written(Request request, Locale locale) {
        if (!request.decided() && request.terms().extendedOn() == null) {
            throw RefusedException.conflict("rights.refusal.not-decided");
        }
        return words.letter(about(request, locale), locale);
    }

    private AnswerWords.Letter about(Request request, Locale locale) {
        Frame frame = gate.frame(request.partnership());
        return new AnswerWords.Letter(
                request,
                requests.words(request.id()).orElseThrow(RefusedException::notFound),
                frame,
                gate.partnership(request.partnership()),
                counts(request.id(), frame, locale));
    }

    @Override
    public byte[] lifting(Actor actor, UUID id, Format format, Locale locale) {
        Request request = gate.enter(actor, id);
        Restriction restriction = honouring.restriction(request);
        if (restriction == null || restriction.announcedOn() == null) {
            throw RefusedException.conflict("rights.refusal.tell-first");
        }
        Document letter = words.lifting(about(request, locale), restriction.reason(), locale);
        gate.trace(Action.PRINT, "request.lifting-letter", request);
        return documents.file(letter, format);
    }

    private AnswerWords.Counts counts(UUID id, Frame frame, Locale locale) {
        Map<nl.aantafel.kernel.ResourceRef, Decided> all = decisions.of(id);
        return new AnswerWords.Counts(
                number(all, Outcome.GIVE),
                number(all, Outcome.PART),
                all.values().stream()
                        .filter(each -> each.outcome() == Outcome.PART)
                        .map(Decided::leftOut)
                        .sorted()
                        .toList(),
                refused(all, frame, locale));
    }

    private static int number(Map<?, Decided> all, Outcome outcome) {
        return (int)
                all.values().stream().filter(each -> each.outcome() == outcome).count();
    }

    private List<Refused> refused(Map<nl.aantafel.kernel.ResourceRef, Decided> all, Frame frame, Locale locale) {
        Map<String, Set<String>> byGround = all.entrySet().stream()
                .filter(each -> each.getValue().outcome() == Outcome.REFUSE)
                .collect(Collectors.groupingBy(
                        each -> each.getValue().ground(),
                        TreeMap::new,
                        Collectors.mapping(
                                each -> kind(each.getKey().type(), locale), Collectors.toCollection(TreeSet::new))));
        return byGround.entrySet().stream()
                .map(ground -> refused(String.join(", ", ground.getValue()), ground.getKey(), frame, locale))
                .toList();
    }

    private static Refused refused(String kind, String ground, Frame frame, Locale locale) {
        Exemption exemption = frame.requests().exemption(ground).orElse(null);
        return new Refused(
                kind,
                exemption == null ? ground : exemption.inLetter().in(locale),
                exemption == null ? "" : exemption.article());
    }

    private String kind(String type, Locale locale) {
        return texts.get(locale, "rights.item." + type);
    }

    @Override
    public Export export(Actor actor, UUID id, Locale locale) {
        Export export = made(actor, id, locale);
        gate.trace(Action.EXPORT, "request.export", gate.enter(actor, id));
        return export;
    }

    private Export made(Actor actor, UUID id, Locale locale) {
        Request request = gate.enterFound(actor, id);
        if (gate.asking(request).chooses()) {
            throw RefusedException.conflict("rights.refusal.no-copy");
        }
        if (!request.decided()) {
            throw RefusedException.conflict("rights.refusal.not-decided");
        }
        Words said = requests.words(id).orElseThrow(RefusedException::notFound);
        Frame frame = gate.frame(request.partnership());
        Set<String> contact = reading.people(actor, id).contact();
        List<Given> given = reading.items(actor, id, locale).stream()
                .filter(each -> !each.othersWords())
                .filter(each -> each.decided().outcome() == Outcome.GIVE
                        || each.decided().outcome() == Outcome.PART)
                .map(each -> given(each, contact, locale))
                .sorted(Comparator.comparing(Given::kind).thenComparing(Given::firstProcessed))
                .toList();
        return new Export(
                request.number(),
                said.about().full(),
                java.util.Objects.requireNonNull(said.about().birthDate()),
                gate.today(),
                frame.purposes().stream().map(each -> each.label().in(locale)).toList(),
                recipients(given, id, locale),
                frame.retention().label().in(locale),
                given,
                refused(decisions.of(id), frame, locale));
    }

    private Given given(Item item, Set<String> contact, Locale locale) {
        boolean part = item.decided().outcome() == Outcome.PART;
        return new Given(
                kind(item.ref().type(), locale),
                item.firstProcessed(),
                item.reporter() ? texts.get(locale, "rights.export.reporter") : item.organisation(),
                Redaction.masked(part ? item.decided().given() : item.text(), contact, reading.mark(locale)),
                part,
                item.decided().leftOut());
    }

    /** Who works with the family can tell where somebody is: a shelter. Named is only who brought in what the person reads. */
    private List<String> recipients(List<Given> given, UUID id, Locale locale) {
        Set<String> all = gate
                .whoIsWho()
                .organisations(consultations.participants(id).stream()
                        .map(Participant::organisation)
                        .collect(Collectors.toSet()))
                .values()
                .stream()
                .map(Organisation::name)
                .collect(Collectors.toSet());
        List<String> named = new ArrayList<>(given.stream()
                .map(Given::from)
                .filter(all::contains)
                .distinct()
                .sorted()
                .toList());
        named.add(texts.get(locale, "rights.export.others"));
        return List.copyOf(named);
    }

    @Override
    public byte[] document(Actor actor, UUID id, Format format, Locale locale) {
        Export export = made(actor, id, locale);
        Request request = gate.enter(actor, id);
        LocalDate today = gate.today();
        byte[] file =
                documents.file(words.export(export, gate.partnership(request.partnership()), today, locale), format);
        gate.trace(Action.EXPORT, "request.document", request);
        return file;
    }
}
