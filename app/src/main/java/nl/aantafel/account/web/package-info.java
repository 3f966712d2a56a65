/** The guard in front of every page, the pages for signing in, and those for one's own and other people's accounts. */
@NullMarked
package nl.aantafel.account.web;

import org.jspecify.annotations.NullMarked;
