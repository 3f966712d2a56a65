/** Accounts, sessions, links, tokens and drafts in the schema {@code account}. */
@NullMarked
package nl.aantafel.account.store;

import org.jspecify.annotations.NullMarked;
