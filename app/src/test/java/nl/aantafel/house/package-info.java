/** What holds for the whole house: its rooms, its rules, its words. */
@NullMarked
package nl.aantafel.house;

import org.jspecify.annotations.NullMarked;
