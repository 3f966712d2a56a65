package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.frame.Label;
import nl.aantafel.page.Texts;
import nl.aantafel.survey.Finding;
import nl.aantafel.survey.LeftOut;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Question.Field;
import nl.aantafel.survey.Question.Group;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.Question.Option;
import nl.aantafel.survey.Question.Row;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.Questionnaires.Line;
import nl.aantafel.survey.Questionnaires.Shown;
import nl.aantafel.survey.Questionnaires.Supplied;
import nl.aantafel.survey.Questionnaires.VersionLine;
import nl.aantafel.survey.Questionnaires.View;
import nl.aantafel.survey.Section;
import nl.aantafel.survey.When;
import org.jspecify.annotations.Nullable;

/** Questionnaires as they are answered and sent. */
final class QuestionnaireShapes {

    private QuestionnaireShapes() {}

    record Vragenlijsttekst(String nl, String en) {
        static Vragenlijsttekst of(Label it) {
            return new Vragenlijsttekst(it.nl(), it.en());
        }
    }

    private static Label label(Body in, String field) {
        return in.part(field)
                .map(it -> new Label(it.text("nl").strip(), it.text("en").strip()))
                .orElse(Questionnaire.NO_WORDS);
    }

    record Vragenlijstvoorwaarde(String vraag, boolean niet, List<String> antwoorden) {
        static Vragenlijstvoorwaarde of(When it) {
            return new Vragenlijstvoorwaarde(it.question(), it.not(), it.options());
        }

        static When read(Body in) {
            return new When(in.text("vraag"), in.truth("niet", false), List.copyOf(in.texts("antwoorden")));
        }
    }

    record Vragenlijstantwoord(
            String sleutel, Vragenlijsttekst tekst, boolean namelijk, boolean alleen, List<String> behalve) {
        static Vragenlijstantwoord of(Option it) {
            return new Vragenlijstantwoord(
                    it.key(), Vragenlijsttekst.of(it.label()), it.namely(), it.exclusive(), it.besides());
        }

        static Option read(Body in) {
            return new Option(
                    in.text("sleutel"),
                    label(in, "tekst"),
                    in.truth("namelijk", false),
                    in.truth("alleen", false),
                    List.copyOf(in.texts("behalve")));
        }
    }

    record Vragenlijstrij(String sleutel, Vragenlijsttekst tekst) {
        static Vragenlijstrij of(Row it) {
            return new Vragenlijstrij(it.key(), Vragenlijsttekst.of(it.label()));
        }

        static Row read(Body in) {
            return new Row(in.text("sleutel"), label(in, "tekst"));
        }
    }

    record Vragenlijstveld(String sleutel, Vragenlijsttekst tekst, String soort, boolean verplicht) {
        static Vragenlijstveld of(Field it) {
            return new Vragenlijstveld(
                    it.key(),
                    Vragenlijsttekst.of(it.label()),
                    Codes.CONTACT_FIELDS.dutch(it.type().name().toLowerCase(java.util.Locale.ROOT)),
                    it.required());
        }

        static Field read(Body in) {
            return new Field(
                    in.text("sleutel"),
                    label(in, "tekst"),
                    Field.Type.valueOf(in.code("soort", Codes.CONTACT_FIELDS).toUpperCase(java.util.Locale.ROOT)),
                    in.truth("verplicht", false));
        }
    }

    record Vragenlijsttelling(String sleutel, Vragenlijsttekst tekst, List<String> antwoorden) {
        static Vragenlijsttelling of(Group it) {
            return new Vragenlijsttelling(it.key(), Vragenlijsttekst.of(it.label()), it.options());
        }

        static Group read(Body in) {
            return new Group(in.text("sleutel"), label(in, "tekst"), List.copyOf(in.texts("antwoorden")));
        }
    }

    record Vragenlijstvraag(
            String sleutel,
            String nummer,
            String soort,
            Vragenlijsttekst tekst,
            Vragenlijsttekst toelichting,
            boolean verplicht,
            boolean schaal,
            List<Vragenlijstvoorwaarde> voorwaarden,
            List<Vragenlijstantwoord> antwoorden,
            List<Vragenlijstrij> rijen,
            List<Vragenlijstveld> velden,
            List<Vragenlijsttelling> tellingen,
            String doel) {
        static Vragenlijstvraag of(Question it) {
            return new Vragenlijstvraag(
                    it.key(),
                    it.number(),
                    Codes.QUESTION_KINDS.dutch(it.kind().name().toLowerCase(java.util.Locale.ROOT)),
                    Vragenlijsttekst.of(it.text()),
                    Vragenlijsttekst.of(it.help()),
                    it.required(),
                    it.ordered(),
                    it.when().stream().map(Vragenlijstvoorwaarde::of).toList(),
                    it.options().stream().map(Vragenlijstantwoord::of).toList(),
                    it.rows().stream().map(Vragenlijstrij::of).toList(),
                    it.fields().stream().map(Vragenlijstveld::of).toList(),
                    it.groups().stream().map(Vragenlijsttelling::of).toList(),
                    it.purpose());
        }

        static Question read(Body in) {
            return new Question(
                    in.text("sleutel"),
                    in.text("nummer"),
                    Kind.valueOf(in.code("soort", Codes.QUESTION_KINDS).toUpperCase(java.util.Locale.ROOT)),
                    label(in, "tekst"),
                    label(in, "toelichting"),
                    in.truth("verplicht", false),
                    in.truth("schaal", false),
                    in.parts("voorwaarden", Vragenlijstvoorwaarde::read),
                    in.parts("antwoorden", Vragenlijstantwoord::read),
                    in.parts("rijen", Vragenlijstrij::read),
                    in.parts("velden", Vragenlijstveld::read),
                    in.parts("tellingen", Vragenlijsttelling::read),
                    in.text("doel"));
        }
    }

