//! One meeting, end to end, in the program's real windows on two monitors.

mod draft;
