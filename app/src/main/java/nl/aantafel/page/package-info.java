/**
 * How every page is made: its frame (head bar, main, side), the components all rooms share, the languages, the words for
 * refusals and the error pages. Knows no room; a room hands it a view model and a template's name.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"kernel"})
@NullMarked
package nl.aantafel.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
