//! Errors with codes: a closed list of short, stable names for each kind of error, and what each name means.

/// Gives an error a closed list of codes, from a table of variant, code and meaning. Whoever acts on an error matches the
/// list exhaustively; a face takes its text by `as_str`. After a `+` stand the variants that pass on another error with the
/// codes of its own.
macro_rules! coded {
    (
        $error:ident as $codes:ident
        $($variant:ident $code:literal $meaning:literal;)+
        $(+ $other:ident($inner:ty) $pattern:pat => $passed_on:expr;)*
    ) => {
        #[doc = concat!("What a [`", stringify!($error), "`] is about, as a closed list.")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $codes {
            $(#[doc = $meaning] $variant,)+
            $(#[doc = concat!("Passed on, with a code of its own: [`", stringify!($inner), "`].")] $other($inner),)*
        }

        impl $codes {
            /// Every code of its own, in the order of the docs; those that are passed on stand in their own lists.
            pub const ALL: &[$codes] = &[$($codes::$variant,)+];

            /// The code as texts and answers write it.
            pub fn as_str(self) -> &'static str {
                match self {
                    $($codes::$variant => $code,)+
                    $($codes::$other(inner) => inner.as_str(),)*
                }
            }

            /// The rows of the docs' table: each code of its own and what it means.
            pub(crate) fn rows() -> String {
                $codes::ALL.iter().map(|code| format!("| `{code}` | {} |\n", code.meaning())).collect()
            }

            /// What it means, in one English sentence.
            pub fn meaning(self) -> &'static str {
                match self {
                    $($codes::$variant => $meaning,)+
                    $($codes::$other(inner) => inner.meaning(),)*
                }
            }
        }

        impl std::fmt::Display for $codes {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $error {
            /// What it is about: a short, stable name for messages in several languages.
            pub fn code(&self) -> $codes {
                match self {
                    $($error::$variant { .. } => $codes::$variant,)+
                    $($pattern => $codes::$other($passed_on),)*
                }
            }
        }
    };
}

pub(crate) use coded;