    record Vragenlijstonderdeel(
            String sleutel,
            Vragenlijsttekst titel,
            Vragenlijsttekst inleiding,
            List<Vragenlijstvoorwaarde> voorwaarden,
            List<Vragenlijstvraag> vragen) {
        static Vragenlijstonderdeel of(Section it) {
            return new Vragenlijstonderdeel(
                    it.key(),
                    Vragenlijsttekst.of(it.title()),
                    Vragenlijsttekst.of(it.intro()),
                    it.when().stream().map(Vragenlijstvoorwaarde::of).toList(),
                    it.questions().stream().map(Vragenlijstvraag::of).toList());
        }

        static Section read(Body in) {
            return new Section(
                    in.text("sleutel"),
                    label(in, "titel"),
                    label(in, "inleiding"),
                    in.parts("voorwaarden", Vragenlijstvoorwaarde::read),
                    in.parts("vragen", Vragenlijstvraag::read));
        }
    }

    record Vragenlijstinhoud(
            String sleutel,
            Vragenlijsttekst titel,
            Vragenlijsttekst inleiding,
            Vragenlijsttekst dank,
            int minutenVan,
            int minutenTot,
            String bron,
            List<Vragenlijstonderdeel> onderdelen) {
        static Vragenlijstinhoud of(Questionnaire it) {
            return new Vragenlijstinhoud(
                    it.key(),
                    Vragenlijsttekst.of(it.title()),
                    Vragenlijsttekst.of(it.intro()),
                    Vragenlijsttekst.of(it.thanks()),
                    it.minutesFrom(),
                    it.minutesTo(),
                    it.source(),
                    it.sections().stream().map(Vragenlijstonderdeel::of).toList());
        }

        static Questionnaire read(Body in) {
            Integer least = in.number("minutenVan");
            Integer most = in.number("minutenTot");
            return new Questionnaire(
                    in.text("sleutel"),
                    label(in, "titel"),
                    label(in, "inleiding"),
                    label(in, "dank"),
                    least == null ? 0 : least,
                    most == null ? 0 : most,
                    in.text("bron"),
                    in.parts("onderdelen", Vragenlijstonderdeel::read));
        }
    }

    record Vragenlijstregel(
            UUID id,
            String sleutel,
            Vragenlijsttekst titel,
            boolean gearchiveerd,
            int gepubliceerdeVersie,
            boolean concept,
            Instant gewijzigdOp) {
        static Vragenlijstregel of(Line it) {
            return new Vragenlijstregel(
                    it.id(),
                    it.key(),
                    Vragenlijsttekst.of(it.title()),
                    it.archived(),
                    it.published(),
                    it.draft(),
                    it.changedAt());
        }
    }

    record MeegeleverdeVragenlijst(String sleutel, Vragenlijsttekst titel, String bron, int vragen, boolean gebruikt) {
        static MeegeleverdeVragenlijst of(Supplied it) {
            return new MeegeleverdeVragenlijst(
                    it.key(), Vragenlijsttekst.of(it.title()), it.source(), it.questions(), it.taken());
        }
    }

    record Vragenlijstversieregel(
            UUID id,
            int nummer,
            boolean gepubliceerd,
            Instant geschrevenOp,
            @Nullable Instant gepubliceerdOp) {
        static Vragenlijstversieregel of(VersionLine it) {
            return new Vragenlijstversieregel(it.id(), it.number(), it.published(), it.writtenAt(), it.publishedAt());
        }
    }

    record Vragenlijstbevinding(boolean houdtTegen, String onderdeel, String vraag, String tekst) {
        static Vragenlijstbevinding of(Texts texts, Finding it) {
            return new Vragenlijstbevinding(
                    it.holdsUp(),
                    it.section(),
                    it.question(),
                    texts.get(Texts.DUTCH, it.what().words(), it.details().toArray()));
        }
    }

    record Vragenlijstversie(
            UUID id,
            UUID samenwerkingsverband,
            boolean gearchiveerd,
            UUID versie,
            int nummer,
            boolean gepubliceerd,
            Vragenlijstinhoud inhoud,
            List<Vragenlijstversieregel> versies) {
        static Vragenlijstversie of(View it) {
            return new Vragenlijstversie(
                    it.id(),
                    it.partnership(),
                    it.archived(),
                    it.version(),
                    it.number(),
                    it.published(),
                    Vragenlijstinhoud.of(it.content()),
                    it.versions().stream().map(Vragenlijstversieregel::of).toList());
        }
    }

    record NietMeegekomen(String bij, String tekst) {
        static NietMeegekomen of(Texts texts, LeftOut it) {
            return new NietMeegekomen(it.where(), texts.get(Texts.DUTCH, "survey.left." + it.what(), it.detail()));
        }
    }

    record IngebrachteVragenlijst(UUID vragenlijst, List<NietMeegekomen> nietMeegekomen) {}

    record LimesurveyVragenlijst(String bestandsnaam, String bestand, List<NietMeegekomen> nietMeegekomen) {}

    record Vragenlijstbladzijde(String onderdeel, List<String> vragen) {
        static Vragenlijstbladzijde of(Shown it) {
            return new Vragenlijstbladzijde(
                    it.section().key(),
                    it.questions().stream().map(Question::key).toList());
        }
    }
}
