package nl.aantafel.meeting.web;

import java.util.List;
import nl.aantafel.meeting.web.RoomView.TopBlock;

/** What a card of the table must know of the page it is on. */
public interface AroundCard {

    /** The conference's own address. */
    String base();

    /** The case's own address. */
    String casePath();

    /** The question at hand. */
    String askedKey();

    /** Whether the reader puts cards on places of a top three. */
    boolean writes();

    List<TopBlock> tops();
}
