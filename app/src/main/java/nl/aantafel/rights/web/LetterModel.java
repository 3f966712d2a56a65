package nl.aantafel.rights.web;

import nl.aantafel.documents.Document;
import nl.aantafel.kernel.Personal;
import nl.aantafel.rights.RightsRequests.View;

/** The letter to whom a request is of, as it will be printed. */
@Personal
public record LetterModel(View view, RequestWords words, Document letter) {

    public String path() {
        return "/requests/" + view.line().id();
    }

    @Override
    public String toString() {
        return "LetterModel";
    }
}
