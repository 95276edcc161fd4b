-- Births of actors count from now on: every actor is screened once more.
update screening_turn set actors_until = null;
