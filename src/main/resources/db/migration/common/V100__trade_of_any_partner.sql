-- The world is a partner of three characters in UN Comtrade's codes; any country's declarations of trade with China or
-- Russia are figures, also of single goods.
alter table figure alter column declarant set data type varchar(3);
alter table figure alter column partner set data type varchar(3);
alter table figure_history alter column declarant set data type varchar(3);
alter table figure_history alter column partner set data type varchar(3);

-- What meets a figure is its own pair of countries, seen from either side, in the same goods, whoever publishes it.
drop index figure_by_series;
create index figure_by_pair on figure (declarant, partner, commodity, period_last);
drop index figure_history_by_series;
create index figure_history_by_pair on figure_history (declarant, partner, commodity, period_last);
