//! Real Firefox, real geckodriver.
