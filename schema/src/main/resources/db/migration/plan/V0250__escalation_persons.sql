-- Somebody who was entered by mistake is in no escalation any more.
grant update (persons) on plan.escalation to aantafel_app;
