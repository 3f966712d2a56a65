-- What people may count on: consent, informing, requests, retention, the register. Each table says in its own migration who sees it.
grant usage on schema rights to aantafel_app;
