-- Each of many figures that are imported fell on another page of it, which took a third of the import's time; and lists that are long
-- enough to need it have currencies, goods and periods beside each other whose values say nothing of each other.
drop index figure_by_amount;
