//! Who is paid what: a line per recipient, scheme and need, the basis of the *tilsagnsbrev* (R67-R71). The program does not pay.
//!
//! It tallies to the krone: what is awarded is the owner and university lines and the estimates of pots without needs, and the
//! lines of earlier decisions are what earlier years bound. Set-asides are not payments of an award and are not here.

mod lines;
mod outcome;
mod sums;
mod universities;

pub use outcome::{PaymentCode, PaymentLine, PaymentPart, Payments, RecipientSum, SchemePayment, SchemePayments};
pub use sums::payments;
