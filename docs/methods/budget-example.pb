META
key;value
description;Four neighbours and three plans: the worked example of docs/methods/budget.md
country;Netherlands
unit;Example
instance;Four neighbours
num_projects;3
num_votes;4
budget;400
vote_type;approval
rule;equalshares/add1
date_begin;2026
date_end;2026
language;en
currency;EUR
PROJECTS
project_id;cost;votes;name
1;240;3;Playground
2;100;2;Trees
3;110;2;Party
VOTES
voter_id;vote
Anna;1,2
Bram;1,2
Chris;1,3
Dina;3
