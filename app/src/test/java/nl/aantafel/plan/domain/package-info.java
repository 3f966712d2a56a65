@NullMarked
package nl.aantafel.plan.domain;

import org.jspecify.annotations.NullMarked;
