//! Real Firefox, real geckodriver.

mod surveys;
