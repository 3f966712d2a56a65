package nl.aantafel.casefile.web;

import java.util.List;
import nl.aantafel.casefile.Searches.CaseHit;
import nl.aantafel.casefile.Searches.InCase;
import nl.aantafel.casefile.Searches.PersonHit;
import nl.aantafel.casefile.Searches.StatementHit;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.Page;
import org.jspecify.annotations.Nullable;

/** What was asked and what was found; {@code results} is null before anything was asked. */
@Personal
public record SearchModel(String words, @Nullable Results results) {

    /** The three groups; each says whether there are more than are shown. */
    @Personal
    public record Results(Group<PersonHit> persons, Group<CaseHit> cases, Group<StatementHit> statements) {

        public boolean nothing() {
            return persons.lines().isEmpty()
                    && cases.lines().isEmpty()
                    && statements.lines().isEmpty();
        }

        @Override
        public String toString() {
            return "Results";
        }
    }

    public record Group<T>(List<Line<T>> lines, boolean more) {}

    /** A hit, where it leads, and for a statement the name of its kind. */
    @Personal
    public record Line<T>(T hit, String href, String label) {
        @Override
        public String toString() {
            return "Line";
        }
    }

    /** Number and name of the case, in a line. */
    public String place(Page page, InCase place) {
        return place.number() + " · " + family(page, place);
    }

    public String family(Page page, InCase place) {
        return place.familyName().isBlank()
                ? page.text("casefile.web.cases.unnamed")
                : page.text("page.case.family", place.familyName());
    }

    /** Birth date and age are what tells two people of one name apart. */
    public String born(Page page, PersonHit person) {
        return person.birthDate() == null
                ? page.text("casefile.web.person.birth-unknown")
                : page.text("casefile.search.born", page.date(person.birthDate()));
    }

    @Override
    public String toString() {
        return "SearchModel";
    }
}
