package nl.aantafel.documents;

/** As what kind of file a document is handed over: to print, or to change first. */
public enum Format {
    PDF("application/pdf", ".pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");

    private final String mediaType;
    private final String ending;

    Format(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The name of a file of this kind. */
    public String file(String base) {
        return base + ending;
    }
}
