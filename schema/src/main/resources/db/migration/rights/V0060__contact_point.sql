-- The role that owns the contact point's functions must be able to see who holds which role.
grant usage on schema access, directory, rights to aantafel_rights;
grant select on directory.role_holding to aantafel_rights;
