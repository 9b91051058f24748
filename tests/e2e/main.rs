//! One meeting, end to end, in the program's real windows on two monitors.

mod certificate;
mod counties;
mod deciding;
mod draft;
mod dropped;
mod edges;
mod faces;
mod from_nothing;
mod invited;
mod joining;
mod keyboard;
mod living;
mod program;
mod review;
mod room;
mod safety;
mod scenes;
mod three;
mod unplugged;
mod wall;
mod year;
