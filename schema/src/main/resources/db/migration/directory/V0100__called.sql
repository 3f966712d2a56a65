-- How people and organisations are called now.
create function directory.called(p_people uuid[], p_organisations uuid[]) returns text
    language plpgsql stable as $$
begin
    return row(array(select row(p.id, p.name)::text from directory.professional p where p.id = any (p_people) order by p.id),
               array(select row(o.id, o.name)::text from directory.organisation o where o.id = any (p_organisations) order by o.id))::text;
end $$;
