package nl.aantafel.directory;

import java.util.List;

/**
 * How a partnership's directory stands today.
 *
 * @param unsigned organisations that did not sign the covenant
 * @param empty seats on which nobody holds a role
 * @param vacantRoles roles that every partnership needs and nobody holds
 */
public record DirectoryState(
        Partnership partnership,
        int organisations,
        int people,
        int seats,
        List<Organisation> unsigned,
        List<SeatLine> empty,
        List<String> vacantRoles) {
    public DirectoryState {
        unsigned = List.copyOf(unsigned);
        empty = List.copyOf(empty);
        vacantRoles = List.copyOf(vacantRoles);
    }
}
