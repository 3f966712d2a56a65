package nl.aantafel.frame;

/**
 * One rule of a frame (regel van het samenwerkingskader): a code that programs hold on to, a label for people, the article
 * or agreed practice it rests on, and by whom that was checked.
 */
public interface Rule {

    String code();

    Label label();

    /** The place in the law ({@code Wgs, artikel 2.31 lid 2}), or the practice, in Dutch; never empty. */
    String article();

    Checked checked();
}
