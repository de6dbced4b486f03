META
key;value
description;Micro-fonds du quartier des Saules, 2026 (fictif)
country;Canada
unit;Quartier des Saules
instance;2026
num_projects;5
num_votes;9
budget;15000
vote_type;approval
min_length;1
max_length;3
currency;CAD
language;fr
PROJECTS
project_id;cost;name
fete;4000;Fête de la rentrée
bancs;6000;Bancs du parc
studio;7000;Studio de balado des jeunes
four;5000;Four à pain
repas;3000;Repas des aînées et aînés
VOTES
voter_id;vote
v1;fete,bancs
v2;fete,bancs
v3;fete,bancs
v4;bancs,fete
v5;fete,bancs,four
v6;studio
v7;studio
v8;studio
v9;studio,repas
