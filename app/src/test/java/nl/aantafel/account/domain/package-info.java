@NullMarked
package nl.aantafel.account.domain;

import org.jspecify.annotations.NullMarked;
