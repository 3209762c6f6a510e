//! Real Firefox, real geckodriver, the real program at a terminal, and the practice site's own log.

mod stage;

mod after_the_yes;
mod answers;
mod assist;
mod changes;
mod code;
mod container;
mod conversations;
mod doctor;
mod endings;
mod forms;
mod gate;
mod hostile;
mod kills;
mod languages;
mod lies;
mod own_pack;
mod places;
mod privacy;
mod routes;
mod secrets;
mod sessions;
mod shapes;
mod surroundings;
mod survey;
mod surveys;
mod troubles;
mod unsealed;
mod walls;
mod ways_out;
