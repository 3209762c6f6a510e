//! One file per command, thin: they build the real world, call the story, and say how it ended.

pub mod address;
pub mod cases;
pub mod check;
pub mod doctor;
pub mod explained;
pub mod files;
pub mod forget;
pub mod forms;
pub mod forms_capture;
pub mod forms_check;
pub mod login;
pub mod logout;
pub mod one_case;
pub mod own_pack;
pub mod record;
pub mod rehearse;
pub mod report;
pub mod run;
pub mod scenarios;
pub mod settle;
pub mod show;
pub mod survey;
pub mod verify;
