package nl.aantafel.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.store.AttachmentStore;
import nl.aantafel.casefile.store.RequestStore;
import nl.aantafel.casefile.store.RequestStore.Row;
import nl.aantafel.frame.CodeList;
import nl.aantafel.frame.Coded;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.PersonalDataSource;
import nl.aantafel.kernel.RequestedPersons;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.page.Texts;
import org.springframework.stereotype.Component;

/** What the case file holds about whom a request is about, in words; and who that is. */
@Component
class AnsweringRequests implements PersonalDataSource, RequestedPersons {

    private static final Map<String, String> LISTS = Map.of(
            "criminal", Lists.CRIMINAL_MEASURES,
            "civil", Lists.CIVIL_MEASURES,
            "administrative", Lists.ADMINISTRATIVE_MEASURES);

    private final RequestStore store;
    private final AttachmentStore attachments;
    private final FrameCatalogue frames;
    private final Texts texts;

    AnsweringRequests(RequestStore store, AttachmentStore attachments, FrameCatalogue frames, Texts texts) {
        this.store = store;
        this.attachments = attachments;
        this.frames = frames;
        this.texts = texts;
    }

    @Override
    public List<Item> items(Actor actor, UUID request, Locale locale) {
        return Stream.concat(said(request, locale), papers(request, locale)).toList();
    }

    /** That there is a paper, and of which kind; what is in it is looked at by who added it. */
    private Stream<Item> papers(UUID request, Locale locale) {
        return attachments.forRequest(request).stream()
                .map(row -> new Item(
                        new ResourceRef("attachment", row.id()),
                        row.caseId(),
                        Set.copyOf(row.about()),
                        null,
                        row.addedBy(),
                        row.organisation(),
                        false,
                        row.first(),
                        frames.all().stream()
                                .flatMap(frame -> frame.attachment(row.kind()).stream())
                                .findFirst()
                                .map(kind -> kind.label().in(locale))
                                .orElse(row.kind())));
    }

    private Stream<Item> said(UUID request, Locale locale) {
        return store.items(request).stream()
                .map(row -> new Item(
                        new ResourceRef(row.type(), row.id()),
                        row.caseId(),
                        Set.copyOf(row.about()),
                        row.spokenBy(),
                        row.broughtBy(),
                        row.organisation(),
                        row.reporter(),
                        row.first(),
                        words(row, locale),
                        row.origin()));
    }

    private String words(Row row, Locale locale) {
        return switch (row.type()) {
            case "measure" -> joined(measure(row.code(), locale), row.words());
            case "justice_moment" -> joined(texts.get(locale, "casefile.moment.kind." + row.code()), row.words());
            case "person" -> row.words().lines().map(line -> day(line, locale)).collect(Collectors.joining("\n"));
            case "relation" ->
                texts.get(
                        locale,
                        row.code().endsWith(":from")
                                ? "casefile.request.relation.from"
                                : "casefile.request.relation.to",
                        label(
                                Lists.RELATION_KINDS,
                                row.code().substring(0, row.code().indexOf(':')),
                                locale),
                        row.words());
            default -> row.words();
        };
    }

    /** The date of birth in words, the other lines as they are. */
    private static String day(String line, Locale locale) {
        return line.matches("\\d{4}-\\d{2}-\\d{2}")
                ? DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(LocalDate.parse(line))
                : line;
    }

    private String measure(String code, Locale locale) {
        int colon = code.indexOf(':');
        return label(LISTS.getOrDefault(code.substring(0, colon), ""), code.substring(colon + 1), locale);
    }

    /** Codes are the same in every frame that has them. */
    private String label(String list, String code, Locale locale) {
        return frames.all().stream()
                .map(Frame::lists)
                .flatMap(lists -> Stream.ofNullable(lists.get(list)))
                .map(CodeList::items)
                .flatMap(List::stream)
                .filter(item -> item.code().equals(code))
                .findFirst()
                .map(Coded::label)
                .map(label -> label.in(locale))
                .orElse(code);
    }

    private static String joined(String first, String rest) {
        return rest.isBlank() ? first : first + "\n" + rest;
    }

    @Override
    public List<Found> find(Actor actor, UUID request, Sought sought) {
        return store.find(request, sought);
    }

    @Override
    public List<Relative> relatives(Actor actor, UUID request) {
        return store.relatives(request);
    }
}
