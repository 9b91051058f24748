//! One meeting, end to end, in the program's real windows on two monitors.

mod deciding;
mod draft;
mod faces;
mod keyboard;
mod review;
mod safety;
mod wall;
