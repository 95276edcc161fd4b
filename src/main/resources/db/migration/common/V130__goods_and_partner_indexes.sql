-- A year of a pair's goods, and a year of all partners, without reading the figures of other years.
create index figure_by_goods on figure (declarant, partner, flow, period_kind, period_last, commodity);
create index figure_by_partner on figure (declarant, commodity, period_last, partner);
