//! The built page in real browsers, from a reader's side of the screen.
//! One binary, so that the helpers are linked once; each file beside this one is one subject.

mod access;
mod answers;
mod board;
mod boxes;
mod compare;
mod embed;
mod files;
mod hosts;
mod in_sight;
mod journey;
mod layout;
mod links;
mod monkey;
mod one_file;
mod ones;
mod opening;
mod own;
mod parts;
mod pointer_and_keys;
mod present;
mod print;
mod proving;
mod released;
mod same_bits;
mod scorm;
mod sizes;
mod steps;
mod sure;
mod taken_away;
mod teaching;
mod touch;
mod views;
