//! Real Firefox, real geckodriver, the real program at a terminal, and the practice site's own log.

mod stage;

mod shapes;
