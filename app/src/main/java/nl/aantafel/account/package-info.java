/**
 * Who may enter: accounts of professionals, their screening dates, signing in with two factors, the sessions, the bearer
 * tokens of programs, and what somebody is typing (drafts). It says who somebody is and never what that person may see:
 * that is decided anew on each request by {@code access}. A session row holds account, factors and times, nothing else;
 * no state is kept in memory. It also guards every address: what is not opened by name is closed.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "page", "platform", "documents", "directory", "notify", "frame", "task"})
@NullMarked
package nl.aantafel.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
