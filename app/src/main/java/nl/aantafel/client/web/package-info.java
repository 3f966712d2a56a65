@NullMarked
package nl.aantafel.client.web;

import org.jspecify.annotations.NullMarked;
