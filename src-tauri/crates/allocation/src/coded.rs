//! Errors with codes: a short, stable name for each, and a list of them for the docs.

/// Gives an error its `code`, from a table of variant, code and meaning; and the table as `CODES`.
macro_rules! coded {
    ($(#[$doc:meta])* $name:ident $($variant:ident $code:literal $meaning:literal;)+ $(+ $other:pat => $inner:expr;)*) => {
        impl $name {
            $(#[$doc])*
            pub fn code(&self) -> &'static str {
                match self {
                    $($name::$variant { .. } => $code,)+
                    $($other => $inner,)*
                }
            }

            /// Every code of its own, and what it means in one English sentence.
            pub const CODES: &[(&str, &str)] = &[$(($code, $meaning),)+];
        }
    };
}

pub(crate) use coded;
