-- The steps of ladders that companies have reached and still stand on.
create view reached_step as
select counter, threshold from ladder_step;
