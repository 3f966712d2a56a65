@NullMarked
package nl.aantafel.client.domain;

import org.jspecify.annotations.NullMarked;
