-- Who advises on law in a partnership (jurist) sees the questions that were put to the legal adviser, and their versions, and adds the
-- version with the answer. Nothing else of the registers, and nothing of a case.
alter policy see on rights.register_entry using (
    access.holds(partnership_id, '{privacy_officer,data_protection_officer}')
    or (register in ('processing', 'paper', 'border_case') and access.holds(partnership_id, '{}'))
    or (register in ('advice', 'training') and person_id = (select access.me()))
    or (register = 'advice' and content ->> 'adviser' = 'legal_adviser' and access.holds(partnership_id, '{legal_adviser}'))
    or (register = 'processing' and (select access.me()) = '8d6bb356-2613-31da-a2df-e861e27be659'::uuid));
alter policy add on rights.register_entry with check (
    written_by = (select access.me())
    and (access.holds(partnership_id, '{privacy_officer,data_protection_officer}')
         or (register in ('breach', 'advice') and version = 1 and person_id = (select access.me())
             and access.holds(partnership_id, '{}'))
         or (register = 'advice' and version > 1 and content ->> 'adviser' = 'legal_adviser'
             and access.holds(partnership_id, '{legal_adviser}'))
         or (register = 'processing' and (select access.me()) = '8d6bb356-2613-31da-a2df-e861e27be659'::uuid)));
