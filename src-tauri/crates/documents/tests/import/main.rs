//! The import of behovsmeldinger, told as the files a secretariat gets.

mod common;
mod real;
