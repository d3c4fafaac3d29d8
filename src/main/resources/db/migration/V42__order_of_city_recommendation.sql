-- The office recommends to the city in an order of its own; what was recommended before kept none.

alter table city_recommendation_nominee add column place integer;
update city_recommendation_nominee entry
   set place = ranked.place
  from (select season, nominee, row_number() over (partition by season order by nominee) as place
          from city_recommendation_nominee) ranked
 where ranked.season = entry.season and ranked.nominee = entry.nominee;
alter table city_recommendation_nominee
    alter column place set not null,
    add constraint city_recommendation_nominee_place_check check (place > 0),
    add constraint one_to_a_place unique (season, place);
