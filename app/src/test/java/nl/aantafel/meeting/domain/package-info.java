@NullMarked
package nl.aantafel.meeting.domain;

import org.jspecify.annotations.NullMarked;
