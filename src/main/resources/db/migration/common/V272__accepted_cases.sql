-- Whom an editor has accepted as the party of an entry is confirmed to be it: the cases that are open on such are found by screening
-- all actors once more, as when none ever were.
update screening_turn set actors_until = null;
