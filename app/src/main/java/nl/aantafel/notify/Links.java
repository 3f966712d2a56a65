package nl.aantafel.notify;

/** Where a link that is opened outside the pages leads to. */
public interface Links {

    /** The address of the app as the outside knows it, without a slash at its end. */
    String base();
}
