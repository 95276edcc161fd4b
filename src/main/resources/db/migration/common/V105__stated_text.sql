-- A headline or a sentence is kept whole, as its source has it.
alter table figure alter column stated_text set data type varchar(1000);
alter table figure_history alter column stated_text set data type varchar(1000);
